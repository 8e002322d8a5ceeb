import type { LetterHead, Reference } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import { findReferences } from './find.ts';
import { dropAbbreviations, dropOwn, dropTitles, numberFromNotes } from './rules.ts';

/** Papers, motions, resolutions, acts and treaties that the letter cites, in order of the text, none overlapping another. */
export function readReferences(reading: Reading, head: LetterHead): Reference[] {
  const found = dropTitles(reading, dropOwn(findReferences(reading), head));
  const cited = dropAbbreviations(reading, found);
  return numberFromNotes(reading, cited).map(({ unnumbered: _, ...reference }) => reference);
}
