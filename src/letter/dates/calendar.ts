import type { IsoDate } from '../../record/types.ts';

const msPerDay = 86_400_000;

/** Days since 1 January 1970 of a calendar day; `month` from 1. Days and months outside their range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay;
}

/** The calendar day of a day number, `YYYY-MM-DD`. */
export function isoOf(day: number): IsoDate {
  const date = new Date(day * msPerDay);
  const year = date.getUTCFullYear();
  if (year < 1000 || year > 9999) return date.toISOString().slice(0, 10);
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** The day number of a calendar day `YYYY-MM-DD`. */
export function dayOf(iso: IsoDate): number {
  return Date.parse(iso) / msPerDay;
}

/** 1 (Monday) to 7 of a day number. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const lastOfMonth = (year: number, month: number): number => dayNumber(year, month + 1, 0);
