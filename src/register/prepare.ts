import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { buildEntry, type Entry } from './entry.ts';
import { type Identity, identify } from './identity.ts';
import { packBytes, packRecord, storableRecord } from './records.ts';

/** Everything about a letter that can be worked out before a register is looked at. Plain data: a worker can send it. */
export interface Prepared {
  record: LetterRecord;
  /** The record as it is kept. */
  packed: Uint8Array;
  identity: Identity;
  entry: Entry;
  /** The file that the record was read from, as it is kept. */
  file: { size: number; content: Uint8Array; deflated: number };
}

/** Prepares a reading for a register. */
export function prepare(read: LetterRecord, language: Language): Omit<Prepared, 'file'> {
  const record = storableRecord(read);
  const tokens = language.tokenize(record.text, record.blocks);
  return {
    record,
    packed: packRecord(record),
    identity: identify(record, tokens, language),
    entry: buildEntry(record, tokens, language),
  };
}

/** Prepares a reading and the file that it is of. */
export function prepareFile(record: LetterRecord, bytes: Uint8Array, language: Language): Prepared {
  return { ...prepare(record, language), file: { size: bytes.length, ...packBytes(bytes) } };
}
