import type { DateMention, Figure, Reference, Session } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Quantities of the letter with what is counted, their role, period and budget. */
export function readFigures(
  _reading: Reading,
  _dates: readonly DateMention[],
  _references: readonly Reference[],
  _sessions: readonly Session[],
): Figure[] {
  return [];
}
