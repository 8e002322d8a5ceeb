import type { ActorMention, Meeting, Participant, Session } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Who attends the meeting, is invited to it, or takes part in one of its sessions. */
export function readParticipants(
  _reading: Reading,
  _meeting: Meeting | undefined,
  _sessions: readonly Session[],
  _actors: readonly ActorMention[],
): Participant[] {
  return [];
}
