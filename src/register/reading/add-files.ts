import { createHash } from 'node:crypto';
import type { Added } from '../adding.ts';
import type { Prepared } from '../prepare.ts';
import type { Register } from '../register.ts';
import type { ReadingPool } from './pool.ts';

/** A file to add, whose bytes are fetched when its turn comes. */
export interface FileToAdd {
  name: string;
  bytes(): Promise<Uint8Array>;
}

/** What became of a file. */
export type FileResult = { name: string } & ({ added: Added } | { error: unknown });

/** Files read ahead of the one that is stored, for each thread. */
const ahead = 3;

/**
 * Reads files on a pool and stores them in their own order, so that the result does not depend on which is read first.
 * Yields what became of each. A file whose bytes are kept already is not read again: after an interruption, the same
 * call goes on where it stopped.
 */
export async function* addFiles(
  register: Register,
  files: AsyncIterable<FileToAdd> | Iterable<FileToAdd>,
  pool: ReadingPool,
): AsyncGenerator<FileResult> {
  const waiting: { name: string; read: Promise<Read> }[] = [];
  const store = async (): Promise<FileResult> => {
    const { name, read } = waiting.shift()!;
    const result = await read;
    if ('error' in result || 'added' in result) return { name, ...result };
    try {
      return { name, added: await register.addPrepared(result.prepared) };
    } catch (error) {
      return { name, error };
    }
  };
  for await (const file of files) {
    waiting.push({ name: file.name, read: readOne(register, file, pool) });
    if (waiting.length > ahead * pool.threads) yield await store();
  }
  while (waiting.length > 0) yield await store();
}

type Read = { prepared: Prepared } | { added: Added } | { error: unknown };

async function readOne(register: Register, file: FileToAdd, pool: ReadingPool): Promise<Read> {
  try {
    const bytes = await file.bytes();
    const known = await register.addKnown(createHash('sha256').update(bytes).digest('hex'));
    return known ? { added: known } : { prepared: await pool.read(file.name, bytes) };
  } catch (error) {
    return { error };
  }
}
