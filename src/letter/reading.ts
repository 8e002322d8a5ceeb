import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Sentence, Token } from '../language/tokens.ts';

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
