import type { Notice, Statement } from '../record/types.ts';
import type { RecordSoFar } from './layers.ts';
import type { Reading } from './reading.ts';

/** What a careful reader would remark: things the letter says that do not fit each other. */
export function readNotices(
  _reading: Reading,
  _record: RecordSoFar,
  _statements: readonly Statement[],
): Notice[] {
  return [];
}
