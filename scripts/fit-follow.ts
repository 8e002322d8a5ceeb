import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUp } from '../src/follow/outcomes.ts';
import { nl } from '../src/language/nl/index.ts';
import { fitModel, readPairs } from './follow-models.ts';
import { pairSets } from './pairs.ts';

/**
 * Fits the models of follow-up on annotated pairs of letters and reports how well they do on a pair that they were not
 * fitted on, one pair left out at a time.
 *   tsx scripts/fit-follow.ts [FOLDER…] [--write] [--results=DIR]
 * --write puts the weights into src/follow/weights.ts; --results writes what each left-out pair got, for the scorer.
 */
const flags = process.argv.slice(2);
const pairs = readPairs(pairSets(flags.filter((flag) => !flag.startsWith('--'))));

const results = flags.find((flag) => flag.startsWith('--results='))?.slice('--results='.length);
if (results) {
  for (const file of new Set(pairs.map((pair) => pair.file))) {
    const others = fitModel(pairs.filter((pair) => pair.file !== file));
    for (const { set, mode, agenda, report } of pairs.filter((pair) => pair.file === file)) {
      const directory = join(results, set.name, mode);
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, file), JSON.stringify(followUp(agenda, report, nl, others)));
    }
  }
}
const model = fitModel(pairs);
if (flags.includes('--write')) {
  writeFileSync(
    'src/follow/weights.ts',
    `import type { Model } from './model.ts';\n\n/** Fitted on ${new Set(pairs.map((pair) => pair.file)).size} annotated pairs of letters and written by scripts/fit-follow.ts. */\nexport const fitted: Model = ${JSON.stringify(model, null, 2)};\n`,
  );
}
