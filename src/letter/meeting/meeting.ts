import type {
  DateMention,
  Grounded,
  LetterHead,
  LetterKind,
  Meeting,
  OtherMeeting,
} from '../../record/types.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';
import { chooseMeeting, type OwnMeeting } from './choose.ts';
import type { MeetingSpot } from './find.ts';
import { placeBeside, placeWithin } from './place.ts';

export interface Meetings {
  meeting?: Meeting;
  otherMeetings: OtherMeeting[];
}

/** What the meeting layer reads beside the text. */
export interface MeetingContext {
  kind: LetterKind;
  letter: LetterHead;
  opening: Opening;
  spots: readonly MeetingSpot[];
  dates: readonly DateMention[];
}

/** The meeting that the letter is about, and those with days of their own that it looks back on or ahead to. */
export function readMeetings(
  reading: Reading,
  { kind, letter, opening, spots, dates }: MeetingContext,
): Meetings {
  const own = chooseMeeting(reading, kind, opening, spots, dates);
  const meeting = own && describe(reading, own, spots);
  const day = meeting?.start?.value ?? letter.date?.value;
  return { ...(meeting && { meeting }), otherMeetings: readOthers(reading, own, spots, day) };
}

function describe(
  reading: Reading,
  { named, spots, days }: OwnMeeting,
  all: readonly MeetingSpot[],
): Meeting {
  const body = reading.language.meetings.body(spots.map((spot) => spot.name));
  const place =
    first(spots, (spot) => placeBeside(reading, spot, all)) ?? (days && placeWithin(reading, days));
  return {
    name: { value: named.name, start: named.start, end: named.end },
    ...(body && { body }),
    ...(days && daysOf(days)),
    ...(place && { place }),
  };
}

function first<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function daysOf({ from, to, start, end }: DateMention): Pick<Meeting, 'start' | 'end'> {
  return { start: { value: from, start, end }, end: { value: to, start, end } };
}

/** Named meetings with days that are not the letter's own, each once, before or after the day `own` of the letter's meeting. */
function readOthers(
  reading: Reading,
  own: OwnMeeting | undefined,
  all: readonly MeetingSpot[],
  day: string | undefined,
): OtherMeeting[] {
  const found = new Map<string, OtherMeeting>();
  const ownSpots = new Set(own?.spots);
  for (const spot of all) {
    const { days, name, start, end } = spot;
    if (!days || ownSpots.has(spot) || sameDays(days, own?.days)) continue;
    // A short form with days of its own is another meeting of the same body: "de Raad van 17 november".
    const body = spot.body ?? (!spot.named && spot.noun === own?.named.noun ? own.named.body : undefined);
    if (!spot.named && !body && spot.noun !== 'top') continue;
    const key = `${body ?? name.toLowerCase()} ${days.from}`;
    if (found.has(key)) continue;
    const place = placeBeside(reading, spot, all);
    const named: Grounded<string> = { value: name, start, end };
    found.set(key, {
      name: named,
      ...(body && { body }),
      ...daysOf(days),
      ...(place && { place }),
      relation: relation(days, day),
    });
  }
  return [...found.values()];
}

function sameDays(a: DateMention, b: DateMention | undefined): boolean {
  return b !== undefined && a.from === b.from && a.to === b.to;
}

function relation({ from, to }: DateMention, day: string | undefined): OtherMeeting['relation'] {
  if (day === undefined) return 'other';
  if (to < day) return 'earlier';
  return from > day ? 'later' : 'other';
}
