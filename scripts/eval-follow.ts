import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUp } from '../src/follow/outcomes.ts';
import { readText } from '../src/index.ts';
import { nl } from '../src/language/nl/index.ts';
import { bodyOf, goldRecord } from './gold.ts';
import { pairSets } from './pairs.ts';

/**
 * Scores follow-up on every annotated pair of letters, from the letters' text and from their annotated statements.
 *   tsx scripts/eval-follow.ts [FOLDER…] [--only=part-of-name,…] [--errors]
 * A folder has letters/, gold/ and follow/; without one named, those in scripts/pairs.ts.
 */
const scorer = '../shared/eval/score-follow.mjs';
const args = process.argv.slice(2);
const wanted = args.filter((a) => !a.startsWith('--'));
const only = args
  .find((a) => a.startsWith('--only='))
  ?.slice(7)
  .split(',');
const flags = args.filter((a) => a === '--errors' || a === '--json');

for (const set of pairSets(wanted)) {
  const { name } = set;
  if (!existsSync(set.follow) || !existsSync(scorer)) {
    console.log(`${name}: pairs or scorer not here, left out`);
    continue;
  }
  const gold = join('.eval', `${name}-follow-gold`);
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold, { recursive: true });
  for (const mode of ['text', 'annotated'] as const) {
    const out = join('.eval', `${name}-follow-${mode}`);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const file of readdirSync(set.follow).filter((f) => f.endsWith('.json'))) {
      if (only && !only.some((part) => file.includes(part))) continue;
      const pair = JSON.parse(readFileSync(join(set.follow, file), 'utf8')) as {
        agenda: string;
        report: string;
      };
      const read = (id: string) =>
        mode === 'annotated'
          ? goldRecord(set, id)
          : readText(bodyOf(readFileSync(join(set.letters, `${id}.txt`), 'utf8')), { name: `${id}.txt` });
      writeFileSync(join(gold, file), JSON.stringify(pair));
      writeFileSync(join(out, file), JSON.stringify(followUp(read(pair.agenda), read(pair.report), nl)));
    }
    console.log(`== ${name}, from ${mode === 'text' ? 'the text' : 'the annotated statements'}`);
    console.log(
      execFileSync('node', [scorer, gold, set.letters, out, ...flags], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
  }
}
