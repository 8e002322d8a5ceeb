import { factOf } from '../language/facts.ts';
import { remembered } from '../language/remembered.ts';
import type { Sentence, Token } from '../language/tokens.ts';

const offset = [0x811c9dc5, 0x9e3779b9] as const;
const prime = [0x01000193, 0x85ebca6b] as const;

/** Sentences of fewer words may be the menu of a page or the address beside a letter; with few longer ones all count. */
const longSentence = 8;
const fewSentences = 3;

/** The words by which a text is told from others. */
export interface TextWords {
  /** All of them. */
  all: string[];
  /** Those of its longer sentences, which files of one letter have in every format, whatever stands around the letter. */
  core: string[];
}

/**
 * The words of a text as they are compared between files: white space, hyphens, punctuation, case and the numbers of
 * pages and list items play no part. Linear in the number of tokens.
 */
export function textWords(tokens: readonly Token[], sentences: readonly Sentence[]): TextWords {
  const all: string[] = [];
  const core: string[] = [];
  let long = 0;
  for (const { from, to } of sentences) {
    const first = all.length;
    for (let i = from; i < to; i++) {
      const word = compared(tokens, i);
      if (word !== '') all.push(word);
    }
    if (all.length - first < longSentence) continue;
    for (let i = first; i < all.length; i++) core.push(all[i]!);
    long++;
  }
  return { all, core: long < fewSentences ? all : core };
}

/** Token `i` as it is compared; empty for what plays no part. */
function compared(tokens: readonly Token[], i: number): string {
  const token = tokens[i]!;
  const { kind, text, block } = token;
  if (kind === 'word') return bare(token);
  const opens = tokens[i - 1]?.block !== block;
  return kind === 'number' && !(opens && text.length <= 3) ? bare(token) : '';
}

/**
 * Sixteen hexadecimal digits that are the same for the same words in whatever order, so that the place of footnotes
 * plays no part. Words are hashed one by one (FNV-1a, two lanes) and added up. Not for security.
 */
export function textFingerprint(words: readonly string[]): string {
  let first = 0;
  let second = 0;
  for (const word of words) {
    const hashes = hashesOf(word);
    first = (first + hashes[0]) >>> 0;
    second = (second + hashes[1]) >>> 0;
  }
  return [first, second].map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

const bare = factOf((lower) => lower.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, ''));
const hashesOf = remembered((word) => [hash(word, 0), hash(word, 1)] as const);

function hash(word: string, lane: 0 | 1): number {
  let h: number = offset[lane];
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), prime[lane]);
  // A last mix, so that the sum of many short words spreads over all bits.
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 15)) >>> 0;
}
