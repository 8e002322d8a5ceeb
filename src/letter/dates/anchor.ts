import type { DateExpression, DateParts } from '../../language/dates.ts';
import type { Grounded, IsoDate } from '../../record/types.ts';
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
 *
 * @param publicationYears years in which documents that the letter cites came out
 */
export function chooseAnchor(
  candidates: readonly DateCandidate[],
  letterDate: Grounded<IsoDate> | undefined,
  publicationYears: readonly number[] = [],
): Anchor | undefined {
  if (letterDate) return anchorAt(letterDate.value);
  const days = candidates.filter((c) => c.to.day !== undefined);
  const first = days[0];
  if (!first) return yearAnchor(candidates);
  const year =
    first.to.year ?? sameDay(first, days)?.to.year ?? likelyYear(first, candidates, publicationYears);
  if (year === undefined) return undefined;
  return { day: dayNumber(year, first.to.month!, first.to.day!), exact: false, slack: 60 };
}

function sameDay(first: DateExpression, days: readonly DateCandidate[]): DateCandidate | undefined {
  return days.find(
    (d) => d.to.year !== undefined && d.to.month === first.to.month && d.to.day === first.to.day,
  );
}

/** How much a year written in the letter says about the letter's own, by what it dates: a day, a month, only itself. */
const weights = { day: 3, month: 2, year: 1 };
/** A weekday that fits says more than any one year; wrong ones do occur. */
const weekdayWeight = 5;
const daysInYear = 365;
/** A letter has fewer dates; a bound keeps the vote linear in the length of any text. */
const mostVoters = 300;

/**
 * The year for `first` that most of the letter speaks for: the written dates that come to lie within a year of it and on
 * the side of it that their sentences put them on, the weekdays of all days without a year, and the documents cited.
 */
function likelyYear(
  first: DateExpression,
  candidates: readonly DateCandidate[],
  publicationYears: readonly number[],
): number | undefined {
  const written = new Set<number>(publicationYears.flatMap((year) => [year, year + 1]));
  const voters = candidates.slice(0, mostVoters);
  for (const { from, to } of voters) {
    const year = to.year ?? from.year;
    if (year !== undefined) for (let y = year - 1; y <= year + 1; y++) written.add(y);
  }
  let best: number | undefined;
  let bestVotes = Number.NEGATIVE_INFINITY;
  for (const year of [...written].sort((a, b) => a - b)) {
    const votes =
      votesFor(dayNumber(year, first.to.month!, first.to.day!), year, voters) +
      votesOfPublications(year, publicationYears);
    if (votes > bestVotes) {
      best = year;
      bestVotes = votes;
    }
  }
  return best;
}

function votesFor(day: number, year: number, candidates: readonly DateCandidate[]): number {
  let votes = 0;
  for (const { from, to, leans } of candidates) {
    const weekday = weekdayFits(from, day) ?? weekdayFits(to, day);
    if (weekday !== undefined) votes += weekday ? weekdayWeight : -weekdayWeight;
    const written = to.year ?? from.year;
    if (written === undefined) continue;
    if (to.month === undefined) {
      const ahead = written - year;
      votes += weights.year * (wrongSide(leans, ahead) ? -1 : Math.max(0, 1 - Math.abs(ahead) / 2));
    } else {
      const ahead = dayNumber(written, to.month, to.day ?? 15) - day;
      const weight = weights[to.day === undefined ? 'month' : 'day'];
      votes += weight * (wrongSide(leans, ahead) ? -1 : Math.max(0, 1 - Math.abs(ahead) / daysInYear));
    }
  }
  return votes;
}

/** True when a date lies behind although its sentence looks ahead to it, or the other way round. */
function wrongSide(leans: DateExpression['leans'], ahead: number): boolean {
  return (leans === 'future' && ahead < 0) || (leans === 'past' && ahead > 0);
}

/** Nobody cites what has not come out yet; most of what is cited came out that year or the year before. */
function votesOfPublications(year: number, publicationYears: readonly number[]): number {
  let votes = 0;
  for (const published of publicationYears.slice(0, mostVoters))
    votes += published > year ? -weights.day : Math.max(0, 1 - (year - published) / 2);
  return votes;
}

/** Whether the weekday of a day without a year fits when it is taken as near as can be to `day`. */
function weekdayFits(parts: DateParts, day: number): boolean | undefined {
  if (!parts.weekday || !parts.month || !parts.day || parts.year !== undefined) return undefined;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  let nearest = Number.POSITIVE_INFINITY;
  for (let y = year - 1; y <= year + 1; y++) {
    const other = dayNumber(y, parts.month, parts.day);
    if (Math.abs(other - day) < Math.abs(nearest - day)) nearest = other;
  }
  return weekdayOf(nearest) === parts.weekday;
}

/** Without any day: the first month with a year. */
function yearAnchor(candidates: readonly DateCandidate[]): Anchor | undefined {
  const month = candidates.find((c) => c.to.year !== undefined && c.to.month !== undefined);
  if (!month) return undefined;
  return { day: dayNumber(month.to.year!, month.to.month!, 1), exact: false, slack: 60 };
}
