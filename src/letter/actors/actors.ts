import type { ActorName } from '../../language/actors.ts';
import type { PersonMention } from '../../language/people.ts';
import type { ActorMention } from '../../record/types.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';

/**
 * Countries, organisations, persons and offices that the letter names, in order of the text. A country or organisation
 * may lie within the words for a person ("de Oekraïense minister Kovalenko"); the person then comes first.
 */
export function readActors(reading: Reading, people: readonly PersonMention[]): ActorMention[] {
  const persons = people.map((person) => personMention(reading.text, person));
  return [...persons, ...findNames(reading)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findNames({ tokens, language }: Reading): ActorName[] {
  const found: ActorName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = language.actors.parse(tokens, at);
    if (read) found.push(...read.names);
    at = read?.next ?? at + 1;
  }
  return found;
}

/** A person where the words give a name, else the office. */
function personMention(text: string, { start, end, name, office, title }: PersonMention): ActorMention {
  const role = office ? printed(text, office) : title;
  if (!name) return { start, end, kind: 'office', name: role ?? printed(text, { start, end }) };
  const called = printed(text, name);
  const id = `person:${called.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`;
  return { start, end, kind: 'person', name: called, id, ...(role && { role }) };
}
