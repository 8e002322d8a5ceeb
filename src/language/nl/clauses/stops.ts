import type { Word } from './markedword.ts';
import { adverbs, coordinators, prepositions, subordinators } from './words.ts';

/** A word that no noun phrase goes on over: a preposition, conjunction, finite verb, or an adverb that modifies no adjective. */
export const isStop = (word: Word): boolean =>
  prepositions.has(word.lower) ||
  (adverbs.has(word.lower) && !modifiers.has(word.lower)) ||
  coordinators.has(word.lower) ||
  subordinators.has(word.lower) ||
  word.lower === 'waaronder' ||
  word.lower === 'zoals' ||
  (word.finite === 2 && !word.participle);

const modifiers = new Set('zeer erg heel vrijwel nagenoeg eerder recent nauw gezamenlijk verder'.split(' '));
