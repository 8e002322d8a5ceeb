import type { MeetingWords } from '../../language/meetings.ts';
import type { DateMention } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A mention of a meeting where it stands, with the days said of it. */
export interface MeetingSpot extends MeetingWords, Span {
  name: string;
  /** Canonical body, when the words tell. */
  body?: string;
  /** Index of its sentence. */
  sentence: number;
  /** True when its sentence says that something takes place. */
  takesPlace: boolean;
  days?: DateMention;
}

/** How many tokens may stand between a meeting and its days. */
const reach = 14;

/** Mentions of meetings in order of the text, each with the days nearest to it in its sentence. Linear in the number of tokens. */
export function findMeetings(reading: Reading, dates: readonly DateMention[]): MeetingSpot[] {
  const { tokens, sentences, text, language } = reading;
  const found: MeetingSpot[] = [];
  let s = 0;
  let told = { sentence: -1, takesPlace: false };
  for (let at = 0; at < tokens.length; at++) {
    const words = language.meetings.parse(tokens, at);
    if (!words) continue;
    while (s < sentences.length - 1 && sentences[s]!.to <= at) s++;
    const { from, to, named, noun } = words;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    const name = printed(text, { start, end });
    const body = language.meetings.body([name]);
    if (told.sentence !== s) told = { sentence: s, takesPlace: takesPlace(reading, s) };
    found.push({ from, to, named, noun, start, end, name, ...told, ...(body && { body }) });
    at = Math.max(at, to - 1);
  }
  giveDays(reading, found, dates);
  return found;
}

/**
 * Gives each meeting the days that follow it, else, where its sentence says that something takes place, those before it;
 * each date to one meeting only, but meetings that are joined share one.
 */
function giveDays(reading: Reading, found: readonly MeetingSpot[], dates: readonly DateMention[]): void {
  const days = locate(reading, dates);
  const taken = new Set<DateMention>();
  const give = (spot: MeetingSpot, date: Located | undefined): void => {
    if (!date || !isWholeDays(date.date)) return;
    spot.days = date.date;
    taken.add(date.date);
  };
  let d = 0;
  for (const [i, spot] of found.entries()) {
    while (d < days.length && days[d]!.to <= spot.from - reach) d++;
    give(spot, behind(reading, spot, found[i + 1], days, d));
  }
  d = 0;
  for (const [i, spot] of found.entries()) {
    while (d < days.length && days[d]!.to <= spot.from - reach) d++;
    if (spot.days || behind(reading, spot, found[i + 1], days, d)) continue;
    const before = days.slice(d, d + reach).findLast(({ to }) => to <= spot.from);
    if (before && !taken.has(before.date) && leads(reading, spot, found[i - 1], before)) give(spot, before);
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const [spot, next] = [found[i]!, found[i + 1]!];
    if (!spot.days && next.days && reading.language.meetings.joins(reading.tokens, spot.to, next.from))
      spot.days = next.days;
  }
}

/** How near its days must stand to a short form ("de Raad van 3 mei") when its sentence does not say that it takes place. */
const near = 4;

/** The first date behind the meeting that dates it, before the next meeting. */
function behind(
  reading: Reading,
  spot: MeetingSpot,
  next: MeetingSpot | undefined,
  days: readonly Located[],
  from: number,
): Located | undefined {
  const limit = spot.named || spot.takesPlace ? reach : near;
  for (let k = from; k < days.length && days[k]!.from < spot.to + limit; k++) {
    const date = days[k]!;
    if (date.from < spot.to) continue;
    if (!sameSentence(reading, spot, date.from) || (next && next.from < date.from)) return undefined;
    if (date.from > spot.to && reading.language.meetings.datesPaper(reading.tokens, date.from - 1)) continue;
    return date;
  }
  return undefined;
}

/** True when the date before the meeting is the day on which it takes place. */
function leads(
  reading: Reading,
  spot: MeetingSpot,
  before: MeetingSpot | undefined,
  { from, to }: Located,
): boolean {
  if (!sameSentence(reading, spot, from) || (before && before.from >= to)) return false;
  return spot.takesPlace && !reading.language.meetings.datesPaper(reading.tokens, from - 1);
}

function takesPlace({ sentences, tokens, language }: Reading, sentence: number): boolean {
  const { from, to } = sentences[sentence]!;
  for (let at = from; at < to; at++) if (language.meetings.takesPlace(tokens[at]!)) return true;
  return false;
}

function sameSentence({ sentences }: Reading, spot: MeetingSpot, at: number): boolean {
  const { from, to } = sentences[spot.sentence]!;
  return from <= at && at < to;
}

/** A date with the tokens that it takes. */
interface Located {
  date: DateMention;
  from: number;
  to: number;
}

function isWholeDays({ precision }: DateMention): boolean {
  return precision === 'day' || precision === 'range';
}

function locate({ tokens }: Reading, dates: readonly DateMention[]): Located[] {
  const found: Located[] = [];
  let at = 0;
  for (const date of dates) {
    if (date.precision === 'year') continue;
    while (at < tokens.length && tokens[at]!.end <= date.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < date.end) to++;
    found.push({ date, from: at, to });
  }
  return found;
}
