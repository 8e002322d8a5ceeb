import type { DateMention, Grounded, IsoDate } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** A date as the words give it, before it is known which year or day they mean. */
export interface DateCandidate {
  start: number;
  end: number;
}

/** Date expressions of the letter, unresolved. */
export function findDates(_reading: Reading): DateCandidate[] {
  return [];
}

/** Dates of the letter as calendar days, relative ones from the letter's date, else from the meeting's. */
export function resolveDates(
  _reading: Reading,
  _candidates: readonly DateCandidate[],
  _letterDate: Grounded<IsoDate> | undefined,
): DateMention[] {
  return [];
}
