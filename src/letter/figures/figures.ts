import type { Figure, LetterHead, Reference } from '../../record/types.ts';
import type { DateCandidate } from '../dates/find.ts';
import type { Reading } from '../reading.ts';
import type { FigureContext } from './context.ts';
import { describe } from './context.ts';
import { findQuantities } from './find.ts';
import { shareUnits } from './share.ts';

/**
 * Quantities of the letter in order of the text, with what is counted, their role, period and budget.
 *
 * @param candidates date expressions, resolved or not: the numbers in them count nothing
 */
export function readFigures(
  reading: Reading,
  candidates: readonly DateCandidate[],
  references: readonly Reference[],
  { dossier, number }: Pick<LetterHead, 'dossier' | 'number'>,
  context: FigureContext,
): Figure[] {
  // "eerste negen maanden van 2024" is a date in which a length of time is counted.
  const covering = candidates.filter((candidate) => candidate.from.firstMonths === undefined);
  const own = [dossier, number].filter((one) => one !== undefined);
  return describe(
    reading,
    shareUnits(reading, findQuantities(reading, [covering, references, own])),
    context,
  );
}
