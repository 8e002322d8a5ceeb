import type { TestProject } from 'vitest/node';
import { setup as build } from '../cli/build.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a PostgreSQL database in which others may be made. */
    postgres: string;
  }
}

/** Builds the command and starts PostgreSQL once for all tests of the project; INZET_TEST_DATABASE_URL names another server. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  build();
  const given = process.env.INZET_TEST_DATABASE_URL;
  if (given) {
    project.provide('postgres', given);
    return undefined;
  }
  const server = await startPostgres();
  project.provide('postgres', server.url);
  return server.stop;
}
