import type { HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { adverbs, determiners, objectPronouns, prepositions } from './words.ts';

const numerals = new Set(
  'twee drie vier vijf zes zeven acht negen tien elf twaalf enkele verschillende meerdere'.split(' '),
);

/** What follows the number is what it counts. */
const isCounting = (next: Word | undefined): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  !(
    determiners.has(next.lower) ||
    prepositions.has(next.lower) ||
    adverbs.has(next.lower) ||
    next.lower === 'zich'
  );

/** The holder right after the finite verb, past the pronouns and adverbs that may stand between. */
export function invertedSubject(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
): HolderReading | undefined {
  let at = from;
  for (let steps = 0; steps < 6 && at < to; steps++) {
    const word = words[at]!;
    if (word.kind !== 'word' && word.kind !== 'number') return undefined;
    // "Van de lidstaten deden er negen een toezegging"
    const counted =
      words[at - 1]?.lower === 'er' &&
      (numerals.has(word.lower) || word.kind === 'number') &&
      !isCounting(words[at + 1]);
    if (counted) return { from: at, to: at + 1, class: 'collective', plural: true };
    const holder = holderAt(tokens, words, at, to);
    if (holder)
      return holder.pronoun && holder.pronoun !== 'hij' && holder.pronoun !== 'zij' && holder.pronoun !== 'ze'
        ? undefined
        : holder;
    if (!adverbs.has(word.lower) && !objectPronouns.has(word.lower)) return undefined;
    at++;
  }
  return undefined;
}

/** "De richtlijn verplicht lidstaten": a bare plural behind a singular verb is its object, and so is "raken Nederland". */
export function agreeing(
  words: readonly Word[],
  finite: Word,
  inverted: HolderReading | undefined,
): HolderReading | undefined {
  if (!inverted || finite.anyTense) return inverted;
  const { from, to, plural } = inverted;
  if (plural && !finite.plural && to - from === 1 && words[from]!.lower.endsWith('en')) return undefined;
  const singular = to - from === 1 && words[from]!.lower === 'nederland';
  return singular && finite.plural && !finite.auxiliary ? undefined : inverted;
}
