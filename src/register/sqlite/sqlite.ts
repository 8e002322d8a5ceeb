import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
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
  next,
  nextOf,
  parseNumbers,
  type Settled,
  type Store,
  type Value,
} from '../store.ts';

/** How long a writer waits for another process, in milliseconds. */
const patience = 120_000;
/** Rows of the letter index per entry; see 001-register.sql. */
const partsPerEntry = 4096;

/**
 * Opens the SQLite file at `path`, makes it when absent, and brings its schema up to date. A commit is on disk when it
 * returns (WAL, synchronous = FULL); any number of processes may have the file open.
 */
export async function openSqlite(path: string): Promise<Store> {
  mkdirSync(dirname(path), { recursive: true });
  const store = new SqliteStore(path, await connect(path), await connect(path));
  refuseNewer(path, await store.schema());
  await store.migrate();
  return store;
}

class SqliteStore implements Store {
  readonly kind = 'sqlite';
  readonly name: string;
  readonly read: Connection;
  readonly #reader: Database.Database;
  readonly #writer: Database.Database;
  readonly #tx: Connection;
  readonly #migrations: Migration[];
  /** Ends when the last transaction asked for has ended. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(path: string, writer: Database.Database, reader: Database.Database) {
    this.name = path;
    this.#migrations = readMigrations(new URL('./', import.meta.url));
    this.#writer = writer;
    this.#reader = reader;
    this.read = connection(this.#reader);
    this.#tx = connection(this.#writer);
  }

  write<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    const result = this.#queue.then(async () => {
      begin(this.#writer);
      try {
        const answer = await work(this.#tx);
        this.#writer.exec('commit');
        return answer;
      } catch (error) {
        if (this.#writer.inTransaction) this.#writer.exec('rollback');
        throw error;
      }
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** SQLite has one writer at a time in any case. */
  writeBeside<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  writeAtOnce<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  writeNew<T, K extends Numbered>(
    { numbers }: Newcomer<K>,
    work: NewcomerWork<T, K>,
  ): Promise<T | undefined> {
    return this.write(async (tx) => {
      const kept = await work(tx, nextOf(tx, numbers));
      if (!kept) return undefined;
      await tx.insert(...kept.rows);
      await next(tx, 'revision');
      return kept.answer;
    });
  }

  /** With one writer at a time every number that is seen is committed. */
  async settled(): Promise<Settled> {
    const [row] = await this.read.rows<{ revision: number; entry: number }>(
      "select max(last) filter (where name = 'revision') as revision, max(last) filter (where name = 'entry') as entry from counter",
    );
    return row!;
  }

  indexed({ part, words, marks }: IndexTerms): Indexed {
    return { part, values: [words.join(' '), marks.join(' ')] };
  }

  indexRows(collection: Collection, rows: readonly IndexRow[]): Insertion {
    return {
      table: `${collection}_index`,
      columns: ['rowid', 'words', 'marks'],
      rows: rows.map(({ key, part, values }) => [
        collection === 'letter' ? key * partsPerEntry + part : key,
        ...values,
      ]),
    };
  }

  async unindex(_tx: Connection, collection: Collection, first: number, last: number): Promise<void> {
    const [from, to] =
      collection === 'letter'
        ? [first * partsPerEntry, last * partsPerEntry + partsPerEntry - 1]
        : [first, last];
    prepared(this.#writer, `delete from ${collection}_index where rowid between ? and ?`).run(from, to);
  }

  async find(
    collection: Collection,
    leaves: readonly { leaf: Leaf; above: number }[],
  ): Promise<Uint32Array[]> {
    const table = `${collection}_index`;
    const rows = collection === 'letter' ? partsPerEntry : 1;
    // Joined in the database: a row each would cost ten times as much.
    const select = prepared(
      this.#reader,
      `select group_concat(rowid / ${rows}) from ${table} where ${table} match ? and rowid >= ?`,
    );
    return leaves.map(({ leaf, above }) => {
      const [row] = select.raw().all(matchExpression(leaf), (above + 1) * rows) as [[string | null]];
      return parseNumbers(row[0]);
    });
  }

  async schema(): Promise<{ found: number; known: number }> {
    const [row] = this.#writer.prepare('pragma user_version').raw().all() as [[number]];
    return { found: row[0], known: this.#migrations.at(-1)!.number };
  }

  async migrate(): Promise<void> {
    begin(this.#writer);
    try {
      // Asked again inside the transaction: another process may have been first.
      const { found } = await this.schema();
      for (const { number, sql } of this.#migrations) {
        if (number <= found) continue;
        this.#writer.exec(sql);
        this.#writer.exec(`pragma user_version = ${number}`);
      }
      this.#writer.exec('commit');
    } catch (error) {
      if (this.#writer.inTransaction) this.#writer.exec('rollback');
      throw error;
    }
  }

  queue(): never {
    throw new RegisterError('unavailable', {
      en: 'A queue needs PostgreSQL: name a database with --database or INZET_DATABASE_URL, or add without --queue.',
      nl: 'Een wachtrij vraagt PostgreSQL: noem een database met --database of INZET_DATABASE_URL, of voeg toe zonder --queue.',
    });
  }

  async close(): Promise<void> {
    await this.#queue;
    this.#reader.close();
    this.#writer.close();
  }
}

async function connect(path: string): Promise<Database.Database> {
  let database: Database.Database;
  try {
    database = new Database(path, { timeout: patience });
    database.pragma(`busy_timeout = ${patience}`);
    await keepWal(database);
  } catch (error) {
    const { message } = error as Error;
    throw new RegisterError('unavailable', {
      en: `${path} cannot be opened as a register: ${message}. Name another file with --register.`,
      nl: `${path} kan niet als register geopend worden: ${message}. Noem een ander bestand met --register.`,
    });
  }
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  database.pragma('cache_size = -65536');
  return database;
}

/** Has the file written through a WAL. SQLite does not wait by itself while another process makes the file so. */
async function keepWal(database: Database.Database): Promise<void> {
  const last = performance.now() + patience;
  for (;;) {
    try {
      database.pragma('journal_mode = wal');
      return;
    } catch (error) {
      const busy = (error as { code?: string }).code === 'SQLITE_BUSY';
      if (!busy || performance.now() > last) throw error;
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

/** Takes the write lock at once, so that a transaction never fails half-way because another process wrote first. */
const begin = (database: Database.Database): void => void database.exec('begin immediate');

function connection(database: Database.Database): Connection {
  return {
    rows: async <T>(sql: string, ...parameters: unknown[]) => {
      const statement = prepared(database, sql);
      if (!statement.reader) {
        statement.run(...parameters);
        return [];
      }
      // As lists, because the objects that the package makes itself hold bytes without a view on them.
      const names = statement.columns().map(({ name }) => name);
      const rows = statement.raw().all(...parameters) as Value[][];
      return rows.map((row) => Object.fromEntries(row.map((value, i) => [names[i]!, value])) as T);
    },
    insert: async (...insertions) => {
      for (const { table, columns, rows, unlessKept } of insertions) {
        const marks = columns.map(() => '?').join(', ');
        const statement = prepared(
          database,
          `insert into ${table} (${columns.join(', ')}) values (${marks})${unlessKept ? ' on conflict do nothing' : ''}`,
        );
        for (const row of rows) statement.run(...row);
      }
    },
  };
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The compiled statement, kept for the next time. */
function prepared(database: Database.Database, sql: string): Database.Statement {
  let known = statements.get(database);
  if (!known) {
    known = new Map();
    statements.set(database, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = database.prepare(sql);
    known.set(sql, statement);
  }
  return statement;
}

/** A leaf in FTS5's language. Indexed lexemes hold no quotation marks, and no word is a mark. */
function matchExpression(leaf: Leaf): string {
  if (leaf.kind === 'word') return `"${leaf.lexeme}"`;
  if (leaf.kind === 'phrase') return `"${leaf.lexemes.join(' ')}"`;
  if (leaf.kind === 'all') return leaf.of.map(matchExpression).join(' AND ');
  return leaf.kind === 'prefix' ? `"${leaf.prefix}"*` : `"${leaf.mark}"`;
}
