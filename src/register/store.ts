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
  /** Inserts rows into tables, in that order; over a network it is one statement, so together they cost one journey. */
  insert(...insertions: readonly Insertion[]): Promise<void>;
}

/** Rows for a table, each in the order of the columns. */
export interface Insertion {
  table: string;
  columns: readonly string[];
  rows: readonly Value[][];
  /** Rows whose key is there already are left out. */
  unlessKept?: boolean;
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
   * Runs `work` in a transaction that is committed durably when it returns and rolled back when it throws. Nobody else
   * writes letters or changes what is kept of them meanwhile.
   */
  write<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** The same for what stands by itself, such as a token: other writers need not wait, nor does it. */
  writeBeside<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /** The same for work that asks for all it needs before it waits for anything: over a network one journey does for it. */
  writeAtOnce<T>(work: (tx: Connection) => Promise<T>): Promise<T>;
  /**
   * Keeps something new beside what other writers keep, in a transaction that is committed durably when this returns.
   * Returns what `work` answers; undefined when it keeps nothing. Entries may become visible in another order than that of
   * their numbers (see `settled`), and numbers may go unused.
   */
  writeNew<T, K extends Numbered>(newcomer: Newcomer<K>, work: NewcomerWork<T, K>): Promise<T | undefined>;
  settled(): Promise<Settled>;
  /** Terms as they are kept; works without the database, so that it can be done before a transaction. */
  indexed(terms: IndexTerms): Indexed;
  /** What puts terms in an index. */
  indexRows(collection: Collection, rows: readonly IndexRow[]): Insertion;
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

/** How far a store has come. Where both are the same as before, so is all that can be read of it. */
export interface Settled {
  /** Grows with every change that is committed. */
  revision: number;
  /** Entries up to this one are all committed or given up: whoever has read them misses none that comes later. */
  entry: number;
}

/** Letters that wait for a worker. */
export interface Queue {
  enqueue(jobs: AsyncIterable<NewJob> | Iterable<NewJob>): Promise<number>;
  jobs(): Promise<JobList>;
}

/** What is written beside the work of others. */
export interface Newcomer<K extends Numbered> {
  /** What no two may work on at once, in words that others would use for the same. */
  claims: readonly string[];
  /** How many numbers of each kind it takes: of `entry` one. */
  numbers: Record<K | 'entry', number>;
}

/**
 * Finds out, within the transaction, whether there is anything to keep, and tells what. It is given the first number of
 * each kind as a promise, so that what it asks for first can be on its way together with that.
 */
export type NewcomerWork<T, K extends Numbered> = (
  tx: Connection,
  first: Promise<Newcomer<K>['numbers']>,
) => Promise<{ rows: readonly Insertion[]; answer: T } | undefined>;

/** What is numbered. */
export type Numbered =
  | 'revision'
  | 'letter'
  | 'version'
  | 'entry'
  | 'statement'
  | 'value'
  | 'correction'
  | 'token';

/** Gives out a number of a kind; see `nextOf`. */
export async function next(tx: Connection, kind: Numbered): Promise<number> {
  const first = await nextOf(tx, { [kind]: 1 } as Record<Numbered, number>);
  return first[kind];
}

/**
 * Gives out so many numbers of each kind and returns the first of each. Whoever else asks for a number of a kind waits until
 * the transaction ends.
 */
export async function nextOf<K extends Numbered>(
  tx: Connection,
  counts: Record<K, number>,
): Promise<Record<K, number>> {
  const kinds = Object.keys(counts) as K[];
  const rows = await tx.rows<{ name: K; last: number }>(advance(kinds), ...kinds.map((kind) => counts[kind]));
  return firstOf(rows, counts);
}

/** The statement that moves counters on, by a parameter for each kind in their order; where a further condition holds. */
export const advance = (kinds: readonly Numbered[], condition = 'true'): string =>
  `update counter set last = last + case name ${kinds.map((kind) => `when '${kind}' then ?`).join(' ')} else 0 end
   where name in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and ${condition} returning name, last`;

/** The first of the numbers that were given out, from the last of each kind. */
export const firstOf = <K extends Numbered>(
  rows: readonly { name: K; last: number }[],
  counts: Record<K, number>,
): Record<K, number> =>
  Object.fromEntries(rows.map(({ name, last }) => [name, last - counts[name] + 1])) as Record<K, number>;

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
