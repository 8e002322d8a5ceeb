import { readText } from '../../src/index.ts';
import { textOf } from './letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

const length = 11_000;

/** All layers of one letter in a warm process, beside sentence splitting of the same text by the runtime. */
export const reading: BenchPart = {
  name: 'reading',
  title: 'A text letter of 11 kB, all layers, warm (bar: under 5 ms)',
  run() {
    const text = textOf(length);
    const own = timesOf(() => readText(text));
    const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });
    const split = timesOf(() => [...segmenter.segment(text)]);
    const row = (name: string, { fastest, median }: typeof own): string[] => [
      name,
      `${fastest.toFixed(2)} ms`,
      `${median.toFixed(2)} ms`,
      `${(own.fastest / fastest).toFixed(1)}×`,
    ];
    return table([
      ['', 'fastest', 'median', 'reading takes'],
      row('readText, all layers', own),
      row('Intl.Segmenter, sentences', split),
    ]);
  },
};
