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
  return (lexeme) => Math.log(1 + total / (seen.get(lexeme) ?? 1));
}

/** The subject words of a span, weighed; parts of compounds count for less than whole words. */
export function bag(letter: Terms, span: Span, weight: number): Bag {
  const found: Bag = new Map();
  const put = (lexeme: string, w: number): void => {
    if (lexeme.length > 1 && !letter.language.commonLexemes.has(lexeme))
      found.set(lexeme, Math.max(found.get(lexeme) ?? 0, w));
  };
  for (let i = firstAt(letter.lexemes, span.start); i < letter.lexemes.length; i++) {
    const lexeme = letter.lexemes[i]!;
    if (lexeme.start >= span.end) break;
    put(letter.language.concept(lexeme.lexeme), weight);
    for (const part of lexeme.parts ?? []) put(letter.language.concept(part), weight * partWeight);
  }
  return found;
}
const partWeight = 0.6;

/** The bags together; a lexeme in several keeps its highest weight. */
export function union(bags: readonly Bag[]): Bag {
  const all: Bag = new Map();
  for (const one of bags)
    for (const [lexeme, weight] of one) all.set(lexeme, Math.max(all.get(lexeme) ?? 0, weight));
  return all;
}

/** Cosine of two bags under a rarity: 0 when they share nothing, 1 when they are the same. */
export function cosine(a: Bag, b: Bag, rare: Rarity): number {
  let dot = 0;
  for (const [lexeme, weight] of a) {
    const other = b.get(lexeme);
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

/** The subject words that both have, rarest first. */
export function shared(a: Bag, b: Bag, rare: Rarity): string[] {
  return [...a.keys()].filter((lexeme) => b.has(lexeme)).sort((x, y) => rare(y) - rare(x));
}

function norm(bagged: Bag, rare: Rarity): number {
  let sum = 0;
  for (const [lexeme, weight] of bagged) sum += (weight * rare(lexeme)) ** 2;
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
