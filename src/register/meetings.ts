import { meetingId, sameMeeting } from '../follow/chains.ts';
import type { Language } from '../language/language.ts';
import { addDays } from '../publish/days.ts';
import type { LetterRecord, Meeting } from '../record/types.ts';
import type { Connection } from './store.ts';

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

/**
 * The identifier of the meeting that a letter is about: one of those `near` that other letters told of, when it is the
 * same, else a new one. Undefined when the letter does not tell when it is: a wrong pair is worse than none.
 */
export function meetingOf(
  near: readonly MeetingRow[],
  { meeting }: LetterRecord,
  language: Language,
): string | undefined {
  if (!meeting?.start) return undefined;
  return sameAmong(near, meeting, language)?.id ?? meetingId(meeting, meeting.start.value);
}

/** Keeps the meeting of a letter, or what the letter tells of a kept one. */
export async function keepMeeting(
  tx: Connection,
  near: readonly MeetingRow[],
  { meeting }: LetterRecord,
  language: Language,
): Promise<void> {
  if (!meeting?.start) return;
  const same = sameAmong(near, meeting, language);
  if (!same)
    await tx.rows(
      'insert into meeting (id, name, body, start_day, end_day, place) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
      meetingId(meeting, meeting.start.value),
      meeting.name.value,
      meeting.body ?? null,
      meeting.start.value,
      (meeting.end ?? meeting.start).value,
      meeting.place?.value ?? null,
    );
  else if (!same.body && meeting.body)
    await tx.rows('update meeting set body = ? where id = ?', meeting.body, same.id);
}

const sameAmong = (
  near: readonly MeetingRow[],
  meeting: Meeting,
  language: Language,
): MeetingRow | undefined => near.find((row) => sameMeeting(asMeeting(row), meeting, language).same);

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
