import type { Token } from '../../tokens.ts';

/** Words that open a clause of their own behind a comma. */
const openers =
  /^(?:die|dat|waar|waar(?:aan|bij|mee|na|op|over|tijdens|van|voor|in|door|onder)|omdat|terwijl|hoewel|zodat|maar|hetgeen|wat|welke|aangezien|nadat|voordat|indien|als|zoals|doordat|tenzij|mits|want|om)$/;

/** Clauses of a sentence: parted by semicolons, colons and dashes, and by commas before a word that opens one. */
export function clausesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'punct') continue;
    const spaced = text === '-' && at > from && tokens[at - 1]!.end < tokens[at]!.start;
    const parts =
      spaced || /^[;:–—]$/.test(text) || (text === ',' && openers.test(tokens[at + 1]?.lower ?? ''));
    // "waaronder" and "onder wie" go on with the list.
    if (!parts || (text === ',' && /^(?:waaronder)$/.test(tokens[at + 1]?.lower ?? ''))) continue;
    if (at > start) clauses.push({ from: start, to: at });
    start = at + 1;
  }
  if (to > start) clauses.push({ from: start, to });
  return clauses;
}
