import { EventEmitter } from 'node:events';
import { run, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { type LanguageCode, languages } from '../../reading/languages.ts';
import type { Added } from '../adding.ts';
import { startReadingPool } from '../reading/pool.ts';
import { registerOver } from '../stored-register.ts';
import { openPool } from './connection.ts';
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

/**
 * Takes letters from the queue of a PostgreSQL register, reads and stores them, until it is stopped. A job of a worker
 * that was killed is free again within half a minute, as long as one worker is alive.
 */
export async function runQueueWorker(url: string, options: QueueWorkerOptions): Promise<QueueWorker> {
  const { beat = 5_000, deadAfter = 25_000 } = options;
  // A letter is committed without waiting for the disk, so that other workers need not wait for it either. Taking its file
  // off the queue does wait, for itself and for all that was committed before; until then a power cut only means that the
  // job runs again.
  const later = { synchronous_commit: 'off' };
  const register = registerOver(await openPostgres(url, later), languages[options.language]);
  const pool = openPool(url, options.threads + 4, later);
  const durable = openPool(url, options.threads);
  const readers = startReadingPool(options.threads, options.language);
  const own = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => own.add(worker.workerId));

  await freeJobsOfTheDead(pool, deadAfter);
  const runner = await run({
    pgPool: pool,
    schema: queueSchema,
    concurrency: options.threads,
    logger: silent,
    events,
    noHandleSignals: true,
    taskList: {
      [readTask]: async (payload) => {
        const { sha256 } = payload as { sha256: string };
        const { rows } = await pool.query<{ name: string; content: Buffer }>(
          'select name, content from queued_file where sha256 = $1',
          [sha256],
        );
        const [queued] = rows;
        // A worker that was killed between storing the letter and ending its job has done all there was to do.
        if (!queued) return;
        try {
          const added =
            (await register.addKnown(sha256)) ??
            (await register.addPrepared(await readers.read(queued.name, queued.content)));
          await durable.query('delete from queued_file where sha256 = $1', [sha256]);
          options.onDone(queued.name, { added });
        } catch (error) {
          options.onDone(queued.name, { error: error as Error });
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
    await readers.close();
    await pool.query('delete from worker where id = any($1)', [[...own]]).catch(() => undefined);
    await Promise.all([pool.end(), durable.end()]);
    await register.close();
  });
  return { done, stop: async () => runner.stop() };
}

async function sayAlive(pool: pg.Pool, ids: ReadonlySet<string>): Promise<void> {
  await pool.query(
    `insert into worker (id, seen_at) select unnest($1::text[]), now()
     on conflict (id) do update set seen_at = excluded.seen_at`,
    [[...ids]],
  );
}

/**
 * Gives the jobs of workers that have not been heard of back to the queue, and notes on their files what happened. A
 * job whose worker is not among those alive was taken by one that was killed before it could say so.
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
}
