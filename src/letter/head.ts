import type { LetterHead } from '../record/types.ts';
import type { DateCandidate } from './dates/find.ts';
import type { Reading } from './reading.ts';

/** Date, place, dossier, number, subject, addressee, senders and on whose behalf, from the letter's head. */
export function readHead(_reading: Reading, _dates: readonly DateCandidate[]): LetterHead {
  return { senders: [], onBehalfOf: [] };
}
