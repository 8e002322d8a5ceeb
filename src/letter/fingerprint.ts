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
  const words = tokens.map((token, i) => {
    const opens = tokens[i - 1]?.block !== token.block;
    const counts = token.kind === 'word' || (token.kind === 'number' && !(opens && token.text.length <= 3));
    return counts ? bare(token.lower) : '';
  });
  const said = (some: readonly string[]): string[] => some.filter((word) => word !== '');
  const all = said(words);
  const long = sentences
    .map(({ from, to }) => said(words.slice(from, to)))
    .filter((sentence) => sentence.length >= longSentence);
  return { all, core: long.length < fewSentences ? all : long.flat() };
}

/**
 * Sixteen hexadecimal digits that are the same for the same words in whatever order, so that the place of footnotes
 * plays no part. Words are hashed one by one (FNV-1a, two lanes) and added up. Not for security.
 */
export function textFingerprint(words: readonly string[]): string {
  const sums: [number, number] = [0, 0];
  for (const word of words)
    for (const lane of [0, 1] as const) sums[lane] = (sums[lane] + hash(word, lane)) >>> 0;
  return sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

const plain = /^[a-z\d]+$/;

function bare(word: string): string {
  return plain.test(word) ? word : word.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function hash(word: string, lane: 0 | 1): number {
  let h: number = offset[lane];
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), prime[lane]);
  // A last mix, so that the sum of many short words spreads over all bits.
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 15)) >>> 0;
}
