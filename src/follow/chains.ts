import type { Language } from '../language/language.ts';
import type { IsoDate, LetterRecord, Meeting } from '../record/types.ts';

/** A letter with a part in the life of a meeting. */
export interface MeetingLetters {
  /** Readable key: body or name, and first day ("nato-foreign-ministers/2024-12-03"). */
  id: string;
  body?: string;
  name: string;
  start: string;
  end: string;
  agendas: string[];
  reports: string[];
  /** Letters about the meeting that neither announce nor report it. */
  others: string[];
}

/** Why two letters are, or are not, about the same meeting. */
export interface Pairing {
  same: boolean;
  reason: string;
}

/**
 * Whether two letters are about the same meeting. Precision first: the days must be the same or lie within one
 * another, and the body must be the same; where a letter does not tell its body, the names must share what is rare in them.
 */
export function sameMeeting(a: Meeting | undefined, b: Meeting | undefined, language: Language): Pairing {
  if (!a?.start || !b?.start) return { same: false, reason: 'no-days' };
  const [aStart, aEnd] = [a.start.value, (a.end ?? a.start).value];
  const [bStart, bEnd] = [b.start.value, (b.end ?? b.start).value];
  const within = (aStart >= bStart && aEnd <= bEnd) || (bStart >= aStart && bEnd <= aEnd);
  if (!within) return { same: false, reason: 'other-days' };
  if (a.body && b.body)
    return { same: a.body === b.body, reason: a.body === b.body ? 'body-and-days' : 'other-body' };
  const alike = nameLikeness(a.name.value, b.name.value, language);
  return { same: alike >= 0.5, reason: alike >= 0.5 ? 'name-and-days' : 'other-name' };
}

/** The share of the shorter name's subject words that the other has too, 0 to 1; abbreviations in brackets count as words. */
function nameLikeness(a: string, b: string, language: Language): number {
  const x = nameWords(a, language);
  const y = nameWords(b, language);
  const smaller = x.size <= y.size ? x : y;
  const larger = smaller === x ? y : x;
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return shared / smaller.size;
}

function nameWords(name: string, language: Language): Set<string> {
  const tokens = language.tokenize(name, [{ kind: 'paragraph', start: 0, end: name.length }]);
  const words = language.lexemes(tokens).flatMap(({ lexeme, parts }) => parts ?? [lexeme]);
  return new Set(
    words.filter((word) => word.length > 1 && !/^\d+$/.test(word) && !language.commonLexemes.has(word)),
  );
}

/**
 * The meetings that some letters are about, each with its letters, by first day. Letters without a day for their
 * meeting are left out: a wrong pair is worse than none. Linear in the letters for each body and day.
 */
export function chains(records: readonly LetterRecord[], language: Language): MeetingLetters[] {
  const byDay = new Map<string, { key: MeetingLetters; meeting: Meeting }[]>();
  const all: MeetingLetters[] = [];
  for (const record of [...records].sort((a, b) =>
    (a.letter.date?.value ?? '').localeCompare(b.letter.date?.value ?? ''),
  )) {
    const { meeting } = record;
    if (!meeting?.start) continue;
    const start = meeting.start.value;
    const end = (meeting.end ?? meeting.start).value;
    const near = daysOf(start, end).flatMap((day) => byDay.get(day) ?? []);
    let found = near.find((entry) => sameMeeting(entry.meeting, meeting, language).same)?.key;
    if (!found) {
      found = {
        id: meetingId(meeting, start),
        name: meeting.name.value,
        start,
        end,
        agendas: [],
        reports: [],
        others: [],
      };
      if (meeting.body) found.body = meeting.body;
      all.push(found);
      for (const day of daysOf(start, end))
        byDay.set(day, [...(byDay.get(day) ?? []), { key: found, meeting }]);
    }
    const list =
      record.kind === 'annotated_agenda'
        ? found.agendas
        : record.kind === 'report'
          ? found.reports
          : found.others;
    list.push(record.id);
  }
  return all.sort((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id));
}

/** Readable key of a meeting that starts on a day: its body or name, and the day. */
export const meetingId = (meeting: Meeting, start: IsoDate): string =>
  `${meeting.body ?? slug(meeting.name.value)}/${start}`;

/** Days of a meeting; meetings that are said to last longer than a month are kept by their first and last day. */
function daysOf(start: string, end: string): string[] {
  const days: string[] = [];
  const last = Date.parse(end);
  for (let day = Date.parse(start); day <= last; day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
    if (days.length > 31) return [start, end];
  }
  return days;
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
