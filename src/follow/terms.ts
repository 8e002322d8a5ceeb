import type { Language } from '../language/language.ts';
import type { Lexeme } from '../language/lexemes.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Span } from '../span.ts';

/** Words of a text that carry its subject matter, with how much each belongs to the place they were taken from (0–1). */
export type Bag = Map<string, number>;

/** How rare each lexeme is among the sentences of a collection: log(1 + sentences / sentences with it). */
export type Rarity = (lexeme: string) => number;

/** A letter prepared for comparison: its lexemes and sentences. */
export interface Terms {
  record: LetterRecord;
  text: string;
  language: Language;
  lexemes: Lexeme[];
  sentences: Span[];
}

/** Analyses the words of a letter once, for any number of comparisons. */
export function readTerms(record: LetterRecord, language: Language): Terms {
  const tokens = language.tokenize(record.text, record.blocks);
  return {
    record,
    text: record.text,
    language,
    lexemes: language.lexemes(tokens),
    sentences: language.sentences(tokens),
  };
}

/** Rarity over the sentences of some letters. */
export function rarity(letters: readonly Terms[]): Rarity {
  const seen = new Map<string, number>();
  let total = 0;
  for (const letter of letters) {
    for (const sentence of letter.sentences) {
      total++;
      for (const lexeme of bag(letter, sentence, 1).keys()) seen.set(lexeme, (seen.get(lexeme) ?? 0) + 1);
    }
  }
  const known = new Map([...seen].map(([lexeme, count]) => [lexeme, Math.log(1 + total / count)]));
  const unseen = Math.log(1 + total);
  return (lexeme) => known.get(lexeme) ?? unseen;
}

/** The subject words of a span, weighed; parts of compounds count for less than whole words. */
export function bag(letter: Terms, span: Span, weight: number): Bag {
  const found: Bag = new Map();
  const put = (lexeme: string, w: number, word?: string): void => {
    if (lexeme.length < 2 || letter.language.commonLexemes.has(lexeme)) return;
    const [base, ...groups] = letter.language.comparison.concepts(lexeme, word);
    if (base === undefined || letter.language.comparison.speechConcepts.has(base)) return;
    found.set(base, Math.max(found.get(base) ?? 0, w));
    for (const group of groups) found.set(group, Math.max(found.get(group) ?? 0, w * groupWeight));
  };
  for (let i = firstAt(letter.lexemes, span.start); i < letter.lexemes.length; i++) {
    const lexeme = letter.lexemes[i]!;
    if (lexeme.start >= span.end) break;
    put(lexeme.lexeme, weight, letter.text.slice(lexeme.start, lexeme.end).toLowerCase());
    for (const part of lexeme.parts ?? []) put(part, weight * partWeight);
  }
  return found;
}
const partWeight = 0.6;
const groupWeight = 0.8;

/** Runs of four letters of the words of a bag, each with the weight of its heaviest word; shorter words stand whole. */
export function grams(words: Bag): Bag {
  const found: Bag = new Map();
  for (const [word, weight] of words) {
    for (let i = 0; i === 0 || i + 4 <= word.length; i++) {
      const gram = word.slice(i, i + 4);
      found.set(gram, Math.max(found.get(gram) ?? 0, weight));
    }
  }
  return found;
}

/** The bags together; a lexeme in several keeps its highest weight. */
export function union(bags: readonly Bag[]): Bag {
  const all: Bag = new Map();
  for (const one of bags)
    for (const [lexeme, weight] of one) all.set(lexeme, Math.max(all.get(lexeme) ?? 0, weight));
  return all;
}

/** Cosine of two bags under a rarity: 0 when they share nothing, 1 when they are the same. */
export function cosine(a: Bag, b: Bag, rare: Rarity): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [lexeme, weight] of few) {
    const other = many.get(lexeme);
    if (other) dot += weight * other * rare(lexeme) ** 2;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(norm(a, rare) * norm(b, rare));
}

/** The share of `a`'s weight that `b` has too: 1 when every subject word of `a` occurs in `b`. */
export function coverage(a: Bag, b: Bag, rare: Rarity): number {
  let all = 0;
  let shared = 0;
  for (const [lexeme, weight] of a) {
    const w = weight * rare(lexeme);
    all += w;
    const other = b.get(lexeme);
    if (other) shared += w * Math.min(1, other / weight);
  }
  return all === 0 ? 0 : shared / all;
}

/** The words of a span, as printed, that some concepts stand for, in the order of the concepts. */
export function readable(letter: Terms, span: Span, wanted: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (let i = firstAt(letter.lexemes, span.start); i < letter.lexemes.length; i++) {
    const { start, end, lexeme, parts = [] } = letter.lexemes[i]!;
    if (start >= span.end) break;
    const word = letter.text.slice(start, end);
    const { concepts } = letter.language.comparison;
    for (const concept of [
      concepts(lexeme, word.toLowerCase()),
      ...parts.map((part) => concepts(part)),
    ].flat())
      if (!words.has(concept)) words.set(concept, word);
  }
  return [...new Set(wanted.flatMap((concept) => words.get(concept) ?? []))];
}

/** The subject words that both have, rarest first. */
export function shared(a: Bag, b: Bag, rare: Rarity): string[] {
  return [...a.keys()].filter((lexeme) => b.has(lexeme)).sort((x, y) => rare(y) - rare(x));
}

/** Norms of bags, under the rarity they were asked for: every bag is compared many times. */
const norms = new WeakMap<Rarity, WeakMap<Bag, number>>();

function norm(bagged: Bag, rare: Rarity): number {
  const known = norms.get(rare) ?? new WeakMap<Bag, number>();
  norms.set(rare, known);
  let sum = known.get(bagged);
  if (sum !== undefined) return sum;
  sum = 0;
  for (const [lexeme, weight] of bagged) sum += (weight * rare(lexeme)) ** 2;
  known.set(bagged, sum);
  return sum;
}

/** Index of the first item that starts at or after an offset. */
export function firstAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
