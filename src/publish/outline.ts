import type { Figure, LetterRecord, Participant, Statement } from '../record/types.ts';
import { contains, type Span } from '../span.ts';

/** A thing of a record with its place in the list that it stands in, from 0. */
export interface Numbered<T> {
  index: number;
  item: T;
}

/** What a record says about one session, or in one section outside the sessions. */
export interface Part {
  /** Of the session or section; undefined for what stands under no heading. */
  title: string | undefined;
  /** The heading in the text. */
  heading: Span | undefined;
  /** Index into the sessions of the record, when it is about one. */
  session: number | undefined;
  /** Positions of the government that writes, in the order of the text. */
  government: Numbered<Statement>[];
  /** Positions of the meeting, its members and third parties, in the order of the text. */
  others: Numbered<Statement>[];
  figures: Numbered<Figure>[];
  participants: Numbered<Participant>[];
}

/**
 * The record laid out by the sessions of the meeting and the other sections of the letter, in the order of the text.
 * Every session has a part; a section has one when something is said in it outside the sessions.
 */
export function outline(record: LetterRecord): Part[] {
  const sessions = record.sessions.map((session, index): Part & { at: number } => ({
    ...emptyPart(session.title, session.heading, index),
    at: session.heading.start,
  }));
  const sections = new Map<number, Part & { at: number }>();
  const place = (session: number | undefined, span: Span): Part => {
    const own = session === undefined ? undefined : sessions[session];
    if (own) return own;
    const index = deepestSection(record, span);
    const section = record.sections[index];
    if (section?.session !== undefined && sessions[section.session]) return sessions[section.session]!;
    const known = sections.get(index);
    if (known) return known;
    const part = { ...emptyPart(section?.title, section?.heading, undefined), at: section?.start ?? -1 };
    sections.set(index, part);
    return part;
  };
  record.statements.forEach((item, index) => {
    const part = place(item.session, item);
    (item.holder.class === 'government' ? part.government : part.others).push({ index, item });
  });
  record.figures.forEach((item, index) => {
    place(item.session, item).figures.push({ index, item });
  });
  record.participants.forEach((item, index) => {
    const own = item.session === undefined ? undefined : sessions[item.session];
    own?.participants.push({ index, item });
  });
  return [...sessions, ...sections.values()].sort((a, b) => a.at - b.at);
}

function emptyPart(title: string | undefined, heading: Span | undefined, session: number | undefined): Part {
  return { title, heading, session, government: [], others: [], figures: [], participants: [] };
}

/** Index of the innermost section around the span, -1 for none. Sections are in the order of the text. */
function deepestSection(record: LetterRecord, span: Span): number {
  let low = 0;
  let high = record.sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (record.sections[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 50; i--) if (contains(record.sections[i]!, span)) return i;
  return -1;
}
