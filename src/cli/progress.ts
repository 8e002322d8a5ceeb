import type { Door } from './door.ts';

/** Shows how far a long piece of work has come. */
export interface Progress {
  step(name: string): void;
  stop(): void;
}

const silent: Progress = { step() {}, stop() {} };

/** A bar on standard error where that is a terminal and there is enough to do; otherwise nothing is shown. */
export async function startProgress(total: number, door: Door): Promise<Progress> {
  if (total < 5 || !door.stderr.isTTY) return silent;
  const { SingleBar } = await import('cli-progress').then((module) => module.default);
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {name}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    stream: door.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment({ name }),
    stop: () => bar.stop(),
  };
}
