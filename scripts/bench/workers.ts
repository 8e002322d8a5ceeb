import { nl } from '../../src/language/nl/index.ts';
import { migrateRegister, openRegister } from '../../src/register/open.ts';
import type { Register } from '../../src/register/register.ts';
import { generateLetter } from '../generate-letters.ts';
import { command } from './command.ts';
import { median } from './part.ts';
import { newDatabase, query } from './register/server.ts';

/** Letters that each worker has read before it is timed: a new process translates its program for as long. */
const warmUp = 2500;
/** The speed of a shared machine drifts within minutes: what is compared is measured in turn, so often, and the middle counts. */
const rounds = 7;
/** Letters of a round. */
const lot = 1000;
/** The part of a lot that is timed, by the moments at which its letters came in: not while it is queued, nor while the last worker ends alone. */
const timed = { from: 0.25, to: 0.95 };

/** One worker against two, each with one reading thread, on the same letters; all are warm and wait while others are timed. */
export async function* measureWorkers(serverUrl: string): AsyncGenerator<string> {
  const one = await startWorkers(serverUrl, 1);
  const two = await startWorkers(serverUrl, 2);
  // At once: a worker that has nothing to do for long lets its thread go.
  await Promise.all([drain(one, warmUp), drain(two, 2 * warmUp)]);
  const rates: { one: number; two: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const rate = { one: await drain(one, lot), two: await drain(two, lot) };
    rates.push(rate);
    yield `  inzet worker, PostgreSQL: ${rate.one.toFixed(0)} letters a second by one worker with one thread, ${rate.two.toFixed(0)} by two (${(rate.two / rate.one).toFixed(2)} times)`;
  }
  await stopWorkers(one);
  await stopWorkers(two);
  const ratio = median(rates.map((rate) => rate.two / rate.one));
  yield `  in the middle of ${rounds} rounds: ${median(rates.map((rate) => rate.one)).toFixed(0)} letters a second by one, ${median(rates.map((rate) => rate.two)).toFixed(0)} by two; two workers ${ratio.toFixed(2)} times one`;
}

interface Workers {
  database: string;
  register: Register;
  processes: ReturnType<typeof command>[];
  queued: number;
}

async function startWorkers(serverUrl: string, number: number): Promise<Workers> {
  const database = await newDatabase(serverUrl, `workers_${number}`);
  await migrateRegister({ database });
  const register = await openRegister({ database }, nl);
  const args = ['worker', '--threads', '1', '--database', database];
  return { database, register, processes: Array.from({ length: number }, () => command(args)), queued: 0 };
}

/** Letters a second at which workers store further letters. */
async function drain(workers: Workers, number: number): Promise<number> {
  const { database, register, queued } = workers;
  const letters = Array.from({ length: number }, (_, n) => generateLetter(queued + n, 99));
  await register.enqueue(
    letters.map(({ source, text }) => ({ name: source.name, bytes: new TextEncoder().encode(text) })),
  );
  for (;;) {
    const { waiting, running } = await register.jobs();
    if (waiting + running === 0) break;
    // Asking takes time from the workers.
    await new Promise((done) => setTimeout(done, 1000));
  }
  workers.queued += number;
  const rows = await query(database, `select added_at from inzet.version order by added_at offset ${queued}`);
  const at = (share: number): number => Date.parse(String(rows[Math.floor(number * share)]!.added_at));
  return (number * (timed.to - timed.from) * 1000) / (at(timed.to) - at(timed.from));
}

async function stopWorkers({ processes, register }: Workers): Promise<void> {
  const ended = processes.map((process) => new Promise((done) => process.once('exit', done)));
  for (const process of processes) process.kill('SIGTERM');
  await Promise.all(ended);
  await register.close();
}
