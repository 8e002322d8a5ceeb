import { type ReadOptions, readFile } from '../../reading/read.ts';
import type { LetterRecord } from '../../record/types.ts';
import { collect, type InputFile, readFileBytes } from '../../source/files.ts';
import type { Door } from '../door.ts';

/** Reads one input as a letter. Rejects with a FileError or an UnreadableError that says why it could not. */
export async function readInput(file: InputFile, options: ReadOptions, door: Door): Promise<LetterRecord> {
  const bytes = file.path === '-' ? await collect('-', door.stdin) : await readFileBytes(file.path);
  return readFile(bytes, file.path, options);
}
