import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Sentence, Token } from '../language/tokens.ts';
import { lastStartingBy } from '../span.ts';

/** What every layer reads from: the document with its words and sentences, analysed once. */
export interface Reading {
  document: Document;
  text: string;
  language: Language;
  tokens: Token[];
  sentences: Sentence[];
}

/** Analyses the words and sentences of a document. Linear in the length of its text. */
export function startReading(document: Document, language: Language): Reading {
  const tokens = language.tokenize(document.text, document.blocks);
  return { document, text: document.text, language, tokens, sentences: language.sentences(tokens) };
}

/** Index of the first token that ends after the offset; the number of tokens when none does. */
export function tokenFrom({ tokens }: Pick<Reading, 'tokens'>, offset: number): number {
  const at = lastStartingBy(tokens, offset);
  return at >= 0 && tokens[at]!.end > offset ? at : at + 1;
}
