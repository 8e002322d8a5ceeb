import type { LetterKind } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Whether the letter announces a meeting, reports one, or does neither. */
export function readKind(_reading: Reading): LetterKind {
  return 'letter';
}
