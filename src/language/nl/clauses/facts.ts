import type { Clause, HolderReading } from '../../clauses.ts';
import type { Word } from './markedword.ts';
import { isAttendance, isNeutral } from './neutral.ts';
import type { Match, Scene } from './scene.ts';
import { isWanted } from './stance.ts';
import { isPassiveVerb } from './voice.ts';
import { prepositions } from './words.ts';

/** "De Commissie rondt haar evaluatie af": what somebody else does at present is no decision of the meeting. */
export const isFact = (scene: Scene, holder: HolderReading | undefined, plainPresent: boolean): boolean =>
  holder?.class === 'other' && plainPresent && !isWanted(scene);

/** "waarna de Raad het besluit kan bekrachtigen": what may be decided is not decided yet. */
export const mayDecide = (
  { words, clauses, n }: Scene,
  { trigger }: Match,
  tense: Clause['tense'],
): boolean =>
  tense === 'present' &&
  trigger.fixed === undefined &&
  clauses[n]!.verbs.some((i) => words[i]!.auxiliary?.lemma === 'kunnen');

/** "Het voorzitterschap legt twee vragen voor", "plaatst het punt op de agenda": what a presidency is for. */
export const setsAgenda = (
  words: readonly Word[],
  { to, class: of }: HolderReading,
  { at, trigger }: Match,
): boolean =>
  of !== 'government' &&
  words[to - 1]!.lower.endsWith('voorzitterschap') &&
  (trigger.verbs.includes('agenderen') ||
    at.some((i) => /^(?:agenda|vraag|vragen|discussievragen|punt|stuk|notitie)$/.test(words[i]!.lower)));

const sent = new Set('zenden sturen bieden stellen brengen doen'.split(' '));

/** "Het rapport is u op 3 mei toegezonden", "is uw Kamer inmiddels aangeboden": what parliament has got. */
export function isSent({ words, clauses, n, own }: Scene, { verb, trigger }: Match): boolean {
  const clause = clauses[n]!;
  if (!trigger.verbs.some((lemma) => sent.has(lemma)) || !isPassiveVerb(words, clauses, clause, verb))
    return false;
  if (clause.finite === undefined || words[clause.finite]!.auxiliary?.lemma !== 'zijn') return false;
  // The covering letter names the agenda that was sent before.
  if (own.some((i) => words[i]!.lower === 'agenda')) return false;
  return own.some(
    (i) => words[i]!.lower === 'u' || (words[i]!.lower === 'kamer' && words[i - 1]?.lower === 'uw'),
  );
}

/** "zet zich in voor", "spant zich in": an undertaking that is being carried out. */
export const stanceIsDone = ({ trigger }: Match): boolean =>
  trigger.stance === 'commit' &&
  trigger.reflexive === true &&
  trigger.fixed === undefined &&
  !trigger.verbs.some((verb) => /^(?:verplichten|verbinden|committeren|verplicht)$/.test(verb));

/** "willen de sessie benutten om te spreken": to want what a meeting is for is no undertaking. */
export function wantsToAttend({ words, clauses, n }: Scene, { trigger, verb, content }: Match): boolean {
  if (content !== 'infinitive' || !trigger.verbs.includes('willen')) return false;
  const verbs = clauses[n]!.verbs.filter((i) => i !== verb && !words[i]!.auxiliary);
  return verbs.length > 0 && verbs.every((i) => isAttendance(words[i]!));
}

/** "nodigt Jordanië uit om deel te nemen". */
export function invitesToAttend({ words, clauses, n }: Scene, { trigger, verb }: Match): boolean {
  if (!trigger.verbs.includes('nodigen')) return false;
  const inside = clauses.flatMap((clause, m) => (m === n || clause.parent === n ? clause.verbs : []));
  const brings = (i: number): boolean =>
    words[i]!.lemmas.includes('komen') && words.slice(verb, i).some(({ lower }) => lower === 'met');
  return inside.some(
    (i) => i !== verb && words[i - 1]?.lower === 'te' && isAttendance(words[i]!) && !brings(i),
  );
}

/** "De Commissie zal een toelichting geven": what somebody else will present is the course of the meeting, unless it is their own plan. */
export function isCourse({ words, own }: Scene, { at, verb, trigger }: Match): boolean {
  if (at.some((i) => words[i]!.lower === 'toelichting')) return true;
  if (trigger.stance !== 'emphasise' || trigger.fixed !== undefined || !isNeutral(words[verb]!)) return false;
  // "Spanje zal zijn voornemen toelichten"
  const ownPlan = own.some(
    (i) => /^(?:zijn|haar|hun)$/.test(words[i]!.lower) && !prepositions.has(words[i - 1]?.lower ?? ''),
  );
  return !(trigger.verbs.includes('lichten') && ownPlan);
}
