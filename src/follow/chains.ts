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
  /** Letters about another meeting that look back on this one or ahead to it. */
  mentionedIn: string[];
}

/** Letters by the meeting they are about, for finding the meeting of a further letter among many. */
export interface MeetingIndex {
  /** Puts a letter with its meeting; undefined when it does not tell when that is: a wrong pair is worse than none. */
  add(record: LetterRecord): MeetingLetters | undefined;
  /** The meetings so far, by first day. */
  meetings(): MeetingLetters[];
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
 * The meetings that some letters are about, each with its letters and with those that look back on it or ahead to it, by
 * first day. Linear in the letters for each day.
 */
export function chains(records: readonly LetterRecord[], language: Language): MeetingLetters[] {
  const index = meetingIndex(language);
  const byDate = records.toSorted((a, b) =>
    (a.letter.date?.value ?? '').localeCompare(b.letter.date?.value ?? ''),
  );
  for (const record of byDate) index.add(record);
  for (const record of byDate) for (const other of record.otherMeetings) index.mention(record.id, other);
  return index.meetings();
}

/** An empty index. A letter is compared only with the meetings that share a day with its own. */
export function meetingIndex(
  language: Language,
): MeetingIndex & { mention(letter: string, other: Meeting): void } {
  const byDay = new Map<string, { letters: MeetingLetters; meeting: Meeting }[]>();
  const all: MeetingLetters[] = [];
  const find = (meeting: Meeting): MeetingLetters | undefined =>
    days(meeting)
      .flatMap((day) => byDay.get(day) ?? [])
      .find((entry) => sameMeeting(entry.meeting, meeting, language).same)?.letters;
  const put = (meeting: Meeting & { start: { value: IsoDate } }): MeetingLetters => {
    const start = meeting.start.value;
    const letters: MeetingLetters = {
      id: meetingId(meeting, start),
      ...(meeting.body && { body: meeting.body }),
      name: meeting.name.value,
      start,
      end: (meeting.end ?? meeting.start).value,
      agendas: [],
      reports: [],
      others: [],
      mentionedIn: [],
    };
    all.push(letters);
    for (const day of days(meeting)) {
      const known = byDay.get(day);
      if (known) known.push({ letters, meeting });
      else byDay.set(day, [{ letters, meeting }]);
    }
    return letters;
  };
  return {
    add({ id, kind, meeting }) {
      if (!meeting?.start) return undefined;
      const letters = find(meeting) ?? put({ ...meeting, start: meeting.start });
      const list = kind === 'annotated_agenda' ? 'agendas' : kind === 'report' ? 'reports' : 'others';
      letters[list].push(id);
      return letters;
    },
    mention(letter, other) {
      const found = find(other);
      if (found && ![...found.agendas, ...found.reports, ...found.others].includes(letter))
        found.mentionedIn.push(letter);
    },
    meetings: () => all.toSorted((a, b) => a.start.localeCompare(b.start) || a.id.localeCompare(b.id)),
  };
}

/** Readable key of a meeting that starts on a day: its body or name, and the day. */
export const meetingId = (meeting: Meeting, start: IsoDate): string =>
  `${meeting.body ?? slug(meeting.name.value)}/${start}`;

/** Days of a meeting; one that is said to last longer than a month is kept by its first and last day. */
function days({ start, end }: Meeting): string[] {
  if (!start) return [];
  const last = (end ?? start).value;
  const found: string[] = [];
  for (let day = Date.parse(start.value); day <= Date.parse(last); day += 86_400_000) {
    found.push(new Date(day).toISOString().slice(0, 10));
    if (found.length > 31) return [start.value, last];
  }
  return found;
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
