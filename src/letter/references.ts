import type { Reference } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Papers, motions, resolutions, acts and treaties that the letter cites. */
export function readReferences(_reading: Reading): Reference[] {
  return [];
}
