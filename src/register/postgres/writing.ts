import { createHash } from 'node:crypto';
import type pg from 'pg';
import {
  advance,
  type Connection,
  firstOf,
  type Newcomer,
  type NewcomerWork,
  type Numbered,
  next,
  type Settled,
  together,
} from '../store.ts';
import { connection } from './connection.ts';

/**
 * Writers hold each other off by advisory locks, which the server lets go of when a writer's connection ends:
 * - `gate`: held shared by those who write new letters, and alone by who changes what is kept;
 * - a claim, by the hash of its words: what no two may be working on at once;
 * - a ticket, by the number of an entry: until what has that number is committed or given up.
 * The gate is asked for first, and of claims the lower first, so no two wait for each other; nobody waits for a ticket.
 */
const gate = 4_826_116;
const tickets = 4_826_117;
const enter = `select pg_advisory_lock_shared(${gate}, 0)`;
const enterAlone = `select pg_advisory_xact_lock(${gate}, 0)`;
const claim =
  'select pg_advisory_lock(claim) from (select unnest($1::bigint[]) as claim order by 1) as claims';
/**
 * Whoever got a number has its ticket by the time that anyone sees that it was given out, and gives it back after the commit.
 * The counters are seen as they were when the statement began and the locks as they are a moment later, so what has a number
 * that is seen and no ticket has ended.
 */
const settled = `select (select last from counter where name = 'revision') as revision,
  least((select last from counter where name = 'entry'), (select min(objid::bigint) - 1 from pg_locks
    where locktype = 'advisory' and classid = ${tickets} and objsubid = 2
      and database = (select oid from pg_database where datname = current_database()))) as entry`;
const unlock = 'select pg_advisory_unlock_all()';

/** Does `work` in a transaction; alone, or beside the transactions of others. */
export function transact<T>(pool: pg.Pool, alone: boolean, work: (tx: Connection) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    const opening = alone ? [client.query('begin'), client.query(enterAlone)] : [client.query('begin')];
    // What comes first in the transaction does not wait until the server has told that it began.
    const [, answer] = await together([together(opening), work(connection(client))]);
    await client.query('commit');
    return answer;
  });
}

/** See `Store.writeAtOnce`. */
export function transactAtOnce<T>(pool: pg.Pool, work: (tx: Connection) => Promise<T>): Promise<T> {
  return withClient(pool, async (client) => {
    // Behind a statement that failed the commit rolls back.
    const all = [client.query('begin'), work(connection(client)), client.query('commit')] as const;
    const [, answer] = await together(all);
    return answer;
  });
}

/**
 * See `Store.writeNew`. Numbers are given out at once, so that writers can work beside each other and none waits for the
 * commit of another; who reads heeds the tickets. All that is known beforehand goes to the server in one journey, and so does
 * all that remains.
 */
export function writeNewcomer<T, K extends Numbered>(
  pool: pg.Pool,
  { claims, numbers }: Newcomer<K>,
  work: NewcomerWork<T, K>,
): Promise<T | undefined> {
  return withClient(pool, async (client) => {
    const tx = connection(client);
    const locked = [
      client.query(enter),
      client.query({ name: 'inzet_claim', text: claim, values: [claims.map(keyOf)] }),
    ];
    const first = takeTicket(tx, numbers);
    const [, , , kept] = await together([together(locked), first, client.query('begin'), work(tx, first)]);
    if (!kept) {
      await together([client.query('rollback'), client.query(unlock)]);
      return undefined;
    }
    await together([
      tx.insert(...kept.rows),
      next(tx, 'revision'),
      // Behind a statement that failed this rolls back.
      client.query('commit'),
      client.query(unlock),
    ]);
    return kept.answer;
  });
}

/** See `Store.settled`. */
export async function settledIn(read: Connection): Promise<Settled> {
  const [row] = await read.rows<{ revision: number; entry: number }>(settled);
  return row!;
}

/** Takes numbers, an entry's among them, with the ticket of that entry, before anyone else can take the next. */
async function takeTicket<K extends Numbered>(
  tx: Connection,
  numbers: Newcomer<K>['numbers'],
): Promise<Newcomer<K>['numbers']> {
  const { entry, ...others } = numbers as Record<Numbered, number>;
  const rest = Object.keys(others) as Exclude<Numbered, 'entry'>[];
  const rows = await tx.rows<{ name: K | 'entry'; last: number }>(
    `with entry as (${advance(['entry'])}), other as (${advance(rest, 'exists (select 1 from entry)')})
     select name, last, pg_advisory_lock(${tickets}, last) from entry union all select name, last, null from other`,
    entry,
    ...rest.map((kind) => others[kind]),
  );
  return firstOf(rows, numbers);
}

/** A claim's lock: 64 bits of its hash. */
const keyOf = (claim: string): string =>
  createHash('sha256').update(claim).digest().readBigInt64BE().toString();

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const answer = await work(client);
    client.release();
    return answer;
  } catch (error) {
    // A connection that cannot even roll back is not given to anyone else.
    const broken = await together([client.query('rollback'), client.query(unlock)]).then(
      () => undefined,
      (failure: Error) => failure,
    );
    client.release(broken);
    throw error;
  }
}
