import type { Stance, Statement } from '../record/types.ts';
import type { Change } from './change.ts';
import type { Letters } from './pairs.ts';
import type { Position } from './positions.ts';
import { cosine, type Terms, union } from './terms.ts';

/** What speaks for and against a real change between an announcement and its answers; every value 0 to 1. */
export type Signs = Record<Change['what'], number> & {
  conditionLeft: number;
  sameStance: number;
  /** A judgement that is reported under its own stance: seldom a changed one. */
  firm: number;
  /** A plea that is reported as less than one. */
  plea: number;
  /** The report itself only plans it, or still holds it. */
  undone: number;
  likeness: number;
  several: number;
  figuresAgree: number;
  figuresAdded: number;
  planned: number;
  /** Both have numbers, of whatever, and none is the same. */
  otherNumbers: number;
  undertaking: number;
};

const judging = new Set<Stance>(['support', 'oppose', 'concern', 'emphasise']);

/** The signs of an announcement and its answers, likeliest first, with what was found to differ. */
export function signsOf(
  { own, statement }: Position,
  answers: readonly Position[],
  found: readonly Change[],
  { agenda, report, rare }: Letters,
): Signs {
  const main = answers[0]!.statement;
  const then = numbersOf([statement], agenda);
  const now = numbersOf(
    answers.map((answer) => answer.statement),
    report,
  );
  const flag = (value: boolean): number => (value ? 1 : 0);
  const has = (what: Change['what']): number => flag(found.some((change) => change.what === what));
  return {
    stance: has('stance'),
    polarity: has('polarity'),
    figure: has('figure'),
    date: has('date'),
    condition: flag(found.some(({ what, reported }) => what === 'condition' && reported !== '')),
    conditionLeft: flag(found.some(({ what, reported }) => what === 'condition' && reported === '')),
    softening: has('softening'),
    likeness: cosine(own, union(answers.map((answer) => answer.own)), rare),
    concession: has('concession'),
    restriction: has('restriction'),
    opposite: has('opposite'),
    scope: has('scope'),
    sameStance: flag(statement.stance === main.stance),
    firm: flag(
      statement.stance === main.stance && judging.has(statement.stance) && has('figure') + has('date') === 0,
    ),
    plea: flag(statement.stance === 'call' && has('stance') === 1),
    undone: flag(main.phase !== 'reported'),
    several: flag(answers.length > 1),
    figuresAgree: flag(statement.figures.length > 0 && has('figure') === 0),
    figuresAdded: flag(statement.figures.length === 0 && main.figures.length > 0),
    otherNumbers: flag(then.length > 0 && now.length > 0 && !now.some((number) => then.includes(number))),
    planned: flag(statement.phase === 'planned'),
    undertaking: flag(statement.stance === 'commit'),
  };
}

const numbersOf = (statements: readonly Statement[], { record }: Terms): (number | null)[] =>
  statements.flatMap(({ figures }) => figures.map((i) => record.figures[i]!.low ?? record.figures[i]!.high));
