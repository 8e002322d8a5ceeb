import type { LetterKind, Meeting, Section, Session } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Sessions of the meeting: headings about it, else those that the running text lists. */
export function readSessions(
  _reading: Reading,
  _kind: LetterKind,
  _sections: readonly Section[],
  _meeting: Meeting | undefined,
): Session[] {
  return [];
}
