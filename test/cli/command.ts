import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command, in English unless the environment says otherwise, and waits for it to end. */
export function inzet(
  args: string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
      cwd: options.cwd,
      env: { PATH, LANG: 'en_GB.UTF-8', ...options.env },
    });
    const outcome: Outcome = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      outcome.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      outcome.stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ ...outcome, code }));
    child.stdin.end(options.input ?? '');
  });
}

/** A new folder with the given files in it. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'inzet-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** A short letter of our own. */
export const letter = `Den Haag, 3 maart 2023

Geachte voorzitter,

Hierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 20 maart 2023 te Brussel.

Moldavië

Nederland zal benadrukken dat de steun aan Moldavië in 2023 ten minste EUR 12 miljoen moet bedragen.

De minister van Buitenlandse Zaken,

A. de Vries
`;
