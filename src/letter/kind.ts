import type { AnnouncedKind } from '../language/kinds.ts';
import type { LetterKind } from '../record/types.ts';
import type { MeetingSpot } from './meeting/find.ts';
import type { Cue, Opening } from './opening.ts';
import type { Reading } from './reading.ts';

/** A cue beside a meeting says more than one alone: other things have reports and agendas as well. */
const alone = 1 / 3;
/** Verbs that put the meeting before or after the letter, from which they decide where no cue does. */
const enoughVerbs = 2;
/** The most that verbs may add to what cues say. */
const mostVerbs = 2;

/**
 * Whether the letter announces a meeting, reports one, or does neither: what its subject, titles and covering sentences call it,
 * supported by the verbs of the opening. Where both are offered, the one with more weight is meant, else the first.
 */
export function readKind(reading: Reading, opening: Opening, meetings: readonly MeetingSpot[]): LetterKind {
  const score: Record<AnnouncedKind, number> = { annotated_agenda: 0, report: 0 };
  const seen = new Set<string>();
  for (const cue of opening.cues) {
    const key = `${cue.kind} ${cue.where}`;
    if (seen.has(key)) continue;
    const beside = meetings.some((meeting) => meeting.sentence === cue.sentence);
    if (!beside && cue.weight < 3) continue;
    if (beside) seen.add(key);
    score[cue.kind] += cue.weight * (beside ? 1 : alone);
  }
  const verbs = sides(reading, opening, meetings);
  if (score.report === 0 && score.annotated_agenda === 0) return byVerbs(verbs, meetings, opening);
  const first = firstOf(opening.cues);
  for (const kind of ['annotated_agenda', 'report'] as const) {
    if (score[kind] === 0) continue;
    score[kind] += Math.min(verbs[kind], mostVerbs) / 2;
    if (kind === first) score[kind] += 0.5;
  }
  return score.annotated_agenda >= score.report ? 'annotated_agenda' : 'report';
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

function byVerbs(
  verbs: Record<AnnouncedKind, number>,
  meetings: readonly MeetingSpot[],
  { from, to }: Opening,
): LetterKind {
  const opened = meetings.some(
    (meeting) => meeting.named && meeting.days && meeting.sentence >= from && meeting.sentence < to,
  );
  if (!opened) return 'letter';
  if (verbs.report >= enoughVerbs && verbs.report > verbs.annotated_agenda) return 'report';
  if (verbs.annotated_agenda >= enoughVerbs && verbs.annotated_agenda > verbs.report)
    return 'annotated_agenda';
  return 'letter';
}
