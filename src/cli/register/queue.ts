import { cpus } from 'node:os';
import { shown } from '../../publish/text/layout.ts';
import { registerPlace } from '../../register/open.ts';
import { CommandError, type Door } from '../door.ts';
import { whyUnread } from '../read/failures.ts';
import { whatBecame } from './add.ts';
import { writeList } from './list.ts';
import { explained, open } from './open.ts';
import type { ListFormat, PlaceOptions } from './options.ts';

export interface WorkerOptions extends PlaceOptions {
  threads?: number;
}

/** `inzet worker`: reads letters from the queue until it is told to stop; those at hand are finished first. */
export async function work(options: WorkerOptions, door: Door): Promise<void> {
  const place = registerPlace(options);
  if (place.database === undefined)
    throw new CommandError(
      door.say({
        nl: 'een wachtrij vraagt PostgreSQL: noem een database met --database of INZET_DATABASE_URL.',
        en: 'a queue needs PostgreSQL: name a database with --database or INZET_DATABASE_URL.',
      }),
      2,
    );
  const { database } = place;
  await explained(door, async () => {
    const { runQueueWorker } = await import('../../register/postgres/worker.ts');
    const worker = await runQueueWorker(database, {
      threads: options.threads ?? cpus().length,
      language: 'nl',
      onDone: (name, result) => {
        if ('added' in result) door.stdout.write(`${whatBecame({ name, added: result.added }, door)}\n`);
        else door.stderr.write(`inzet: ${whyUnread(name, result.error, door)}\n`);
      },
    });
    door.stdout.write(
      `${door.say({ nl: 'Wacht op brieven; Ctrl-C stopt.', en: 'Waiting for letters; Ctrl-C stops.' })}\n`,
    );
    const stop = () => void worker.stop();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    await worker.done;
  });
}

/** `inzet jobs`: what waits, what is being read, and what was set aside with why. */
export async function jobs(options: PlaceOptions & { format: ListFormat }, door: Door): Promise<void> {
  const { waiting, running, failed } = await open(options, door, (register) => register.jobs());
  if (options.format === 'json') {
    door.stdout.write(`${JSON.stringify({ waiting, running, failed }, null, 2)}\n`);
    return;
  }
  writeList(
    { total: failed.length, items: failed },
    {
      count: (total) => ({
        nl: `${waiting} wachtend, ${running} in behandeling, ${total} terzijde gelegd`,
        en: `${waiting} waiting, ${running} being read, ${total} set aside`,
      }),
      text: (job, paint) => `${paint.bold(shown(job.name))}  (${job.tries}×)  ${shown(job.error)}`,
      columns: {
        id: (job) => job.id,
        name: (job) => job.name,
        tries: (job) => job.tries,
        error: (job) => job.error,
      },
    },
    options.format,
    door,
  );
}
