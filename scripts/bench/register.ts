import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { nl } from '../../src/language/nl/index.ts';
import { migrateRegister, openRegister, type RegisterPlace } from '../../src/register/open.ts';
import type { Register } from '../../src/register/register.ts';
import { startPostgres } from '../../test/register/postgres.ts';
import { generateLetter } from '../generate-letters.ts';
import type { BenchPart } from './part.ts';
import { percentile, queries } from './register/queries.ts';

const letters = Number(process.env.INZET_BENCH_LETTERS ?? 10_000);
const perQuery = 200;
/** Letters that are read from files to measure adding. */
const added = 600;

/**
 * Search over generated letters on both stores, beside plain SQLite FTS5 over the same texts, in turns on the same machine;
 * then adding from files. With INZET_BENCH_GROWTH=1 also with ten times the letters, which takes half an hour;
 * INZET_BENCH_LETTERS names another number to begin with.
 */
export const register: BenchPart = {
  name: 'register',
  title: `search, facets and passages over ${letters} generated letters; adding; growth`,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inzet-bench-'));
    const server = await startPostgres();
    try {
      const lines = await measureSearch(letters, folder, server.url);
      lines.push(...(await measureAdding(folder, server.url)));
      if (process.env.INZET_BENCH_GROWTH)
        lines.push(...(await measureSearch(letters * 10, folder, server.url)));
      return lines;
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureSearch(count: number, folder: string, serverUrl: string): Promise<string[]> {
  const path = join(folder, `register-${count}.db`);
  const database = await newDatabase(serverUrl, `register_${count}`);
  const plain = plainIndex(join(folder, `plain-${count}.db`), count);
  const lines = [`${count} letters`];
  const stores: [string, RegisterPlace][] = [
    ['SQLite', { path }],
    ['PostgreSQL', { database }],
  ];
  const registers: [string, Register][] = [];
  for (const [name, place] of stores) {
    if (place.database) await migrateRegister(place);
    const register = await openRegister(place, nl);
    const store = await fill(register, count);
    registers.push([name, register]);
    const bytes = place.path ? statSync(place.path).size : await databaseSize(database);
    lines.push(
      `  ${name}: storing a letter that was read ${store.toFixed(1)} ms; ${(bytes / count / 1024).toFixed(1)} kB on disk a letter`,
    );
  }
  await settle(database);
  for (const [, register] of registers) await register.search({ q: 'voorbeeld' });
  for (const words of [1, 2, 4]) {
    const asked = queries(words, perQuery, count);
    const times = new Map<string, number[]>([
      ['plain FTS5', []],
      ...registers.map(([name]) => [name, []] as [string, number[]]),
    ]);
    let hits = 0;
    for (const q of asked) {
      times.get('plain FTS5')!.push(await timed(async () => plain(q)));
      for (const [name, register] of registers)
        times.get(name)!.push(
          await timed(async () => {
            hits += (await register.search({ q })).total / registers.length;
          }),
        );
    }
    const shown = [...times].map(([name, of]) => `${name} ${both(of)}`);
    lines.push(
      `  ${words} ${words === 1 ? 'word' : 'words'} (${Math.round(hits / asked.length)} letters found on average), p50/p95 ms: ${shown.join('; ')}`,
    );
  }
  const statements = queries(2, perQuery / 2, count, 11);
  for (const [name, register] of registers) {
    await register.search({ q: 'voorbeeld', in: 'statements' });
    const times: number[] = [];
    for (const q of statements) times.push(await timed(() => register.search({ q, in: 'statements' })));
    lines.push(`  2 words over statements, p50/p95 ms: ${name} ${both(times)}`);
    await register.close();
  }
  return lines;
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

/** What users of a search site on SQLite have: its own words, bm25, a snippet and no counts. */
function plainIndex(path: string, count: number): (q: string) => unknown {
  const database = new Database(path);
  database.exec(
    "pragma journal_mode = wal; create virtual table plain using fts5 (text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  database.exec('begin');
  const insert = database.prepare('insert into plain (rowid, text) values (?, ?)');
  for (let n = 0; n < count; n++) insert.run(n + 1, generateLetter(n).text);
  database.exec('commit');
  const select = database.prepare(
    `select rowid, bm25(plain), snippet(plain, 0, '<b>', '</b>', '…', 32)
     from plain where plain match ? order by rank limit 20`,
  );
  return (q) =>
    select.all(
      q
        .split(' ')
        .map((word) => `"${word}"`)
        .join(' '),
    );
}

async function newDatabase(serverUrl: string, name: string): Promise<string> {
  await query(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** What autovacuum does in its time. */
const settle = (url: string): Promise<unknown> => query(url, 'vacuum analyze');

async function databaseSize(url: string): Promise<number> {
  const [row] = await query(url, 'select pg_database_size(current_database())::float8 as size');
  return row!.size as number;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).then(
    async ({ rows }) => {
      await client.end();
      return rows as Record<string, unknown>[];
    },
    async (error: Error) => {
      await client.end();
      throw error;
    },
  );
}

/** The command on a folder of files: one thread, two threads; one worker, two workers. */
async function measureAdding(folder: string, serverUrl: string): Promise<string[]> {
  const files = join(folder, 'letters');
  mkdirSync(files);
  for (let n = 0; n < added; n++) {
    const { source, text } = generateLetter(n, 99);
    writeFileSync(join(files, source.name), text);
  }
  const count = readdirSync(files).length;
  const rates: number[] = [];
  for (const threads of [1, 2]) {
    const place = ['--register', join(folder, `added-${threads}.db`)];
    const idle = await commandTime(['letters', ...place]);
    const time = await commandTime(['add', '--quiet', '--threads', String(threads), files, ...place]);
    rates.push((count / (time - idle)) * 1000);
  }
  const lines = [
    `  inzet add, SQLite: ${rates[0]!.toFixed(0)} letters a second on one reading thread, ${rates[1]!.toFixed(0)} on two (${(rates[1]! / rates[0]!).toFixed(2)} times)`,
  ];
  const workers: number[] = [];
  for (const number of [1, 2]) {
    const database = await newDatabase(serverUrl, `workers_${number}`);
    await migrateRegister({ database });
    workers.push((count / (await drained(database, number, files))) * 1000);
  }
  lines.push(
    `  inzet worker, PostgreSQL: ${workers[0]!.toFixed(0)} letters a second by one worker with one thread, ${workers[1]!.toFixed(0)} by two (${(workers[1]! / workers[0]!).toFixed(2)} times)`,
  );
  return lines;
}

function command(args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'ignore' });
}

async function commandTime(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const code = await new Promise((done) => command(args).once('exit', done));
  if (code !== 0) throw new Error(`inzet ${args.join(' ')} ended with ${code}; is dist/ built?`);
  return performance.now() - start;
}

/** How long workers, once all of them run, take for letters that are put on the queue. */
async function drained(database: string, number: number, files: string): Promise<number> {
  const register = await openRegister({ database }, nl);
  const workers = Array.from({ length: number }, () =>
    command(['worker', '--threads', '1', '--database', database]),
  );
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
  const alive = async (): Promise<number> =>
    (await query(database, 'select count(*)::integer as alive from inzet.worker'))[0]!.alive as number;
  while ((await alive()) < number) await pause();
  const jobs = readdirSync(files).map((name) => ({ name, bytes: readFileSync(join(files, name)) }));
  const start = performance.now();
  await register.enqueue(jobs);
  for (;;) {
    const { waiting, running } = await register.jobs();
    if (waiting + running === 0) break;
    await pause();
  }
  const time = performance.now() - start;
  for (const worker of workers) worker.kill('SIGTERM');
  await Promise.all(workers.map((worker) => new Promise((done) => worker.once('exit', done))));
  await register.close();
  return time;
}
