import { EventEmitter } from 'node:events';
import { run, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { LanguageCode } from '../../reading/languages.ts';
import type { Added } from '../adding.ts';
import { startThreads } from '../reading/threads.ts';
import { type Carried, delivered } from '../reading/unreadable.ts';
import { openPool } from './connection.ts';
import type { JobResult, JobSettings } from './job.ts';
import { openPostgres } from './postgres.ts';
import { queueSchema, readTask, silent } from './queue.ts';

export interface QueueWorker {
  /** Ends when the worker has stopped. Rejects when it lost the database. */
  done: Promise<void>;
  /** Lets the jobs at hand end, then stops. */
  stop(): Promise<void>;
}

export interface QueueWorkerOptions {
  /** Letters that are read at the same time. */
  threads: number;
  language: LanguageCode;
  /** How often it says that it is alive and looks for others that are not, in milliseconds; 5,000 when absent. */
  beat?: number;
  /** How long after its last beat a worker is taken for dead, in milliseconds; 25,000 when absent. */
  deadAfter?: number;
  onDone(name: string, result: { added: Added } | { error: Error }): void;
}

/** How long jobs that have ended are gathered before the queue is told, in milliseconds. */
const grace = 100;

/**
 * Takes letters from the queue of a PostgreSQL register, reads and stores them, until it is stopped. A job of a worker
 * that was killed is free again within half a minute, as long as one worker is alive.
 */
export async function runQueueWorker(url: string, options: QueueWorkerOptions): Promise<QueueWorker> {
  const { beat = 5_000, deadAfter = 25_000 } = options;
  // Nothing here waits for the disk. The database writes its log in order, so a power cut that takes a letter takes with it
  // that its file left the queue, and the job runs again.
  const settings = { synchronous_commit: 'off' };
  // Says at once what is wrong with the database, not with the first letter.
  await (await openPostgres(url)).close();
  const pool = openPool(url, 4, settings);
  const threads = startThreads<string, Carried<JobResult>>(import.meta, 'job', options.threads, {
    url,
    language: options.language,
    settings,
  } satisfies JobSettings);
  const own = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  // Jobs are locked under the identifier of all threads together.
  events.on('pool:create', ({ workerPool }) => own.add(workerPool.id));

  await freeJobsOfTheDead(pool, deadAfter);
  const runner = await run({
    pgPool: pool,
    schema: queueSchema,
    concurrency: options.threads,
    preset: { worker: { completeJobBatchDelay: grace } },
    logger: silent,
    events,
    noHandleSignals: true,
    taskList: {
      [readTask]: async (payload) => {
        const { sha256 } = payload as { sha256: string };
        try {
          const result = delivered(await threads.run(sha256));
          if (result) options.onDone(result.name, { added: result.added });
        } catch (error) {
          options.onDone(await nameOf(pool, sha256), { error: error as Error });
          throw error;
        }
      },
    },
  });
  await sayAlive(pool, own);
  const heart = setInterval(() => {
    // A beat that fails is made good by the next; a database that stays away ends the runner itself.
    sayAlive(pool, own)
      .then(() => freeJobsOfTheDead(pool, deadAfter))
      .catch(() => undefined);
  }, beat);
  const done = runner.promise.finally(async () => {
    clearInterval(heart);
    await threads.close();
    await pool.query('delete from worker where id = any($1)', [[...own]]).catch(() => undefined);
    await pool.end();
  });
  return { done, stop: async () => runner.stop() };
}

/** The name of a queued file. */
async function nameOf(pool: pg.Pool, sha256: string): Promise<string> {
  const { rows } = await pool.query<{ name: string }>('select name from queued_file where sha256 = $1', [
    sha256,
  ]);
  return rows[0]?.name ?? sha256;
}

async function sayAlive(pool: pg.Pool, ids: ReadonlySet<string>): Promise<void> {
  await pool.query(
    `insert into worker (id, seen_at) select unnest($1::text[]), now()
     on conflict (id) do update set seen_at = excluded.seen_at`,
    [[...ids]],
  );
}

/**
 * Gives the jobs of workers that have not been heard of back to the queue, and notes on their files what happened; those
 * that were done end. A job whose worker is not among those alive was taken by one that was killed before it could say so.
 */
async function freeJobsOfTheDead(pool: pg.Pool, deadAfter: number): Promise<void> {
  const past = `now() - ${deadAfter} * interval '1 millisecond'`;
  await pool.query(`delete from worker where seen_at < ${past}`);
  const { rows } = await pool.query<{ ids: string[] | null }>(
    `select array_agg(distinct locked_by) as ids from ${queueSchema}.jobs
     where locked_at < ${past} and not exists (select 1 from worker where worker.id = jobs.locked_by)`,
  );
  const ids = rows[0]!.ids;
  if (!ids) return;
  await pool.query(
    `update queued_file set error = 'The worker that read it ended without a word.'
     where sha256 in (select jobs.key from ${queueSchema}.jobs where locked_by = any($1))`,
    [ids],
  );
  await pool.query(`select ${queueSchema}.force_unlock_workers($1)`, [ids]);
  // A worker that is killed before it tells the queue what it has done would leave a job without a file to be tried in vain.
  await pool.query(
    `select ${queueSchema}.complete_jobs(array(select id from ${queueSchema}.jobs
       where locked_at is null and not exists (select 1 from queued_file where sha256 = jobs.key)))`,
  );
}
