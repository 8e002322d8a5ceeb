import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type TestSite } from '../support/site.ts';

const rules = fileURLToPath(new URL('./design-rules.yaml', import.meta.url));
const spectral = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json')),
  'dist/index.js',
);
const folder = mkdtempSync(join(tmpdir(), 'inzet-rules-'));
let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What Spectral says of a document, one line for each fault. */
function lint(document: unknown): { code: string; path: string }[] {
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const run = spawnSync(process.execPath, [spectral, 'lint', file, '-r', rules, '-f', 'json', '-q'], {
    encoding: 'utf8',
  });
  const faults = JSON.parse(run.stdout || '[]') as { code: string; path: string[] }[];
  if (run.status !== 0 && faults.length === 0) throw new Error(`Spectral did not run: ${run.stderr}`);
  return faults.map(({ code, path }) => ({ code, path: path.join('.') }));
}

const published = async (): Promise<Record<string, never>> =>
  (await (await site.app.request('/api/v1/openapi.json')).json()) as Record<string, never>;

it('the description keeps the API Design Rules', async () => {
  expect(lint(await published())).toEqual([]);
});

it('a description that breaks them is told so', async () => {
  const text = JSON.stringify(await published())
    .replace('"/letters/{id}"', '"/Letters_/{id}"')
    .replace('"1.0.0"', '"1"')
    .replace('"API-Version"', '"Version"');
  const codes = new Set(lint(JSON.parse(text)).map(({ code }) => code));
  expect([...codes].sort()).toEqual(expect.arrayContaining(['paths-kebab-case', 'semver', 'version-header']));
});
