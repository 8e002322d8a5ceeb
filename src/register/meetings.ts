import { meetingId, sameMeeting } from '../follow/chains.ts';
import type { Language } from '../language/language.ts';
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

/**
 * The identifier of the meeting that a letter is about: one that other letters told of, when it is the same, else a new
 * one. Undefined when the letter does not tell when it is: a wrong pair is worse than none.
 */
export async function meetingFor(
  tx: Connection,
  { meeting }: LetterRecord,
  language: Language,
): Promise<string | undefined> {
  if (!meeting?.start) return undefined;
  const start = meeting.start.value;
  const end = (meeting.end ?? meeting.start).value;
  const near = await tx.rows<MeetingRow>(
    'select * from meeting where start_day <= ? and end_day >= ? order by id',
    end,
    start,
  );
  const same = near.find((row) => sameMeeting(asMeeting(row), meeting, language).same);
  if (same) {
    if (!same.body && meeting.body)
      await tx.rows('update meeting set body = ? where id = ?', meeting.body, same.id);
    return same.id;
  }
  const id = meetingId(meeting, start);
  await tx.rows(
    'insert into meeting (id, name, body, start_day, end_day, place) values (?, ?, ?, ?, ?, ?) on conflict do nothing',
    id,
    meeting.name.value,
    meeting.body ?? null,
    start,
    end,
    meeting.place?.value ?? null,
  );
  return id;
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
