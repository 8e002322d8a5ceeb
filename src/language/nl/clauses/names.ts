import type { HolderReading } from '../../clauses.ts';
import type { Word } from './markedword.ts';

/** A run of capitalised words with the small words of names between them. */
export function name(words: readonly Word[], from: number, k: number, to: number): HolderReading {
  let end = k + 1;
  while (end < to) {
    const word = words[end]!;
    if (word.kind === 'word' && (word.capital || word.lower === "'s")) end++;
    else if (
      nameParticles.has(word.lower) &&
      end + 1 < to &&
      words[end + 1]!.capital &&
      words[end + 1]!.kind === 'word'
    )
      end += 2;
    else if (
      nameParticles.has(word.lower) &&
      nameParticles.has(words[end + 1]?.lower ?? '') &&
      words[end + 2]?.capital
    )
      end += 3;
    else break;
  }
  const article = words[from]!.lower;
  const weak =
    article === 'het' ||
    article === 'een' ||
    article === 'dit' ||
    article === 'deze' ||
    words[k]!.lower.length > 24;
  return { from, to: end, class: 'other', ...(weak && { weak: true }) };
}

const nameParticles = new Set('van der den de ter ten te von del la di du el al'.split(' '));
