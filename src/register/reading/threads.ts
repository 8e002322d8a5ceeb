import { Piscina } from 'piscina';

/** Far longer than any letter takes: only a thread that hangs is stopped. In milliseconds. */
const longest = 120_000;
/** Of a thread's heap, in megabytes. A letter that takes more ends its thread, not the program. */
const memory = 1024;
/** Of it for what is young, in megabytes: what a letter leaves behind is mostly gone before it is looked at, which spares other threads. */
const young = 128;

/** Threads that run one task at a time each. */
export interface Threads<Task, Result> {
  /** Rejects with what the task threw, and when its thread broke down, ran out of memory or took too long. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Starts threads whose tasks are the default export of a module; each starts when there is work for it.
 *
 * @param from a module in the folder of the threads' module
 * @param name of the threads' module, without its ending
 * @param data what the threads' `workerData` is
 */
export function startThreads<Task, Result>(
  from: ImportMeta,
  name: string,
  threads: number,
  data?: unknown,
): Threads<Task, Result> {
  const extension = from.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<Task, Result>({
    filename: new URL(`./${name}.${extension}`, from.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    // A thread that waits for work goes on hearing its connections.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    workerData: data,
  });
  // The thread's own error reaches the caller with the task that it ended.
  pool.on('error', () => undefined);
  return {
    run: (task) => {
      const signal = AbortSignal.timeout(longest);
      return pool.run(task, { signal }).catch((error: Error) => {
        throw signal.aborted
          ? new Error(`its reader was stopped after ${longest / 1000} seconds`, { cause: error })
          : error;
      });
    },
    close: () => pool.destroy(),
  };
}
