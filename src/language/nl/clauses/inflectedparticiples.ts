import type { Word } from './markedword.ts';
import { adverbs, determiners, objectPronouns, prepositions } from './words.ts';

const inflectable = /^(?:be|ver|ont|her|er|ge|mis|over|onder|weer|door)\p{L}+[^e]e$/u;

/** "het bereikte compromis", "van drie veroordeelde verslaggevers": a participle before its noun that is spelled like a past tense. */
export function isInflectedParticiple(
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const { lower, tense } = words[i]!;
  if (tense !== 'past' || !inflectable.test(lower) || !before || !after || !isBareNoun(after)) return false;
  const earlier = words[i - 2];
  if (before.lower === 'het' || before.lower === 'dit')
    return earlier !== undefined && (earlier.finite > 0 || prepositions.has(earlier.lower));
  if (prepositions.has(before.lower))
    return earlier?.lower !== ',' && !/^(?:er|daar|hier)/.test(before.lower);
  return (
    numbers.test(before.lower) &&
    (earlier === undefined || prepositions.has(earlier.lower) || earlier.finite > 0 || earlier.participle)
  );
}

const numbers =
  /^(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vele|alle|enkele|diverse|nieuwe|andere)$/;

/** No verb, name or word of a closed class, so that what precedes may belong to it. */
export const isBareNoun = ({ kind, lemmas, lower, capital, participle }: Word): boolean =>
  kind === 'word' &&
  lemmas.length === 0 &&
  !participle &&
  !capital &&
  !adverbs.has(lower) &&
  !prepositions.has(lower) &&
  !determiners.has(lower) &&
  !objectPronouns.has(lower) &&
  !/^(?:en|of|maar|als|te|zij|hij|ik|wij|waar\p{L}*|hoe|wie|zoals|toen|nu)$/u.test(lower);
