import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyOf } from '../gold.ts';
import { textOf } from './letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

const length = 11_000;

/** The package as it is installed; what runs the sources directly adds to their time. */
const built = resolve('dist/index.js');
/** Enough for the engine to have compiled what it will. */
const many = { warmUp: 400, runs: 300 };

/** A real letter where there is one, and as much of the evaluation letters, which say more in fewer words. */
function texts(): [name: string, text: string][] {
  const real = '../shared/letters/kst-28676-474.txt';
  const own: [string, string] = ['evaluation letters', textOf(length)];
  return existsSync(real) ? [['kst-28676-474', bodyOf(readFileSync(real, 'utf8'))], own] : [own];
}

/** All layers of one letter in a warm process, beside sentence splitting of the same text by the runtime. */
export const reading: BenchPart = {
  name: 'reading',
  title: 'A text letter of 11 kB, all layers, warm (bar: under 5 ms)',
  async *run() {
    if (!existsSync(built)) return yield 'dist/ is not built: npm run build';
    const { readText } = (await import(pathToFileURL(built).href)) as typeof import('../../src/index.ts');
    const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
    const rows = [['', 'statements', 'fastest', 'median', 'times Intl.Segmenter']];
    for (const [name, text] of texts()) {
      const own = timesOf(() => readText(text), many);
      const split = timesOf(() => [...segmenter.segment(text)], many);
      rows.push([
        name,
        String(readText(text).statements.length),
        `${own.fastest.toFixed(2)} ms`,
        `${own.median.toFixed(2)} ms`,
        (own.fastest / split.fastest).toFixed(1),
      ]);
    }
    yield* table(rows);
  },
};
