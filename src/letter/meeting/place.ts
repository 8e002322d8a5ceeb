import type { Grounded } from '../../record/types.ts';
import { lastStartingBy, printed, type Span } from '../../span.ts';
import type { Reading } from '../reading.ts';
import type { MeetingSpot } from './find.ts';

/** How far from the meeting or its days its place may stand, in tokens. */
const reach = 12;

/**
 * Where a mentioned meeting takes place: behind it in its sentence, else before it; up to the next meeting. Undefined when
 * the sentence says that it was held at a distance.
 */
export function placeBeside(
  reading: Reading,
  spot: MeetingSpot,
  others: readonly MeetingSpot[],
): Grounded<string> | undefined {
  const { sentences, tokens, language } = reading;
  const sentence = sentences[spot.sentence]!;
  const joined = (other: MeetingSpot): boolean =>
    language.meetings.joins(tokens, spot.to, other.from) ||
    language.meetings.joins(tokens, endOfDays(reading, spot) + 1, other.from);
  const [last, next] = namedBeside(spot, others, joined);
  const to = Math.min(sentence.to, next?.from ?? sentence.to, endOfDays(reading, spot) + reach);
  const from = Math.max(sentence.from, last?.to ?? 0, spot.from - reach);
  if (tokens.slice(from, to).some((token) => language.meetings.isRemote(token))) return undefined;
  const behind = language.meetings.place(tokens, spot.to, to);
  return grounded(reading, behind ?? language.meetings.place(tokens, from, spot.from));
}

/** The named meetings before and behind a mention in its sentence, those behind that are joined to it passed over. */
function namedBeside(
  spot: MeetingSpot,
  all: readonly MeetingSpot[],
  joined: (other: MeetingSpot) => boolean,
): [MeetingSpot | undefined, MeetingSpot | undefined] {
  const at = lastStartingBy(all, spot.start);
  let before = at - 1;
  while (all[before]?.sentence === spot.sentence && !(all[before]!.named && all[before]!.to <= spot.from))
    before--;
  let behind = at + 1;
  const parts = (other: MeetingSpot): boolean => other.named && other.from >= spot.to && !joined(other);
  while (all[behind]?.sentence === spot.sentence && !parts(all[behind]!)) behind++;
  const beside = (one: MeetingSpot | undefined): MeetingSpot | undefined =>
    one?.sentence === spot.sentence ? one : undefined;
  return [beside(all[before]), beside(all[behind])];
}

/** The place in a sentence that says that something takes place on days. */
export function placeWithin(reading: Reading, { start, end }: Span): Grounded<string> | undefined {
  const { sentences, tokens, language } = reading;
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  if (!sentence) return undefined;
  const words = tokens.slice(sentence.from, sentence.to);
  if (!words.some((token) => language.meetings.takesPlace(token))) return undefined;
  if (words.some((token) => language.meetings.isRemote(token))) return undefined;
  return grounded(reading, language.meetings.place(tokens, sentence.from, sentence.to));
}

function endOfDays({ tokens }: Reading, { days, to }: MeetingSpot): number {
  let at = to;
  if (days) while (at < tokens.length && at < to + 2 * reach && tokens[at]!.end < days.end) at++;
  return at;
}

function grounded(
  { text, tokens }: Reading,
  place: { from: number; to: number } | undefined,
): Grounded<string> | undefined {
  if (!place) return undefined;
  const span = { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
  return { value: spell(printed(text, span)), ...span };
}

/** A place in capitals, as in a title, with capitals at the start of its words only. */
function spell(place: string): string {
  if (place.length < 4 || place !== place.toUpperCase() || /\./.test(place)) return place;
  return place.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
