import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '../../src/language/nl/index.ts';
import { migrateRegister, openRegister } from '../../src/register/open.ts';
import { generateLetter } from '../generate-letters.ts';
import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { newDatabase, query } from './register/server.ts';

/** Letters that are read from files. */
const added = 3000;
/** The speed of a shared machine drifts within minutes: what is compared is measured in turn, so often, and the middle counts. */
const rounds = 3;

/** Adding letters from files with the built command: with more threads, with more workers. */
export const adding: BenchPart = {
  name: 'adding',
  title: `adding ${added} letters from files (bar: two workers at least 1.7 times one)`,
  run: () => inPlace(measureAdding),
};

/**
 * The command on a folder of files: one thread, two threads; one worker, two workers. What two processes gain that share no
 * register at all is measured beside it: cores share memory and caches.
 */
async function* measureAdding(folder: string, serverUrl: string): AsyncGenerator<string> {
  const files = join(folder, 'letters');
  mkdirSync(files);
  for (let n = 0; n < added; n++) {
    const { source, text } = generateLetter(n, 99);
    writeFileSync(join(files, source.name), text);
  }
  const rates: number[] = [];
  for (const threads of [1, 2]) {
    const place = ['--register', join(folder, `added-${threads}.db`)];
    const idle = await commandTime(['letters', ...place]);
    const time = await commandTime(['add', '--quiet', '--threads', String(threads), files, ...place]);
    rates.push((added / (time - idle)) * 1000);
  }
  yield `  inzet add, SQLite: ${rates[0]!.toFixed(0)} letters a second on one reading thread, ${rates[1]!.toFixed(0)} on two (${(rates[1]! / rates[0]!).toFixed(2)} times)`;
  const nothingStored: number[] = [];
  const workers: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const alone = await commandTime(['read', files]);
    const beside = Math.max(...(await Promise.all([1, 2].map(() => commandTime(['read', files])))));
    nothingStored.push((2 * alone) / beside);
    const drained: number[] = [];
    for (const number of [1, 2]) {
      const database = await newDatabase(serverUrl, `workers_${round}_${number}`);
      await migrateRegister({ database });
      drained.push(await drainRate(database, number, files));
    }
    const [one, two] = drained;
    workers.push(two! / one!);
    yield `  inzet worker, PostgreSQL: ${one!.toFixed(0)} letters a second by one worker with one thread, ${two!.toFixed(0)} by two (${workers.at(-1)!.toFixed(2)} times); two processes that read and store nothing do ${nothingStored.at(-1)!.toFixed(2)} times what one does`;
  }
  yield `  in the middle of ${rounds} rounds: two workers ${middle(workers).toFixed(2)} times one; two that store nothing ${middle(nothingStored).toFixed(2)} times, which is what this machine has to give`;
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

function command(args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'ignore' });
}

async function commandTime(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const code = await new Promise((done) => command(args).once('exit', done));
  if (code !== 0) throw new Error(`inzet ${args.join(' ')} ended with ${code}; is dist/ built?`);
  return performance.now() - start;
}

/** The part of a queue, by the moments at which its letters came in, over which workers are timed. */
const timed = { from: 0.3, to: 0.9 };

/**
 * Letters a second that workers store of a queue that was filled before they start, once they have warmed up. Neither
 * filling the queue, nor the start of a worker, nor the end at which the last one works alone is part of it.
 */
async function drainRate(database: string, number: number, files: string): Promise<number> {
  const register = await openRegister({ database }, nl);
  await register.enqueue(
    readdirSync(files).map((name) => ({ name, bytes: readFileSync(join(files, name)) })),
  );
  const workers = Array.from({ length: number }, () =>
    command(['worker', '--threads', '1', '--database', database]),
  );
  for (;;) {
    const { waiting, running } = await register.jobs();
    if (waiting + running === 0) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  for (const worker of workers) worker.kill('SIGTERM');
  await Promise.all(workers.map((worker) => new Promise((done) => worker.once('exit', done))));
  await register.close();
  const rows = await query(database, 'select added_at from inzet.version order by added_at');
  const at = (share: number): number => Date.parse(String(rows[Math.floor(rows.length * share)]!.added_at));
  return (rows.length * (timed.to - timed.from) * 1000) / (at(timed.to) - at(timed.from));
}
