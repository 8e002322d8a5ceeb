import type { Document } from './document/document.ts';
import { textBlocks } from './document/text/text.ts';
import { nl } from './language/nl/index.ts';
import { readLetter } from './letter/read.ts';
import type { LetterRecord } from './record/types.ts';

export type { Document } from './document/document.ts';
export type * from './record/types.ts';
export type { Span } from './span.ts';

const languages = { nl };

/** A language that letters can be read in. */
export type LanguageCode = keyof typeof languages;

/**
 * Reads a plain text as a letter. Pure: runs in Node and in a browser.
 * Offsets of the record are half-open UTF-16 positions in the text with its line ends as `\n` and without a byte-order mark.
 */
export function readText(
  text: string,
  options: { name?: string; sha256?: string; language?: LanguageCode } = {},
): LetterRecord {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const source = {
    name: options.name ?? 'letter.txt',
    mediaType: 'text/plain',
    sha256: options.sha256 ?? '',
  };
  return readDocument({ text: clean, blocks: textBlocks(clean), source }, options.language);
}

/** Reads a document, however it was made, as a letter. Pure: runs in Node and in a browser. */
export function readDocument(document: Document, language: LanguageCode = 'nl'): LetterRecord {
  return readLetter(document, languages[language]);
}
