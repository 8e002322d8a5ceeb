import type { LetterRecord } from '../record/types.ts';

/** What an identifier rests on: the official number, the file's name, or the text itself. */
export type IdentifiedBy = 'number' | 'name' | 'text';

/** A letter that was read, with the file that it was read from. */
export interface NewLetter {
  record: LetterRecord;
  bytes: Uint8Array;
}

/** What became of an added file: a letter not seen before, a changed text, another file of a kept text, or known bytes. */
type AddedAs = 'letter' | 'version' | 'rendition' | 'known';

export interface Added {
  letter: string;
  version: number;
  as: AddedAs;
  identifiedBy: IdentifiedBy;
}

/** How a newer reading differs from the kept one, by field of the record. */
export interface Reread {
  letter: string;
  version: number;
  changes: FieldChange[];
}

export interface FieldChange {
  /** 'meeting', 'statements', 'letter.date', … */
  field: string;
  added: number;
  removed: number;
}
