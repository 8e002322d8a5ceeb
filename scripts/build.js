import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
// The command reads its first letter a sixth sooner when Node need not find and load some two hundred small files.
const dutch = join(target, 'language', 'nl', 'index.js');
await joinFolder(dutch);
for (const file of readdirSync(dirname(dutch), { recursive: true, withFileTypes: true })) {
  const path = join(file.parentPath, file.name);
  if (file.isFile() && extname(path) === '.js' && path !== dutch) rmSync(path);
}
await joinFolder(join(target, 'letter', 'read.js'));
const command = join(target, 'cli', 'main.js');
if (existsSync(command)) chmodSync(command, 0o755);

/** Puts the modules of a folder that its entry uses into the entry itself; what lies outside the folder stays imported. */
async function joinFolder(entry) {
  const folder = dirname(entry);
  await build({
    entryPoints: [entry],
    outfile: entry,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [
      {
        name: 'outside the folder',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
            const module = resolve(resolveDir, path);
            if (module.startsWith(folder + sep)) return undefined;
            return { path: relative(folder, module).split(sep).join('/'), external: true };
          });
        },
      },
    ],
  });
}
