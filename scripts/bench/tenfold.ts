import { nl } from '../../src/language/nl/index.ts';
import { prepareFile } from '../../src/register/prepare.ts';
import { generateLetter } from '../generate-letters.ts';
import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { type Filled, measureSearch, newRegisters } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);

/** The same searches over ten times the letters. */
export const tenfold: BenchPart = {
  name: 'tenfold',
  title: `search over ${letters} and ${letters * 10} letters (bar: p95 grows less than 4 times)`,
  onRequest: true,
  run: () =>
    inPlace(async function* (folder, url) {
      const filled = await newRegisters(folder, url);
      let from = 0;
      for (const to of [letters, letters * 10]) {
        await fill(filled, from, to);
        yield `${to} letters`;
        yield* measureSearch(filled, to, folder);
        from = to;
      }
      for (const register of filled.registers.values()) await register.close();
    }),
};

/**
 * Adds letters to both registers at once. Agendas and reports are of different seeds, so that no meeting has both: to follow them
 * up would take most of the time and says nothing of search.
 */
async function fill({ registers }: Filled, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) {
    const record = generateLetter(n, 1 + (n % 2));
    const prepared = prepareFile(record, Buffer.from(record.text), nl);
    await Promise.all([...registers.values()].map((register) => register.addPrepared(prepared)));
  }
}
