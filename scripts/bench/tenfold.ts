import type { LetterRecord } from '../../src/record/types.ts';
import { generateLetter } from '../generate-letters.ts';
import type { BenchPart } from './part.ts';
import { fill } from './register/fill.ts';
import { inPlace } from './register/place.ts';
import { measureSearch, newRegisters } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);

/** The same searches over four and ten times the letters. */
export const tenfold: BenchPart = {
  name: 'tenfold',
  title: `search over ${letters} and ${letters * 10} letters (bar: p95 grows less than 4 times)`,
  onRequest: true,
  run: () =>
    inPlace(async function* (folder, url) {
      const filled = await newRegisters(folder, url);
      let from = 0;
      // Between as well, so that a run that is broken off has told something.
      for (const to of [1, 4, 10].map((times) => times * letters)) {
        await fill(filled.registers.values(), from, to, apart);
        yield `${to} letters`;
        yield* measureSearch(filled, to);
        from = to;
      }
      for (const register of filled.registers.values()) await register.close();
    }),
};

/**
 * Agendas, and reports that do not tell of which meeting: among so many letters every body would meet on every day, and to
 * follow them all up would take most of the time and says nothing of search.
 */
function apart(n: number): LetterRecord {
  const { meeting, ...rest } = generateLetter(n);
  return rest.kind === 'report' || !meeting ? rest : { ...rest, meeting };
}
