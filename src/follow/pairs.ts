import type { Statement } from '../record/types.ts';
import type { Span } from '../span.ts';
import { type Bag, bag, cosine, coverage, type Rarity, type Terms, union } from './terms.ts';

/** A statement with what it is compared by. */
export interface Position {
  statement: Statement;
  /** Subject words of the statement itself. */
  own: Bag;
  /** Those of its sentence, the sentence before it and the heading above it, at lower weights, with its own. */
  context: Bag;
  /** Subject words of the section or paragraph that it stands in. */
  around: Bag;
  /** How far into the letter it stands, 0 to 1. */
  depth: number;
}

/** What speaks for a reported statement answering an announced one; every value between 0 and 1, or -1 to 1. */
export interface Evidence {
  own: number;
  covered: number;
  covering: number;
  context: number;
  around: number;
  rarest: number;
  figures: number;
  dates: number;
  stance: number;
  holder: number;
  order: number;
}

/** With fewer subject words than this a statement points back to what was said just before: 'Daarmee stemde Nederland in'. */
const anaphoric = 2;

/** Prepares the statements of a letter for comparison. */
export function positions(letter: Terms): Position[] {
  const { record } = letter;
  return record.statements.map((statement) => {
    const at = letter.sentences.findIndex((s) => s.start <= statement.start && statement.start < s.end);
    const sentence = letter.sentences[at];
    const before = letter.sentences[at - 1];
    const section = record.sections.findLast((s) => s.start <= statement.start && statement.start < s.end);
    const block = record.blocks.find((b) => b.start <= statement.start && statement.start < b.end);
    const words = bag(letter, statement, 1);
    const own =
      words.size >= anaphoric
        ? words
        : union([words, ...[sentence, before].flatMap((span) => (span ? [bag(letter, span, 0.7)] : []))]);
    const near: [Span | undefined, number][] = [
      [sentence, 0.5],
      [before, 0.3],
      [section?.heading, 0.3],
    ];
    return {
      statement,
      own,
      context: union([own, ...near.flatMap(([span, weight]) => (span ? [bag(letter, span, weight)] : []))]),
      around: bag(letter, section ?? block ?? statement, 1),
      depth: statement.start / Math.max(1, record.text.length),
    };
  });
}

/** Stances that answer each other well (1), partly (0.5) or hardly (0). The families of illocutionary acts. */
export function stanceKinship(a: Statement['stance'], b: Statement['stance']): number {
  if (a === b) return 1;
  const families = [
    ['emphasise', 'assess', 'call'],
    ['support', 'commit', 'decide'],
    ['oppose', 'concern', 'assess'],
    ['commit', 'decide', 'call'],
    ['support', 'emphasise'],
  ];
  return families.some((family) => family.includes(a) && family.includes(b)) ? 0.5 : 0;
}

/** Compares one announced with one reported position. */
export function compare(a: Position, b: Position, agenda: Terms, report: Terms, rare: Rarity): Evidence {
  let rarest = 0;
  for (const lexeme of a.own.keys()) if (b.context.has(lexeme)) rarest = Math.max(rarest, rare(lexeme));
  return {
    own: cosine(a.own, b.own, rare),
    covered: coverage(a.own, b.context, rare),
    covering: coverage(b.own, a.context, rare),
    context: cosine(a.context, b.context, rare),
    around: cosine(a.around, b.around, rare),
    rarest: rarest / 6,
    figures: sharedFigures(a.statement, b.statement, agenda, report),
    dates: sharedDates(a.statement, b.statement, agenda, report),
    stance: stanceKinship(a.statement.stance, b.statement.stance),
    holder: b.statement.holder.class === 'government' ? 1 : 0,
    order: 1 - Math.abs(a.depth - b.depth),
  };
}

function sharedFigures(a: Statement, b: Statement, agenda: Terms, report: Terms): number {
  if (a.figures.length === 0 || b.figures.length === 0) return 0;
  const ours = a.figures.map((i) => agenda.record.figures[i]!);
  const theirs = b.figures.map((i) => report.record.figures[i]!);
  if (ours.some((x) => theirs.some((y) => x.unit === y.unit && x.low === y.low && x.high === y.high)))
    return 1;
  return ours.some((x) => theirs.some((y) => x.unit === y.unit)) ? 0.5 : 0;
}

function sharedDates(a: Statement, b: Statement, agenda: Terms, report: Terms): number {
  const ours = a.dates.map((i) => agenda.record.dates[i]!);
  const theirs = b.dates.map((i) => report.record.dates[i]!);
  return ours.some((x) => theirs.some((y) => x.from === y.from && x.to === y.to)) ? 1 : 0;
}
