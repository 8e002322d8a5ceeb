import type { DateMention, Figure, Reference, Session } from '../../record/types.ts';
import type { DateCandidate } from '../dates/find.ts';
import type { Reading } from '../reading.ts';
import { findQuantities } from './find.ts';
import { shareUnits } from './share.ts';

/** Quantities of the letter with what is counted, their role, period and budget. */
export function readFigures(
  reading: Reading,
  candidates: readonly DateCandidate[],
  _dates: readonly DateMention[],
  references: readonly Reference[],
  _sessions: readonly Session[],
): Figure[] {
  // "eerste negen maanden van 2024" is a date in which a length of time is counted.
  const covering = candidates.filter((c) => c.from.firstMonths === undefined);
  return shareUnits(reading, findQuantities(reading, covering, references)).map((quantity) => {
    const { start, end, low, high, hedge, unit } = quantity;
    const figure: Figure = { start, end, low, high, unit: unit?.unit ?? '', hedge };
    if (unit?.counted) figure.counted = unit.counted;
    return figure;
  });
}
