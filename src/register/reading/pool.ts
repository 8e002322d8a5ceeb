import type { LanguageCode } from '../../reading/languages.ts';
import type { Prepared } from '../prepare.ts';
import { startThreads } from './threads.ts';
import { type Carried, delivered } from './unreadable.ts';
import type { ReadingTask } from './worker.ts';

/** Reads files on threads, one file at a time on each. */
export interface ReadingPool {
  threads: number;
  /**
   * Reads a file and prepares it for a register. Rejects with an UnreadableError when the file is no letter, and with
   * another error when its reader broke down, ran out of memory or took too long.
   */
  read(name: string, bytes: Uint8Array): Promise<Prepared>;
  close(): Promise<void>;
}

/** Starts a pool; its threads start when there is work for them. */
export function startReadingPool(threads: number, language: LanguageCode): ReadingPool {
  const pool = startThreads<ReadingTask, Carried<Prepared>>(import.meta, 'worker', threads);
  return {
    threads,
    read: async (name, bytes) => delivered(await pool.run({ name, bytes, language })),
    close: pool.close,
  };
}
