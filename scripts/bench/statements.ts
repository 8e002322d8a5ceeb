import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textBlocks } from '../../src/document/text/text.ts';
import { nl } from '../../src/language/nl/index.ts';
import { startReading } from '../../src/letter/reading.ts';
import { findCandidates } from '../../src/letter/statements/find.ts';
import { dropNested } from '../../src/letter/statements/nested.ts';
import { textOf } from './letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

const lengths = [11_000, 22_000, 44_000, 88_000];

/** The statement layer alone, for letters of growing length; Frog on the same text where it is installed. */
export const statements: BenchPart = {
  name: 'statements',
  title: 'Clauses and statements of a letter of 11 kB, warm (bar: under 5 ms, linear)',
  run() {
    const rows = lengths.map((length) => {
      const text = textOf(length);
      const source = { name: 'bench.txt', mediaType: 'text/plain', sha256: '' };
      const made = startReading({ text, blocks: textBlocks(text), source }, nl);
      const { fastest, median } = timesOf(
        () => dropNested(findCandidates(made, nl.clauses.prepare(made.tokens))),
        { warmUp: 20, runs: 40 },
      );
      const words = made.tokens.filter((token) => token.kind === 'word').length;
      const perSecond = Math.round((words / fastest) * 1000);
      return [`${length / 1000} kB`, `${fastest.toFixed(2)} ms`, `${median.toFixed(2)} ms`, `${perSecond}`];
    });
    return [...table([['', 'fastest', 'median', 'words/s'], ...rows]), frog(textOf(lengths[0]!))];
  },
};

/** Frog (Debian: frog frogdata uctodata) on the same text, start of the process included. */
function frog(text: string): string {
  if (spawnSync('frog', ['--version']).status !== 0)
    return 'Frog is not installed here (apt: frog frogdata uctodata)';
  const file = join(tmpdir(), 'inzet-bench-frog.txt');
  writeFileSync(file, text);
  const start = performance.now();
  execFileSync('frog', ['--threads=1', '-t', file, '-o', `${file}.out`], { stdio: 'ignore' });
  const seconds = (performance.now() - start) / 1000;
  const words = text.split(/\s+/).length;
  return `Frog, start included: ${seconds.toFixed(1)} s, ${Math.round(words / seconds)} words/s`;
}
