import type pg from 'pg';
import { RegisterError } from '../errors.ts';
import { type Migration, readMigrations, refuseNewer } from '../migrations.ts';
import {
  type Collection,
  type Connection,
  type Indexed,
  type IndexRow,
  type IndexTerms,
  type Insertion,
  type Leaf,
  type Newcomer,
  type NewcomerWork,
  type Numbered,
  parseNumbers,
  type Settled,
  type Store,
} from '../store.ts';
import { connection, databaseName, openPool, schema } from './connection.ts';
import { migrateQueue, PostgresQueue } from './queue.ts';
import { queryOf, vectorOf } from './vectors.ts';
import { settledIn, transact, transactAtOnce, writeNewcomer } from './writing.ts';

const oldestServer = 15;
/** Held by whoever brings the schema up to date; any number that nobody else in the database uses. */
const migrationLock = 4_826_115;

/**
 * Opens the register in a PostgreSQL database. Throws RegisterError when the database cannot be reached, its server is
 * older than PostgreSQL 15, or its schema is not the one that this program knows.
 *
 * @param settings of the connections that write, as PostgreSQL names them
 */
export async function openPostgres(url: string, settings: Record<string, string> = {}): Promise<Store> {
  const store = await connectPostgres(url, settings);
  const { found, known } = await store.schema();
  if (found === known) return store;
  await store.close();
  refuseNewer(store.name, { found, known });
  throw new RegisterError('unavailable', {
    en: `${store.name} ${found === 0 ? 'has no register yet' : `has an older register (schema ${found} of ${known})`}. Run: inzet migrate`,
    nl: `${store.name} heeft ${found === 0 ? 'nog geen register' : `een ouder register (schema ${found} van ${known})`}. Geef de opdracht: inzet migrate`,
  });
}

/** Connects to a database whose schema may still have to be made; see `Store.migrate`. */
export async function connectPostgres(url: string, settings: Record<string, string> = {}): Promise<Store> {
  const store = new PostgresStore(url, settings);
  try {
    const [row] = await store.read.rows<{ version: number }>(
      "select current_setting('server_version_num')::integer / 10000 as version",
    );
    if (row!.version < oldestServer)
      throw new RegisterError('unavailable', {
        en: `${store.name} is PostgreSQL ${row!.version}; the register needs ${oldestServer} or later.`,
        nl: `${store.name} is PostgreSQL ${row!.version}; het register vraagt ${oldestServer} of later.`,
      });
  } catch (error) {
    await store.close();
    if (error instanceof RegisterError) throw error;
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new RegisterError('unavailable', {
      en: `The database ${store.name} cannot be opened: ${reason}. Check --database or INZET_DATABASE_URL, and that the server runs.`,
      nl: `De database ${store.name} kan niet geopend worden: ${reason}. Kijk --database of INZET_DATABASE_URL na, en of de server draait.`,
    });
  }
  return store;
}

class PostgresStore implements Store {
  readonly kind = 'postgres';
  readonly name: string;
  readonly read: Connection;
  readonly #pool: pg.Pool;
  /** Looks up index rows by the index, however many there are: the planner cannot know that the vectors are not read. */
  readonly #finders: pg.Pool;
  readonly #queue: PostgresQueue;
  readonly #migrations: Migration[];

  constructor(url: string, settings: Record<string, string>) {
    this.name = databaseName(url);
    this.#pool = openPool(url, 8, settings);
    this.#finders = openPool(url, 4, {
      enable_seqscan: 'off',
      max_parallel_workers_per_gather: '0',
      work_mem: '64MB',
    });
    this.#queue = new PostgresQueue(this.#pool);
    this.#migrations = readMigrations(new URL('./', import.meta.url));
    this.read = connection(this.#pool);
  }

  write<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    return transact(this.#pool, true, work);
  }

  writeBeside<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    return transact(this.#pool, false, work);
  }

  writeAtOnce<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    return transactAtOnce(this.#pool, work);
  }

  writeNew<T, K extends Numbered>(newcomer: Newcomer<K>, work: NewcomerWork<T, K>): Promise<T | undefined> {
    return writeNewcomer(this.#pool, newcomer, work);
  }

  settled(): Promise<Settled> {
    return settledIn(this.read);
  }

  indexed(terms: IndexTerms): Indexed {
    return { part: terms.part, values: [vectorOf(terms)] };
  }

  indexRows(collection: Collection, rows: readonly IndexRow[]): Insertion {
    return {
      table: `${collection}_index`,
      columns: ['key', 'part', 'vector'],
      rows: rows.map(({ key, part, values }) => [key, part, ...values]),
    };
  }

  async unindex(tx: Connection, collection: Collection, first: number, last: number): Promise<void> {
    await tx.rows(`delete from ${collection}_index where key between ? and ?`, first, last);
  }

  async find(
    collection: Collection,
    leaves: readonly { leaf: Leaf; above: number }[],
  ): Promise<Uint32Array[]> {
    if (leaves.length === 0) return [];
    // Joined in the database: a row each would cost several times as much.
    const selects = leaves.map(
      (_, i) =>
        `select ${i} as leaf, string_agg(key::text, ',') as keys from ${collection}_index
         where vector @@ $${2 * i + 1}::tsquery and key > $${2 * i + 2}`,
    );
    const { rows } = await this.#finders.query<{ leaf: number; keys: string | null }>(
      selects.join(' union all '),
      leaves.flatMap(({ leaf, above }) => [queryOf(leaf), above]),
    );
    const found: Uint32Array[] = leaves.map(() => new Uint32Array(0));
    for (const { leaf, keys } of rows) found[leaf] = parseNumbers(keys);
    return found;
  }

  async schema(): Promise<{ found: number; known: number }> {
    const known = this.#migrations.at(-1)!.number;
    const [made] = await this.read.rows<{ made: string | null }>(
      `select to_regclass('${schema}.schema_version')::text as made`,
    );
    if (made!.made === null) return { found: 0, known };
    const [row] = await this.read.rows<{ number: number }>('select number from schema_version');
    return { found: row?.number ?? 0, known };
  }

  async migrate(): Promise<void> {
    await this.write(async (tx) => {
      await tx.rows('select pg_advisory_xact_lock(?)', migrationLock);
      await tx.rows(`create schema if not exists ${schema}`);
      await tx.rows('create table if not exists schema_version (number integer not null)');
      const [row] = await tx.rows<{ number: number }>('select number from schema_version');
      const found = row?.number ?? 0;
      for (const { number, sql } of this.#migrations) if (number > found) await tx.rows(sql);
      await tx.rows('delete from schema_version');
      const number = Math.max(found, this.#migrations.at(-1)!.number);
      await tx.insert({ table: 'schema_version', columns: ['number'], rows: [[number]] });
    });
    await migrateQueue(this.#pool);
  }

  queue(): PostgresQueue {
    return this.#queue;
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#finders.end()]);
  }
}
