import type { ClauseReader, Proposition } from '../../language/clauses.ts';
import type { DateMention, Figure, IsoDate, Statement } from '../../record/types.ts';
import { dayNumber, dayOf, isoOf } from '../dates/calendar.ts';
import type { Reading } from '../reading.ts';

/**
 * By when, or in which period, an undertaking, decision or request is to be met: from the dates and lengths of time in its
 * words, counted from the day of the letter.
 */
export function deadlineOf(
  reading: Reading,
  reader: ClauseReader,
  proposition: Proposition,
  dates: readonly DateMention[],
  figures: readonly Figure[],
  signed: IsoDate | undefined,
): Pick<Statement, 'deadline' | 'period'> {
  const { span, stance } = proposition;
  if (stance !== 'commit' && stance !== 'decide' && stance !== 'call') return {};
  const tokenAt = (offset: number): number => {
    let at = span.from;
    while (at < span.to && reading.tokens[at]!.end <= offset) at++;
    return at;
  };
  for (const date of dates) {
    if (signed !== undefined && date.to < signed) continue;
    const bound = reader.bound(tokenAt(date.start), span.from);
    if (bound === 'before') return { deadline: addDays(date.from, -1) };
    if (bound === 'by') return { deadline: date.to };
    if (bound === 'until')
      return signed === undefined ? { deadline: date.to } : { period: { from: signed, to: date.to } };
    if (bound === 'from') return {};
    if (stance === 'call') return { deadline: date.to };
    return date.from === date.to ? { deadline: date.to } : { period: { from: date.from, to: date.to } };
  }
  if (signed === undefined) return {};
  for (const figure of figures) {
    if (reader.bound(tokenAt(figure.start), span.from) !== 'within' || figure.high === null) continue;
    if (figure.unit === 'day') return { deadline: addDays(signed, figure.high) };
    if (figure.unit === 'month') return { deadline: addMonths(signed, figure.high) };
    if (figure.unit === 'year') return { deadline: addMonths(signed, 12 * figure.high) };
  }
  return {};
}

const addDays = (day: IsoDate, days: number): IsoDate => isoOf(dayOf(day) + Math.round(days));

/** The same day so many months later; a day that the month does not have becomes its last. */
function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, of] = day.split('-').map(Number) as [number, number, number];
  const last = dayNumber(year, month + 1 + Math.round(months), 0);
  return isoOf(Math.min(dayNumber(year, month + Math.round(months), of), last));
}
