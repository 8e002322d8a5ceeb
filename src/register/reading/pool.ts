import { Piscina } from 'piscina';
import { UnreadableError } from '../../document/errors.ts';
import type { LanguageCode } from '../../reading/languages.ts';
import type { Prepared } from '../prepare.ts';
import type { ReadingResult, ReadingTask } from './worker.ts';

/** Far longer than any letter takes: only a reader that hangs is stopped. In milliseconds. */
const longest = 120_000;
/** Of a thread's heap, in megabytes. A letter that takes more ends its thread, not the program. */
const memory = 1024;

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
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<ReadingTask, ReadingResult>({
    filename: new URL(`./worker.${extension}`, import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // The thread's own error reaches the caller with the task that it ended.
  pool.on('error', () => undefined);
  return {
    threads,
    read: async (name, bytes) => {
      const signal = AbortSignal.timeout(longest);
      const result = await pool.run({ name, bytes, language }, { signal }).catch((error: Error) => {
        throw signal.aborted
          ? new Error(`its reader was stopped after ${longest / 1000} seconds`, { cause: error })
          : error;
      });
      if ('prepared' in result) return result.prepared;
      const { code, file, message } = result.unreadable;
      throw new UnreadableError(code, file, message.slice(file.length).trim());
    },
    close: () => pool.destroy(),
  };
}
