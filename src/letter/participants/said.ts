import type { Participation } from '../../language/participation.ts';
import type { LetterKind, Office } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';

/** Half-open range of tokens. */
interface Range {
  from: number;
  to: number;
}

interface Clause extends Range {
  said: Participation[];
}

/** A candidate of whom a sentence says that they take part. */
export interface Taking {
  candidate: Candidate;
  invited: boolean;
}

/** What kind of letter it is and who signs it. */
interface Letter {
  kind: LetterKind;
  senders: readonly Office[];
}

/** Tokens of a sentence that are read; longer ones are lists and tables, and the bound keeps reading linear. */
const longest = 300;

/** Who of the candidates in a sentence takes part, by what its clauses say, or by speaking. */
export function takingPart(
  reading: Reading,
  sentence: Range,
  here: readonly Candidate[],
  letter: Letter,
): Taking[] {
  const { tokens, language } = reading;
  const to = Math.min(sentence.to, sentence.from + longest);
  const clauses = language.participation
    .clauses(tokens, sentence.from, to)
    .map(({ from, to }): Clause => ({ from, to, said: language.participation.find(tokens, from, to) }));
  return [
    ...clauses.flatMap((clause) => inClause(reading, clause, here, letter)),
    ...speakers(reading, sentence, clauses, here, letter.kind),
  ];
}

function inClause(reading: Reading, clause: Clause, here: readonly Candidate[], letter: Letter): Taking[] {
  const { kind } = letter;
  if (clause.said.length === 0) return [];
  const { tokens, language } = reading;
  const inside = here.filter((one) => clause.from <= one.from && one.to <= clause.to);
  const relative = language.participation.isRelative(tokens, clause.from);
  const antecedent = relative ? here.findLast((one) => one.to === clause.from - 1) : undefined;
  const found: Taking[] = [];
  for (const said of clause.said) {
    const invited = said.type === 'invite';
    if (antecedent && mayBe(said, antecedent, kind)) found.push({ candidate: antecedent, invited });
    let before: { candidate: Candidate; meant: boolean } | undefined;
    for (const candidate of inside) {
      if (candidate.from < said.from || candidate.to > said.to) continue;
      // What is joined to another stands as the other does: "de EU en Jordanië".
      const joined =
        before !== undefined && language.participation.joins(tokens, before.candidate.to, candidate.from);
      const meant = joined ? before!.meant : isMeant(reading, said, clause, candidate);
      const known =
        joinedBy(reading, said, candidate, inside) ||
        isColleague(reading, said, candidate, letter) ||
        isSent(reading, said, clause, candidate);
      if (meant && (known || mayBe(said, candidate, kind))) found.push({ candidate, invited });
      before = { candidate, meant };
    }
  }
  return found;
}

/** True when the candidate is who the clause speaks of, and not part of another phrase. */
function isMeant({ tokens, language }: Reading, said: Participation, clause: Range, one: Candidate): boolean {
  const own = one.kind === 'person' && language.participation.isOwn(tokens, one.from, one.to);
  if (own && said.type === 'speak') return false;
  if (said.type === 'meet' || said.type === 'host') return isFirst(tokens, said, one);
  return language.participation.standing(tokens, clause.from, one.from) !== 'bound';
}

/** What meets the meeting stands right behind the words that say so. */
function isFirst(tokens: Reading['tokens'], said: Participation, one: Candidate): boolean {
  const between = tokens.slice(said.from + 1, one.from);
  return between.length < 4 && between.every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text));
}

/**
 * Only people speak, lead and are met; who speaks without a name is a guest that an agenda announces; a meal is also held
 * with counted groups; only groups come together.
 */
function mayBe({ type }: Participation, one: Candidate, kind: LetterKind): boolean {
  const comes = type === 'attend' || type === 'invite';
  if (one.unknown || one.group) return comes || (type === 'host' && one.group === true);
  if (one.kind === 'person' && !one.named && !one.told && !(comes && one.colleague)) return false;
  if (type === 'absent') return false;
  if (type === 'gather')
    return one.counted === true || (one.plural === true && one.affiliation !== undefined);
  if (type === 'host' && one.counted) return true;
  if (type === 'speak')
    return one.kind === 'person' && (one.named || (kind === 'annotated_agenda' && !one.chair && !one.plural));
  return comes || one.kind === 'person';
}

/**
 * "De minister voor Handel is op 3 mei aanwezig, de staatssecretaris op 4 mei": who of the own government goes is told of
 * several, so that a bare title is one of them.
 */
function joinedBy(
  { tokens, language }: Reading,
  { type }: Participation,
  one: Candidate,
  others: readonly Candidate[],
): boolean {
  const isOwn = ({ kind, from, to }: Candidate): boolean =>
    kind === 'person' && language.participation.isOwn(tokens, from, to);
  return (
    type === 'attend' && isOwn(one) && others.some((other) => other !== one && other.told && isOwn(other))
  );
}

/** "vertegenwoordigd door de ambassadeur", "geleid door de klimaatgezant": an office is enough to know who comes. */
function isSent(
  { tokens, language }: Reading,
  { type }: Participation,
  clause: Range,
  { kind, plural, from, to }: Candidate,
): boolean {
  if (kind !== 'person' || plural || (type !== 'attend' && type !== 'lead')) return false;
  return (
    language.participation.standing(tokens, clause.from, from) === 'agent' &&
    !language.participation.isOwn(tokens, from, to)
  );
}

/** "door de Staatssecretaris", in a letter that another member of the government signs. */
function isColleague(
  { tokens, language }: Reading,
  { type }: Participation,
  { kind, named, from, to }: Candidate,
  { senders }: Letter,
): boolean {
  if (type !== 'attend' || kind !== 'person' || named || senders.length === 0) return false;
  const title = tokens[to - 1]!.lower;
  return (
    language.participation.isOwn(tokens, from, to) && senders.every(({ office }) => !office.startsWith(title))
  );
}

/**
 * People who speak: at the start of a sentence, with a name or a country of their own, followed by what they do; in a report also
 * named people elsewhere in it, who are not merely spoken about ("van", "met").
 */
function speakers(
  { tokens, language }: Reading,
  { from }: Range,
  clauses: readonly Clause[],
  here: readonly Candidate[],
  kind: LetterKind,
): Taking[] {
  const reported = kind === 'report';
  const found = here.filter((one) => {
    if (one.kind !== 'person' || one.plural || one.remote || isOther(clauses, one)) return false;
    if (language.participation.isOwn(tokens, one.from, one.to)) return false;
    const next = tokens[one.to];
    const opens = one.from === from && next !== undefined && language.participation.isDeed(next);
    if (opens && !reported && language.participation.isAttitude(next)) return false;
    if (opens && (one.named || (reported && one.affiliation !== undefined))) return true;
    return reported && one.named && language.participation.standing(tokens, from, one.from) === 'free';
  });
  return found.map((candidate) => ({ candidate, invited: false }));
}

/** True for who invites somebody, or is replaced. */
function isOther(clauses: readonly Clause[], one: Candidate): boolean {
  return clauses.some(({ said }) =>
    said.some(({ others }) => others && others.from <= one.from && one.to <= others.to),
  );
}
