import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../test/register/postgres.ts';

/** Measures in a folder and on a PostgreSQL server of its own, which are gone afterwards. */
export async function* inPlace(
  measure: (folder: string, serverUrl: string) => AsyncIterable<string>,
): AsyncGenerator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'inzet-bench-'));
  const server = await startPostgres();
  try {
    yield* measure(folder, server.url);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
