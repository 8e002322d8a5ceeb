import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Evidence, positions } from '../src/follow/pairs.ts';
import { rarity, readTerms } from '../src/follow/terms.ts';
import { nl } from '../src/language/nl/index.ts';
import type { LetterRecord } from '../src/record/types.ts';
import { goldRecord, locate } from './gold.ts';

/**
 * Fits the weights of src/follow/model.ts on the annotated pairs of letters and reports how well they do on pairs left
 * out, one pair of letters at a time.
 *   tsx scripts/fit-follow.ts [--without=part-of-name,…]   pairs to keep apart altogether
 */
const sets = ['examples', 'corpus', '../shared'].map((dir) => ({
  gold: join(dir, 'gold'),
  letters: join(dir, 'letters'),
  follow: join(dir, 'follow'),
}));
const without = process.argv
  .find((a) => a.startsWith('--without='))
  ?.slice(10)
  .split(',');

interface Row {
  values: number[];
  right: boolean;
}
interface Announced {
  pair: string;
  rows: Row[];
}

const names: (keyof Evidence)[] = [];
const announced: Announced[] = [];
for (const set of sets) {
  if (!existsSync(set.follow)) continue;
  for (const file of readdirSync(set.follow).filter((f) => f.endsWith('.json'))) {
    if (without?.some((part) => file.includes(part))) continue;
    announced.push(...readPair(set, file));
  }
}

function readPair(set: (typeof sets)[number], file: string): Announced[] {
  const gold = JSON.parse(readFileSync(join(set.follow, file), 'utf8')) as {
    agenda: string;
    report: string;
    outcomes: { announced: string; evidence?: string[] }[];
  };
  const agenda = readTerms(goldRecord(set, gold.agenda), nl);
  const report = readTerms(goldRecord(set, gold.report), nl);
  const rare = rarity([agenda, report]);
  const then = positions(agenda);
  const now = positions(report);
  return gold.outcomes.flatMap((outcome) => {
    const one = then[statementAt(agenda.record, outcome.announced)];
    if (!one) return [];
    const answers = new Set((outcome.evidence ?? []).map((quote) => statementAt(report.record, quote)));
    const rows = now.map((other, i): Row => {
      const evidence = compare(one, other, agenda, report, rare);
      if (names.length === 0) names.push(...(Object.keys(evidence) as (keyof Evidence)[]));
      return { values: names.map((name) => evidence[name]), right: answers.has(i) };
    });
    return [{ pair: file, rows }];
  });
}

function statementAt(record: LetterRecord, quote: string): number {
  const span = locate(record.text, { quote });
  return record.statements.findIndex((s) => s.start === span.start && s.end === span.end);
}

/** Weighted logistic regression by gradient descent; a right pair counts for as much as eight wrong ones. */
function fitWeights(data: readonly Announced[]): number[] {
  const weights = new Array<number>(names.length + 1).fill(0);
  const bias = names.length;
  for (let round = 0; round < 600; round++) {
    const gradient = new Array<number>(names.length + 1).fill(0);
    let total = 0;
    for (const { rows } of data) {
      for (const { values, right } of rows) {
        const importance = right ? 8 : 1;
        const error = (chance(weights, values) - (right ? 1 : 0)) * importance;
        for (let k = 0; k < bias; k++) gradient[k]! += error * values[k]!;
        gradient[bias]! += error;
        total += importance;
      }
    }
    for (let k = 0; k <= bias; k++)
      weights[k]! -= 8 * (gradient[k]! / total + (k < bias ? 0.0005 * weights[k]! : 0));
  }
  return weights;
}

function chance(weights: readonly number[], values: readonly number[]): number {
  let sum = weights[values.length]!;
  for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!;
  return 1 / (1 + Math.exp(-sum));
}

/** How often the likeliest statement is an answer, and how often taking up is told right at a threshold. */
function score(
  weights: readonly number[],
  data: readonly Announced[],
  threshold: number,
): { top: number; answered: number; taken: number } {
  let top = 0;
  let answered = 0;
  let taken = 0;
  for (const { rows } of data) {
    const ranked = rows
      .map((row) => ({ ...row, chance: chance(weights, row.values) }))
      .sort((a, b) => b.chance - a.chance);
    const any = rows.some((row) => row.right);
    if (any) answered++;
    if (any && ranked[0]!.right) top++;
    if (ranked[0]!.chance >= threshold === any) taken++;
  }
  return { top, answered, taken };
}

const pairs = [...new Set(announced.map((one) => one.pair))];
for (const threshold of [0.4, 0.5, 0.6, 0.7]) {
  let top = 0;
  let answered = 0;
  let taken = 0;
  for (const pair of pairs) {
    const weights = fitWeights(announced.filter((one) => one.pair !== pair));
    const got = score(
      weights,
      announced.filter((one) => one.pair === pair),
      threshold,
    );
    top += got.top;
    answered += got.answered;
    taken += got.taken;
  }
  console.log(
    `left out one at a time, threshold ${threshold}: likeliest right ${((100 * top) / answered).toFixed(1)}%, taken up or not right ${((100 * taken) / announced.length).toFixed(1)}%`,
  );
}
const weights = fitWeights(announced);
console.log(`${announced.length} announced positions in ${pairs.length} pairs`);
console.log([...names, 'bias'].map((name, k) => `  ${name}: ${weights[k]!.toFixed(2)},`).join('\n'));
