import pg from 'pg';

/** A new, empty database on the server; returns its address. */
export async function newDatabase(serverUrl: string, name: string): Promise<string> {
  await query(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** What autovacuum does in its time. */
export const settle = (url: string): Promise<unknown> => query(url, 'vacuum analyze');

export async function databaseSize(url: string): Promise<number> {
  const [row] = await query(url, 'select pg_database_size(current_database())::float8 as size');
  return row!.size as number;
}

/** The rows of one statement, on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(sql).then(
    async ({ rows }) => {
      await client.end();
      return rows as Record<string, unknown>[];
    },
    async (error: Error) => {
      await client.end();
      throw error;
    },
  );
}
