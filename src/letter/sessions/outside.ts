import type { LetterKind, Section } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';
import { tokenFrom } from '../reading.ts';
import type { Titled } from './headings.ts';

/**
 * The headings without those at the end that are about matters outside the meeting: their text speaks of parliament and not of the
 * meeting, or they are more than the opening announces ("drie werksessies en een werkdiner") and do not speak of it.
 */
export function withinMeeting(
  reading: Reading,
  kind: LetterKind,
  opening: Opening,
  sections: readonly Section[],
  found: readonly Titled[],
): Titled[] {
  const number = announced(reading, opening);
  const kept = [...found];
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    const type = reading.language.sessions.type(last.title);
    const signs = signsIn(reading, sections[last.section]!, kind === 'report');
    const beyond = number !== undefined && kept.length > number;
    const foreign =
      type === 'topic' &&
      !reading.language.sessions.isMiscellany(last.title) &&
      signs.meeting === 0 &&
      (beyond || (signs.debate === 0 && (kind === 'annotated_agenda' ? signs.parliament : signs.reader) > 0));
    if (!foreign) break;
    kept.pop();
  }
  return kept;
}

function announced({ tokens, sentences, language }: Reading, { from, to }: Opening): number | undefined {
  for (const sentence of sentences.slice(from, to)) {
    const number = language.sessions.announced(tokens, sentence.from, sentence.to);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** How many words of the section are of the meeting, of a debate, of parliament and to the reader. */
function signsIn(
  { tokens, language }: Reading,
  { start, end }: Span,
  reported: boolean,
): Record<'meeting' | 'debate' | 'parliament' | 'reader', number> {
  const signs = { meeting: 0, debate: 0, parliament: 0, reader: 0 };
  // Who is named in a report has mostly said something; an agenda names countries in other matters too.
  const isCountry = (words: Reading['tokens'], at: number): boolean =>
    language.actors.parse(words, at)?.names.some(({ kind, form }) => kind === 'country' && form === 'name') ??
    false;
  const begin = tokenFrom({ tokens }, start);
  const first = tokens[begin]?.block ?? 0;
  for (let at = begin; at < tokens.length && tokens[at]!.end <= end; at++) {
    const token = tokens[at]!;
    if (language.sessions.isOfMeeting(token)) signs.meeting++;
    if (language.sessions.isOfDebate(token) || (reported && isCountry(tokens, at))) signs.debate++;
    // Only at the start of a matter outside the meeting is the reader told of it; a promise may end any section.
    if (token.block <= first + 1 && language.sessions.isOfReader(token)) signs.reader++;
    if (language.sessions.isOfParliament(token)) signs.parliament++;
  }
  return signs;
}
