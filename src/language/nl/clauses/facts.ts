import type { Clause, HolderReading } from '../../clauses.ts';
import type { Word } from './markedword.ts';
import type { Match, Scene } from './scene.ts';
import { isWanted } from './stance.ts';
import { isPassiveVerb } from './voice.ts';

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
