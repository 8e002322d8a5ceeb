import type { Document } from '../document/document.ts';
import type { Language } from '../language/language.ts';
import type { Thesaurus } from '../record/thesaurus.ts';
import type { LetterRecord } from '../record/types.ts';
import { readActors } from './actors/actors.ts';
import { findDates, outsideReferences } from './dates/find.ts';
import { publicationYears } from './dates/published.ts';
import { resolveDates } from './dates/resolve.ts';
import { readFigures } from './figures/figures.ts';
import { readHead } from './head/head.ts';
import { letterId } from './identity.ts';
import { readKind } from './kind.ts';
import { findMeetings } from './meeting/find.ts';
import { readMeetings } from './meeting/meeting.ts';
import { readNotices } from './notices/notices.ts';
import { readOpening } from './opening.ts';
import { readParticipants } from './participants/participants.ts';
import { findPeople } from './people/find.ts';
import { startReading } from './reading.ts';
import { readReferences } from './references/references.ts';
import { readSessions, withSessions } from './sessions/sessions.ts';
import { readStatements } from './statements/statements.ts';
import { readSections } from './structure.ts';
import { topicsFor } from './topics/thesaurus.ts';
import { readTopics } from './topics/topics.ts';

/**
 * The record of a document: every layer in its order, each a pure function of the reading and the layers before it.
 *
 * @param thesaurus topics to read for beside or instead of those of the language
 */
export function readLetter(document: Document, language: Language, thesaurus?: Thesaurus): LetterRecord {
  const reading = startReading(document, language);
  const letter = readHead(reading);
  const references = readReferences(reading, letter);
  const candidates = outsideReferences(findDates(reading), references);
  const dates = resolveDates(candidates, letter.date, publicationYears(references));
  const headed = readSections(reading);
  const opening = readOpening(reading, letter);
  const spots = findMeetings(reading, dates);
  const kind = readKind(reading, opening, spots, letter.date?.value);
  const { meeting, otherMeetings } = readMeetings(reading, { kind, letter, opening, spots, dates });
  const sessions = readSessions(reading, { kind, letter, opening, sections: headed });
  const sections = withSessions(headed, sessions);
  const figures = readFigures(reading, candidates, references, letter, { dates, sections, sessions });
  const people = findPeople(reading);
  const actors = readActors(reading, people);
  const participants = readParticipants(reading, {
    kind,
    sessions,
    people,
    actors,
    spots,
    references,
    own: language.country,
    senders: letter.senders,
  });
  const topics = readTopics(reading, topicsFor(language, thesaurus));
  const soFar = {
    kind,
    letter,
    ...(meeting && { meeting }),
    otherMeetings,
    sections,
    sessions,
    participants,
    figures,
    dates,
    references,
    actors,
    topics,
  };
  const statements = readStatements(reading, soFar);
  const { identifier: _identifier, title: _title, ...source } = document.source;
  return {
    schema: 'inzet/letter/1',
    id: letterId(document.source, letter, reading.tokens, reading.sentences),
    language: language.code,
    source,
    text: document.text,
    blocks: document.blocks,
    ...soFar,
    statements,
    notices: readNotices({ reading, record: soFar, candidates, opening, spots }),
  };
}
