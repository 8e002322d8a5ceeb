import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../src/index.ts';

/**
 * Reads every annotated letter, writes the records and scores them.
 *   npm run eval [-- corpus|examples|shared] [--only=id,id] [--errors] [--per-letter]
 * The shared evaluation set and its scorer are used when they lie beside the project.
 */
const sets = {
  examples: { gold: 'examples/gold', letters: 'examples/letters' },
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

const body = (raw: string): string =>
  /^\w+: /.test(raw) && raw.includes('\n---\n') ? raw.slice(raw.indexOf('\n---\n') + 5) : raw;

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
  for (const file of readdirSync(set.gold).filter((f) => f.endsWith('.json'))) {
    const id = basename(file, '.json');
    if (only && !only.includes(id)) continue;
    writeFileSync(join(gold, file), readFileSync(join(set.gold, file)));
    const text = body(readFileSync(join(set.letters, `${id}.txt`), 'utf8'));
    writeFileSync(join(out, file), JSON.stringify(readText(text, { name: `${id}.txt` })));
  }
  console.log(`== ${name}`);
  if (existsSync(scorer))
    console.log(
      execFileSync('node', [scorer, gold, set.letters, out, ...flags], { encoding: 'utf8', maxBuffer: 1e8 }),
    );
}
