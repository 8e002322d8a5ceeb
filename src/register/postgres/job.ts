import { workerData } from 'piscina';
import { type LanguageCode, languages } from '../../reading/languages.ts';
import { readFile } from '../../reading/read.ts';
import type { Added } from '../adding.ts';
import { prepareFile } from '../prepare.ts';
import { type Carried, carried } from '../reading/unreadable.ts';
import type { Register } from '../register.ts';
import type { Store } from '../store.ts';
import { registerOver } from '../stored-register.ts';
import { openPostgres } from './postgres.ts';

/** What the threads of a queue's worker are told. */
export interface JobSettings {
  url: string;
  language: LanguageCode;
  /** Of the connections, as PostgreSQL names them. */
  settings: Record<string, string>;
}

/** What became of a queued file; undefined when it is no longer queued. */
export type JobResult = { name: string; added: Added } | undefined;

const { url, language, settings } = workerData as JobSettings;
let opened: Promise<{ store: Store; register: Register }> | undefined;

/** The thread's own connections. When they cannot be opened the next file tries again. */
function open(): NonNullable<typeof opened> {
  opened ??= openPostgres(url, settings).then(
    (store) => ({ store, register: registerOver(store, languages[language]) }),
    (error: Error) => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}

/**
 * Runs in a thread of a queue's worker: reads the queued file with this hash, stores the letter and takes the file off the
 * queue. A thread does all of it, so that neither the file nor its record goes from one to another.
 */
export default (sha256: string): Promise<Carried<JobResult>> => carried(work(sha256));

async function work(sha256: string): Promise<JobResult> {
  const { store, register } = await open();
  const [queued] = await store.read.rows<{ name: string; content: Uint8Array; known: number }>(
    `select name, content, (select count(*) from rendition where rendition.sha256 = queued_file.sha256) as known
     from queued_file where sha256 = ?`,
    sha256,
  );
  // A worker that was killed between storing the letter and ending its job has done all there was to do.
  if (!queued) return undefined;
  const { name, content, known } = queued;
  const added =
    (known > 0 ? await register.addKnown(sha256) : undefined) ??
    (await register.addPrepared(
      prepareFile(await readFile(content, name, { language }), content, languages[language]),
    ));
  await store.read.rows('delete from queued_file where sha256 = ?', sha256);
  return { name, added };
}
