import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '../../../src/language/nl/index.ts';
import { migrateRegister, openRegister } from '../../../src/register/open.ts';
import type { Register } from '../../../src/register/register.ts';
import { type PlainIndex, plainIndex } from './plain.ts';
import { percentile, queries } from './queries.ts';
import { databaseSize, newDatabase, settle } from './server.ts';

const perQuery = 200;

/** Registers on both stores with generated letters in them, by the name of the store. */
export interface Filled {
  registers: ReadonlyMap<string, Register>;
  /** The same opened anew, as by a server that starts. */
  reopen(): Promise<ReadonlyMap<string, Register>>;
  plain: PlainIndex;
  /** Bytes on disk of each. */
  bytes(): Promise<[store: string, bytes: number][]>;
  /** What a server does in its own time. */
  settle(): Promise<unknown>;
}

/** New, empty registers: a file in the folder, a database on the server. */
export async function newRegisters(folder: string, serverUrl: string): Promise<Filled> {
  const path = join(folder, 'register.db');
  const database = await newDatabase(serverUrl, 'register');
  await migrateRegister({ database });
  const open = async () =>
    new Map([
      ['SQLite', await openRegister({ path }, nl)],
      ['PostgreSQL', await openRegister({ database }, nl)],
    ]);
  return {
    registers: await open(),
    reopen: open,
    plain: plainIndex(join(folder, 'plain.db')),
    bytes: async () => [
      ['SQLite', statSync(path).size],
      ['PostgreSQL', await databaseSize(database)],
    ],
    settle: () => settle(database),
  };
}

/**
 * Searches both registers, in which letters 0 to `count` are, in turns with a plain full-text table of the same texts: by a
 * process that has just started, and by one that has read common words ahead, as a server does. Yields a line as soon as it
 * is measured; times are milliseconds.
 */
export async function* measureSearch(filled: Filled, count: number): AsyncGenerator<string> {
  for (const [name, bytes] of await filled.bytes())
    yield `  ${name}: ${(bytes / count / 1024).toFixed(1)} kB on disk a letter`;
  filled.plain.grow(count);
  await filled.settle();
  for (const ahead of [false, true]) {
    const registers = await filled.reopen();
    for (const [name, register] of registers) {
      for (const place of ['letters', 'statements'] as const)
        await register.search({ q: 'voorbeeld', in: place });
      if (ahead)
        yield `  ${name}: common words read ahead in ${(await timed(() => register.warm())).toFixed(0)} ms; then`;
    }
    for (const words of [1, 2, 4]) yield await searchTimes(words, count, registers, filled.plain);
    const asked = queries(2, perQuery / 2, count, 11);
    for (const [name, register] of registers) {
      const times: number[] = [];
      for (const q of asked) times.push(await timed(() => register.search({ q, in: 'statements' })));
      yield `  2 words over statements, p50/p95 ms: ${name} ${both(times)}`;
      await register.close();
    }
  }
}

async function searchTimes(
  words: number,
  count: number,
  registers: ReadonlyMap<string, Register>,
  plain: PlainIndex,
): Promise<string> {
  const asked = queries(words, perQuery, count);
  const own: number[] = [];
  const times = new Map([...registers.keys()].map((name) => [name, [] as number[]]));
  let hits = 0;
  for (const q of asked) {
    own.push(await timed(async () => plain.search(q)));
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
