import type { DateExpression, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import type { Read } from './pieces.ts';
import { readJoin, readYear, tokenAt } from './pieces.ts';
import { namesWithYear, quantityAfter, quantityBefore, referenceWords } from './words.ts';

/**
 * Years: "2025", "2026 en 2027", "2024-2027", "2024/2025", "2024/25", "2025 tot en met 2028". Years joined by "en" or
 * a slash are one span when each follows on the one before, or after "tussen".
 */
export function parseYears(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const start = readYear(tokens, at);
  if (!start || !isYear(tokens, at)) return undefined;
  const first: DateParts = { year: start.value };
  let last = start.value;
  let { next, end } = start;
  for (let n = 0; n < 8; n++) {
    const join = readJoin(tokens, next, at);
    if (!join) break;
    const year =
      tokenAt(tokens, join.next, at) && (readYear(tokens, join.next) ?? shortYear(tokens, next, last));
    if (!year || year.value <= last || !endsAsYear(tokens, join.next)) break;
    const between = tokens[at - 1]?.lower === 'tussen' && tokens[next]!.lower === 'en';
    if (join.value === 'list' && !between && year.value !== last + 1) break;
    last = year.value;
    ({ next, end } = year);
  }
  const expression: DateExpression = { start: tokens[at]!.start, end, from: first, to: first };
  if (last !== start.value) expression.to = { year: last };
  return { value: expression, next };
}

/** "2024/25", "2024-25": the last two digits of the next year, stuck to a dash or slash. */
function shortYear(tokens: readonly Token[], sign: number, before: number): ReturnType<typeof readYear> {
  const token = tokens[sign + 1];
  if (token?.kind !== 'number' || token.text.length !== 2 || token.start !== tokens[sign]!.end)
    return undefined;
  if (tokens[sign]!.start !== tokens[sign - 1]!.end) return undefined;
  const year = Math.floor(before / 100) * 100 + Number(token.text);
  return year === before + 1 ? { value: year, next: sign + 2, end: token.end } : undefined;
}

/** A number of four digits that stands where a year can stand: not in a reference, a quantity or a longer number. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokenAt(tokens, at - 1, at);
  const year = Number(token.text.slice(0, 4));
  if (token.text.length > 4) return false;
  if (before) {
    if (quantityBefore.has(before.lower) || referenceWords.has(before.lower)) return false;
    if (/^(?:vnvr|vn|vr|ga|avvn)-?resoluties?$/.test(before.lower)) return false;
    if (namesWithYear.has(before.lower) && before.text !== before.lower) return false;
    const stuck = before.end === token.start;
    if (stuck && before.text === '(' && isReferenceCode(tokens, at - 2)) return false;
    if (stuck && /^[/\-–.:+]$/.test(before.text)) return false;
    if (year < 1900 && !/^(?:in|sinds|sedert|anno|uit|jaar)$/.test(before.lower)) return false;
  } else if (year < 1900) return false;
  return endsAsYear(tokens, at);
}

/** False when what follows the number makes it a quantity or part of a code ("2021/1119", "2024-47"). */
function endsAsYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const after = tokenAt(tokens, at + 1, at);
  if (!after) return true;
  if (after.start === token.end && /^[/\-–:+]$/.test(after.text)) {
    const code = tokens[at + 2];
    if (code && code.start === after.end && code.kind !== 'punct')
      return (
        readYear(tokens, at + 2) !== undefined || shortYear(tokens, at + 1, Number(token.text)) !== undefined
      );
  }
  const preposition = /^(?:in|sinds|tot|vanaf|eind|begin|medio)$/.test(tokens[at - 1]?.lower ?? '');
  return preposition || !quantityAfter.has(after.lower);
}

/** "COM(2018)", "JOIN (2023)": capitals before the bracket; a resolution number before it ("1325 (2000)"). */
function isReferenceCode(tokens: readonly Token[], at: number): boolean {
  const code = tokens[at];
  if (!code) return false;
  if (code.kind === 'number') return referenceWords.has(tokens[at - 1]?.lower ?? '');
  return /^(?:com|join|swd|sec|c|sn|coll|ares|cm|wk|pv)$/.test(code.lower) && code.text !== code.lower;
}
