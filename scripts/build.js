import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds dist/ from src/: the TypeScript compiled with its declarations, everything else copied as it is
 * (style sheets, browser scripts, SQL migrations, data), and the command made executable.
 *   node scripts/build.js
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');
const target = join(root, 'dist');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compiled = new Set(['.ts', '.tsx']);

rmSync(target, { recursive: true, force: true });
const run = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);
cpSync(source, target, {
  recursive: true,
  force: false,
  errorOnExist: true,
  filter: (path) => !compiled.has(extname(path)),
});
const command = join(target, 'cli', 'main.js');
if (existsSync(command)) chmodSync(command, 0o755);
