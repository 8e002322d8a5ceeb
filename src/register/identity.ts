import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import type { Token } from '../language/tokens.ts';
import { textWords } from '../letter/fingerprint.ts';
import type { LetterRecord } from '../record/types.ts';
import type { IdentifiedBy } from './adding.ts';

export interface Identity {
  id: string;
  by: IdentifiedBy;
  /** The same for texts of the same words. */
  fingerprint: string;
  /** The same for files of one letter in different formats, of which some keep words that are around the letter. */
  core: string;
}

/** How much an identifier is worth: a letter takes the strongest that any of its files gives. */
export const strength: Record<IdentifiedBy, number> = { number: 3, name: 2, text: 1 };

/**
 * What identifies a letter: the official number that reading found in its text or its file's metadata, else the file's
 * name when that is one, else its text.
 */
export function identify(record: LetterRecord, tokens: readonly Token[], language: Language): Identity {
  const prints = fingerprints(tokens, language);
  const { id, letter, source } = record;
  if (id.startsWith('text-')) return { id, by: 'text', ...prints };
  const stem = source.name.replace(/\.[^.]*$/, '').toLowerCase();
  const named = stem === id.toLowerCase() && !(letter.dossier && letter.number);
  return { id, by: named ? 'name' : 'number', ...prints };
}

function fingerprints(tokens: readonly Token[], language: Language): Pick<Identity, 'fingerprint' | 'core'> {
  const { all, core } = textWords(tokens, language.sentences(tokens));
  const fingerprint = hashOf(all);
  return { fingerprint, core: core === all ? fingerprint : hashOf(core) };
}

const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.toSorted().join(' ')).digest('hex');
