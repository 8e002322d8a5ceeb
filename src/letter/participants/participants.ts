import type { Participation } from '../../language/participation.ts';
import type { LetterKind, Office, Participant, Session } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, findCandidates, type Named } from './candidates.ts';

/** What the participants layer reads beside the text. */
export interface ParticipantContext extends Named {
  kind: LetterKind;
  sessions: readonly Session[];
  /** ISO 3166-1 alpha-2 code of the own country, which takes part in everything. */
  own: string;
  /** Those who sign, whose names stand below the letter. */
  senders: readonly Office[];
}

interface Taking {
  candidate: Candidate;
  invited: boolean;
}

/**
 * Who attends the meeting, is invited to it, or takes part in one of its sessions, each where it is first said, in order of the
 * text. Those merely spoken about are left out, and so are the own country and, save where they are said to attend, its ministers.
 */
export function readParticipants(reading: Reading, context: ParticipantContext): Participant[] {
  const { kind, sessions, own, senders } = context;
  if (kind === 'letter') return [];
  const candidates = findCandidates(reading, context).filter(
    (one) => one.key !== `iso:${own}` && !senders.some((sender) => sender.name === one.name),
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
    taking.push(...inSentence(reading, sentence, here));
    taking.push(...speakers(reading, sentence, here, kind));
  }
  return merged(taking).map((one) => participant(one, sessions));
}

type Range = { from: number; to: number };

function inSentence(reading: Reading, { from, to }: Range, here: readonly Candidate[]): Taking[] {
  const { tokens, language } = reading;
  const found: Taking[] = [];
  for (const clause of language.participation.clauses(tokens, from, to)) {
    const inClause = here.filter((one) => clause.from <= one.from && one.to <= clause.to);
    const relative = language.participation.isRelative(tokens, clause.from);
    const antecedent = relative ? here.findLast((one) => one.to === clause.from - 1) : undefined;
    if (inClause.length === 0 && !antecedent) continue;
    for (const said of language.participation.find(tokens, clause.from, clause.to)) {
      if (antecedent && mayBe(said, antecedent))
        found.push({ candidate: antecedent, invited: said.type === 'invite' });
      let before: { candidate: Candidate; meant: boolean } | undefined;
      for (const candidate of inClause) {
        if (candidate.from < said.from || candidate.to > said.to) continue;
        const joined =
          before !== undefined && language.participation.joins(tokens, before.candidate.to, candidate.from);
        const meant = joined ? before!.meant : isMeant(reading, said, clause, candidate);
        if (meant && mayBe(said, candidate)) found.push({ candidate, invited: said.type === 'invite' });
        before = { candidate, meant };
      }
    }
  }
  return found;
}

function isMeant(
  { tokens, language }: Reading,
  said: Participation,
  clause: Range,
  candidate: Candidate,
): boolean {
  const standing = language.participation.standing(tokens, clause.from, candidate.from);
  const own =
    candidate.kind === 'person' && language.participation.isOwn(tokens, candidate.from, candidate.to);
  if (said.type === 'speak' && own) return false;
  if (said.type === 'meet') return !own && isFirst(tokens, said, candidate);
  return standing !== 'bound';
}

/** What meets the meeting stands right behind the words that say so. */
function isFirst(tokens: Reading['tokens'], said: Participation, candidate: Candidate): boolean {
  return (
    tokens
      .slice(said.from + 1, candidate.from)
      .every((token) => token.kind === 'word' && /^\p{Ll}/u.test(token.text)) &&
    candidate.from - said.from < 5
  );
}

/** Only people speak and are met; only counted groups come together. */
function mayBe({ type }: Participation, candidate: Candidate): boolean {
  if (candidate.plural && type === 'speak') return false;
  if (candidate.kind === 'person' && !candidate.named && !candidate.told) return false;
  if (type === 'gather') return candidate.counted === true;
  if (type === 'speak') return candidate.kind === 'person' && candidate.named;
  if (type === 'lead') return candidate.kind === 'person';
  return type !== 'meet' || candidate.kind === 'person';
}

/**
 * People who speak: at the start of a sentence, with a name or a country of their own, followed by what they do; in a report also
 * named people elsewhere in it, who are not merely spoken about ("van", "met").
 */
function speakers(reading: Reading, sentence: Range, here: readonly Candidate[], kind: LetterKind): Taking[] {
  const { tokens, language } = reading;
  const { from } = sentence;
  const found: Taking[] = [];
  for (const candidate of here) {
    const { named, affiliation } = candidate;
    if (candidate.kind !== 'person' || candidate.plural || candidate.remote) continue;
    if (language.participation.isOwn(tokens, candidate.from, candidate.to)) continue;
    const next = tokens[candidate.to];
    const opens = candidate.from === from && next !== undefined && language.participation.isDeed(next);
    if (isOther(reading, sentence, candidate)) continue;
    const elsewhere =
      kind === 'report' && named && language.participation.standing(tokens, from, candidate.from) === 'free';
    if ((opens && (named || (kind === 'report' && affiliation !== undefined))) || elsewhere)
      found.push({ candidate, invited: false });
  }
  return found;
}

/** True for who invites somebody, or is replaced. */
function isOther({ tokens, language }: Reading, { from, to }: Range, candidate: Candidate): boolean {
  return language.participation
    .clauses(tokens, from, to)
    .some(
      (clause) =>
        clause.from <= candidate.from &&
        candidate.to <= clause.to &&
        language.participation
          .find(tokens, clause.from, clause.to)
          .some(({ others }) => others && others.from <= candidate.from && candidate.to <= others.to),
    );
}

/** Each participant once, where first said. */
function merged(taking: readonly Taking[]): Taking[] {
  const found = new Map<string, Taking>();
  for (const one of [...taking].sort((a, b) => a.candidate.start - b.candidate.start)) {
    const { key } = one.candidate;
    const earlier = found.get(key);
    if (!earlier) found.set(key, { ...one });
    else earlier.invited ||= one.invited;
  }
  return [...found.values()];
}

function participant({ candidate, invited }: Taking, sessions: readonly Session[]): Participant {
  const { name, kind, role, affiliation, start, end } = candidate;
  const session = sessions.findLastIndex((one) => one.start <= start && end <= one.end);
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
