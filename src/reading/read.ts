import type { Document } from '../document/document.ts';
import { readBytes } from '../document/read.ts';
import { readPlain } from '../document/text/text.ts';
import { readLetter } from '../letter/read.ts';
import type { Thesaurus } from '../record/thesaurus.ts';
import type { LetterRecord } from '../record/types.ts';
import { type LanguageCode, languages } from './languages.ts';

export interface ReadOptions {
  language?: LanguageCode;
  /** Topics to read for beside or instead of the built-in ones. */
  topics?: Thesaurus;
}

/**
 * Reads the bytes of a file of any format that is recognised (PDF, DOCX, HTML, official XML, plain text) as a letter.
 * Pure: runs in Node and in a browser. Offsets of the record are half-open UTF-16 positions in its `text`.
 * @param name of the file; its folders are left out of the record
 * @throws {UnreadableError} when the file cannot be read, with what to do about it
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<LetterRecord> {
  const base = name.replace(/^.*[/\\]/, '');
  const { hyphenation } = languages[options.language ?? 'nl'];
  return readDocument(await readBytes(bytes, base, hyphenation), options);
}

/**
 * Reads a plain text as a letter. Pure: runs in Node and in a browser.
 * Offsets of the record are half-open UTF-16 positions in the text with its line ends as `\n` and without a byte-order mark.
 */
export function readText(
  text: string,
  options: ReadOptions & { name?: string; sha256?: string } = {},
): LetterRecord {
  const source = {
    name: options.name ?? 'letter.txt',
    mediaType: 'text/plain',
    sha256: options.sha256 ?? '',
  };
  return readDocument({ ...readPlain(text), source }, options);
}

/** Reads a document, however it was made, as a letter. Pure: runs in Node and in a browser. */
export function readDocument(document: Document, options: ReadOptions = {}): LetterRecord {
  return readLetter(document, languages[options.language ?? 'nl'], options.topics);
}
