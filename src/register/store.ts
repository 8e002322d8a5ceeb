import type { JobList, NewJob } from './jobs.ts';

/** A value as both databases take and give it; days and times are ISO 8601 text, truth is 0 or 1. */
export type Value = string | number | null | Uint8Array;

export type Row = Record<string, Value>;

/**
 * What may be done with a database in a transaction or outside of one. `?` stands for a parameter. In a transaction things
 * happen in the order in which they are asked for; the next may be asked for before the last has ended (`together`).
 */
export interface Connection {
  rows<T = Row>(sql: string, ...parameters: Value[]): Promise<T[]>;
  /** Inserts rows, each in the order of the columns. */
  insert(table: string, columns: readonly string[], rows: readonly Value[][]): Promise<void>;
}

/** Words that index one letter or statement, or a part of a long one. */
export interface IndexTerms {
  /** A long text is indexed in parts, from 0. */
  part: number;
  /** Lexemes in the order of the text. */
  words: readonly string[];
  /** Lexemes without a place; see `marks` in index-terms.ts. */
  marks: readonly string[];
}

/** Terms as a store keeps them. */
export interface Indexed {
  part: number;
  values: readonly Value[];
}

/** A row of an index: the letter or statement that terms are of. */
export interface IndexRow extends Indexed {
  key: number;
}

/** What letters and statements are looked up by. */
export type Leaf =
  | WordLeaf
  /** All of them; only for statements, whose words stand in one row of the index. */
  | { kind: 'all'; of: readonly WordLeaf[] }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'mark'; mark: string };

export type WordLeaf = { kind: 'word'; lexeme: string } | { kind: 'phrase'; lexemes: readonly string[] };

export type Collection = 'letter' | 'statement';

/** The little that differs between the databases; all else is SQL that both understand. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly name: string;
  /** Reads from what is committed. */
  read: Connection;
  /**
   * Runs `work` in a transaction that is committed durably when it returns and rolled back when it throws. Writers wait
   * for each other from their first use of `next`, so that numbers become visible in the order in which they are given out.
   */
  write<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** Terms as they are kept; works without the database, so that it can be done before a transaction. */
  indexed(terms: IndexTerms): Indexed;
  index(tx: Connection, collection: Collection, rows: readonly IndexRow[]): Promise<void>;
  unindex(tx: Connection, collection: Collection, first: number, last: number): Promise<void>;
  /** For each leaf the keys above `above` that it is found in, in no order, some perhaps twice. */
  find(collection: Collection, leaves: readonly { leaf: Leaf; above: number }[]): Promise<Uint32Array[]>;
  /** The version of the schema in the database, and of this program. */
  schema(): Promise<{ found: number; known: number }>;
  /** Runs the migrations that the database lacks. */
  migrate(): Promise<void>;
  /** The queue of letters to be read. Throws RegisterError where there is none. */
  queue(): Queue;
  close(): Promise<void>;
}

/** Letters that wait for a worker. */
export interface Queue {
  enqueue(jobs: AsyncIterable<NewJob> | Iterable<NewJob>): Promise<number>;
  jobs(): Promise<JobList>;
}

/** Gives out `count` numbers of a kind and returns the first. Holds off other writers until the transaction ends. */
export async function next(tx: Connection, name: string, count = 1): Promise<number> {
  const [row] = await tx.rows<{ last: number }>(
    'update counter set last = last + ? where name = ? returning last',
    count,
    name,
  );
  return row!.last - count + 1;
}

/**
 * Does several things at once; over a network that is one journey. Ends when all have ended, also when one fails: nothing
 * of a transaction may come after its rollback.
 */
export async function together<T extends readonly unknown[]>(
  work: readonly [...T],
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Numbers of a text as SQLite and PostgreSQL join them: "12,7,30". */
export function parseNumbers(joined: string | null): Uint32Array {
  if (!joined) return new Uint32Array(0);
  const numbers = new Uint32Array((joined.length >> 1) + 1);
  let at = 0;
  let value = 0;
  for (let i = 0; i < joined.length; i++) {
    const c = joined.charCodeAt(i);
    if (c === 44) {
      numbers[at++] = value;
      value = 0;
    } else value = value * 10 + c - 48;
  }
  numbers[at++] = value;
  return numbers.subarray(0, at);
}
