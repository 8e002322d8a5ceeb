import type { Notice } from '../../record/types.ts';
import { printed } from '../../span.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateCandidate } from '../dates/find.ts';
import type { NoticeRule } from './rule.ts';

/** A span of days that ends before it begins: "van 12 tot 9 december". Over the turn of a year no order is wrong. */
export const backwards: NoticeRule = ({ reading, candidates }) =>
  candidates.filter(runsBackwards).map(({ start, end }): Notice => {
    const words = printed(reading.text, { start, end });
    return {
      rule: 'backwards',
      message: `"${words}" ends before it begins.`,
      parameters: { words },
      spans: [{ start, end }],
    };
  });

function runsBackwards({ from, to }: DateCandidate): boolean {
  if (from === to || from.month === undefined || to.month === undefined) return false;
  if (from.day === undefined || to.day === undefined) return false;
  if (from.year !== undefined && to.year !== undefined)
    return dayNumber(from.year, from.month, from.day) > dayNumber(to.year, to.month, to.day);
  return from.year === undefined && from.month === to.month && from.day > to.day;
}
