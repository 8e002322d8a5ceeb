import type { DateParts } from '../../language/dates.ts';
import type { IsoDate, Notice } from '../../record/types.ts';
import { printed } from '../../span.ts';
import { dayOf, weekdayOf } from '../dates/calendar.ts';
import type { DateCandidate } from '../dates/find.ts';
import type { NoticeRule } from './rule.ts';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Checked {
  candidate: DateCandidate;
  date: IsoDate;
  written: number;
  fits: boolean;
}

/** A weekday that is not the date's own: "woensdag 3 december 2024", which was a Tuesday. */
export const weekday: NoticeRule = ({ reading, record, candidates }) => {
  const byStart = new Map(record.dates.map((date) => [date.start, date]));
  const checked = candidates.flatMap((candidate): Checked[] => {
    const date = byStart.get(candidate.start);
    if (!date) return [];
    const ends = candidate.from === candidate.to ? ['from' as const] : (['from', 'to'] as const);
    return ends.flatMap((end) => check(candidate, candidate[end], date[end]));
  });
  const fitting = checked.filter(({ fits }) => fits).length;
  const wrong = checked.filter(({ fits }) => !fits);
  return wrong
    .filter(({ candidate }) => hasYear(candidate) || record.letter.date || fitting > wrong.length)
    .map(({ candidate: { start, end }, date, written }): Notice => {
      const actual = weekdayOf(dayOf(date));
      const words = printed(reading.text, { start, end });
      return {
        rule: 'weekday',
        message: `"${words}": ${date} is a ${names[actual - 1]}, not a ${names[written - 1]}.`,
        parameters: { words, date, written, actual },
        spans: [{ start, end }],
      };
    });
};

function check(candidate: DateCandidate, parts: DateParts, date: IsoDate): Checked[] {
  if (parts.weekday === undefined || parts.day === undefined) return [];
  return [{ candidate, date, written: parts.weekday, fits: weekdayOf(dayOf(date)) === parts.weekday }];
}

/** With its year the day is certain; without, it was counted from the letter's date. */
function hasYear({ from, to }: DateCandidate): boolean {
  return from.year !== undefined || to.year !== undefined;
}
