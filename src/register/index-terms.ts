import type { Lexeme } from '../language/lexemes.ts';
import type { Span } from '../span.ts';
import type { IndexTerms } from './store.ts';

/** PostgreSQL keeps at most 255 places of a lexeme and 16,383 places in all: longer texts are indexed in parts. */
const partLength = 4000;
const partRepeats = 250;
/** Parts of a text share this many words, so that no phrase falls between two. A query's phrase is at most as long. */
export const longestPhrase = 16;
const longestLexeme = 80;

/** Length, in lexemes, of an ordinary letter. */
const ordinaryLength = 1200;

/**
 * How much a word's number of places in a text says: BM25's saturated frequency (k1 = 1.2, b = 0.75) in steps, because
 * neither database can say how often a word occurs without reading the texts. A letter is indexed under "steun" and, when
 * the word's frequency reaches `from` of a step, under "steun~1", "steun~2" … of the highest that it reaches. A statement is not: that it says a
 * word twice says little.
 */
export const steps = [
  { from: 0, weight: 0.8 },
  { from: 1.2, weight: 1.35 },
  { from: 1.55, weight: 1.7 },
  { from: 1.85, weight: 2 },
] as const;

/** A word in the title or a heading of its own counts as this many in the text. */
const titleCount = 4;

/** The mark of a step above the lowest. */
export const stepMark = (lexeme: string, step: number): string => `${lexeme}~${step}`;
/** The mark of a lexeme that is part of a compound. */
export const partMark = (lexeme: string): string => `+${lexeme}`;

/** A lexeme as it is indexed: bounded, and without the characters that the index uses itself. */
export function indexed(lexeme: string): string {
  if (lexeme === '') return '_';
  const plain = /^[a-z0-9]+$/.test(lexeme) ? lexeme : lexeme.replace(/[^\p{L}\p{M}\p{N}'\-.,]/gu, '_');
  return plain.length > longestLexeme ? plain.slice(0, longestLexeme).replace(/[\ud800-\udbff]$/, '') : plain;
}

/** The terms that a letter is indexed by: its lexemes in order, in parts, and on the first part the marks of the whole. */
export function letterTerms(lexemes: readonly Lexeme[], titles: readonly Span[]): IndexTerms[] {
  const words = lexemes.map(({ lexeme }) => indexed(lexeme));
  const parts: string[][] = [];
  for (let from = 0; from < words.length || parts.length === 0; ) {
    const to = partEnd(words, from);
    parts.push(words.slice(from, to));
    if (to >= words.length) break;
    from = Math.max(to - longestPhrase, from + 1);
  }
  const marks = [...partMarks(lexemes), ...stepMarks(lexemes, words, titles)];
  return parts.map((part, i) => ({ part: i, words: part, marks: i === 0 ? marks : [] }));
}

/** The terms that a statement is indexed by; of one longer than any sentence is, those of its first words. */
export function statementTerms(lexemes: readonly Lexeme[]): IndexTerms {
  const words = lexemes.map(({ lexeme }) => indexed(lexeme));
  return { part: 0, words: words.slice(0, partEnd(words, 0)), marks: partMarks(lexemes) };
}

function partEnd(words: readonly string[], from: number): number {
  const seen = new Map<string, number>();
  let at = from;
  for (; at < words.length && at - from < partLength; at++) {
    const times = (seen.get(words[at]!) ?? 0) + 1;
    if (times > partRepeats) break;
    seen.set(words[at]!, times);
  }
  return at;
}

const partMarks = (lexemes: readonly Lexeme[]): string[] => [
  ...new Set(lexemes.flatMap(({ parts }) => (parts ?? []).map((part) => partMark(indexed(part))))),
];

function stepMarks(lexemes: readonly Lexeme[], words: readonly string[], titles: readonly Span[]): string[] {
  const counts = new Map<string, number>();
  lexemes.forEach((lexeme, i) => {
    const inTitle = titles.some((title) => title.start <= lexeme.start && lexeme.end <= title.end);
    counts.set(words[i]!, (counts.get(words[i]!) ?? 0) + (inTitle ? titleCount : 1));
  });
  const length = 1.2 * (0.25 + (0.75 * lexemes.length) / ordinaryLength);
  const marks: string[] = [];
  for (const [word, count] of counts) {
    const frequency = (count * 2.2) / (count + length);
    const step = steps.findLastIndex(({ from }) => frequency >= from);
    if (step > 0) marks.push(stepMark(word, step));
  }
  return marks;
}
