import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds dist/ once before the tests that run the command, unless it is newer than all it is made from. */
export function setup(): void {
  const built = statSync('dist/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const changed = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.js', ...sources];
  if (changed.some((path) => statSync(path).mtimeMs > built))
    execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
