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
    const signs = signsIn(reading, sections[last.section]!);
    const beyond = number !== undefined && kept.length > number;
    const foreign =
      type === 'topic' &&
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
): Record<'meeting' | 'debate' | 'parliament' | 'reader', number> {
  const signs = { meeting: 0, debate: 0, parliament: 0, reader: 0 };
  const begin = tokenFrom({ tokens }, start);
  const first = tokens[begin]?.block ?? 0;
  for (let at = begin; at < tokens.length && tokens[at]!.end <= end; at++) {
    const token = tokens[at]!;
    if (language.sessions.isOfMeeting(token)) signs.meeting++;
    if (language.sessions.isOfDebate(token)) signs.debate++;
    // Only at the start of a matter outside the meeting is the reader told of it; a promise may end any section.
    if (token.block <= first + 1 && language.sessions.isOfReader(token)) signs.reader++;
    if (language.sessions.isOfParliament(token)) signs.parliament++;
  }
  return signs;
}
