import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { numeral } from './numerals.ts';

/** A number as it stands in the tokens. */
export interface NumberRead {
  value: number;
  /** Index of the token after it. */
  next: number;
  /** Written in digits. */
  digits: boolean;
}

const numeralOf = factOf(numeral);

/**
 * The number at token `at`: digits with Dutch separators ("45.000", "1,5", "1.074,3", "78 000") or a number word.
 * "duizend" and larger are read as magnitudes where another number stands before them.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word') {
    const value = numeralOf(token);
    return value === undefined ? undefined : { value, next: at + 1, digits: false };
  }
  if (token.kind !== 'number') return undefined;
  const value = digits(token.text);
  if (value === undefined) return undefined;
  const spaced = spacedThousands(tokens, at);
  return spaced ?? { value, next: at + 1, digits: true };
}

/** The value of digits with Dutch separators; undefined for dates and other codes ("12.11.2024"). */
export function digits(text: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (match) return Number(`${match[1]!.replaceAll('.', '')}.${match[2] ?? '0'}`);
  const point = /^\d{1,3}\.\d{1,2}$/.exec(text);
  return point ? Number(text) : undefined;
}

/** "78 000": groups of three digits after blanks, in the line. */
function spacedThousands(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = tokens[at]!;
  if (!/^[1-9]\d{0,2}$/.test(first.text)) return undefined;
  let next = at + 1;
  let text = first.text;
  while (next - at < 4) {
    const group = tokens[next];
    if (group?.kind !== 'number' || !/^\d{3}(?:,\d+)?$/.test(group.text)) break;
    if (group.block !== first.block || group.start !== tokens[next - 1]!.end + 1) break;
    text += `.${group.text}`;
    next++;
    if (group.text.includes(',')) break;
  }
  const value = next > at + 1 ? digits(text) : undefined;
  return value === undefined ? undefined : { value, next, digits: true };
}

/** Words that multiply the number before them. */
export const magnitudes = new Map<string, number>([
  ['honderd', 100],
  ['duizend', 1000],
  ...['miljoen', 'mln.', 'mln', 'mio.', 'mio', 'miljoenen'].map((word) => [word, 1e6] as const),
  ...['miljard', 'mld.', 'mld', 'mrd.', 'mrd', 'mjd.', 'mjd', 'miljarden'].map(
    (word) => [word, 1e9] as const,
  ),
  ['biljoen', 1e12],
]);
