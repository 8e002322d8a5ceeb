import { readText } from '../../src/index.ts';
import { textOf } from './letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

const sizes = [11_000, 125_000, 500_000, 2_000_000];

/** Time for each kilobyte as the text grows; the ratio to the first size is 1 where time is proportional to length. */
export const growth: BenchPart = {
  name: 'growth',
  title: 'Growth to a text of 2 MB (bar: within 1.3 of proportional)',
  run() {
    let first = 0;
    const rows = sizes.map((size) => {
      const text = textOf(size);
      const runs = Math.max(3, Math.round(1_000_000 / size));
      const { fastest } = timesOf(() => readText(text), { warmUp: Math.min(runs, 20), runs });
      const perKilobyte = (1000 * fastest) / size;
      first ||= perKilobyte;
      return [
        `${size / 1000} kB`,
        `${fastest.toFixed(1)} ms`,
        `${perKilobyte.toFixed(3)} ms/kB`,
        (perKilobyte / first).toFixed(2),
      ];
    });
    return table([['text', 'fastest', 'time', 'ratio'], ...rows]);
  },
};
