import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from '../../scripts/gold.ts';

const folders = ['examples/letters', 'corpus/letters', 'practice/letters', '../shared/letters'];

/** The folders of letters that are here, and those that are not. */
export const present = folders.filter((folder) => existsSync(folder));
export const absent = folders.filter((folder) => !existsSync(folder));

/** Every letter that is here as plain text, with its path. */
export const letters: { path: string; text: string }[] = present.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => join(folder, file))
    .map((path) => ({ path, text: bodyOf(readFileSync(path, 'utf8')) })),
);
