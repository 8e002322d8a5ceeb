import pg from 'pg';
import { RegisterError } from '../errors.ts';
import { storable } from '../records.ts';
import type { Connection, Insertion, Value } from '../store.ts';

/** The schema that the register's tables are in. */
export const schema = 'inzet';

const bigint = 20;

const types: pg.CustomTypesConfig = {
  // Counts come as 64 bits; ours fit in a number.
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === bigint ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** A pool of connections whose settings are given as PostgreSQL's own: { enable_seqscan: 'off' }. */
export function openPool(url: string, max: number, settings: Record<string, string> = {}): pg.Pool {
  const all = {
    search_path: `${schema},public`,
    jit: 'off',
    // A writer whose machine is gone must not hold up the others.
    idle_in_transaction_session_timeout: '60s',
    ...settings,
  };
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options,
    types,
    application_name: 'inzet',
    pipeline: true,
  });
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

/** What may be done over a pool, or over the one connection of a transaction. Statements are planned once for a connection. */
export function connection(client: pg.Pool | pg.PoolClient): Connection {
  return {
    rows: async <T>(sql: string, ...parameters: Value[]) => {
      const text = numbered(sql);
      // Only a statement without parameters may be several: those of a migration.
      const name = parameters.length > 0 ? nameOf(text) : undefined;
      const result = await client.query({ name, text, values: parameters.map(storableParameter) });
      return result.rows as T[];
    },
    insert: async (...insertions) => {
      if (insertions.every(({ rows }) => rows.length === 0)) return;
      const query = statementOf(insertions);
      await client.query({ name: nameOf(query.text), ...query });
    },
  };
}

/** One statement for all: so that one journey does, and the server answers but once. */
function statementOf(insertions: readonly Insertion[]): { text: string; values: Value[] } {
  const values: Value[] = [];
  const texts = insertions.map((insertion) => insertInto(insertion, values));
  const [last, ...before] = texts.reverse();
  const named = before.reverse().map((text, i) => `part_${i} as (${text})`);
  return { text: named.length > 0 ? `with ${named.join(', ')} ${last}` : last!, values };
}

/**
 * The statement that inserts rows, whose parameters are put behind `values`. A row with bytes is given as parameters, which
 * hold them as they are; others as JSON, so that the statement is the same however many there are.
 */
function insertInto({ table, columns, rows, unlessKept }: Insertion, values: Value[]): string {
  const conflict = unlessKept ? ' on conflict do nothing' : '';
  const names = columns.join(', ');
  const [first] = rows;
  if (rows.length === 1 && first!.some((value) => value instanceof Uint8Array)) {
    values.push(...first!.map(storableParameter));
    const from = values.length - columns.length;
    return `insert into ${table} (${names}) values (${columns.map((_, n) => `$${from + n + 1}`).join(', ')})${conflict}`;
  }
  const objects = rows.map((row) => Object.fromEntries(row.map((value, n) => [columns[n]!, inJson(value)])));
  values.push(JSON.stringify(objects));
  return `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $${values.length})${conflict}`;
}

/** A value within JSON: bytes as PostgreSQL writes them. */
function inJson(value: Value): Value {
  if (typeof value === 'string') return storable(value);
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
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

const names = new Map<string, string>();

/** The name that a statement is prepared under; undefined for one beyond a bound, which is planned each time. */
function nameOf(sql: string): string | undefined {
  let name = names.get(sql);
  if (name === undefined && names.size < 200) {
    name = `inzet_${names.size}`;
    names.set(sql, name);
  }
  return name;
}

/** PostgreSQL's text cannot hold every character; nothing that is kept has those, so a question with one finds nothing. */
function storableParameter(value: Value): Value {
  if (typeof value === 'string') return storable(value);
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
