import type { DateMention, Notice } from '../../record/types.ts';
import { contains } from '../../span.ts';
import type { MeetingSpot } from '../meeting/find.ts';
import type { NoticeContext, NoticeRule } from './rule.ts';

/** The sentences of the opening that are taken to introduce the meeting. */
const introduction = 4;

/**
 * Title, covering sentence and introduction that name other days for the meeting, by what looks like a slip: the same
 * days of another month or year. In title and covering sentence also other days of the same month.
 */
export const meetingDays: NoticeRule = (context) => {
  const { record, spots } = context;
  const { meeting } = record;
  const own = meeting?.start && record.dates.find(({ start }) => start === meeting.start!.start);
  if (!own) return [];
  return spots.flatMap((spot): Notice[] => {
    const days = spot.days;
    if (!days || days.start === own.start || !isOwn(context, spot)) return [];
    const where = placeOf(context, spot);
    if (!where || !isSlip(context, own, days, where)) return [];
    const [earlier, later] = own.start < days.start ? [own, days] : [days, own];
    return [
      {
        rule: 'meeting-days',
        message: `The meeting is dated ${span(earlier)} in one place and ${span(later)} in another.`,
        parameters: { first: span(earlier), second: span(later) },
        spans: [earlier, later].map(({ start, end }) => ({ start, end })),
      },
    ];
  });
};

/** The meeting itself under its name, its body or a short form, not "the previous Council". */
function isOwn({ reading, record }: NoticeContext, spot: MeetingSpot): boolean {
  const { tokens, sentences, language } = reading;
  const { from, to } = sentences[spot.sentence]!;
  if (language.notices.meansAnother(tokens, from, to)) return false;
  if (spot.body && record.meeting?.body) return spot.body === record.meeting.body;
  return spot.name.toLowerCase() === record.meeting?.name.value.toLowerCase() || !spot.named;
}

function placeOf(
  { reading, record, opening }: NoticeContext,
  spot: MeetingSpot,
): 'head' | 'introduction' | undefined {
  const { kind, level } = reading.document.blocks[reading.sentences[spot.sentence]!.block]!;
  if (kind === 'heading' && level === 1) return 'head';
  if (record.letter.subject && contains(record.letter.subject, spot)) return 'head';
  if (opening.cues.some(({ sentence, where }) => sentence === spot.sentence && where === 'cover'))
    return 'head';
  const introduces = opening.from <= spot.sentence && spot.sentence < opening.from + introduction;
  return introduces ? 'introduction' : undefined;
}

function isSlip(
  { candidates }: NoticeContext,
  own: DateMention,
  days: DateMention,
  where: 'head' | 'introduction',
): boolean {
  const [a, b] = [own.from, days.from];
  if (own.from <= days.to && days.from <= own.to) return false;
  const sameDay = a.slice(8) === b.slice(8);
  const sameMonth = a.slice(5, 7) === b.slice(5, 7);
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  if (sameDay && !sameMonth) return true;
  if (sameDay && sameMonth) return [own, days].every(({ start }) => hasYear(candidates, start));
  return where === 'head' && sameMonth && sameYear;
}

/** A year that was not written was filled in from elsewhere, so that it can't be wrong. */
function hasYear(candidates: NoticeContext['candidates'], start: number): boolean {
  const candidate = candidates.find((one) => one.start === start);
  return candidate?.to.year !== undefined || candidate?.from.year !== undefined;
}

const span = ({ from, to }: DateMention): string => (from === to ? from : `${from}/${to}`);
