import type { DateMention, LetterKind } from '../../record/types.ts';
import { contains } from '../../span.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';
import type { MeetingSpot } from './find.ts';

/** The mentions that are of the letter's own meeting, the one that names it first, the one that dates it best in `days`. */
export interface OwnMeeting {
  /** The mention that gives the name. */
  named: MeetingSpot;
  /** All mentions known to be of it, in order of weight: covering sentence, title, first paragraphs. */
  spots: MeetingSpot[];
  days?: DateMention;
}

/** How long a meeting lasts at most, in days; longer spans are periods. */
const longest = 35;

/**
 * The letter's own meeting: the first that its covering sentence names behind what it offers, else that of its title, else the first
 * of its opening that has days. Its days are those said with it there, in that order.
 */
export function chooseMeeting(
  reading: Reading,
  kind: LetterKind,
  opening: Opening,
  all: readonly MeetingSpot[],
  dates: readonly DateMention[],
): OwnMeeting | undefined {
  const covered = byCue(kind, opening, all, ['cover']);
  const titled = byCue(kind, opening, all, ['subject', 'title']);
  const opened = all.filter((spot) => inOpening(opening, spot));
  const leading = [...covered, ...titled].filter((spot) => spot.named);
  const named =
    leading[0] ??
    opened.find((spot) => spot.named && spot.days) ??
    inTitle(reading, all) ??
    opened.find((spot) => spot.named);
  if (!named) return undefined;
  const spots = unique([...covered, ...titled, named, ...opened]).filter(
    (spot) => spot === named || covered.includes(spot) || titled.includes(spot) || refersTo(spot, named),
  );
  const days = daysOf(reading, spots, opening, dates, all);
  return { named, spots, ...(days && { days }) };
}

/** The first meeting behind each cue of the letter's kind in its sentence, else the first of that sentence. */
function byCue(
  kind: LetterKind,
  { cues }: Opening,
  all: readonly MeetingSpot[],
  where: readonly string[],
): MeetingSpot[] {
  return cues
    .filter((cue) => (cue.kind === kind || kind === 'letter') && where.includes(cue.where))
    .flatMap((cue) => {
      const beside = all.filter((spot) => spot.sentence === cue.sentence);
      const behind =
        beside.find((spot) => spot.from >= cue.at && spot.named) ??
        beside.find((spot) => spot.from >= cue.at);
      const chosen = behind ?? beside.find((spot) => spot.named);
      return chosen ? [chosen] : [];
    });
}

function inOpening({ from, to }: Opening, spot: MeetingSpot): boolean {
  return from <= spot.sentence && spot.sentence < to;
}

function inTitle({ document, sentences }: Reading, all: readonly MeetingSpot[]): MeetingSpot | undefined {
  return all.find((spot) => {
    const { kind, level } = document.blocks[sentences[spot.sentence]!.block]!;
    return spot.named && kind === 'heading' && level === 1;
  });
}

function unique(spots: readonly MeetingSpot[]): MeetingSpot[] {
  return [...new Set(spots)];
}

/** True when the mention can be of the same meeting: a short form of it, or the same body on no other days. */
function refersTo(spot: MeetingSpot, own: MeetingSpot): boolean {
  if (spot.days && own.days && (spot.days.from > own.days.to || spot.days.to < own.days.from)) return false;
  if (spot.body && own.body) return sameFamily(spot.body, own.body);
  return !spot.named && (spot.noun === own.noun || spot.noun === 'bijeenkomst');
}

/** True for one body, also when one name says no more than the council and the other its configuration ("RBZ" for "RBZ Defensie"). */
function sameFamily(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** The first days that the mentions give; else those of a title, else of the first sentence of the opening that says when it takes place. */
function daysOf(
  reading: Reading,
  spots: readonly MeetingSpot[],
  opening: Opening,
  dates: readonly DateMention[],
  all: readonly MeetingSpot[],
): DateMention | undefined {
  const { sentences, tokens, language, document } = reading;
  const fits = (date: DateMention): boolean =>
    (date.precision === 'day' || date.precision === 'range') &&
    (Date.parse(date.to) - Date.parse(date.from)) / 86_400_000 <= longest;
  const taking = sentences
    .slice(opening.from, opening.to)
    .filter((sentence) =>
      tokens.slice(sentence.from, sentence.to).some((token) => language.meetings.takesPlace(token)),
    );
  const dated = spots.find((spot) => spot.days && fits(spot.days));
  if (dated) {
    const days = withJoined(reading, dated, all)!;
    // "De top begint op 24 juni": the sentence that says when it takes place knows all its days.
    const whole = dates.find(
      (one) => fits(one) && surrounds(one, days) && taking.some((sentence) => contains(sentence, one)),
    );
    return whole ?? days;
  }
  const title = opening.cues.find((cue) => cue.where !== 'cover');
  const blocks = title ? [document.blocks[sentences[title.sentence]!.block]!] : [];
  for (const { start, end } of [...blocks, ...taking]) {
    const date = dates.find((one) => fits(one) && start <= one.start && one.end <= end);
    if (date) return date;
  }
  return undefined;
}

/** True for more days that take in all of the others. */
function surrounds(a: DateMention, b: DateMention): boolean {
  return a.from <= b.from && b.to <= a.to && (a.from < b.from || b.to < a.to);
}

/** Most days between two meetings that are announced together and that one letter treats as one. */
const mostBetween = 2;

/** The days of a meeting and of the next one when the two are joined: "de Eurogroep van 6 december en de Ecofinraad van 7 december". */
function withJoined(
  { tokens, language }: Reading,
  spot: MeetingSpot,
  all: readonly MeetingSpot[],
): DateMention | undefined {
  const { days } = spot;
  const next = all[all.indexOf(spot) + 1];
  if (!days || !next?.days || next.days === days || next.sentence !== spot.sentence) return days;
  let to = spot.to;
  while (to < next.from && tokens[to]!.start < days.end) to++;
  const gap = (Date.parse(next.days.from) - Date.parse(days.to)) / 86_400_000;
  if (!language.meetings.joins(tokens, to, next.from) || gap < 0 || gap > mostBetween) return days;
  return { start: days.start, end: next.days.end, from: days.from, to: next.days.to, precision: 'range' };
}
