import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { site } from '../../src/cli/serve/run.ts';
import { languages } from '../../src/reading/languages.ts';
import { readFile } from '../../src/reading/read.ts';
import { openRegister } from '../../src/register/open.ts';
import type { Register } from '../../src/register/register.ts';

/** A site over a register of its own, with the example letters in it and a token that may write. */
export interface TestSite {
  app: Hono;
  register: Register;
  /** Secret of the token. */
  secret: string;
  close(): Promise<void>;
}

/** Opens a site over an embedded register in a folder that goes when it is closed. */
export async function openSite(
  options: { private?: boolean; maxBytes?: number; empty?: boolean } = {},
): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'inzet-site-'));
  const register = await openRegister({ path: join(folder, 'register.db') }, languages.nl);
  for (const [name, bytes] of options.empty ? [] : exampleLetters())
    await register.add({ record: await readFile(bytes, name), bytes });
  const { secret } = await register.createToken('tester');
  const app = site(register, { maxBytes: 1024 * 1024, ...options }, () => {});
  return {
    app,
    register,
    secret,
    async close() {
      await register.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Name and bytes of every example letter as plain text. */
export function exampleLetters(): [string, Uint8Array][] {
  const folder = new URL('../../examples/letters/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]);
}

/** The site on a port of its own on loopback. */
export async function listenOn(site: TestSite): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: site.app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
