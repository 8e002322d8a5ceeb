import { createHash } from 'node:crypto';
import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import type { FailedJob, JobList, NewJob } from '../jobs.ts';
import type { Queue } from '../store.ts';

/** The schema of graphile-worker's own tables. */
export const queueSchema = 'inzet_queue';
export const readTask = 'read';
/** A letter that fails this often is set aside. */
const tries = 3;

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

  async enqueue(jobs: readonly NewJob[]): Promise<number> {
    // The file and its job in one statement, so that neither is without the other.
    // The file and its job in one statement, so that neither is without the other. One that was set aside gets new tries.
    for (const { name, bytes } of jobs)
      await this.pool.query(
        `with file as (
           insert into queued_file (sha256, name, content) values ($1, $2, $3)
           on conflict (sha256) do update set error = null returning sha256)
         select ${queueSchema}.add_job('${readTask}', json_build_object('sha256', sha256), max_attempts => ${tries},
           job_key => sha256)
         from file`,
        [
          createHash('sha256').update(bytes).digest('hex'),
          name.replaceAll('\0', '\ufffd'),
          Buffer.from(bytes),
        ],
      );
    return jobs.length;
  }

  async jobs(): Promise<JobList> {
    const { rows } = await this.pool.query<{ waiting: number; running: number }>(
      `select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
         count(*) filter (where locked_at is not null) as running
       from ${queueSchema}.jobs`,
    );
    const failed = await this.pool.query<FailedJob>(
      `select jobs.id::text as id, coalesce(file.name, '') as name, jobs.attempts as tries,
         coalesce(jobs.last_error, file.error, '') as error
       from ${queueSchema}.jobs left join queued_file file on file.sha256 = jobs.key
       where jobs.locked_at is null and jobs.attempts >= jobs.max_attempts order by jobs.id`,
    );
    return { ...rows[0]!, failed: failed.rows };
  }
}
