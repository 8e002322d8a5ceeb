import pg from 'pg';
import { RegisterError } from '../errors.ts';
import type { Connection, Value } from '../store.ts';

/** The schema that the register's tables are in. */
export const schema = 'inzet';

/** Most parameters of one statement; PostgreSQL's own bound is 65,535. */
const mostParameters = 32_000;
const bigint = 20;

const types: pg.CustomTypesConfig = {
  // Counts come as 64 bits; ours fit in a number.
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** A pool of connections whose settings are given as PostgreSQL's own: { enable_seqscan: 'off' }. */
export function openPool(url: string, max: number, settings: Record<string, string> = {}): pg.Pool {
  const all = { search_path: `${schema},public`, jit: 'off', ...settings };
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const pool = new pg.Pool({ connectionString: url, max, options, types, application_name: 'inzet' });
  // An idle connection that the server closes is replaced at the next query, which reports what is wrong.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A database's name without its user and password. */
export function databaseName(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new RegisterError('unavailable', {
      en: 'The database is not named by a URL. It should look like postgres://user:password@host:5432/name.',
      nl: 'De database is geen URL. Die ziet eruit als postgres://gebruiker:wachtwoord@server:5432/naam.',
    });
  }
}

/** What may be done over a pool, or over the one connection of a transaction. */
export function connection(client: pg.Pool | pg.PoolClient): Connection {
  return {
    rows: async <T>(sql: string, ...parameters: Value[]) => {
      const result = await client.query(numbered(sql), parameters.map(storableParameter));
      return result.rows as T[];
    },
    insert: async (table, columns, rows) => {
      const perStatement = Math.floor(mostParameters / columns.length);
      for (let from = 0; from < rows.length; from += perStatement) {
        const some = rows.slice(from, from + perStatement);
        const values = some.map(
          (_, i) => `(${columns.map((_, n) => `$${i * columns.length + n + 1}`).join(', ')})`,
        );
        await client.query(
          `insert into ${table} (${columns.join(', ')}) values ${values.join(', ')}`,
          some.flat().map(storableParameter),
        );
      }
    },
  };
}

const known = new Map<string, string>();

/** The statement with `?` as PostgreSQL's `$1`, `$2` …; ours have no question mark within a text. */
function numbered(sql: string): string {
  let text = known.get(sql);
  if (text === undefined) {
    let n = 0;
    text = sql.replace(/\?/g, () => `$${++n}`);
    if (known.size < 1000) known.set(sql, text);
  }
  return text;
}

/** PostgreSQL's text cannot hold NUL; nothing that is kept has one, so a question with one finds nothing. */
function storableParameter(value: Value): Value {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
