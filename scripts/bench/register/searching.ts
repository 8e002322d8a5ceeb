import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '../../../src/language/nl/index.ts';
import { migrateRegister, openRegister, type RegisterPlace } from '../../../src/register/open.ts';
import type { Register } from '../../../src/register/register.ts';
import { generateLetter } from '../../generate-letters.ts';
import { plainIndex } from './plain.ts';
import { percentile, queries } from './queries.ts';
import { databaseSize, newDatabase, settle } from './server.ts';

const perQuery = 200;

/**
 * Fills both stores and a plain full-text table with `count` generated letters, in `folder` and on the server, and searches
 * them in turns. Yields a line as soon as it is measured; times are milliseconds.
 */
export async function* measureSearch(
  count: number,
  folder: string,
  serverUrl: string,
): AsyncGenerator<string> {
  yield `${count} letters`;
  const path = join(folder, `register-${count}.db`);
  const database = await newDatabase(serverUrl, `register_${count}`);
  const registers = new Map<string, Register>();
  const places: [string, RegisterPlace][] = [
    ['SQLite', { path }],
    ['PostgreSQL', { database }],
  ];
  for (const [name, place] of places) {
    if (place.database) await migrateRegister(place);
    const register = await openRegister(place, nl);
    registers.set(name, register);
    const storing = await fill(register, count);
    const bytes = place.path ? statSync(place.path).size : await databaseSize(database);
    yield `  ${name}: storing a letter that was read ${storing.toFixed(1)} ms; ${(bytes / count / 1024).toFixed(1)} kB on disk a letter`;
  }
  const plain = plainIndex(join(folder, `plain-${count}.db`), count);
  await settle(database);
  for (const register of registers.values()) await register.search({ q: 'voorbeeld' });
  for (const words of [1, 2, 4]) yield await searchTimes(words, count, registers, plain);
  const asked = queries(2, perQuery / 2, count, 11);
  for (const [name, register] of registers) {
    await register.search({ q: 'voorbeeld', in: 'statements' });
    const times: number[] = [];
    for (const q of asked) times.push(await timed(() => register.search({ q, in: 'statements' })));
    yield `  2 words over statements, p50/p95 ms: ${name} ${both(times)}`;
    await register.close();
  }
}

async function searchTimes(
  words: number,
  count: number,
  registers: ReadonlyMap<string, Register>,
  plain: (q: string) => unknown,
): Promise<string> {
  const asked = queries(words, perQuery, count);
  const own: number[] = [];
  const times = new Map([...registers.keys()].map((name) => [name, [] as number[]]));
  let hits = 0;
  for (const q of asked) {
    own.push(await timed(async () => plain(q)));
    for (const [name, register] of registers)
      times.get(name)!.push(
        await timed(async () => {
          hits += (await register.search({ q })).total / registers.size;
        }),
      );
  }
  const shown = [['plain FTS5', own] as const, ...times].map(([name, of]) => `${name} ${both(of)}`);
  const of = `${words} ${words === 1 ? 'word' : 'words'} (${Math.round(hits / asked.length)} letters found on average)`;
  return `  ${of}, p50/p95 ms: ${shown.join('; ')}`;
}

const both = (times: readonly number[]): string =>
  `${percentile(times, 0.5).toFixed(1)}/${percentile(times, 0.95).toFixed(1)}`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Adds generated records; reading is measured by itself. Returns milliseconds a letter. */
async function fill(register: Register, count: number): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < count; n++) {
    const record = generateLetter(n);
    await register.add({ record, bytes: Buffer.from(record.text) });
  }
  return (performance.now() - start) / count;
}
