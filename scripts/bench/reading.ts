import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { textOf } from './letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

const length = 11_000;

/** The package as it is installed; what runs the sources directly adds to their time. */
const built = resolve('dist/index.js');
/** Enough for the engine to have compiled what it will. */
const many = { warmUp: 150, runs: 200 };

/** All layers of one letter in a warm process, beside sentence splitting of the same text by the runtime. */
export const reading: BenchPart = {
  name: 'reading',
  title: 'A text letter of 11 kB, all layers, warm (bar: under 5 ms)',
  async *run() {
    if (!existsSync(built)) return yield 'dist/ is not built: npm run build';
    const { readText } = (await import(pathToFileURL(built).href)) as typeof import('../../src/index.ts');
    const text = textOf(length);
    const own = timesOf(() => readText(text), many);
    const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
    const split = timesOf(() => [...segmenter.segment(text)], many);
    const row = (name: string, { fastest, median }: typeof own): string[] => [
      name,
      `${fastest.toFixed(2)} ms`,
      `${median.toFixed(2)} ms`,
      `${(own.fastest / fastest).toFixed(1)}×`,
    ];
    yield* table([
      ['', 'fastest', 'median', 'reading takes'],
      row('readText, all layers', own),
      row('Intl.Segmenter, sentences', split),
    ]);
  },
};
