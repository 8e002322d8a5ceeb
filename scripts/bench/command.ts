import { type ChildProcess, spawn } from 'node:child_process';

/** Starts the built command. */
export const command = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: 'ignore' });

/** How long the built command takes, in milliseconds. Throws when it fails. */
export async function commandTime(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const code = await new Promise((done) => command(args).once('exit', done));
  if (code !== 0) throw new Error(`inzet ${args.join(' ')} ended with ${code}; is dist/ built?`);
  return performance.now() - start;
}
