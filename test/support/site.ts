import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { site } from '../../src/cli/serve/run.ts';
import { followUp } from '../../src/follow/outcomes.ts';
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
export async function openSite(options: { private?: boolean; maxBytes?: number } = {}): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'inzet-site-'));
  const register = await openRegister({ path: join(folder, 'register.db') }, languages.nl);
  for (const [name, bytes] of exampleLetters())
    await register.add({ record: await readFile(bytes, name), bytes });
  for (const meeting of (await register.meetings({}, { limit: 100 })).items) {
    const [agenda, report] = await register.records([...meeting.agendas, ...meeting.reports]);
    if (agenda && report) await register.saveFollowUp(followUp(agenda, report, languages.nl));
  }
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
