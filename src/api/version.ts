import { readFileSync } from 'node:fs';

/** Version of the interface, by semantic versioning; its major is the v1 of the addresses. */
export const apiVersion = '1.0.0';
export const basePath = '/api/v1';

/** Version of the program. */
export function programVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
