import type { Source } from '../document/document.ts';
import type { Sentence, Token } from '../language/tokens.ts';
import type { LetterHead } from '../record/types.ts';
import { textFingerprint, textWords } from './fingerprint.ts';

/** A file's name that is an official number: "kst-28676-474", "2024D46181". */
const OFFICIAL = /^(?:kst-[\da-z]+(?:-[\da-z]+)+|\d{4}[DZ]\d{4,6})$/i;

/**
 * The letter's identifier: its official number when the text gives it, else the number in the file's metadata, else the file's name
 * when that is one, else `text-` and a fingerprint of its words, so that one letter as PDF and as DOCX gets one identifier.
 */
export function letterId(
  source: Source,
  head: LetterHead,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): string {
  if (head.dossier && head.number)
    return `kst-${head.dossier.value.replace(/\s+/g, '-').toLowerCase()}-${head.number.value}`;
  if (source.identifier) return source.identifier;
  const stem = source.name.replace(/\.[^.]*$/, '');
  return OFFICIAL.test(stem) ? stem : `text-${textFingerprint(textWords(tokens, sentences).core)}`;
}
