import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type LanguageCode, readText } from '../../index.ts';
import type { LetterRecord } from '../../record/types.ts';
import { collect, type InputFile, readFileBytes } from '../../source/files.ts';
import type { Door } from '../door.ts';

/** Reads one input as a letter. Rejects with a FileError that says why it could not be had. */
export async function readInput(file: InputFile, language: LanguageCode, door: Door): Promise<LetterRecord> {
  const bytes = file.path === '-' ? await collect('-', door.stdin) : await readFileBytes(file.path);
  const name = file.path === '-' ? '-' : basename(file.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return readText(new TextDecoder().decode(bytes), { name, sha256, language });
}
