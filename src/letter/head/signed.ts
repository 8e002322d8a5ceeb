import type { Grounded, IsoDate } from '../../record/types.ts';
import { printed } from '../../span.ts';
import { resolveCandidate } from '../dates/resolve.ts';
import type { Reading } from '../reading.ts';
import type { Line } from './lines.ts';

/** The day on which the letter was signed, and where. */
export interface Signed {
  date: Grounded<IsoDate>;
  place?: Grounded<string>;
}

/** How many lines from the end are searched for "Den Haag, 3 mei 2021". */
const tail = 12;

/**
 * The day and place of signing: "Den Haag, 21 juni 2019" above the letter or at its end, or the date that a label gives
 * ("Datum 21 juni 2019", also on the next line), or a date alone on a line of the letterhead. Only a full day counts.
 */
export function readSigned(
  reading: Reading,
  head: readonly Line[],
  lines: readonly Line[],
): Signed | undefined {
  const ends = lines.slice(-tail).filter((line) => !head.includes(line));
  return (
    first(head, (line) => atPlace(reading, line, true)) ??
    first(head, (line, i) => labelled(reading, line, head[i + 1])) ??
    first(ends, (line) => atPlace(reading, line, false) ?? labelled(reading, line, undefined)) ??
    first(head, (line) => wholeDay(reading, line, 0))
  );
}

function first(
  lines: readonly Line[],
  read: (line: Line, index: number) => Signed | undefined,
): Signed | undefined {
  for (const [i, line] of lines.entries()) {
    const found = read(line, i);
    if (found) return found;
  }
  return undefined;
}

/** A place of one or two words and a day, and nothing else on the line; other places than the seat only where `anywhere`. */
function atPlace(reading: Reading, line: Line, anywhere: boolean): Signed | undefined {
  const { tokens } = line;
  for (let words = 1; words <= 2 && tokens[words]; words++) {
    const span = { start: tokens[0]!.start, end: tokens[words - 1]!.end };
    const name = printed(reading.text, span);
    const seat = reading.language.head.isSeat(name);
    const comma = tokens[words]!.text === ',';
    if (!seat && !(anywhere && comma && /^\p{Lu}[\p{L} -]+$/u.test(name))) continue;
    const day = wholeDay(reading, line, comma ? words + 1 : words);
    if (day) return { ...day, place: { value: name, ...span } };
  }
  return undefined;
}

function labelled({ text, language }: Reading, line: Line, next: Line | undefined): Signed | undefined {
  const label = language.head.label(line.tokens, 0);
  if (label?.gives !== 'date') return undefined;
  const reading = { text, language };
  if (label.next < line.tokens.length) return wholeDay(reading, line, label.next);
  return next && wholeDay(reading, next, 0);
}

/** The full calendar day that the tokens from `at` to the end of the line are. */
function wholeDay(
  { language }: Pick<Reading, 'language' | 'text'>,
  { tokens }: Line,
  at: number,
): Signed | undefined {
  const read = tokens[at] && language.dates.parse(tokens, at);
  if (!read || (read.next < tokens.length && !/^[.,]$/.test(tokens[read.next]!.text))) return undefined;
  const { expression } = read;
  if (expression.from !== expression.to || expression.to.year === undefined) return undefined;
  const day = resolveCandidate(expression, undefined);
  if (day?.precision !== 'day') return undefined;
  return { date: { value: day.from, start: expression.start, end: expression.end } };
}
