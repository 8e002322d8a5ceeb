import { generateLetter } from '../generate-letters.ts';
import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { measureSearch, newRegisters } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);

/** Search over generated letters on both stores, in turns with plain SQLite FTS5 over the same texts. */
export const register: BenchPart = {
  name: 'register',
  title: `search, facets and passages over ${letters} generated letters (bar: p95 at most 25 ms and 2 times plain FTS5 embedded, 60 ms on PostgreSQL)`,
  run: () =>
    inPlace(async function* (folder, url) {
      const filled = await newRegisters(folder, url);
      for (const [name, register] of filled.registers) {
        const start = performance.now();
        for (let n = 0; n < letters; n++) {
          const record = generateLetter(n);
          await register.add({ record, bytes: Buffer.from(record.text) });
        }
        const time = (performance.now() - start) / letters;
        yield `  ${name}: storing and following up a letter that was read ${time.toFixed(1)} ms`;
      }
      yield* measureSearch(filled, letters);
      for (const register of filled.registers.values()) await register.close();
    }),
};
