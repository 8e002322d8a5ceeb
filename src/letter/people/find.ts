import type { PersonMention } from '../../language/people.ts';
import type { Reading } from '../reading.ts';

/** People whom the letter points at by name or office, in order of the text; none overlaps another. */
export function findPeople({ tokens, language }: Reading): PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = language.people.parse(tokens, at);
    if (!read) {
      at++;
      continue;
    }
    found.push(...read.mentions);
    at = read.next;
  }
  return found;
}
