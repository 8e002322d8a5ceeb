import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { LetterRecord } from '../record/types.ts';

/** Characters that PostgreSQL's text or UTF-8 cannot hold: NUL and half surrogate pairs. */
const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const everyUnstorable = new RegExp(unstorable, 'g');

/** The text with each character that a store cannot hold as U+FFFD, so that offsets stay right. */
export const storable = (text: string): string =>
  unstorable.test(text) ? text.replace(everyUnstorable, '\ufffd') : text;

/** The record as both stores can hold it; itself when nothing stands in the way. */
export function storableRecord(record: LetterRecord): LetterRecord {
  if (!unstorable.test(record.text) && !unstorable.test(record.source.name)) return record;
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return storable(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(record) as LetterRecord;
}

/** A record as deflated JSON without its text, which is kept beside it. */
export function packRecord(record: LetterRecord): Uint8Array {
  const { text: _text, ...rest } = record;
  return deflateRawSync(JSON.stringify(rest), { level: 5 });
}

/** The record that `packRecord` packed, under the identifier that its letter has now. */
export function unpackRecord(packed: Uint8Array, text: string, id: string): LetterRecord {
  const { schema, id: _id, language, source, ...rest } = JSON.parse(inflateRawSync(packed).toString('utf8'));
  return { schema, id, language, source, text, ...rest };
}

/** Bytes as they are kept: deflated where that helps. */
export function packBytes(bytes: Uint8Array): { content: Uint8Array; deflated: 0 | 1 } {
  const packed = deflateRawSync(bytes, { level: 5 });
  return packed.length < bytes.length * 0.9
    ? { content: packed, deflated: 1 }
    : { content: bytes, deflated: 0 };
}

export const unpackBytes = (content: Uint8Array, deflated: number): Uint8Array =>
  deflated ? inflateRawSync(content) : content;
