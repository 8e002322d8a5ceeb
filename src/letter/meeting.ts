import type { DateMention, LetterHead, LetterKind, Meeting, OtherMeeting } from '../record/types.ts';
import type { Reading } from './reading.ts';

export interface Meetings {
  meeting?: Meeting;
  otherMeetings: OtherMeeting[];
}

/** The meeting that the letter is about, and those that it looks back on or ahead to. */
export function readMeetings(
  _reading: Reading,
  _kind: LetterKind,
  _head: LetterHead,
  _dates: readonly DateMention[],
): Meetings {
  return { otherMeetings: [] };
}
