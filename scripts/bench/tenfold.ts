import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { measureSearch } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);

/** The same searches over ten times the letters. */
export const tenfold: BenchPart = {
  name: 'tenfold',
  title: `search over ${letters} and ${letters * 10} letters (bar: p95 grows less than 4 times)`,
  onRequest: true,
  run: () =>
    inPlace(async function* (folder, url) {
      yield* measureSearch(letters, folder, url);
      yield* measureSearch(letters * 10, folder, url);
    }),
};
