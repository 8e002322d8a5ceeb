import type { DateExpression, DateParts } from '../../language/dates.ts';
import type { DateMention, Grounded, IsoDate } from '../../record/types.ts';
import type { Anchor } from './anchor.ts';
import { chooseAnchor } from './anchor.ts';
import { dayNumber, isoOf, lastOfMonth } from './calendar.ts';
import type { DateCandidate } from './find.ts';

/** Calendar days, first and last, as day numbers. */
interface Days {
  from: number;
  to: number;
}

const firstMonthOfSeason = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/**
 * Dates of the letter as calendar days. Relative ones and those without a year are counted from the letter's date,
 * else from the meeting's (see `chooseAnchor`); what can't be resolved is left out.
 *
 * @param publicationYears years in which documents that the letter cites came out
 */
export function resolveDates(
  candidates: readonly DateCandidate[],
  letterDate: Grounded<IsoDate> | undefined,
  publicationYears: readonly number[] = [],
): DateMention[] {
  const anchor = chooseAnchor(candidates, letterDate, publicationYears);
  const found: DateMention[] = [];
  for (const candidate of candidates) {
    const days = resolveCandidate(candidate, anchor);
    if (days) found.push({ start: candidate.start, end: candidate.end, ...days });
  }
  return found;
}

/**
 * The calendar days that an expression names, first and last, and how exactly; undefined for a day that does not
 * exist ("30 februari") and for what only the anchor could tell when there is none.
 */
export function resolveCandidate(
  expression: DateExpression,
  anchor: Anchor | undefined,
): Pick<DateMention, 'from' | 'to' | 'precision'> | undefined {
  const days = daysOf(expression, anchor);
  if (!days || days.from > days.to) return undefined;
  return { from: isoOf(days.from), to: isoOf(days.to), precision: precisionOf(expression, days) };
}

function daysOf(expression: DateExpression, anchor: Anchor | undefined): Days | undefined {
  const { from, to } = expression;
  if (from.dayOffset !== undefined) {
    if (!anchor?.exact) return undefined;
    return { from: anchor.day + from.dayOffset, to: anchor.day + from.dayOffset };
  }
  if (from.monthOffset !== undefined) {
    if (!anchor) return undefined;
    const { year, month } = ofDay(anchor.day);
    return daysIn({ year, month: month + from.monthOffset });
  }
  const known = yearOf(to, anchor) ?? yearOf(from, anchor);
  if (known !== undefined) return inYear(expression, known, anchor);
  if (!anchor) return undefined;
  return nearest(expression, anchor);
}

const ofDay = (day: number): { year: number; month: number } => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

function yearOf(parts: DateParts, anchor: Anchor | undefined): number | undefined {
  if (parts.year !== undefined) return parts.year;
  if (parts.yearOffset === undefined || !anchor) return undefined;
  return ofDay(anchor.day).year + parts.yearOffset;
}

/** The days of an expression of which one end is known to lie in `year`; the other end follows or precedes it. */
function inYear(expression: DateExpression, year: number, anchor?: Anchor): Days | undefined {
  const { from, to } = expression;
  const lastYear = yearOf(to, anchor);
  const firstYear = yearOf(from, anchor);
  const crosses = from !== to && (from.month ?? 0) > (to.month ?? 0);
  const end = lastYear ?? (crosses ? year + 1 : year);
  const begin = firstYear ?? (crosses ? end - 1 : end);
  const first = daysIn({ ...from, year: begin });
  const last = from === to ? first : daysIn({ ...to, year: end });
  return first && last && { from: first.from, to: last.to };
}

/** The days that one end names once its year is known; undefined when the month has no such day. */
function daysIn(parts: DateParts & { year: number }): Days | undefined {
  const { year, month, day } = parts;
  if (day !== undefined && month !== undefined) {
    if (day > lastOfMonth(year, month) - dayNumber(year, month, 0)) return undefined;
    const number = dayNumber(year, month, day);
    return { from: number, to: number };
  }
  if (month !== undefined && parts.half !== undefined) return halfOf(year, month, parts.half);
  if (month !== undefined) return monthsFrom(year, month, 1);
  if (parts.season) return monthsFrom(year, firstMonthOfSeason[parts.season], 3);
  if (parts.quarter) return monthsFrom(year, 3 * parts.quarter - 2, 3);
  if (parts.half) return monthsFrom(year, 6 * parts.half - 5, 6);
  return monthsFrom(year, 1, parts.firstMonths ?? 12);
}

/** The last day of the first half of a month. */
const middle = 15;

const halfOf = (year: number, month: number, half: number): Days =>
  half === 1
    ? { from: dayNumber(year, month, 1), to: dayNumber(year, month, middle) }
    : { from: dayNumber(year, month, middle + 1), to: lastOfMonth(year, month) };

const monthsFrom = (year: number, month: number, count: number): Days => ({
  from: dayNumber(year, month, 1),
  to: lastOfMonth(year, month + count - 1),
});

/** The year that fits best: on the side of the anchor that the words point to, and nearest to it. */
function nearest(expression: DateExpression, anchor: Anchor): Days | undefined {
  const { year } = ofDay(anchor.day);
  let best: Days | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let y = year - 2; y <= year + 2; y++) {
    const days = inYear(expression, y);
    if (!days) continue;
    const distance = distanceTo(days, anchor, expression, y - year);
    if (distance < bestDistance) {
      best = days;
      bestDistance = distance;
    }
  }
  return best;
}

/** Added to the distance of a day on the side that "jl." and "a.s." exclude. */
const wrongSide = 10_000;
/** How far a season may still run at the anchor and be called past. */
const seasonSlack = 45;
/** Days without a year and without a tense lie ahead rather than behind: what is behind is given with "jl.". */
const behind = 1.25;
const againstTense = 3;

/** Days between the anchor and `days`, those against the direction or tense of the words counted for more. */
function distanceTo(days: Days, anchor: Anchor, expression: DateExpression, yearsAway: number): number {
  const { direction, leans, from } = expression;
  const ahead = days.from - anchor.day;
  const back = anchor.day - days.to;
  const outside = Math.max(ahead, back, 0);
  if (direction === 'past') {
    const over = from.season ? -back > seasonSlack : ahead > anchor.slack;
    return over ? outside + wrongSide : outside;
  }
  if (direction === 'future') {
    const over = from.season ? ahead < 0 : back > anchor.slack;
    return over ? outside + wrongSide : outside;
  }
  if (direction === 'this') return outside === 0 ? 0 : Math.abs(yearsAway) * 1000 + outside;
  if (leans)
    return outside === Math.max(leans === 'past' ? ahead : back, 0) ? outside * againstTense : outside;
  return outside === back ? outside * behind : outside;
}

function precisionOf({ from, to }: DateExpression, days: Days): DateMention['precision'] {
  if (days.from === days.to) return 'day';
  if (from.day !== undefined || to.day !== undefined) return 'range';
  if (from.month !== undefined && from.half !== undefined) return 'range';
  if (from.month !== undefined || from.monthOffset !== undefined) return 'month';
  if (from.season) return 'season';
  if (from.quarter) return 'quarter';
  if (from.half) return 'half';
  return from.firstMonths ? 'range' : 'year';
}
