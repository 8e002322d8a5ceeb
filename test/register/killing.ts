import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Register } from '../../src/register/register.ts';
import { folder } from '../cli/command.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A word that only the letter of this number has; one with digits has no inflections. */
export const ownWord = (n: number): string => `k${n}woord`;

/** The text of a letter of our own, about as long as real ones. */
const text = (n: number): string =>
  [
    `Den Haag, ${1 + (n % 28)} maart 2023`,
    'Geachte voorzitter,',
    ...Array.from(
      { length: 8 },
      (_, i) =>
        `Nederland zal het belang van ${ownWord(n)} en van steun aan Moldavië benadrukken (punt ${i + 1}). De Raad spreekt daarnaast over energie, vervoer en handel, waarbij EUR ${n + i} miljoen beschikbaar is.`,
    ),
    'De minister van Buitenlandse Zaken,',
    'A. de Vries',
  ].join('\n\n');

/** Folders of some letters each, numbered through; their files are named after their letters. */
export function folders(count: number, letters: number): string[] {
  const root = folder();
  return Array.from({ length: count }, (_, i) => {
    const path = join(root, `part-${i}`);
    mkdirSync(path);
    for (let n = i * letters; n < (i + 1) * letters; n++)
      writeFileSync(join(path, `kst-70000-${n + 1}.txt`), text(n));
    return path;
  });
}

/** Starts the built command. */
export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], { stdio: 'ignore' });
}

/** Starts a worker that takes another for dead after three seconds. */
export function startQuickWorker(database: string): ChildProcess {
  const script = `
    const { runQueueWorker } = await import(${JSON.stringify(pathToFileURL(resolve('dist/register/postgres/worker.js')).href)});
    const options = { threads: 1, language: 'nl', beat: 300, deadAfter: 3000, onDone() {} };
    const worker = await runQueueWorker(${JSON.stringify(database)}, options);
    process.once('SIGTERM', () => worker.stop());
    await worker.done;`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' });
}

/** The exit code of a process, null when it was killed. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('exit', (code) => done(code));
  });

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Which of the letters are there; throws where one is there twice or in part, or its index says otherwise. */
export async function whole(register: Register, total: number): Promise<number> {
  const counts = await register.counts();
  if (counts.versions !== counts.letters || counts.renditions !== counts.letters)
    throw new Error(`parts of letters: ${JSON.stringify(counts)}`);
  const { total: listed } = await register.letters();
  if (listed !== counts.letters) throw new Error(`${listed} of ${counts.letters} letters are listed`);
  let found = 0;
  let statements = 0;
  for (let n = 0; n < total; n++) {
    const id = `kst-70000-${n + 1}`;
    const record = await register.record(id);
    const { items } = await register.search({ q: ownWord(n) });
    const ids = items.map(({ letter }) => letter).join(' ');
    if (ids !== (record ? id : ''))
      throw new Error(`${id} is ${record ? '' : 'not '}kept, the index has ${ids}`);
    if (!record) continue;
    found++;
    statements += record.statements.length;
    const own = await register.search({ q: ownWord(n), in: 'statements', limit: 1000 });
    const words = record.statements.filter(({ start, end }) =>
      record.text.slice(start, end).includes(ownWord(n)),
    );
    if (own.total !== words.length)
      throw new Error(`${own.total} of ${words.length} statements of ${id} found`);
  }
  if (found !== counts.letters || statements !== counts.statements)
    throw new Error(`${found} letters, ${statements} statements; ${JSON.stringify(counts)} counted`);
  return found;
}
