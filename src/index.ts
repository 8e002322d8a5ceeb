import type { Document } from './document/document.ts';
import { textBlocks } from './document/text/text.ts';
import { nl } from './language/nl/index.ts';
import { readLetter } from './letter/read.ts';
import type { Thesaurus } from './record/thesaurus.ts';
import type { LetterRecord } from './record/types.ts';

export type { Document } from './document/document.ts';
export type { Thesaurus, TopicDefinition } from './record/thesaurus.ts';
export type * from './record/types.ts';
export type { Span } from './span.ts';

const languages = { nl };

/** A language that letters can be read in. */
export type LanguageCode = keyof typeof languages;

export interface ReadOptions {
  language?: LanguageCode;
  /** Topics to read for beside or instead of the built-in ones. */
  topics?: Thesaurus;
}

/**
 * Reads a plain text as a letter. Pure: runs in Node and in a browser.
 * Offsets of the record are half-open UTF-16 positions in the text with its line ends as `\n` and without a byte-order mark.
 */
export function readText(
  text: string,
  options: ReadOptions & { name?: string; sha256?: string } = {},
): LetterRecord {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const source = {
    name: options.name ?? 'letter.txt',
    mediaType: 'text/plain',
    sha256: options.sha256 ?? '',
  };
  return readDocument({ text: clean, blocks: textBlocks(clean), source }, options);
}

/** Reads a document, however it was made, as a letter. Pure: runs in Node and in a browser. */
export function readDocument(document: Document, options: ReadOptions = {}): LetterRecord {
  return readLetter(document, languages[options.language ?? 'nl'], options.topics);
}
