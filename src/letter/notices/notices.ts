import type { Notice } from '../../record/types.ts';
import { backwards } from './backwards.ts';
import { meetingDays } from './meeting-days.ts';
import { noSuchDay } from './no-such-day.ts';
import { percentage } from './percentage.ts';
import { product } from './product.ts';
import { referenceVariants } from './reference-variants.ts';
import type { NoticeContext, NoticeRule } from './rule.ts';
import { sessionCount } from './session-count.ts';
import { sum } from './sum.ts';
import { weekday } from './weekday.ts';

const rules: readonly NoticeRule[] = [
  weekday,
  noSuchDay,
  backwards,
  meetingDays,
  sessionCount,
  referenceVariants,
  product,
  sum,
  percentage,
];

/** What a careful reader would remark: things the letter says that do not fit each other, in order of the text. */
export function readNotices(context: NoticeContext): Notice[] {
  return rules.flatMap((rule) => rule(context)).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
