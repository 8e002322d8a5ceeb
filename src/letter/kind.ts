import type { AnnouncedKind } from '../language/kinds.ts';
import type { IsoDate, LetterKind } from '../record/types.ts';
import type { MeetingSpot } from './meeting/find.ts';
import type { Cue, Opening } from './opening.ts';
import type { Reading } from './reading.ts';

/** A cue beside a meeting says more than one alone: other things have reports and agendas as well. */
const alone = 1 / 3;
/** A cue whose sentence stands next to the one that names the meeting. */
const nextTo = 2 / 3;
/** What is offered first is what the letter is first of all. */
const firstOffered = 1.5;
/** How many mentions of meetings are tried for what the letter is about. */
const mostMeetings = 50;
/** By how much the verbs of one side must outnumber those of the other to decide where no cue does. */
const clearly = 1.5;
/** The most that verbs may add to what cues say. */
const mostVerbs = 2;

/**
 * Whether the letter announces a meeting, reports one, or does neither: what its subject, titles and covering sentences call it,
 * supported by the verbs of the opening. Where both are offered, the one with more weight is meant, else the first.
 */
export function readKind(
  reading: Reading,
  opening: Opening,
  meetings: readonly MeetingSpot[],
  date: IsoDate | undefined,
): LetterKind {
  const score: Record<AnnouncedKind, number> = { annotated_agenda: 0, report: 0 };
  const seen = new Set<string>();
  const named = new Set(meetings.map((meeting) => meeting.sentence));
  for (const cue of opening.cues) {
    const key = `${cue.kind} ${cue.where}`;
    if (seen.has(key)) continue;
    const share = shareOf(cue, named);
    if (share === alone && cue.weight < 3) continue;
    if (share === 1) seen.add(key);
    score[cue.kind] += cue.weight * share;
  }
  if (score.report === 0 && score.annotated_agenda === 0) return byTime(reading, opening, meetings, date);
  const verbs = sides(reading, opening, meetings);
  const first = firstOf(opening.cues);
  for (const kind of ['annotated_agenda', 'report'] as const) {
    if (score[kind] === 0) continue;
    score[kind] += Math.min(verbs[kind], mostVerbs) / 2;
    if (kind === first) score[kind] += firstOffered;
  }
  return score.annotated_agenda >= score.report ? 'annotated_agenda' : 'report';
}

/** How much a cue counts by where the meeting stands: in its sentence, in the one before or after it, or further off. */
function shareOf({ sentence }: Cue, named: ReadonlySet<number>): number {
  if (named.has(sentence)) return 1;
  return named.has(sentence - 1) || named.has(sentence + 1) ? nextTo : alone;
}

function firstOf(cues: readonly Cue[]): AnnouncedKind | undefined {
  return cues.find((cue) => cue.where !== 'title')?.kind ?? cues[0]?.kind;
}

/** How often verbs in sentences about a meeting put it after or before the letter. */
function sides(
  { tokens, sentences, language }: Reading,
  { from, to }: Opening,
  meetings: readonly MeetingSpot[],
): Record<AnnouncedKind, number> {
  const count = { annotated_agenda: 0, report: 0 };
  const about = new Set(meetings.map((meeting) => meeting.sentence));
  for (let i = from; i < to; i++) {
    if (!about.has(i)) continue;
    const side = new Set<AnnouncedKind>();
    for (let at = sentences[i]!.from; at < sentences[i]!.to; at++) {
      const found = language.kinds.side(tokens[at]!);
      if (found) side.add(found);
    }
    if (side.size === 1) for (const kind of side) count[kind]++;
  }
  return count;
}

/**
 * A letter that informs about a meeting with days without saying how: a report when the meeting lies behind it, an agenda when it
 * lies ahead, by the date of the letter, else by the verbs of the whole text.
 */
function byTime(
  { tokens, sentences, language }: Reading,
  { from, to }: Opening,
  meetings: readonly MeetingSpot[],
  date: IsoDate | undefined,
): LetterKind {
  const subject = meetings.slice(0, mostMeetings).find(({ named, days, sentence, from: at }) => {
    if (!named || !days || sentence < from || sentence >= to) return false;
    const words = tokens.slice(sentences[sentence]!.from, sentences[sentence]!.to);
    return words.some((token) => language.kinds.offers(token)) && language.kinds.isAbout(tokens, at);
  });
  if (!subject?.days) return 'letter';
  if (date) return subject.days.to < date ? 'report' : 'annotated_agenda';
  const count = { annotated_agenda: 0, report: 0 };
  for (const token of tokens) {
    const side = language.kinds.side(token);
    if (side) count[side]++;
  }
  if (count.report > count.annotated_agenda * clearly) return 'report';
  return count.annotated_agenda > count.report * clearly ? 'annotated_agenda' : 'letter';
}
