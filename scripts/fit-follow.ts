import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUp } from '../src/follow/outcomes.ts';
import { readText } from '../src/index.ts';
import { nl } from '../src/language/nl/index.ts';
import type { LetterRecord } from '../src/record/types.ts';
import { type AnnotatedPair, fitModel, readPairs } from './follow-models.ts';
import { bodyOf } from './gold.ts';
import { pairSets } from './pairs.ts';

/**
 * Fits the models of follow-up on annotated pairs of letters and reports how well they do on a pair that they were not
 * fitted on, one pair left out at a time.
 *   tsx scripts/fit-follow.ts [FOLDER…] [--write] [--results=DIR]
 * --write puts the weights into src/follow/weights.ts; --results writes what each left-out pair got, for the scorer.
 */
const flags = process.argv.slice(2);
const pairs = readPairs(pairSets(flags.filter((flag) => !flag.startsWith('--'))));

function textOf({ set }: AnnotatedPair, { source }: LetterRecord): LetterRecord {
  return readText(bodyOf(readFileSync(join(set.letters, source.name), 'utf8')), { name: source.name });
}

const results = flags.find((flag) => flag.startsWith('--results='))?.slice('--results='.length);
if (results) {
  for (const pair of pairs) {
    const others = fitModel(pairs.filter((other) => other !== pair));
    const directory = join(results, pair.set.name);
    mkdirSync(directory, { recursive: true });
    for (const [mode, read] of [
      ['annotated', () => [pair.agenda, pair.report] as const],
      ['text', () => [textOf(pair, pair.agenda), textOf(pair, pair.report)] as const],
    ] as const) {
      mkdirSync(join(directory, mode), { recursive: true });
      const [agenda, report] = read();
      const found = followUp(agenda, report, nl, others);
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
