import { readdirSync, readFileSync } from 'node:fs';
import { RegisterError } from './errors.ts';

/** A step of a database's schema; its file is named after its number: "001-register.sql". */
export interface Migration {
  number: number;
  sql: string;
}

/** The migrations in a folder, in order. */
export function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 3)), sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Throws when a database has a schema that this program does not know. */
export function refuseNewer(name: string, { found, known }: { found: number; known: number }): void {
  if (found > known)
    throw new RegisterError('unavailable', {
      en: `${name} was made by a newer Inzet (schema ${found}; this one knows ${known}). Update Inzet.`,
      nl: `${name} is door een nieuwere Inzet gemaakt (schema ${found}; deze kent ${known}). Werk Inzet bij.`,
    });
}
