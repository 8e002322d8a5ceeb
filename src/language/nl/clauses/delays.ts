import type { Word } from './markedword.ts';
import type { Walk } from './walk.ts';
import {
  adverbs,
  coordinators,
  determiners,
  maybeSubordinators,
  prepositions,
  subordinators,
} from './words.ts';

/**
 * A form that leaves its clause to a later finite verb: "zijn" as a possessive before a noun, and a noun that looks like
 * a verb in the phrase before the finite verb ("Ter bevordering van eensgezind optreden is …").
 */
export function isDelayed(walk: Walk, i: number): boolean {
  const { words, to } = walk;
  const word = words[i]!;
  const next = words[i + 1];
  const possessive = word.lower === 'zijn' && next !== undefined && isContent(next);
  const top = walk.clauses[walk.stack.at(-1)!]!;
  const inPhrase =
    top.kind === 'main' && top.finite === undefined && prepositions.has(words[top.from]!.lower);
  const early =
    top.kind === 'main' &&
    top.finite === undefined &&
    (i > top.from || (top.joined === undefined && word.capital));
  // "Wat het fonds betreft zal ik"
  if (early && isTopic(words, top.from, i)) return true;
  if (!possessive && isBeforeLast(walk, i)) return true;
  if (!possessive && !(word.finite === 1 && (early || (word.infinitive && inPhrase))) && !isOfRow(walk, i))
    return false;
  const last = Math.min(to, i + 30);
  for (let k = i + 1; k < last; k++) {
    const later = words[k]!;
    if (later.opaque) continue;
    if (
      later.lower === ';' ||
      later.lower === ':' ||
      subordinators.has(later.lower) ||
      later.lower === 'dat' ||
      later.lower === 'die'
    )
      return false;
    if (early && (later.kind === 'punct' || maybeSubordinators.has(later.lower) || later.lower === 'om'))
      return false;
    if (later.lower === 'en' || later.lower === 'maar' || (possessive && later.lower === ',')) return false;
    // "zet vaart achter", "zet zijn kaarten op": no second verb.
    if (early && ((k === i + 1 && !word.infinitive) || later.lower === 'zijn')) continue;
    if (later.finite === 2 && (later.lower !== 'zijn' || !possessive)) return true;
    if (possessive && later.finite > 0) return true;
  }
  return false;
}

/**
 * "Dat de Raad besluiten met eenparigheid weet te nemen": in a verb-final clause that still waits for its verb, a plural
 * behind a phrase in the singular is a noun where a verb that is nothing else closes the clause.
 */
function isBeforeLast({ words, clauses, stack, to }: Walk, i: number): boolean {
  const top = clauses[stack.at(-1)!]!;
  const word = words[i]!;
  if (top.kind !== 'subordinate' || top.finite !== undefined || i < top.from + 3) return false;
  if (
    word.finite !== 1 ||
    !word.infinitive ||
    words[i - 1]?.lower.endsWith('en') ||
    words[i + 1]?.kind !== 'word' ||
    coordinators.has(words[i + 1]!.lower)
  )
    return false;
  for (let k = i + 2; k < Math.min(to, i + 10); k++) {
    const later = words[k]!;
    if (later.kind === 'punct' || subordinators.has(later.lower) || maybeSubordinators.has(later.lower))
      return false;
    if (coordinators.has(later.lower) || later.lower === 'om') return false;
    if (later.finite === 2) return !later.plural && closesClause(words, k, to);
  }
  return false;
}

/** Only verbs, their particles and "te" up to the next mark. */
function closesClause(words: readonly Word[], finite: number, to: number): boolean {
  for (let k = finite + 1; k < to; k++) {
    const { kind, lemmas, participle, lower, particle } = words[k]!;
    if (kind === 'punct') return true;
    if (lemmas.length === 0 && !participle && lower !== 'te' && !particle && words[k + 1]?.lower !== 'te')
      return false;
  }
  return true;
}

const isTopic = (words: readonly Word[], from: number, i: number): boolean =>
  words[from]!.lower === 'wat' &&
  /^(?:betreft|betrof|aangaat)$/.test(words[i]!.lower) &&
  words[i + 1]?.finite === 2;

/** "dat toezicht en afspraken met buurlanden": what looks like a verb behind "en" where the clause still waits for its own. */
export function isOfRow({ words, clauses, stack }: Walk, i: number): boolean {
  const top = clauses[stack.at(-1)!]!;
  return (
    words[i]!.finite === 1 &&
    top.kind === 'subordinate' &&
    top.finite === undefined &&
    i > top.from + 1 &&
    coordinators.has(words[i - 1]?.lower ?? '')
  );
}

/** "zal Nederland zijn solidariteit betuigen": a possessive, since a noun and a further verb follow. */
export function isBeforeNoun({ words, to }: Walk, i: number): boolean {
  const next = words[i + 1];
  if (!next || !isContent(next)) return false;
  for (let k = i + 2; k < Math.min(to, i + 20) && words[k]!.kind !== 'punct'; k++)
    if (words[k]!.lemmas.length > 0 || words[k]!.participle) return true;
  return false;
}

function isContent(word: Word): boolean {
  const { lower } = word;
  return (
    word.kind === 'word' &&
    word.finite === 0 &&
    !word.participle &&
    !word.infinitive &&
    !determiners.has(lower) &&
    !prepositions.has(lower) &&
    !adverbs.has(lower)
  );
}
