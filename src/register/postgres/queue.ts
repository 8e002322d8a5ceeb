import { createHash } from 'node:crypto';
import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import type { FailedJob, JobList, NewJob } from '../jobs.ts';
import { storable } from '../records.ts';
import type { Queue } from '../store.ts';

/** The schema of graphile-worker's own tables. */
export const queueSchema = 'inzet_queue';
export const readTask = 'read';
/** A letter that fails this often is set aside. */
const tries = 3;

/** Files that are put on the queue at once. */
const mostFiles = 200;
const mostBytes = 8 * 1024 * 1024;

interface QueuedFile {
  sha256: string;
  name: string;
  bytes: Uint8Array;
}

/** Keeps graphile-worker from writing to the terminal; what goes wrong is in the job. */
export const silent = new Logger(() => () => undefined);

/** Brings graphile-worker's tables up to date. */
export const migrateQueue = (pgPool: pg.Pool): Promise<void> =>
  runMigrations({ pgPool, schema: queueSchema, logger: silent });

/** Letters that wait in the database for a worker on any machine. */
export class PostgresQueue implements Queue {
  readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async enqueue(jobs: AsyncIterable<NewJob> | Iterable<NewJob>): Promise<number> {
    let queued = 0;
    let files: QueuedFile[] = [];
    let size = 0;
    for await (const { name, bytes } of jobs) {
      files.push({ sha256: createHash('sha256').update(bytes).digest('hex'), name: storable(name), bytes });
      size += bytes.length;
      queued++;
      if (files.length < mostFiles && size < mostBytes) continue;
      await this.#put(files);
      files = [];
      size = 0;
    }
    await this.#put(files);
    return queued;
  }

  /**
   * Files and their jobs in one statement, so that neither is without the other. What was set aside gets new tries. Files
   * that come one after the other are often of one meeting, and then workers wait for each other: so they are mixed.
   */
  async #put(files: readonly QueuedFile[]): Promise<void> {
    const bySha256 = new Map(files.map((file) => [file.sha256, file]));
    const different = [...bySha256.keys()].sort().map((sha256) => bySha256.get(sha256)!);
    await this.pool.query(
      `with file as (
         insert into queued_file (sha256, name, content)
         select * from unnest($1::text[], $2::text[], $3::bytea[])
         on conflict (sha256) do update set error = null returning sha256)
       select ${queueSchema}.add_job('${readTask}', json_build_object('sha256', sha256), max_attempts => ${tries},
         job_key => sha256)
       from file`,
      [
        different.map(({ sha256 }) => sha256),
        different.map(({ name }) => name),
        different.map(({ bytes }) => Buffer.from(bytes)),
      ],
    );
  }

  async jobs(): Promise<JobList> {
    const { rows } = await this.pool.query<{ waiting: number; running: number }>(
      `select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
         count(*) filter (where locked_at is not null) as running
       from ${queueSchema}.jobs`,
    );
    const failed = await this.pool.query<FailedJob>(
      `select jobs.id::text as id, file.name, jobs.attempts as tries,
         coalesce(jobs.last_error, file.error, '') as error
       from ${queueSchema}.jobs join queued_file file on file.sha256 = jobs.key
       where jobs.locked_at is null and jobs.attempts >= jobs.max_attempts order by jobs.id`,
    );
    return { ...rows[0]!, failed: failed.rows };
  }
}
