import { join } from 'node:path';
import { site } from '../../src/cli/serve/run.ts';
import { languages } from '../../src/reading/languages.ts';
import { readText } from '../../src/reading/read.ts';
import { migrateRegister, openRegister, type RegisterPlace } from '../../src/register/open.ts';
import { generateLetter } from '../generate-letters.ts';
import { type BenchPart, table } from './part.ts';
import { inPlace } from './register/place.ts';

const letters = Number(process.env.BENCH_LETTERS ?? 10_000);
const requests = 20;

/** Server time of every page over a register of generated letters, on both stores. */
export const web: BenchPart = {
  name: 'web',
  title: `Server time of the pages, ${letters} letters (bar: p95 under 200 ms embedded, 100 ms on PostgreSQL)`,
  run: () =>
    inPlace(async function* (folder, database) {
      const embedded = await timePages({ path: join(folder, 'register.db') });
      const server = await timePages({ database });
      const rows = [...embedded].map(([page, times]) => [page, ...of(times), ...of(server.get(page)!)]);
      yield* table([['page', 'embedded p50', 'p95', 'PostgreSQL p50', 'p95'], ...rows]);
    }),
};

async function timePages(place: RegisterPlace): Promise<Map<string, number[]>> {
  if (place.database) await migrateRegister(place);
  const register = await openRegister(place, languages.nl);
  for (let n = 0; n < letters; n++) {
    const record = generateLetter(n);
    await register.add({ record, bytes: new TextEncoder().encode(record.text) });
  }
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
