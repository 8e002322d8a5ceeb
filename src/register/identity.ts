import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import type { IdentifiedBy } from './adding.ts';

export interface Identity {
  id: string;
  by: IdentifiedBy;
  /** The same for files that hold the same text. */
  fingerprint: string;
}

/** How much an identifier is worth: a letter takes the strongest that any of its files gives. */
export const strength: Record<IdentifiedBy, number> = { number: 3, name: 2, text: 1 };

/**
 * What identifies a letter: the official number that reading found in its text or its file's metadata, else the file's
 * name when that is one, else its text.
 */
export function identify(record: LetterRecord, language: Language): Identity {
  const fingerprint = textFingerprint(record, language);
  const { id, letter, source } = record;
  if (id.startsWith('text-')) return { id, by: 'text', fingerprint };
  const stem = source.name.replace(/\.[^.]*$/, '').toLowerCase();
  const named = stem === id.toLowerCase() && !(letter.dossier && letter.number);
  return { id, by: named ? 'name' : 'number', fingerprint };
}

/**
 * A hash of the words of a text: the same whatever file it comes from. White space, hyphens, punctuation, the place of
 * footnotes and the numbers of pages and list items play no part, so the words are hashed in alphabetical order.
 */
export function textFingerprint(record: LetterRecord, language: Language): string {
  const tokens = language.tokenize(record.text, record.blocks);
  const words: string[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' && token.kind !== 'number') return;
    const opens = tokens[i - 1]?.block !== token.block;
    if (opens && token.kind === 'number' && token.text.length <= 3) return;
    words.push(token.lower.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, ''));
  });
  return createHash('sha256').update(words.sort().join(' ')).digest('hex');
}
