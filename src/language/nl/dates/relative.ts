import type { DateExpression, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import { parseDays } from './days.ts';
import { parseMonths } from './months.ts';
import { parsePartOfYear, parseSeason } from './periods.ts';
import type { Read } from './pieces.ts';
import { tokenAt } from './pieces.ts';
import {
  dayOffsets,
  innerYearOffsets,
  leadingDirections,
  monthOffsets,
  seasons,
  yearOffsets,
} from './words.ts';

const monthNouns = new Set(['maand']);
const startsPartOfYear = new Set('begin eind einde medio helft halverwege loop'.split(' '));

/**
 * Dates counted from the letter: "afgelopen zomer", "dit najaar", "komende december", "aanstaande dinsdag 5 maart",
 * "vorig jaar", "deze maand". "afgelopen jaar" and "komend jaar" name no calendar year unless part of one is meant
 * ("eind komend jaar").
 */
export function parseRelative(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const word = tokens[at]!.lower;
  const noun = tokenAt(tokens, at + 1, at);
  if (!noun) return undefined;
  if (noun.lower === 'jaar') {
    const inside = startsPartOfYear.has(tokens[at - 1]?.lower ?? '') && word !== 'het';
    const offset = (inside ? innerYearOffsets : yearOffsets).get(word);
    return offset === undefined ? undefined : span(tokens, at, { yearOffset: offset });
  }
  if (monthNouns.has(noun.lower)) {
    const offset = monthOffsets.get(word);
    return offset === undefined ? undefined : span(tokens, at, { monthOffset: offset });
  }
  const direction = leadingDirections.get(word);
  if (!direction) return undefined;
  const inner = seasons.has(noun.lower)
    ? parseSeason(tokens, at + 1)
    : (parseDays(tokens, at + 1) ?? parseMonths(tokens, at + 1) ?? parsePartOfYear(tokens, at + 1));
  if (!inner || (direction === 'this' && inner.value.from.day !== undefined)) return undefined;
  const value: DateExpression = { ...inner.value, start: tokens[at]!.start };
  if (value.from.year === undefined) value.direction ??= direction;
  return { value, next: inner.next };
}

function span(tokens: readonly Token[], at: number, parts: DateParts): Read<DateExpression> {
  return {
    value: { start: tokens[at]!.start, end: tokens[at + 1]!.end, from: parts, to: parts },
    next: at + 2,
  };
}

/** "vandaag", "gisteren", "morgen"; not "vandaag de dag" and not the part of a day ("in de morgen"). */
export function parseDayOffset(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const token = tokens[at]!;
  const dayOffset = dayOffsets.get(token.lower);
  if (dayOffset === undefined) return undefined;
  const before = tokens[at - 1]?.lower;
  if (token.lower === 'vandaag' && tokens[at + 1]?.lower === 'de') return undefined;
  if (token.lower === 'morgen' && (before === "'s" || before?.endsWith('e'))) return undefined;
  const parts: DateParts = { dayOffset };
  return { value: { start: token.start, end: token.end, from: parts, to: parts }, next: at + 1 };
}
