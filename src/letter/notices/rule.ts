import type { Notice } from '../../record/types.ts';
import type { DateCandidate } from '../dates/find.ts';
import type { RecordSoFar } from '../layers.ts';
import type { MeetingSpot } from '../meeting/find.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';

/** What a rule looks at: the words, the record, and the dates and meetings as the words give them. */
export interface NoticeContext {
  reading: Reading;
  record: RecordSoFar;
  candidates: readonly DateCandidate[];
  opening: Opening;
  spots: readonly MeetingSpot[];
}

/** Finds one kind of thing that does not fit. Speaks only where a careful reader would be sure. */
export type NoticeRule = (context: NoticeContext) => Notice[];
