import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { inzet } from '../cli/command.ts';
import { ended, folders, pause, random, start, startQuickWorker, whole } from './killing.ts';
import { hashOf, newPlace, newRegister, placeOptions, reopened } from './registers.ts';

const jobsLeft = async (register: Register): Promise<number> => {
  const { waiting, running } = await register.jobs();
  return waiting + running;
};

async function until(holds: () => Promise<boolean>, seconds: number): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > seconds * 1000) throw new Error(`not within ${seconds} seconds`);
    await pause(100);
  }
  return performance.now() - begun;
}

test('letters on the queue are read by workers, and each is kept once', async () => {
  const place = await newPlace('postgres');
  const options = placeOptions(place);
  const [part] = folders(1, 40);
  const queued = await inzet(['add', '--queue', part!, ...options]);
  expect(queued).toMatchObject({ code: 0, stderr: '' });
  expect(queued.stdout).toContain('40 on the queue');
  const register = await reopened(place);
  expect(await register.jobs()).toEqual({ waiting: 40, running: 0, failed: [] });
  const workers = [start(['worker', ...options]), start(['worker', ...options])];
  await until(async () => (await jobsLeft(register)) === 0, 60);
  for (const worker of workers) worker.kill('SIGTERM');
  expect(await Promise.all(workers.map(ended))).toEqual([0, 0]);
  expect(await whole(register, 40)).toBe(40);
});

test('an agenda and its report that come through the queue are held against each other', async () => {
  const place = await newPlace('postgres');
  const options = placeOptions(place);
  const files = ['agenda', 'verslag'].map((part) => `examples/letters/voorbeeld-navo-2025-${part}.txt`);
  expect(await inzet(['add', '--queue', ...files, ...options])).toMatchObject({ code: 0, stderr: '' });
  const register = await reopened(place);
  const worker = start(['worker', ...options]);
  await until(async () => (await jobsLeft(register)) === 0, 60);
  worker.kill('SIGTERM');
  expect(await ended(worker)).toBe(0);
  const [meeting] = (await register.meetings()).items;
  const [followUp, ...others] = await register.followUps({ meeting: meeting!.id });
  expect(others).toEqual([]);
  expect([followUp!.agenda, followUp!.report]).toEqual([...meeting!.agendas, ...meeting!.reports]);
  expect(followUp!.outcomes.length).toBeGreaterThan(0);
});

test('a file that cannot be read is set aside after three tries, with its error', {
  timeout: 240_000,
}, async () => {
  const place = await newPlace('postgres');
  const register = await reopened(place);
  await register.enqueue([{ name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7 and nothing else') }]);
  const worker = start(['worker', ...placeOptions(place)]);
  await until(async () => (await register.jobs()).failed.length === 1, 120);
  worker.kill('SIGTERM');
  expect(await ended(worker)).toBe(0);
  const { failed } = await register.jobs();
  expect(failed[0]).toMatchObject({ name: 'broken.pdf', tries: 3 });
  expect(failed[0]!.error).toContain('broken.pdf');
  const shown = await inzet(['jobs', ...placeOptions(place)]);
  expect(shown.stdout).toContain('1 set aside');
  expect(shown.stdout).toContain('broken.pdf');
  expect((await register.counts()).letters).toBe(0);
});

test('a letter that ends its worker three times is set aside and holds up no other', async () => {
  const place = await newPlace('postgres');
  const register = await reopened(place);
  // Long enough that a worker is still reading it when it is killed.
  const bytes = Buffer.from('De minister sprak over steun aan Moldavië. '.repeat(60_000));
  const [part] = folders(1, 20);
  const others = readdirSync(part!).map((name) => ({ name, bytes: readFileSync(join(part!, name)) }));
  await register.enqueue([{ name: 'fatal.txt', bytes }, ...others]);
  const database = new pg.Client({ connectionString: place.database! });
  await database.connect();
  const fatal = async (): Promise<{ attempts: number; taken: boolean }> =>
    (
      await database.query(
        'select attempts, locked_at is not null as taken from inzet_queue.jobs where key = $1',
        [hashOf(bytes)],
      )
    ).rows[0];
  for (let tries = 1; tries <= 3; tries++) {
    const worker = startQuickWorker(place.database!);
    await until(async () => {
      const { attempts, taken } = await fatal();
      return taken && attempts === tries;
    }, 60);
    worker.kill('SIGKILL');
    expect(await ended(worker)).toBe(null);
  }
  await database.end();
  const last = startQuickWorker(place.database!);
  await until(async () => (await jobsLeft(register)) === 0, 60);
  last.kill('SIGTERM');
  expect(await ended(last)).toBe(0);
  expect(await whole(register, 20)).toBe(20);
  const { failed } = await register.jobs();
  expect(failed).toMatchObject([{ name: 'fatal.txt', tries: 3, error: expect.stringContaining('ended') }]);
  const shown = await inzet(['jobs', ...placeOptions(place)]);
  expect(shown.stdout).toContain('1 set aside');
  expect(shown.stdout).toContain('fatal.txt');
  expect(shown.stdout).toContain(failed[0]!.error);
});

test('what a worker had stored before it was killed is neither tried again nor set aside', async () => {
  const place = await newPlace('postgres');
  const register = await reopened(place);
  await register.enqueue([{ name: 'done.txt', bytes: Buffer.from('Nederland zal Moldavië steunen.') }]);
  const database = new pg.Client({ connectionString: place.database! });
  await database.connect();
  // As it is when the worker stored the letter for the third time and did not come to tell the queue.
  await database.query(`update inzet_queue._private_jobs
    set locked_by = 'killed', locked_at = now() - interval '1 minute', attempts = 3`);
  await database.query('delete from inzet.queued_file');
  const worker = startQuickWorker(place.database!);
  const jobs = async (): Promise<number> =>
    (await database.query('select 1 from inzet_queue.jobs')).rowCount!;
  await until(async () => (await jobs()) === 0, 60);
  await database.end();
  worker.kill('SIGTERM');
  expect(await ended(worker)).toBe(0);
  expect(await register.jobs()).toEqual({ waiting: 0, running: 0, failed: [] });
});

test('a letter that takes long is not taken from a worker that is alive', async () => {
  const place = await newPlace('postgres');
  const register = await reopened(place);
  const database = new pg.Client({ connectionString: place.database! });
  await database.connect();
  // Holds up whoever stores the letter.
  await database.query('begin; lock table inzet.letter in share mode');
  await register.enqueue([{ name: 'long.txt', bytes: Buffer.from('Nederland zal Moldavië steunen.') }]);
  const workers = [startQuickWorker(place.database!), startQuickWorker(place.database!)];
  const job = async (): Promise<{ attempts: number; since: number | null }> =>
    (
      await database.query(
        'select attempts, extract(epoch from clock_timestamp() - locked_at)::float8 as since from inzet_queue.jobs',
      )
    ).rows[0];
  // Well beyond the three seconds after which a worker that is not heard of is taken for dead.
  await until(async () => ((await job()).since ?? 0) > 5 || (await job()).attempts > 1, 60);
  expect((await job()).attempts).toBe(1);
  await database.query('rollback');
  await database.end();
  await until(async () => (await jobsLeft(register)) === 0, 60);
  for (const worker of workers) worker.kill('SIGTERM');
  expect(await Promise.all(workers.map(ended))).toEqual([0, 0]);
  expect((await register.counts()).letters).toBe(1);
});

test('workers killed with -9 lose nothing; their jobs are taken up within a minute', {
  timeout: 400_000,
}, async () => {
  const place = await newPlace('postgres');
  const options = placeOptions(place);
  const [part] = folders(1, 250);
  const register = await reopened(place);
  await register.enqueue(
    readdirSync(part!).map((name) => ({ name, bytes: readFileSync(join(part!, name)) })),
  );
  const next = random(3);
  let cutShort = 0;
  for (let n = 0; n < 10; n++) {
    const worker = start(['worker', ...options]);
    // Once it is at work: at some moment of its first letters.
    await until(async () => (await register.jobs()).running > 0, 60);
    await pause(next() * 400);
    worker.kill('SIGKILL');
    await ended(worker);
    cutShort = Math.max(cutShort, (await register.jobs()).running);
    const { letters, versions, renditions } = await register.counts();
    expect([versions, renditions]).toEqual([letters, letters]);
  }
  expect(cutShort).toBeGreaterThan(0);
  const last = start(['worker', ...options]);
  await until(async () => (await register.jobs()).waiting === 0, 120);
  const waited = await until(async () => (await jobsLeft(register)) === 0, 60);
  expect(waited).toBeLessThan(60_000);
  last.kill('SIGTERM');
  expect(await ended(last)).toBe(0);
  expect(await whole(register, 250)).toBe(250);
  expect((await register.jobs()).failed).toEqual([]);
});

test('an embedded register has no queue and says so', async () => {
  const register = await newRegister('sqlite');
  await expect(register.jobs()).rejects.toThrow(/PostgreSQL/);
  const { code, stderr } = await inzet(['worker', '--register', 'x.db'], { env: { LANG: 'nl_NL.UTF-8' } });
  expect(code).toBe(2);
  expect(stderr).toContain('PostgreSQL');
});
