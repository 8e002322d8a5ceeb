import type { ReferenceExpression } from '../../language/references.ts';
import type { LetterHead } from '../../record/types.ts';
import type { Reading } from '../reading.ts';

/** Drops the number of the letter itself. */
export function dropOwn(found: ReferenceExpression[], head: LetterHead): ReferenceExpression[] {
  if (!head.dossier || !head.number) return found;
  const own = `${head.dossier.value}-${head.number.value}`.toLowerCase();
  return found.filter(({ type, id }) => type !== 'kamerstuk' || id.toLowerCase() !== own);
}

/** Drops a treaty that is all that a heading says: the heading names the topic and cites nothing. */
export function dropTitles({ document, text }: Reading, found: ReferenceExpression[]): ReferenceExpression[] {
  let b = 0;
  return found.filter((one) => {
    while (b < document.blocks.length - 1 && document.blocks[b]!.end <= one.start) b++;
    const { kind, start, end } = document.blocks[b]!;
    if (one.type !== 'treaty' || kind !== 'heading') return true;
    return /\p{L}/u.test(text.slice(start, one.start) + text.slice(one.end, end));
  });
}

/** Drops an abbreviation in brackets right after the treaty that it stands for: "het Kernstopverdrag (CTBT)". */
export function dropAbbreviations({ text }: Reading, found: ReferenceExpression[]): ReferenceExpression[] {
  return found.filter((one, i) => {
    const before = found[i - 1];
    if (one.type !== 'treaty' || before?.type !== 'treaty' || one.start - before.end > 3) return true;
    return text.slice(before.end, one.start).trim() !== '(' || text.charAt(one.end) !== ')';
  });
}

/**
 * Gives motions without a number that of their footnote, when the note cites one paper: "de motie van het lid X¹" with
 * the note "1 Kamerstuk 28 676, nr. 141".
 */
export function numberFromNotes(reading: Reading, found: ReferenceExpression[]): ReferenceExpression[] {
  const { tokens, document } = reading;
  const inNote = new Map<string, ReferenceExpression[]>();
  let b = 0;
  for (const one of found) {
    while (b < document.blocks.length - 1 && document.blocks[b]!.end <= one.start) b++;
    const { kind, note } = document.blocks[b]!;
    if (kind !== 'footnote' || note === undefined) continue;
    if (one.type === 'kamerstuk' || (one.type === 'motie' && !one.unnumbered))
      inNote.set(note, [...(inNote.get(note) ?? []), one]);
  }
  let at = 0;
  return found.map((one) => {
    if (!one.unnumbered) return one;
    while (at < tokens.length && tokens[at]!.start < one.end) at++;
    const mark = tokens.slice(at, at + 3).find((token) => token.kind === 'note' || token.kind === 'word');
    const cited = mark?.kind === 'note' ? inNote.get(mark.text) : undefined;
    if (cited?.length !== 1) return one;
    const { id, url } = cited[0]!;
    return { ...one, id, ...(url && { url }) };
  });
}
