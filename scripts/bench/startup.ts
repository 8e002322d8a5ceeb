import { spawnSync } from 'node:child_process';
import { median } from './part.ts';

/** How long the built command takes from its start to its end, in milliseconds, beside that of Node itself. */
export interface StartUp {
  node: number;
  help: number;
  read: number;
}

/** Runs the built command on a text letter, taking turns with Node alone so that both meet the same machine. */
export function measureStartUp(letter: string, runs = 15): StartUp {
  const command = 'dist/cli/main.js';
  const times = { node: [] as number[], help: [] as number[], read: [] as number[] };
  for (let i = 0; i < runs; i++) {
    times.node.push(run('-e', '0'));
    times.help.push(run(command));
    times.read.push(run(command, 'read', letter));
  }
  return { node: median(times.node), help: median(times.help), read: median(times.read) };
}

function run(...args: string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}; is dist/ built?`);
  return performance.now() - start;
}
