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
      (beyond || (kind === 'annotated_agenda' && signs.parliament > 0));
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

/** How many words of the section are of the meeting and of parliament. */
function signsIn(
  { tokens, language }: Reading,
  { start, end }: Span,
): { meeting: number; parliament: number } {
  const signs = { meeting: 0, parliament: 0 };
  for (let at = tokenFrom({ tokens }, start); at < tokens.length && tokens[at]!.end <= end; at++) {
    const token = tokens[at]!;
    if (language.sessions.isOfMeeting(token)) signs.meeting++;
    if (language.sessions.isOfParliament(token)) signs.parliament++;
  }
  return signs;
}
