import type { ActorName } from '../../language/actors.ts';
import type { PersonMention } from '../../language/people.ts';
import type { ActorMention } from '../../record/types.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';

/**
 * Countries, organisations, persons and offices that the letter names, in order of the text. A country or organisation
 * may lie within the words for a person ("de Oekraïense minister Kovalenko"); the person then comes first. A surname
 * alone is the person whose full name the letter gives, where only one has it.
 */
export function readActors(reading: Reading, people: readonly PersonMention[]): ActorMention[] {
  const fullName = fullNames(reading.text, people);
  const persons = people.map((person) => personMention(reading.text, person, fullName));
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

/** A function that completes a surname by the only full name of the letter that ends in it. */
function fullNames(text: string, people: readonly PersonMention[]): (called: string) => string {
  const bySurname = new Map<string, Set<string>>();
  for (const { name } of people) {
    const called = name && printed(text, name);
    const surname = called && /\s(\S+)$/.exec(called)?.[1];
    if (surname) bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(called));
  }
  return (called) => {
    const full = bySurname.get(called);
    return full?.size === 1 ? [...full][0]! : called;
  };
}

/** A person where the words give a name, else the office. */
function personMention(
  text: string,
  { start, end, name, office, title }: PersonMention,
  fullName: (called: string) => string,
): ActorMention {
  const role = office ? printed(text, office) : title;
  if (!name) return { start, end, kind: 'office', name: role ?? printed(text, { start, end }) };
  const called = fullName(printed(text, name));
  const id = `person:${called.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`;
  return { start, end, kind: 'person', name: called, id, ...(role && { role }) };
}
