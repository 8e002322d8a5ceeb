import type { IsoDate } from '../record/types.ts';

const day = new Map<string, Intl.DateTimeFormat>();
const month = new Map<string, Intl.DateTimeFormat>();

/**
 * A day, or the days from the first to the last, as a reader of the locale writes them: "3–4 december 2024",
 * "december 2024" for a whole month, "2025" for a whole year, "2025–2027" for whole years.
 */
export function daysText(from: IsoDate, to: IsoDate, locale: string): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  const [start, end] = [utc(from), utc(to)];
  if (start === undefined || end === undefined) return from === to ? from : `${from} – ${to}`;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && end === lastOfMonth(to))
    return formatter(month, locale, { month: 'long', year: 'numeric' }).format(start);
  const days = formatter(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return from === to || start > end ? days.format(start) : days.formatRange(start, end);
}

function utc(date: IsoDate): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}

function lastOfMonth(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0);
}

function formatter(
  made: Map<string, Intl.DateTimeFormat>,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const known = made.get(locale);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(locale, fresh);
  return fresh;
}
