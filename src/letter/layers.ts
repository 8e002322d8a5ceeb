import type { LetterRecord } from '../record/types.ts';

/** The layers that are read before the statements, which point into them. */
export type RecordSoFar = Pick<
  LetterRecord,
  | 'kind'
  | 'letter'
  | 'meeting'
  | 'otherMeetings'
  | 'sections'
  | 'sessions'
  | 'participants'
  | 'figures'
  | 'dates'
  | 'references'
  | 'actors'
  | 'topics'
>;
