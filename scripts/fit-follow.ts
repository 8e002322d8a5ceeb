import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes } from '../src/follow/changes.ts';
import { freshnessOf } from '../src/follow/fresh.ts';
import { logOdds, type Model, type Weights } from '../src/follow/model.ts';
import { type FollowUp, followUp, isAnnounced, lettersOf, mayBeNew } from '../src/follow/outcomes.ts';
import { compare, type Letters } from '../src/follow/pairs.ts';
import { type Position, positions } from '../src/follow/positions.ts';
import { standings } from '../src/follow/rivals.ts';
import { signsOf } from '../src/follow/signs.ts';
import { readTerms } from '../src/follow/terms.ts';
import { readText } from '../src/index.ts';
import { nl } from '../src/language/nl/index.ts';
import type { LetterRecord } from '../src/record/types.ts';
import { bodyOf, goldRecord, locate } from './gold.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { type PairSet, pairSets } from './pairs.ts';

/**
 * Fits the models of follow-up on annotated pairs of letters and reports how well they do on a pair that they were not
 * fitted on, one pair left out at a time.
 *   tsx scripts/fit-follow.ts [FOLDER…] [--write] [--results=DIR]
 * --write puts the weights into src/follow/weights.ts; --results writes what each left-out pair got, for the scorer.
 */
const flags = process.argv.slice(2);
const sets = pairSets(flags.filter((flag) => !flag.startsWith('--')));

interface Pair {
  set: string;
  file: string;
  agenda: LetterRecord;
  report: LetterRecord;
  letters: Letters;
  announced: Position[];
  reported: Position[];
  /** For every announced position the indexes of the statements that answer it. */
  answers: Set<number>[];
  outcomes: { row: number; outcome: string; answers: number[] }[];
  /** Indexes of the statements that answer nothing. */
  fresh: Set<number>;
}

const pairs = sets.flatMap((set) =>
  existsSync(set.follow)
    ? readdirSync(set.follow)
        .filter((file) => file.endsWith('.json'))
        .map((file) => readPair(set, file))
    : [],
);

function readPair(set: PairSet, file: string): Pair {
  const gold = JSON.parse(readFileSync(join(set.follow, file), 'utf8')) as {
    agenda: string;
    report: string;
    outcomes: { announced: string; outcome: string; evidence?: string[] }[];
    new?: string[];
  };
  const agenda = goldRecord(set, gold.agenda);
  const report = goldRecord(set, gold.report);
  const letters = lettersOf(readTerms(agenda, nl), readTerms(report, nl));
  const announced = positions(letters.agenda).filter(isAnnounced);
  const outcomes = gold.outcomes.map((outcome) => ({
    row: announced.findIndex(({ index }) => index === statementAt(agenda, outcome.announced)),
    outcome: outcome.outcome,
    answers: (outcome.evidence ?? []).map((quote) => statementAt(report, quote)),
  }));
  const answers = announced.map(
    (_, i) => new Set(outcomes.filter(({ row }) => row === i).flatMap((outcome) => outcome.answers)),
  );
  const reported = positions(letters.report);
  const fresh = new Set((gold.new ?? []).map((quote) => statementAt(report, quote)));
  return { set: set.name, file, agenda, report, letters, announced, reported, answers, outcomes, fresh };
}

function statementAt(record: LetterRecord, quote: string): number {
  const span = locate(record.text, { quote });
  return record.statements.findIndex((s) => s.start === span.start && s.end === span.end);
}

function fitModel(training: readonly Pair[]): Model {
  const answer = fitNamed(training.flatMap(evidenceOf), 0.1);
  const standing = fitNamed(
    training.flatMap((pair) => standingOf(pair, answer)),
    1,
  );
  const change = fitNamed(training.flatMap(changeOf), 0.3);
  const fresh = fitNamed(
    training.flatMap((pair) => freshOf(pair, answer, standing)),
    0.5,
  );
  return { answer, standing, change, fresh };
}

interface Named<Values> {
  values: Values;
  right: boolean;
}

const evidenceOf = ({ announced, reported, letters, answers }: Pair) =>
  announced.flatMap((a, i) =>
    reported.map((b, j) => ({ values: compare(a, b, letters), right: answers[i]!.has(j) })),
  );

const standingOf = (pair: Pair, weights: Model['answer']) =>
  standingsIn(pair, weights).flatMap((row, i) =>
    row.map((values, j) => ({ values, right: pair.answers[i]!.has(j) })),
  );

function standingsIn({ announced, reported, letters }: Pair, weights: Model['answer']) {
  const odds = announced.map((a) => reported.map((b) => logOdds(weights, compare(a, b, letters))));
  return standings(announced, reported, odds);
}

function freshOf(pair: Pair, answer: Model['answer'], standing: Model['standing']) {
  const odds = standingsIn(pair, answer).map((row) => row.map((values) => logOdds(standing, values)));
  return freshnessOf(pair.reported, odds, pair.letters).flatMap((values, j) =>
    mayBeNew(pair.reported[j]!) ? [{ values, right: pair.fresh.has(j) }] : [],
  );
}

const changeOf = ({ announced, reported, letters, outcomes }: Pair) =>
  outcomes
    .filter((one) => one.answers.length > 0 && one.row >= 0)
    .map((one) => {
      const a = announced[one.row]!;
      const now = one.answers.map((j) => reported[j]!);
      const found = changes(a, now, letters.agenda, letters.report, letters.rare);
      return { values: signsOf(a, now, found, letters.rare), right: one.outcome === 'changed' };
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

function textOf(pair: Pair, { source }: LetterRecord): LetterRecord {
  const { letters } = sets.find(({ name }) => name === pair.set)!;
  return readText(bodyOf(readFileSync(join(letters, source.name), 'utf8')), { name: source.name });
}

const results = flags.find((flag) => flag.startsWith('--results='))?.slice('--results='.length);
if (results) {
  for (const pair of pairs) {
    const others = fitModel(pairs.filter((other) => other !== pair));
    const directory = join(results, pair.set);
    mkdirSync(directory, { recursive: true });
    for (const [mode, read] of [
      ['annotated', () => [pair.agenda, pair.report] as const],
      ['text', () => [textOf(pair, pair.agenda), textOf(pair, pair.report)] as const],
    ] as const) {
      mkdirSync(join(directory, mode), { recursive: true });
      const [agenda, report] = read();
      const found: FollowUp = followUp(agenda, report, nl, others);
      writeFileSync(join(directory, mode, pair.file), JSON.stringify(found));
    }
  }
}
const model = fitModel(pairs);
if (flags.includes('--write')) {
  writeFileSync(
    'src/follow/weights.ts',
    `import type { Model } from './model.ts';\n\n/** Fitted on ${pairs.length} annotated pairs of letters and written by scripts/fit-follow.ts. */\nexport const fitted: Model = ${JSON.stringify(model, null, 2)};\n`,
  );
}
