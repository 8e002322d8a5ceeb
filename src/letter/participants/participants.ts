import type { LetterKind, Office, Participant, Session } from '../../record/types.ts';
import { overlapping } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { findCandidates, type Named } from './candidates.ts';
import { type Taking, takingPart } from './said.ts';

/** What the participants layer reads beside the text. */
export interface ParticipantContext extends Named {
  kind: LetterKind;
  sessions: readonly Session[];
  /** ISO 3166-1 alpha-2 code of the own country, which takes part in everything. */
  own: string;
  /** Those who sign, whose names stand below the letter. */
  senders: readonly Office[];
}

/**
 * Who attends the meeting, is invited to it, or takes part in one of its sessions, each where it is first said, in order of the
 * text. Those merely spoken about are left out, and so are the own country and, save where they are said to attend, its ministers.
 */
export function readParticipants(reading: Reading, context: ParticipantContext): Participant[] {
  const { kind, sessions, own, senders } = context;
  if (kind === 'letter') return [];
  const candidates = findCandidates(reading, context).filter(
    (one) => !one.keys.includes(`iso:${own}`) && !senders.some((sender) => sender.name?.endsWith(one.name)),
  );
  const taking: Taking[] = [];
  let c = 0;
  for (const sentence of reading.sentences) {
    if (reading.document.blocks[sentence.block]!.kind === 'heading') continue;
    while (c < candidates.length && candidates[c]!.to <= sentence.from) c++;
    let last = c;
    while (last < candidates.length && candidates[last]!.from < sentence.to) last++;
    if (last === c) continue;
    const here = candidates.slice(c, last);
    taking.push(...takingPart(reading, sentence, here, { kind, senders }));
  }
  return merged(taking).map((one) => participant(one, sessions));
}

/** Each participant once, where first said. */
function merged(taking: readonly Taking[]): Taking[] {
  const found = new Map<string, Taking>();
  for (const one of [...taking].sort((a, b) => a.candidate.start - b.candidate.start)) {
    const { keys } = one.candidate;
    const earlier = keys.flatMap((key) => found.get(key) ?? [])[0];
    const taken = earlier ?? { ...one };
    for (const key of keys) if (!found.has(key)) found.set(key, taken);
    if (!earlier) continue;
    earlier.invited ||= one.invited;
    // Who is called by the post first gets the name that the letter gives later.
    if (earlier.candidate.named || !one.candidate.named) continue;
    earlier.candidate = { ...one.candidate, ...earlier.candidate, name: one.candidate.name, named: true };
  }
  return [...new Set(found.values())];
}

function participant({ candidate, invited }: Taking, sessions: readonly Session[]): Participant {
  const { name, kind, role, affiliation, start, end } = candidate;
  const session = overlapping(sessions, candidate).at(-1) ?? -1;
  return {
    name,
    kind,
    ...(role && { role }),
    ...(affiliation && { affiliation }),
    ...(invited && { invited }),
    ...(session >= 0 && { session }),
    start,
    end,
  };
}
