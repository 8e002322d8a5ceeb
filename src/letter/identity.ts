import type { Source } from '../document/document.ts';
import type { LetterHead } from '../record/types.ts';

/**
 * The letter's identifier: its official number when the text or the file's metadata gives it, else the file's name
 * when that is one ("kst-28676-474", "2024D46181"), else the hash of its bytes.
 */
export function letterId(source: Source, head: LetterHead): string {
  if (head.dossier && head.number)
    return `kst-${head.dossier.value.replace(/\s+/g, '-').toLowerCase()}-${head.number.value}`;
  if (source.identifier) return source.identifier;
  const stem = source.name.replace(/\.[^.]*$/, '');
  const named = /^(?:kst-[\da-z]+(?:-[\da-z]+)+|\d{4}[DZ]\d{4,6})$/i.exec(stem);
  return named ? stem : `sha256-${source.sha256.slice(0, 16)}`;
}
