import type { DateParts } from '../../language/dates.ts';
import type { Notice } from '../../record/types.ts';
import { printed } from '../../span.ts';
import { dayNumber, lastOfMonth } from '../dates/calendar.ts';
import type { NoticeRule } from './rule.ts';

/** A year with a 29 February, for days without a year. */
const leapYear = 2024;

/** A day that the calendar does not have: "31 april", "29 februari 2023". */
export const noSuchDay: NoticeRule = ({ reading, candidates }) =>
  candidates
    .filter(({ from, to }) => isMissing(from, to.year ?? from.year) || isMissing(to, to.year ?? from.year))
    .map(({ start, end }): Notice => {
      const words = printed(reading.text, { start, end });
      return {
        rule: 'no-such-day',
        message: `"${words}" is no day of the calendar.`,
        parameters: { words },
        spans: [{ start, end }],
      };
    });

function isMissing({ month, day, year }: DateParts, yearOfOther: number | undefined): boolean {
  if (month === undefined || day === undefined) return false;
  const y = year ?? yearOfOther ?? leapYear;
  return day > lastOfMonth(y, month) - dayNumber(y, month, 0);
}
