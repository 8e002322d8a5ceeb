import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../language/language.ts';
import { refuseNewer } from './migrations.ts';
import type { Register } from './register.ts';
import type { Store } from './store.ts';
import { registerOver } from './stored-register.ts';

/** Where a register is: a PostgreSQL database, else an SQLite file, else the file in the user's data folder. */
export interface RegisterPlace {
  /** 'postgres://…' */
  database?: string;
  /** Path of the SQLite file. */
  path?: string;
}

/** The place that options and environment name: `--database`, `--register`, INZET_DATABASE_URL, the data folder. */
export function registerPlace(
  options: { database?: string | undefined; register?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): RegisterPlace {
  if (options.database) return { database: options.database };
  if (options.register) return { path: options.register };
  if (env.INZET_DATABASE_URL) return { database: env.INZET_DATABASE_URL };
  return { path: defaultPath(env) };
}

/** In the folder for the user's data (XDG Base Directory Specification; %LOCALAPPDATA% on Windows). */
function defaultPath(env: NodeJS.ProcessEnv): string {
  const data =
    env.XDG_DATA_HOME ||
    (process.platform === 'win32' && env.LOCALAPPDATA) ||
    join(homedir(), '.local', 'share');
  return join(data, 'inzet', 'register.db');
}

/**
 * Opens a register, making it when it is a file that is not there. Throws RegisterError when it cannot be opened, was made
 * by a newer program, or is a database that `inzet migrate` has still to bring up to date.
 */
export async function openRegister(place: RegisterPlace, language: Language): Promise<Register> {
  return registerOver(await openStore(place), language);
}

/** The store of a place, ready for use; see `openRegister`. */
export async function openStore(place: RegisterPlace): Promise<Store> {
  if (place.database === undefined) {
    const { openSqlite } = await import('./sqlite/sqlite.ts');
    return openSqlite(place.path ?? defaultPath(process.env));
  }
  const { openPostgres } = await import('./postgres/postgres.ts');
  return openPostgres(place.database);
}

/**
 * Brings the schema of a register up to date; an SQLite file is always brought so when it is opened. Throws RegisterError
 * when the schema is newer than this program knows.
 */
export async function migrateRegister(
  place: RegisterPlace,
): Promise<{ name: string; from: number; to: number }> {
  const { connectPostgres } = await import('./postgres/postgres.ts');
  const store = place.database === undefined ? await openStore(place) : await connectPostgres(place.database);
  try {
    const { found, known } = await store.schema();
    refuseNewer(store.name, { found, known });
    await store.migrate();
    return { name: store.name, from: found, to: known };
  } finally {
    await store.close();
  }
}
