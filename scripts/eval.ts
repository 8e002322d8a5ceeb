import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../src/index.ts';
import type { LetterRecord } from '../src/record/types.ts';
import { bodyOf } from './gold.ts';
import { score } from './score.ts';

/**
 * Reads every annotated letter, writes the records and scores them.
 *   npm run eval [-- corpus|examples|shared] [--only=id,id] [--errors] [--per-letter]
 * The shared evaluation set and its scorer are used when they lie beside the project; without them, our own letters are
 * scored by scripts/score.ts.
 */
const sets = {
  examples: { gold: 'examples/gold', letters: 'examples/letters' },
  practice: { gold: 'practice/gold', letters: 'practice/letters' },
  corpus: { gold: 'corpus/gold', letters: 'corpus/letters' },
  shared: { gold: '../shared/gold', letters: '../shared/letters' },
};
const args = process.argv.slice(2);
const flags = args.filter((a) => a.startsWith('--') && !a.startsWith('--only='));
const only = args
  .find((a) => a.startsWith('--only='))
  ?.slice(7)
  .split(',');
const wanted = args.filter((a) => !a.startsWith('--'));
const scorer = '../shared/eval/score.mjs';

for (const [name, set] of Object.entries(sets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!existsSync(set.gold)) {
    console.log(`${name}: not here, left out`);
    continue;
  }
  const out = join('.eval', name);
  const gold = join('.eval', `${name}-gold`);
  for (const dir of [out, gold]) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
  }
  const records = new Map<string, LetterRecord>();
  for (const file of readdirSync(set.gold).filter((f) => f.endsWith('.json'))) {
    const id = basename(file, '.json');
    if (only && !only.includes(id)) continue;
    writeFileSync(join(gold, file), readFileSync(join(set.gold, file)));
    const record = readText(bodyOf(readFileSync(join(set.letters, `${id}.txt`), 'utf8')), {
      name: `${id}.txt`,
    });
    records.set(id, record);
    writeFileSync(join(out, file), JSON.stringify(record));
  }
  console.log(`== ${name}`);
  if (!existsSync(scorer)) console.log(score(set.gold, records).join('\n'));
  else
    console.log(
      execFileSync('node', [scorer, gold, set.letters, out, ...flags], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
}
