import type { DateExpression, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import { parseMonths } from './months.ts';
import type { Read } from './pieces.ts';
import { readDirection, readJoin, readYear, readYearOf, tokenAt } from './pieces.ts';
import { ordinals, seasons } from './words.ts';

/** Seasons: "voorjaar van 2021", "zomer 2025", "winter van 2024–2025", "najaar jl.". */
export function parseSeason(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const token = tokens[at]!;
  const season = seasons.get(token.lower);
  if (!season || isName(tokens, at) || isOneOfMany(tokens, at)) return undefined;
  const parts: DateParts = { season };
  const expression: DateExpression = { start: token.start, end: token.end, from: parts, to: parts };
  let next = at + 1;
  const year = readYearOf(tokens, next, at);
  if (year) {
    Object.assign(parts, year.value);
    next = year.next;
    expression.end = year.end;
    const join = season === 'winter' ? readJoin(tokens, next, at) : undefined;
    const later = join && readWinterEnd(tokens, join.next, year.value.year);
    if (later) {
      next = later.next;
      expression.end = later.end;
    }
  }
  const direction = readDirection(tokens, next, at);
  if (direction) {
    expression.direction = direction.value;
    expression.end = tokens[direction.next - 1]!.end;
    next = direction.next;
  }
  return { value: expression, next };
}

/** The second year of a winter, "2024-2025" or "2024/25". */
function readWinterEnd(tokens: readonly Token[], at: number, year: number | undefined) {
  const full = readYear(tokens, at);
  if (year === undefined) return undefined;
  if (full) return full.value === year + 1 ? full : undefined;
  const short = tokens[at];
  if (short?.text !== String((year + 1) % 100).padStart(2, '0')) return undefined;
  return { value: year + 1, next: at + 1, end: short.end };
}

/** "een zware winter": any, and none that the calendar tells. */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const before = /e$/.test(tokenAt(tokens, at - 1, at)?.lower ?? '') ? at - 2 : at - 1;
  return tokenAt(tokens, before, at)?.lower === 'een' && !readYearOf(tokens, at + 1, at);
}

/** "de Arabische Lente": a capital inside a sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text.charAt(0) === token.lower.charAt(0)) return false;
  const before = tokenAt(tokens, at - 1, at);
  return before?.kind === 'word' && token.text !== token.text.toUpperCase();
}

const halves = new Set(['helft', 'halfjaar', 'semester']);
const smallNumbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf'.split(' ');

/**
 * Parts of a year: "eerste kwartaal van 2026", "derde en vierde kwartaal 2025", "tweede helft van dit jaar",
 * "eerste negen maanden van 2024". A half needs its year: "eerste helft" is also half of anything else.
 */
export function parsePartOfYear(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const first = ordinals.get(tokens[at]!.lower);
  if (first === undefined) return undefined;
  let next = at + 1;
  let second = first;
  const join = readJoin(tokens, next, at);
  const other = join && ordinals.get(tokenAt(tokens, join.next, at)?.lower ?? '');
  if (other) {
    second = other;
    next = join.next + 1;
  }
  const noun = tokenAt(tokens, next, at);
  if (!noun) return undefined;
  if (noun.lower === 'kwartaal' || noun.lower === 'kwartalen') {
    const from = partOf(4, first);
    return withYear(tokens, at, next + 1, { quarter: from }, { quarter: partOf(4, second) }, false);
  }
  if (noun.lower === 'helft' && !other) {
    const inMonth = parseHalfMonth(tokens, at, next + 1, partOf(2, first));
    if (inMonth) return inMonth;
  }
  if (halves.has(noun.lower))
    return withYear(tokens, at, next + 1, { half: partOf(2, first) }, { half: partOf(2, second) }, true);
  if (noun.lower === 'half' && tokens[next + 1]?.lower === 'jaar')
    return withYear(tokens, at, next + 2, { half: partOf(2, first) }, { half: partOf(2, second) }, true);
  if (first === 1 && tokens[next + 1]?.lower === 'maanden') {
    const word = smallNumbers.indexOf(noun.lower);
    const months = word > 0 ? word : Number(noun.text);
    if (months >= 2 && months <= 11)
      return withYear(tokens, at, next + 2, { firstMonths: months }, { firstMonths: months }, true);
  }
  return undefined;
}

/** "tweede helft van november", "eerste helft van mei 2025". */
function parseHalfMonth(
  tokens: readonly Token[],
  at: number,
  afterNoun: number,
  half: number,
): Read<DateExpression> | undefined {
  if (tokenAt(tokens, afterNoun, at)?.lower !== 'van' || !tokenAt(tokens, afterNoun + 1, at))
    return undefined;
  const read = parseMonths(tokens, afterNoun + 1);
  if (!read || read.value.from !== read.value.to) return undefined;
  const parts: DateParts = { ...read.value.from, half };
  return { value: { ...read.value, start: tokens[at]!.start, from: parts, to: parts }, next: read.next };
}

const partOf = (parts: number, ordinal: number): number => (ordinal < 0 ? parts : Math.min(ordinal, parts));

/** "Q3 2025", "H1 2026", "2025 Q3" without its year first. */
export function parseShortPart(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const match = /^([qhk])([1-4])$/.exec(tokens[at]!.lower);
  if (!match || (match[1] === 'h' && Number(match[2]) > 2)) return undefined;
  const parts: DateParts = match[1] === 'h' ? { half: Number(match[2]) } : { quarter: Number(match[2]) };
  const dash = tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '/' ? at + 2 : at + 1;
  return withYear(tokens, at, readYear(tokens, dash) ? dash : at + 1, parts, parts, match[1] !== 'q');
}

function withYear(
  tokens: readonly Token[],
  at: number,
  afterNoun: number,
  from: DateParts,
  to: DateParts,
  needsYear: boolean,
): Read<DateExpression> | undefined {
  const year = readYearOf(tokens, afterNoun, at);
  if (!year) {
    if (needsYear) return undefined;
    const direction = readDirection(tokens, afterNoun, at);
    const next = direction?.next ?? afterNoun;
    const expression: DateExpression = { start: tokens[at]!.start, end: tokens[next - 1]!.end, from, to };
    if (direction) expression.direction = direction.value;
    return { value: expression, next };
  }
  Object.assign(from, year.value);
  Object.assign(to, year.value);
  return { value: { start: tokens[at]!.start, end: year.end, from, to }, next: year.next };
}
