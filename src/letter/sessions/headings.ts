import type { Token } from '../../language/tokens.ts';
import type { LetterHead, LetterKind, Section, Session } from '../../record/types.ts';
import { lastStartingBy, overlaps, printed, trim } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A heading that may title a session. */
export interface Titled {
  /** Index of its section. */
  section: number;
  title: Token[];
  /** Where it ends when that is before the end of its section. */
  end?: number;
}

/**
 * The headings that title sessions, in order. Left out are: the letter's title, headings of other matters and all below
 * them, headings that return under several points ("Inzet", "Inhoud"), points that are said not to be on the agenda, and what
 * stands under the other title when a letter both reports and announces.
 */
export function sessionHeadings(
  reading: Reading,
  kind: LetterKind,
  letter: LetterHead,
  sections: readonly Section[],
): Titled[] {
  const { language } = reading;
  const words = headingTokens(reading, sections);
  const parts = partsOf(reading, sections, words, kind);
  const repeated = repeatedTitles(sections);
  const found: Titled[] = [];
  let outside = 0;
  for (const [i, section] of sections.entries()) {
    if (section.start < outside) continue;
    const { from, to } = language.sessions.title(words[i]!);
    const title = words[i]!.slice(from, to);
    if (parts.meetings.includes(i)) {
      // The first of them may be the letter's first heading, with all others below it.
      const next = parts.meetings.find((other) => other > i);
      found.push({ section: i, title, ...(next !== undefined && { end: sections[next]!.start }) });
      continue;
    }
    if (isHead(reading, letter, section)) continue;
    if (parts.titles.has(i) || language.sessions.isAgendaHeading(title)) continue;
    if (parts.only && !parts.only.has(i)) continue;
    if (
      title.length === 0 ||
      language.sessions.isOtherMatter(title) ||
      isUnscheduled(reading, section, words[i]!)
    ) {
      // What stands below another matter belongs to it, unless the matter only heads the points of the agenda.
      if (from > 0 || !headsPoints(sections, i)) outside = endOfMatter(reading, sections, words, i);
      continue;
    }
    if (repeated.has(section.title.toLowerCase())) continue;
    found.push({ section: i, title });
  }
  return found;
}

/** The end of a matter: of its section, or of all that follows up to the next number when it has a number itself. */
function endOfMatter(
  { language }: Reading,
  sections: readonly Section[],
  words: readonly Token[][],
  at: number,
): number {
  const numbered = (i: number): boolean => language.sessions.title(words[i]!).from > 0;
  if (!numbered(at)) return sections[at]!.end;
  const next = sections.findIndex((_, i) => i > at && numbered(i));
  return Math.max(sections[at]!.end, next < 0 ? sections.at(-1)!.end : sections[next]!.start);
}

/** The words of each heading. */
function headingTokens({ text, language }: Reading, sections: readonly Section[]): Token[][] {
  const blocks = sections.map(({ heading }) => ({ kind: 'heading' as const, ...heading }));
  const words: Token[][] = sections.map(() => []);
  for (const token of language.tokenize(text, blocks)) words[token.block]!.push(token);
  return words;
}

/** True for the title of the letter, and for lines of the head or the signature that were taken for headings. */
function isHead(
  { document, text }: Reading,
  { date, subject, senders }: LetterHead,
  section: Section,
): boolean {
  const { heading, level } = section;
  if (level === 1 && subject && overlaps(heading, subject)) return true;
  if (date && overlaps(heading, date)) return true;
  if (senders.some((sender) => overlaps(sender, heading))) return true;
  const at = lastStartingBy(document.blocks, heading.start);
  const before = document.blocks[at - 1];
  if (!before || !senders.some((sender) => overlaps(sender, before))) return false;
  const name = printed(text, heading);
  return senders.some((sender) => sender.name === name);
}

/** Titles that stand under more than one heading. */
function repeatedTitles(sections: readonly Section[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { title } of sections) {
    const lower = title.toLowerCase();
    if (seen.has(lower)) repeated.add(lower);
    seen.add(lower);
  }
  return repeated;
}

/**
 * Sections that a heading titles; of these the ones that head the parts on several meetings, "Verslag Eurogroep" and "Verslag
 * Ecofinraad"; and where the letter has parts of both kinds, those below a heading of its own kind.
 */
function partsOf(
  { language }: Reading,
  sections: readonly Section[],
  words: readonly Token[][],
  kind: LetterKind,
): { titles: Set<number>; meetings: number[]; only?: Set<number> } {
  const titles = new Map<number, string>();
  for (const [i, tokens] of words.entries()) {
    const cues = tokens.flatMap((_, at) => language.kinds.cue(tokens, at) ?? []);
    const cue = cues.find(({ weight }) => weight >= 3);
    if (cue) titles.set(i, cue.kind);
  }
  const kinds = new Set(titles.values());
  const own = [...titles].filter(([, of]) => of === kind).map(([i]) => i);
  const only = new Set(kinds.size > 1 ? own.flatMap((i) => below(sections, i)) : []);
  const short = own.filter((i) => words[i]!.length > 1 && words[i]!.length <= mostWords);
  const several = new Set(short.map((i) => sections[i]!.title.toLowerCase())).size > 1;
  const meetings = several && short.length === own.length ? short : [];
  return { titles: new Set(titles.keys()), meetings, ...(only.size > 0 && { only }) };
}

/** A title with the days and the place of the meeting in it is that of the letter. */
const mostWords = 4;

/** Indexes of the sections inside the one at `at`. */
function below(sections: readonly Section[], at: number): number[] {
  const found: number[] = [];
  for (let i = at + 1; i < sections.length && sections[i]!.start < sections[at]!.end; i++)
    if (sections[i]!.end <= sections[at]!.end) found.push(i);
  return found;
}

/** True for a heading with numbered points or several headings right below it and no text of its own. */
function headsPoints(sections: readonly Section[], at: number): boolean {
  const next = sections[at + 1];
  const { heading, end } = sections[at]!;
  return next !== undefined && next.start < end && next.start - heading.end < 4;
}

/** True when the words of the heading or the line under it say that the point is not on the agenda. */
function isUnscheduled(
  { document, text, language }: Reading,
  { heading }: Section,
  words: readonly Token[],
): boolean {
  if (language.sessions.isUnscheduled(words)) return true;
  const line = document.blocks[lastStartingBy(document.blocks, heading.start) + 1];
  return (
    line !== undefined &&
    line.end - line.start < 60 &&
    language.sessions.isUnscheduled(language.tokenize(text, [line]))
  );
}

/** A session of a titled section. */
export function sessionOf(
  { text, language }: Reading,
  { title, end: before }: Titled,
  section: Section,
): Session {
  const span = { start: title[0]!.start, end: title.at(-1)!.end };
  const { start, heading } = section;
  const end =
    before === undefined ? section.end : trim(text, { start, end: Math.min(before, section.end) }).end;
  return { title: printed(text, span), kind: language.sessions.type(title), start, end, heading };
}
