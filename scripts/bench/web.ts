import { site } from '../../src/cli/serve/run.ts';
import { readText } from '../../src/reading/read.ts';
import type { Register } from '../../src/register/register.ts';
import { generateLetter } from '../generate-letters.ts';
import { type BenchPart, table } from './part.ts';
import { fill } from './register/fill.ts';
import { inPlace } from './register/place.ts';
import { newRegisters } from './register/searching.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);
const requests = 20;

/** Server time of every page over a register of generated letters, on both stores. */
export const web: BenchPart = {
  name: 'web',
  title: `Server time of the pages, ${letters} letters (bar: p95 under 200 ms embedded, 100 ms on PostgreSQL)`,
  run: () =>
    inPlace(async function* (folder, url) {
      const { registers } = await newRegisters(folder, url);
      await fill(registers.values(), 0, letters, generateLetter);
      const times = new Map<string, ReadonlyMap<string, number[]>>();
      for (const [store, register] of registers) times.set(store, await timePages(register));
      const [embedded, server] = [...times.values()] as [Map<string, number[]>, Map<string, number[]>];
      const rows = [...embedded].map(([page, own]) => [page, ...of(own), ...of(server.get(page)!)]);
      yield* table([['page', 'embedded p50', 'p95', 'PostgreSQL p50', 'p95'], ...rows]);
    }),
};

async function timePages(register: Register): Promise<Map<string, number[]>> {
  const large = readText(`${generateLetter(1).text}\n\n`.repeat(250), { name: 'kst-99999-1.txt' });
  const largest = await register.add({ record: large, bytes: new TextEncoder().encode(large.text) });
  const app = site(register, { maxBytes: 1 }, () => {});
  const meeting = (await register.meetings({}, { limit: 1 })).items[0]!;
  const letter = (await register.letters({}, { limit: 1 })).items[0]!;
  const paths = {
    start: '/',
    letters: '/brieven',
    letter: `/brieven/${letter.letter}`,
    meetings: '/bijeenkomsten',
    meeting: `/bijeenkomsten/${meeting.id}`,
    'follow-up': '/opvolging',
    figures: '/cijfers',
    positions: '/standpunten?q=steun',
    search: '/zoeken?q=steun',
    'search statements': '/zoeken?q=steun&in=statements',
    coverage: '/dekking',
    [`letter of ${(large.text.length / 1e6).toFixed(1)} MB`]: `/brieven/${largest.letter}`,
  };
  const times = new Map<string, number[]>();
  for (const [name, path] of Object.entries(paths)) {
    const own: number[] = [];
    for (let i = -2; i < requests; i++) {
      const start = performance.now();
      const answer = await app.request(path);
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      if (i >= 0) own.push(performance.now() - start);
    }
    times.set(
      name,
      own.sort((a, b) => a - b),
    );
  }
  await register.close();
  return times;
}

function of(times: readonly number[]): [string, string] {
  const at = (share: number): string =>
    `${times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0)} ms`;
  return [at(0.5), at(0.95)];
}
