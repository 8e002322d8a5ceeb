import { cpus } from 'node:os';
import type { Presets, SingleBar } from 'cli-progress';
import { languages } from '../../reading/languages.ts';
import type { Added } from '../../register/adding.ts';
import type { NewJob } from '../../register/jobs.ts';
import { openRegister, registerPlace } from '../../register/open.ts';
import { addFiles, type FileResult, type FileToAdd } from '../../register/reading/add-files.ts';
import { startReadingPool } from '../../register/reading/pool.ts';
import type { Register } from '../../register/register.ts';
import { collect, listFiles, readFileBytes } from '../../source/files.ts';
import type { Door } from '../door.ts';
import { whyUnread } from '../read/failures.ts';
import { explained } from './open.ts';
import type { PlaceOptions } from './options.ts';

export interface AddOptions extends PlaceOptions {
  queue?: boolean;
  threads?: number;
  quiet?: boolean;
}

interface Failure {
  path: string;
  error: unknown;
}

/** `inzet add`: reads files and keeps them, or puts them on the queue. */
export async function add(paths: string[], options: AddOptions, door: Door): Promise<void> {
  await explained(door, async () => {
    const failures: Failure[] = [];
    const files = await filesOf(paths, door, failures);
    const register = await openRegister(registerPlace(options), languages.nl);
    const bar = await progress(files.length, door);
    try {
      if (options.queue) await queueAll(register, files, failures, bar, door);
      else await addAll(register, files, options, failures, bar, door);
    } finally {
      bar?.stop();
      await register.close();
    }
    for (const { path, error } of failures) door.report(whyUnread(path, error, door));
  });
}

/** The files of the paths, by name first: how many there are says how long it will take. */
async function filesOf(paths: string[], door: Door, failures: Failure[]): Promise<FileToAdd[]> {
  const files: FileToAdd[] = [];
  for (const path of paths) {
    if (path === '-') files.push({ name: '-', bytes: () => collect('-', door.stdin) });
    else
      for await (const file of listFiles([path], (error) => failures.push({ path, error })))
        files.push({ name: file.path, bytes: () => readFileBytes(file.path) });
  }
  return files;
}

async function addAll(
  register: Register,
  files: FileToAdd[],
  options: AddOptions,
  failures: Failure[],
  bar: SingleBar | undefined,
  door: Door,
): Promise<void> {
  const threads = options.threads ?? Math.max(1, Math.min(cpus().length, files.length));
  const pool = startReadingPool(threads, 'nl');
  const counts: Record<Added['as'], number> = { letter: 0, version: 0, rendition: 0, known: 0 };
  try {
    for await (const result of addFiles(register, files, pool)) {
      bar?.increment();
      if ('error' in result) failures.push({ path: result.name, error: result.error });
      else {
        counts[result.added.as]++;
        if (!options.quiet && !bar) door.stdout.write(`${whatBecame(result, door)}\n`);
      }
    }
  } finally {
    await pool.close();
  }
  door.stdout.write(`${summary(counts, failures.length, door)}\n`);
}

async function queueAll(
  register: Register,
  files: FileToAdd[],
  failures: Failure[],
  bar: SingleBar | undefined,
  door: Door,
): Promise<void> {
  const readable = async function* (): AsyncGenerator<NewJob> {
    for (const { name, bytes } of files) {
      try {
        yield { name, bytes: await bytes() };
      } catch (error) {
        failures.push({ path: name, error });
      }
      bar?.increment();
    }
  };
  const queued = await register.enqueue(readable());
  door.stdout.write(
    `${door.say({
      nl: `${queued} op de wachtrij, ${failures.length} mislukt. Lees ze met: inzet worker`,
      en: `${queued} on the queue, ${failures.length} failed. Read them with: inzet worker`,
    })}\n`,
  );
}

const cases: Record<Added['as'], { nl: string; en: string }> = {
  letter: { nl: 'nieuwe brief', en: 'new letter' },
  version: { nl: 'nieuwe versie', en: 'new version' },
  rendition: { nl: 'zelfde tekst, ander bestand', en: 'same text, another file' },
  known: { nl: 'al bekend', en: 'known already' },
};

const grounds: Record<Added['identifiedBy'], { nl: string; en: string }> = {
  number: { nl: 'officieel nummer', en: 'official number' },
  name: { nl: 'bestandsnaam', en: 'file name' },
  text: { nl: 'tekst', en: 'text' },
};

/** What became of a file, on one line: "letters/a.pdf → kst-28676-474 (new letter; by official number)". */
export function whatBecame(result: FileResult, { say }: Door): string {
  if (!('added' in result)) return result.name;
  const { letter, version, as, identifiedBy } = result.added;
  const by = say({ nl: `volgens ${say(grounds[identifiedBy])}`, en: `by ${say(grounds[identifiedBy])}` });
  const number = version > 1 ? ` v${version}` : '';
  return `${result.name} → ${letter}${number} (${say(cases[as])}; ${by})`;
}

function summary(counts: Record<Added['as'], number>, failed: number, { say }: Door): string {
  const { letter, version, rendition, known } = counts;
  return say({
    nl: `${letter} nieuw, ${version} nieuwe versies, ${rendition} andere bestanden van een bekende tekst, ${known} al bekend, ${failed} mislukt.`,
    en: `${letter} new, ${version} new versions, ${rendition} other files of a known text, ${known} known already, ${failed} failed.`,
  });
}

/** A bar with the rate and the time left, on a terminal where there is enough to do. */
async function progress(total: number, door: Door): Promise<SingleBar | undefined> {
  if (total < 5 || !door.stderr.isTTY) return undefined;
  const { SingleBar } = await import('cli-progress').then(
    (module) =>
      module.default as { SingleBar: typeof import('cli-progress').SingleBar; Presets: typeof Presets },
  );
  const left = door.say({ nl: 'nog', en: 'left' });
  const started = performance.now();
  const bar = new SingleBar({
    format: (_options, { value, total: of, eta }) => {
      const rate = (value / (performance.now() - started)) * 1000;
      const done = Math.round((value / of) * 30);
      return `${'█'.repeat(done)}${'░'.repeat(30 - done)} ${value}/${of}  ${rate.toFixed(1)}/s  ${left} ${eta}s`;
    },
    stream: door.stderr,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  bar.start(total, 0);
  return bar;
}
