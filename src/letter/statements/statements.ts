import type { Statement } from '../../record/types.ts';
import type { RecordSoFar } from '../layers.ts';
import type { Reading } from '../reading.ts';

/** The positions, requests and undertakings of the letter. */
export function readStatements(_reading: Reading, _soFar: RecordSoFar): Statement[] {
  return [];
}
