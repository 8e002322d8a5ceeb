import type { LetterRecord, Statement } from '../record/types.ts';
import type { Span } from '../span.ts';
import { type Section, sectionsOf } from './sections.ts';
import { type Bag, bag, grams, type Terms, union } from './terms.ts';
import { wordsOf } from './words.ts';

/** A statement with what it is compared by. */
export interface Position {
  statement: Statement;
  /** The sentence that it stands in. */
  sentence: Span;
  /** From the sentence before it to the one after it. */
  around: Span;
  /** Subject words of the statement itself. */
  own: Bag;
  /** Those of its sentence, the sentence before it and the heading above it, at lower weights, with its own. */
  context: Bag;
  /** Subject words of the paragraph that it stands in. */
  paragraph: Bag;
  /** Runs of four letters of its own subject words: what compounds and inflections share. */
  grams: Bag;
  /** The points of an announcement that has several: the parts that joining words split it into. */
  points: { span: Span; words: Bag }[];
  /** Whether its sentence speaks of telling parliament something. */
  parliament: boolean;
  /** Whether it thanks, praises or wishes well. */
  courtesy: boolean;
  /** The actors that it names, by id or name. */
  actors: ReadonlySet<string>;
  /** Its place among the statements of the letter. */
  index: number;
  /** How far into the letter it stands, 0 to 1. */
  depth: number;
  /** Index of the section that it stands in. */
  section: number;
}

/** Whether a statement of a report tells what the government itself said or did. */
export const isSaid = ({ statement: { holder, phase } }: Position): boolean =>
  holder.class === 'government' && phase === 'reported';

/** With fewer subject words than this a statement points back to what was said just before: 'Daarmee stemde Nederland in'. */
const anaphoric = 2;

/** Prepares the statements of a letter for comparison. */
export function positions(letter: Terms, sections: readonly Section[] = sectionsOf(letter)): Position[] {
  const { record, text } = letter;
  const { parliamentLexemes, courtesyLexemes } = letter.language.comparison;
  const wholes = new Map<number, Bag>();
  const headings = record.blocks.filter(({ kind }) => kind === 'heading');
  const whole = (span: Span): Bag => {
    const known = wholes.get(span.start) ?? bag(letter, span, 1);
    wholes.set(span.start, known);
    return known;
  };
  return record.statements.map((statement, index) => {
    const at = letter.sentences.findIndex((s) => s.start <= statement.start && statement.start < s.end);
    const sentence = letter.sentences[at];
    const before = letter.sentences[at - 1];
    const earlier = letter.sentences[at - 2];
    const above = headings.findLastIndex((block) => block.end <= statement.start);
    const heading = headings[above];
    const paragraph = record.blocks.find((b) => b.start <= statement.start && statement.start < b.end);
    const words = bag(letter, statement, 1);
    const back = words.size < anaphoric;
    const own = back
      ? union([
          words,
          ...weighed(letter, [
            [sentence, 0.7],
            [before, 0.5],
          ]),
        ])
      : words;
    return {
      statement,
      sentence: sentence ?? statement,
      around: { start: (before ?? statement).start, end: (letter.sentences[at + 1] ?? statement).end },
      own,
      context: union([
        own,
        ...weighed(letter, [
          [sentence, 0.5],
          [before, 0.3],
          [earlier, back ? 0.3 : 0.1],
          [heading, 0.3],
        ]),
      ]),
      paragraph: whole(paragraph ?? statement),
      grams: grams(own),
      parliament: wordsOf(letter, sentence ?? statement, parliamentLexemes).length > 0,
      courtesy: wordsOf(letter, statement, courtesyLexemes).length > 0,
      actors: actorsIn(record, statement),
      points: points(letter, statement),
      index,
      depth: statement.start / Math.max(1, text.length),
      section: sections.findLastIndex(({ start }) => start <= statement.start),
    };
  });
}

/** The actors named within a span, by id or name. */
export const actorsIn = (record: LetterRecord, span: Span): ReadonlySet<string> =>
  new Set(
    record.actors
      .filter(({ start, end }) => start < span.end && span.start < end)
      .map(({ id, name }) => id ?? name),
  );

const weighed = (letter: Terms, spans: readonly (readonly [Span | undefined, number])[]): Bag[] =>
  spans.flatMap(([span, weight]) => (span ? [bag(letter, span, weight)] : []));

/** A statement split before the joining words that open a point of their own ("en dat", "alsook", "m.n."). */
function points(letter: Terms, statement: Statement): Position['points'] {
  const cuts = [
    statement.start,
    ...letter.language.comparison.pointBreaks(letter.text, statement),
    statement.end,
  ];
  return cuts
    .slice(0, -1)
    .map((start, i) => ({ start, end: cuts[i + 1]! }))
    .map((span) => ({ span, words: bag(letter, span, 1) }));
}
