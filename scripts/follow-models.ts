import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes } from '../src/follow/changes.ts';
import { freshnessOf } from '../src/follow/fresh.ts';
import { logOdds, type Weights } from '../src/follow/likelihoods.ts';
import { match, mayBeNew, pairOdds } from '../src/follow/match.ts';
import type { Model } from '../src/follow/model.ts';
import { isAnnounced, lettersOf } from '../src/follow/outcomes.ts';
import { compare, type Evidence, type Letters } from '../src/follow/pairs.ts';
import { type Position, positions } from '../src/follow/positions.ts';
import { standings } from '../src/follow/rivals.ts';
import { signsOf } from '../src/follow/signs.ts';
import { uptakes } from '../src/follow/taken.ts';
import { readTerms } from '../src/follow/terms.ts';
import { readText } from '../src/index.ts';
import { nl } from '../src/language/nl/index.ts';
import type { LetterRecord } from '../src/record/types.ts';
import { bodyOf, goldRecord, locate } from './gold.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { PairSet } from './pairs.ts';
import { overlap } from './score.ts';

/** An annotated pair of letters, prepared for fitting: with its annotated statements, or with those read from its text. */
export interface AnnotatedPair {
  set: PairSet;
  file: string;
  mode: 'annotated' | 'text';
  agenda: LetterRecord;
  report: LetterRecord;
  letters: Letters;
  announced: Position[];
  reported: Position[];
  /** For every announced position the indexes of the statements that answer it. */
  answers: Set<number>[];
  outcomes: { row: number; outcome: string; answers: number[] }[];
  /** Whether each announced position was taken up, by a statement that was read or not. */
  taken: boolean[];
  /** Indexes of the statements that answer nothing. */
  fresh: Set<number>;
  /** What speaks for each reported statement (columns) answering each announced one (rows). */
  evidence: Evidence[][];
}

/** The annotated pairs of some sets, each in both modes; a set that is not there has none. */
export const readPairs = (sets: readonly PairSet[]): AnnotatedPair[] =>
  sets.flatMap((set) =>
    existsSync(set.follow)
      ? readdirSync(set.follow)
          .filter((file) => file.endsWith('.json'))
          .flatMap((file) => [readPair(set, file, 'annotated'), readPair(set, file, 'text')])
      : [],
  );

function readPair(set: PairSet, file: string, mode: AnnotatedPair['mode']): AnnotatedPair {
  const gold = JSON.parse(readFileSync(join(set.follow, file), 'utf8')) as {
    agenda: string;
    report: string;
    outcomes: { announced: string; outcome: string; evidence?: string[] }[];
    new?: string[];
  };
  const read = (id: string) => (mode === 'annotated' ? goldRecord(set, id) : textRecord(set, id));
  const agenda = read(gold.agenda);
  const report = read(gold.report);
  const letters = lettersOf(readTerms(agenda, nl), readTerms(report, nl));
  const announced = positions(letters.agenda).filter(isAnnounced);
  const outcomes = gold.outcomes.map((outcome) => ({
    row: announced.findIndex(({ index }) => statementsAt(agenda, [outcome.announced]).includes(index)),
    outcome: outcome.outcome,
    answers: statementsAt(report, outcome.evidence ?? []),
  }));
  const answers = announced.map(
    (_, i) => new Set(outcomes.filter(({ row }) => row === i).flatMap((outcome) => outcome.answers)),
  );
  const reported = positions(letters.report);
  const taken = announced.map((_, i) =>
    outcomes.some(({ row, outcome }) => row === i && outcome !== 'not_reported'),
  );
  const fresh = new Set(statementsAt(report, gold.new ?? []));
  const evidence = announced.map((a) => reported.map((b) => compare(a, b, letters)));
  return {
    set,
    file,
    mode,
    agenda,
    report,
    letters,
    announced,
    reported,
    answers,
    outcomes,
    taken,
    fresh,
    evidence,
  };
}

const textRecord = ({ letters }: PairSet, id: string): LetterRecord =>
  readText(bodyOf(readFileSync(join(letters, `${id}.txt`), 'utf8')), { name: `${id}.txt` });

/** The share of two spans together that both cover from which a read statement stands for an annotated one. */
const sameStatement = 0.4;

/** Indexes of the statements that stand for some annotated ones; those that were not read are left out. */
const statementsAt = ({ text, statements }: LetterRecord, quotes: readonly string[]): number[] =>
  quotes.flatMap((quote) => {
    const span = locate(text, { quote });
    const shares = statements.map((statement) => overlap(span, statement));
    const most = Math.max(0, ...shares);
    return most >= sameStatement ? [shares.indexOf(most)] : [];
  });

/**
 * The models of follow-up fitted on some annotated pairs. What answers what, and whether it differs, is learnt from
 * annotated statements; how sure one may be that nothing answers also from those that a reader finds or misses.
 */
export function fitModel(training: readonly AnnotatedPair[]): Model {
  const annotated = training.filter(({ mode }) => mode === 'annotated');
  const answer = fitNamed(annotated.flatMap(evidenceOf), 0.1);
  const standing = fitNamed(
    annotated.flatMap((pair) => standingOf(pair, answer)),
    1,
  );
  const change = fitNamed(annotated.flatMap(changeOf), 0.3);
  const fresh = fitNamed(
    training.flatMap((pair) => freshOf(pair, { answer, standing })),
    0.5,
  );
  const taken = fitNamed(
    training.flatMap((pair) => takenOf(pair, { answer, standing, fresh })),
    0.5,
  );
  return { answer, standing, taken, change, fresh };
}

interface Named<Values> {
  values: Values;
  right: boolean;
}

const evidenceOf = ({ evidence, answers }: AnnotatedPair) =>
  evidence.flatMap((row, i) => row.map((values, j) => ({ values, right: answers[i]!.has(j) })));

const standingOf = (pair: AnnotatedPair, answer: Model['answer']) => {
  const odds = pair.evidence.map((row) => row.map((values) => logOdds(answer, values)));
  return standings(pair.announced, pair.reported, odds).flatMap((row, i) =>
    row.map((values, j) => ({ values, right: pair.answers[i]!.has(j) })),
  );
};

function freshOf(
  { announced, reported, evidence, letters, fresh }: AnnotatedPair,
  model: Pick<Model, 'answer' | 'standing'>,
) {
  const odds = pairOdds(announced, reported, evidence, model);
  return freshnessOf(announced, reported, evidence, odds, letters).flatMap((values, j) =>
    mayBeNew(reported[j]!) ? [{ values, right: fresh.has(j) }] : [],
  );
}

function takenOf(
  { announced, reported, evidence, letters, taken }: AnnotatedPair,
  model: Pick<Model, 'answer' | 'standing' | 'fresh'>,
) {
  const { unlessNew } = match(announced, reported, evidence, letters, model);
  return uptakes(announced, reported, unlessNew, letters).map((values, i) => ({
    values,
    right: taken[i]!,
  }));
}

const changeOf = ({ announced, reported, letters, outcomes }: AnnotatedPair) =>
  outcomes
    .filter((one) => one.answers.length > 0 && one.row >= 0)
    .map((one) => {
      const a = announced[one.row]!;
      const now = one.answers.map((j) => reported[j]!);
      const found = changes(a, now, letters.agenda, letters.report, letters.rare);
      return { values: signsOf(a, now, found, letters), right: one.outcome === 'changed' };
    });

function fitNamed<Values extends object>(
  examples: readonly Named<Values>[],
  penalty: number,
): Weights<Values> {
  const names = Object.keys(examples[0]!.values) as (keyof Values)[];
  const rows = examples.map(
    ({ values, right }): Example => ({ values: names.map((name) => values[name] as number), right }),
  );
  const weights = fitLogistic(rows, penalty);
  return Object.fromEntries(
    [...names, 'bias'].map((name, k) => [name, Number(weights[k]!.toFixed(3))]),
  ) as Weights<Values>;
}
