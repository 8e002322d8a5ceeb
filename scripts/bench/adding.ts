import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLetter } from '../generate-letters.ts';
import { commandTime } from './command.ts';
import type { BenchPart } from './part.ts';
import { inPlace } from './register/place.ts';
import { measureWorkers } from './workers.ts';

/** Letters that are read from files. */
const added = 3000;

/** Adding letters with the built command: with more threads, with more workers. */
export const adding: BenchPart = {
  name: 'adding',
  title: 'adding letters (bar: two workers at least 1.7 times one)',
  run: () => inPlace(measureAdding),
};

async function* measureAdding(folder: string, serverUrl: string): AsyncGenerator<string> {
  yield* measureThreads(folder);
  yield* measureWorkers(serverUrl);
}

/** The command on a folder of files, with one thread and with two. */
async function* measureThreads(folder: string): AsyncGenerator<string> {
  const files = join(folder, 'letters');
  mkdirSync(files);
  for (let n = 0; n < added; n++) {
    const { source, text } = generateLetter(n, 99);
    writeFileSync(join(files, source.name), text);
  }
  const rates: number[] = [];
  for (const threads of [1, 2]) {
    const place = ['--register', join(folder, `added-${threads}.db`)];
    const idle = await commandTime(['letters', ...place]);
    const time = await commandTime(['add', '--quiet', '--threads', String(threads), files, ...place]);
    rates.push((added / (time - idle)) * 1000);
  }
  yield `  inzet add, SQLite: ${rates[0]!.toFixed(0)} of ${added} letters a second on one reading thread, ${rates[1]!.toFixed(0)} on two (${(rates[1]! / rates[0]!).toFixed(2)} times)`;
}
