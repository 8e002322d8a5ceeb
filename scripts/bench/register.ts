import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { measureSearch } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);

/** Search over generated letters on both stores, in turns with plain SQLite FTS5 over the same texts. */
export const register: BenchPart = {
  name: 'register',
  title: `search, facets and passages over ${letters} generated letters (bar: p95 at most 25 ms and 2 times plain FTS5 embedded, 60 ms on PostgreSQL)`,
  run: () => inPlace((folder, url) => measureSearch(letters, folder, url)),
};
