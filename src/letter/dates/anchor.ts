import type { DateExpression } from '../../language/dates.ts';
import type { Grounded, IsoDate } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import { dayNumber, dayOf, weekdayOf } from './calendar.ts';
import type { DateCandidate } from './find.ts';

/** The day that other dates are counted from. */
export interface Anchor {
  /** Day number. */
  day: number;
  /** True for the letter's own date, false for that of the meeting, which lies some weeks from it. */
  exact: boolean;
  /** By how many days "jl." may lie after the anchor and "a.s." before it. */
  slack: number;
}

/** An anchor at the date of the letter; two weeks are left between dating and sending it. */
export function anchorAt(letterDate: IsoDate): Anchor {
  return { day: dayOf(letterDate), exact: true, slack: 14 };
}

/**
 * The day to count from: the letter's date; else the meeting's, which is taken to be the first day that the letter
 * names. When that has no year, it gets the year of a full date that names the same day, else the year in which its
 * weekday fits and which the other years of the letter speak for. Undefined when no day of the letter has a year.
 */
export function chooseAnchor(
  _reading: Reading,
  candidates: readonly DateCandidate[],
  letterDate: Grounded<IsoDate> | undefined,
): Anchor | undefined {
  if (letterDate) return anchorAt(letterDate.value);
  const days = candidates.filter((c) => c.to.day !== undefined);
  const first = days[0];
  if (!first) return yearAnchor(candidates);
  const year = first.to.year ?? sameDay(first, days)?.to.year ?? likelyYear(first, candidates);
  if (year === undefined) return undefined;
  return { day: dayNumber(year, first.to.month!, first.to.day!), exact: false, slack: 60 };
}

function sameDay(first: DateExpression, days: readonly DateCandidate[]): DateCandidate | undefined {
  return days.find(
    (d) => d.to.year !== undefined && d.to.month === first.to.month && d.to.day === first.to.day,
  );
}

/** The year for `first` that most speaks for: years of full dates near it, years of months, and its weekday. */
function likelyYear(first: DateExpression, candidates: readonly DateCandidate[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { from, to } of candidates) {
    const year = to.year ?? from.year;
    if (year === undefined) continue;
    const weight = to.day !== undefined ? 3 : to.month !== undefined || to.season ? 2 : 1;
    votes.set(year, (votes.get(year) ?? 0) + weight);
    for (const beside of [year - 1, year + 1]) votes.set(beside, (votes.get(beside) ?? 0) + weight / 4);
  }
  let best: number | undefined;
  let bestVotes = 0;
  for (const [year, count] of votes) {
    const fits = weekdayFits(first, year);
    const total = count + (fits === undefined ? 0 : fits ? 6 : -6);
    if (best === undefined || total > bestVotes) {
      best = year;
      bestVotes = total;
    }
  }
  return best;
}

function weekdayFits({ from, to }: DateExpression, year: number): boolean | undefined {
  const parts = from.weekday ? from : to;
  if (!parts.weekday || !parts.month || !parts.day) return undefined;
  return weekdayOf(dayNumber(year, parts.month, parts.day)) === parts.weekday;
}

/** Without any day: the first month with a year. */
function yearAnchor(candidates: readonly DateCandidate[]): Anchor | undefined {
  const month = candidates.find((c) => c.to.year !== undefined && c.to.month !== undefined);
  if (!month) return undefined;
  return { day: dayNumber(month.to.year!, month.to.month!, 1), exact: false, slack: 60 };
}
