import type { LetterHead, LetterKind, Section, Session } from '../../record/types.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';
import { sessionHeadings, sessionOf } from './headings.ts';
import { listedSessions } from './listed.ts';
import { withinMeeting } from './outside.ts';

/** What the session layer reads beside the text. */
export interface SessionContext {
  kind: LetterKind;
  letter: LetterHead;
  opening: Opening;
  sections: readonly Section[];
}

/**
 * Sessions of the meeting in order of the text: the sections whose headings are points of its agenda, each with the whole
 * of its section; where fewer than two headings are, those that the opening lists. A letter that neither announces nor reports a
 * meeting has none.
 */
export function readSessions(
  reading: Reading,
  { kind, letter, opening, sections }: SessionContext,
): Session[] {
  if (kind === 'letter') return [];
  const titled = sessionHeadings(reading, kind, letter, sections);
  const kept = withinMeeting(reading, kind, opening, sections, titled);
  const sessions = kept.map((one) => sessionOf(reading, one, sections[one.section]!));
  if (sessions.length > 1) return sessions;
  const listed = listedSessions(reading, opening);
  return listed.length > sessions.length ? listed : sessions;
}

/** The sections, each with the innermost session that it lies in; both are in order of the text and nest. */
export function withSessions(sections: readonly Section[], sessions: readonly Session[]): Section[] {
  const open: number[] = [];
  let next = 0;
  return sections.map((section) => {
    while (next < sessions.length && sessions[next]!.start <= section.start) open.push(next++);
    while (open.length > 0 && sessions[open.at(-1)!]!.end < section.end) open.pop();
    const session = open.at(-1);
    return session === undefined ? section : { ...section, session };
  });
}
