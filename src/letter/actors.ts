import type { PersonMention } from '../language/people.ts';
import type { ActorMention } from '../record/types.ts';
import type { Reading } from './reading.ts';

/** Countries, organisations, offices and persons named in the letter. */
export function readActors(_reading: Reading, _people: readonly PersonMention[]): ActorMention[] {
  return [];
}
