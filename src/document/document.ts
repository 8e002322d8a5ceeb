import type { Block } from '../record/types.ts';

/** What is on the pages of a file: its text, and the blocks of it as spans in reading order. */
export interface Document {
  /** Running text; blocks are separated by white space that belongs to none of them. */
  text: string;
  /** In order of the text, not overlapping; what no block covers is white space. */
  blocks: Block[];
  source: Source;
}

export interface Source {
  /** File name without its folders, or '-' for standard input. */
  name: string;
  mediaType: string;
  /** Of the bytes of the file, lower-case hexadecimal. */
  sha256: string;
  pages?: number;
  /** Official number found in the file's own metadata ("kst-28676-474", "2024D46181"), when it has one. */
  identifier?: string;
  /** Title in the file's own metadata, when it has one. */
  title?: string;
}

/** What a reader of one format gives: the document without what is the same for every file. */
export interface Contents {
  text: string;
  blocks: Block[];
  pages?: number;
  identifier?: string;
  title?: string;
}
