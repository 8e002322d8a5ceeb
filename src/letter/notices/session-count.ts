import type { Notice } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import { placeFigures, shown } from './placed.ts';
import type { NoticeRule } from './rule.ts';

/** Another number of sessions announced than is described under that name: "drie werksessies" before two of them. */
export const sessionCount: NoticeRule = (context) => {
  const { reading, record } = context;
  const placed = placeFigures(context);
  const openings = record.sessions.map((session) => ({
    session,
    lexeme: firstLexeme(reading, session.title),
  }));
  return placed.flatMap(({ figure, sentence }, i): Notice[] => {
    const lexeme =
      figure.hedge === 'exact' && figure.low === figure.high ? lexemeOf(reading, figure.unit) : '';
    const described = lexeme ? openings.filter((opening) => opening.lexeme === lexeme) : [];
    const first = described[0]?.session;
    if (!first || figure.start > first.heading.start || described.length === figure.low) return [];
    // "twee van de drie werksessies", "drie werksessies en twee werkdiners": more than one number says nothing sure.
    const others = [placed[i - 1], placed[i + 1]];
    if (others.some((other) => other?.sentence === sentence && other.figure.unit === figure.unit)) return [];
    const announced = shown(figure.low!);
    return [
      {
        rule: 'session-count',
        message: `${announced} sessions (${figure.unit}) are announced; under that name the letter has ${described.length}.`,
        parameters: { announced, described: String(described.length), unit: figure.unit },
        spans: [figure, ...described.map(({ session }) => session.heading)].map(({ start, end }) => ({
          start,
          end,
        })),
      },
    ];
  });
};

function firstLexeme(reading: Reading, title: string): string | undefined {
  return lexemeOf(reading, /^[\p{L}-]+/u.exec(title)?.[0] ?? '');
}

function lexemeOf({ language }: Reading, word: string): string | undefined {
  const block = { kind: 'paragraph' as const, start: 0, end: word.length };
  return language.lexemes(language.tokenize(word, [block]))[0]?.lexeme;
}
