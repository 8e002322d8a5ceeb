import { meetingId, sameMeeting } from '../follow/chains.ts';
import type { Language } from '../language/language.ts';
import { addDays } from '../publish/days.ts';
import type { IsoDate, LetterRecord, Meeting } from '../record/types.ts';
import type { Connection, Insertion } from './store.ts';

export interface MeetingRow {
  id: string;
  name: string;
  body: string | null;
  start_day: string;
  end_day: string;
  place: string | null;
}

/** No meeting lasts longer, in days: so only those of a season are looked through, however many years are kept. */
const longest = 100;

/** The kept meetings on any of the days of the meeting that a letter is about. */
export async function meetingsNear(tx: Connection, { meeting }: LetterRecord): Promise<MeetingRow[]> {
  if (!meeting?.start) return [];
  return tx.rows<MeetingRow>(
    'select * from meeting where start_day between ? and ? and end_day >= ? order by id',
    addDays(meeting.start.value, -longest),
    (meeting.end ?? meeting.start).value,
    meeting.start.value,
  );
}

/** The meeting that a letter is about, and what is kept of it. */
export interface MeetingPlace {
  id: string;
  kept: MeetingRow | undefined;
}

/**
 * The meeting that a letter is about: one of those `near` that other letters told of, when it is the same, else a new one.
 * Undefined when the letter does not tell when it is: a wrong pair is worse than none.
 */
export function meetingOf(
  near: readonly MeetingRow[],
  { meeting }: LetterRecord,
  language: Language,
): MeetingPlace | undefined {
  if (!meeting?.start) return undefined;
  const kept = near.find((row) => sameMeeting(asMeeting(row), meeting, language).same);
  return { id: kept?.id ?? meetingId(meeting, meeting.start.value), kept };
}

/** The row of the meeting that a letter is about; none when it is kept, or when the letter does not tell when it is. */
export function meetingRow({ meeting }: LetterRecord, place: MeetingPlace | undefined): Insertion {
  const fresh = meeting && place && !place.kept ? [meeting] : [];
  return {
    table: 'meeting',
    columns: ['id', 'name', 'body', 'start_day', 'end_day', 'place'],
    rows: fresh.map(({ name, body, start, end, place: where }) => [
      place!.id,
      name.value,
      body ?? null,
      start!.value,
      (end ?? start!).value,
      where?.value ?? null,
    ]),
    unlessKept: true,
  };
}

/** Adds what a letter tells of a kept meeting. */
export async function tellMeeting(
  tx: Connection,
  { meeting }: LetterRecord,
  place: MeetingPlace | undefined,
): Promise<void> {
  if (place?.kept && !place.kept.body && meeting?.body)
    await tx.rows('update meeting set body = ? where id = ?', meeting.body, place.id);
}

/** The days of the meeting that a letter is about: two letters without a common day are not about the same. */
export function meetingDays({ meeting }: LetterRecord): IsoDate[] {
  if (!meeting?.start) return [];
  const last = (meeting.end ?? meeting.start).value;
  const days: IsoDate[] = [];
  for (let day = meeting.start.value; day <= last && days.length <= longest; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** A kept meeting as follow/ compares them; it stands on no words of its own. */
function asMeeting(row: MeetingRow): Meeting {
  const grounded = <T>(value: T) => ({ value, start: 0, end: 0 });
  return {
    name: grounded(row.name),
    ...(row.body && { body: row.body }),
    start: grounded(row.start_day),
    end: grounded(row.end_day),
  };
}
