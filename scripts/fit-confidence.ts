import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../src/index.ts';
import { featuresOfStatement } from '../src/letter/statements/confidence.ts';
import type { Statement } from '../src/record/types.ts';
import { overlaps } from '../src/span.ts';
import { bodyOf, type GoldStatement, locate } from './gold.ts';

/**
 * Fits the weights of a statement's confidence on annotated letters, and says how well it is calibrated on letters that
 * the fit has not seen (each left out in turn).
 *   npx tsx scripts/fit-confidence.ts GOLD LETTERS [GOLD LETTERS …] [--only=id,id] [--write]
 */
/** Share of those shown at 0.9 and above that must be right, each letter judged by a model of the others. */
const wanted = 0.95;

interface Example {
  letter: string;
  features: string[];
  right: boolean;
}

const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const only = process.argv
  .find((arg) => arg.startsWith('--only='))
  ?.slice(7)
  .split(',');
const examples: Example[] = [];
for (let i = 0; i + 1 < args.length; i += 2) examples.push(...examplesOf(args[i]!, args[i + 1]!));
const model = fitModel(examples);
const seen = examples.map(({ features, right }) => ({ odds: logit(chance(model, features)), right }));
const unseen = judgedUnseen(examples);
const shift = cautious(unseen);
console.log('all letters, judged by the model that is written:');
report(seen, shift);
console.log('each letter judged by a model of the others:');
report(unseen, shift);
if (process.argv.includes('--write')) write({ ...model, bias: model.bias + shift });

/** The statements of every letter with whether an annotation has the same words, holder, stance and phase; those on optional annotations are left out. */
function examplesOf(goldDir: string, letterDir: string): Example[] {
  return readdirSync(goldDir)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const id = basename(file, '.json');
      if (only && !only.includes(id)) return [];
      const gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as { statements?: GoldStatement[] };
      const record = readText(bodyOf(readFileSync(join(letterDir, `${id}.txt`), 'utf8')), {
        name: `${id}.txt`,
      });
      const annotated = (gold.statements ?? []).map((one) => ({ ...one, ...locate(record.text, one) }));
      return record.statements.flatMap((statement): Example[] => {
        const match = annotated.find((one) => share(one, statement) >= 0.5);
        if (match?.optional || (!match && annotated.some((one) => one.optional && overlaps(one, statement))))
          return [];
        const right =
          match !== undefined &&
          match.holder === statement.holder.class &&
          match.stance === statement.stance &&
          match.phase === statement.phase;
        return [{ letter: id, features: featuresOfStatement(statement), right }];
      });
    });
}

function share(a: { start: number; end: number }, b: Pick<Statement, 'start' | 'end'>): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

interface Model {
  bias: number;
  features: Record<string, number>;
}

/** Logistic regression by gradient descent with an L2 penalty; deterministic. */
function fitModel(data: readonly Example[]): Model {
  const model: Model = { bias: 0, features: {} };
  const counts = new Map<string, number>();
  for (const { features } of data) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const [name, count] of counts) if (count >= 3) model.features[name] = 0;
  const penalty = 4 / data.length;
  for (let step = 0; step < 500; step++) {
    const rate = 2 / (1 + step / 200);
    let bias = 0;
    const slope: Record<string, number> = {};
    for (const { features, right } of data) {
      const error = chance(model, features) - (right ? 1 : 0);
      bias += error;
      for (const name of features) if (name in model.features) slope[name] = (slope[name] ?? 0) + error;
    }
    model.bias -= (rate * bias) / data.length;
    for (const name of Object.keys(model.features))
      model.features[name]! -= rate * ((slope[name] ?? 0) / data.length + penalty * model.features[name]!);
  }
  return model;
}

function chance(model: Model, features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (model.features[name] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

interface Judged {
  /** Log odds of being right. */
  odds: number;
  right: boolean;
}

/** Each letter judged by a model of the others. */
function judgedUnseen(data: readonly Example[]): Judged[] {
  return [...new Set(data.map((one) => one.letter))].flatMap((letter) => {
    const model = fitModel(data.filter((one) => one.letter !== letter));
    return data
      .filter((one) => one.letter === letter)
      .map((one) => ({ odds: logit(chance(model, one.features)), right: one.right }));
  });
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** How much all log odds are lowered (or raised) so that what ends above 0.9 is right as often as wanted. */
function cautious(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.odds - a.odds);
  let right = 0;
  let threshold = sorted[0]?.odds ?? 0;
  sorted.forEach((one, i) => {
    if (one.right) right++;
    if (right / (i + 1) >= wanted && i >= 20) threshold = one.odds;
  });
  return logit(0.9) - threshold;
}

function report(judged: readonly Judged[], shift: number): void {
  console.log(
    `${judged.length} statements, ${judged.filter((one) => one.right).length} right; log odds moved by ${shift.toFixed(2)}`,
  );
  for (const [low, high] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const bin = judged.filter(({ odds }) => {
      const p = 1 / (1 + Math.exp(-odds - shift));
      return p >= low && p < high;
    });
    const right = bin.filter((one) => one.right).length;
    const share = bin.length > 0 ? `${((100 * right) / bin.length).toFixed(1)}% right` : 'none';
    console.log(`confidence ${low} to ${Math.min(high, 1)}: ${bin.length} statements, ${share}`);
  }
}

function write({ bias, features }: Model): void {
  const rounded = Object.entries(features)
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a.localeCompare(b));
  const lines = rounded.map(([name, weight]) => `    '${name}': ${weight},`).join('\n');
  writeFileSync(
    'src/letter/statements/weights.ts',
    `/** Weights of a logistic model of \`featuresOfStatement\`, fitted by scripts/fit-confidence.ts on annotated letters. Data. */
export const weights: { bias: number; features: Readonly<Record<string, number>> } = {
  bias: ${Math.round(bias * 100) / 100},
  features: {
${lines}
  },
};
`,
  );
}
