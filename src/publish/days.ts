import type { IsoDate } from '../record/types.ts';
import { monthsOf } from './messages/messages.ts';

/**
 * A day, or the days from the first to the last, as a reader of the locale writes them: "3–4 december 2024",
 * "december 2024" for a whole month, "2025" for a whole year, "2025–2027" for whole years.
 */
export function daysText(from: IsoDate, to: IsoDate, locale: string): string {
  const [start, end] = [parts(from), parts(to)];
  const months = monthsOf(locale);
  const month = (date: Parts) => months[date.month - 1]!;
  if (from > to) return daysText(from, from, locale);
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return start.year === end.year ? start.year : `${start.year}–${end.year}`;
  const last = `${end.day} ${month(end)} ${end.year}`;
  if (from === to) return last;
  if (start.year !== end.year) return `${start.day} ${month(start)} ${start.year} – ${last}`;
  const endsMonth = end.day === daysIn(end);
  if (start.day === 1 && endsMonth)
    return `${start.month === end.month ? '' : `${month(start)}–`}${month(end)} ${end.year}`;
  return start.month === end.month ? `${start.day}–${last}` : `${start.day} ${month(start)} – ${last}`;
}

/** The day a number of days after another, or before it. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

interface Parts {
  year: string;
  month: number;
  day: number;
}

function parts(date: IsoDate): Parts {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function daysIn({ year, month }: Parts): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}
