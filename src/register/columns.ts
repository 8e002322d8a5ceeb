import { Bits } from './bits.ts';
import { Postings } from './postings.ts';
import type { Collection, Settled, Store } from './store.ts';
import type { Values } from './values.ts';
import { unpackNumbers } from './varint.ts';

interface EntryRow {
  key: number;
  id: string;
  date: string;
  first_statement: number;
  statements: number;
  packed: Uint8Array;
}

/** What a letter says of itself, so that it holds for each of its statements. */
const ofWholeLetter = new Set(['kind', 'body', 'meeting', 'dossier', 'year', 'office']);

/** Rows fetched at once. */
const batch = 4000;

/**
 * What filters, facets and order need of every letter or every statement, in memory: a few dozen bytes a letter, about
 * ten a statement. Keys only ever grow, so keeping up with the store is reading what is above the highest key known, as
 * far as nothing below can follow.
 */
export class Columns {
  /** Highest entry known. */
  last = 0;
  /** Keys of letters or statements that can be found: those of the current entries. */
  readonly live = new Bits();
  /** Keys that have a facet value, by the value's number. */
  readonly withValue = new Map<number, Postings>();
  /** By entry: the letter's identifier and its date as a number (20241203; 0 without). */
  readonly ids: string[] = [];
  readonly dates: number[] = [];
  /** By statement: its entry. */
  entryOf = new Uint32Array(1024);

  readonly #collection: Collection;
  readonly #values: Values;
  readonly #ranges: { first: number; statements: number }[] = [];
  #settled: Settled = { revision: -1, entry: -1 };
  #lastGone = -1;
  #refreshing: Promise<void> | undefined;

  constructor(collection: Collection, values: Values) {
    this.#collection = collection;
    this.#values = values;
  }

  /** Brings the columns up to date with the store. */
  refresh(store: Store): Promise<void> {
    this.#refreshing ??= this.#load(store).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** The entry of a letter's or statement's key. */
  entry(key: number): number {
    return this.#collection === 'letter' ? key : this.entryOf[key]!;
  }

  /** The highest key of letters or statements among the entries up to one. */
  lastKey(entry: number): number {
    if (this.#collection === 'letter') return entry;
    for (let key = entry; key > 0; key--) {
      const range = this.#ranges[key];
      if (range) return range.first + range.statements - 1;
    }
    return 0;
  }

  async #load(store: Store): Promise<void> {
    // An entry may be replaced between two reads; then the revision has moved on and what is new is read as well.
    for (let tries = 0; tries < 5; tries++) {
      const settled = await store.settled();
      const { revision, entry } = this.#settled;
      if (settled.revision === revision && settled.entry === entry) return;
      await this.#loadEntries(store, settled.entry);
      await this.#dropGone(store);
      this.#settled = settled;
    }
  }

  async #loadEntries(store: Store, upTo: number): Promise<void> {
    const letters = this.#collection === 'letter';
    for (;;) {
      const rows = await store.read.rows<EntryRow>(
        `select key, id, date, first_statement, statements, ${letters ? 'letter_values as packed' : 'statement_values as packed, letter_values'}
         from entry where key > ? and key <= ? order by key limit ${batch}`,
        this.last,
        upTo,
      );
      await this.#values.refresh(store);
      for (const row of rows) this.#enter(row);
      if (rows.length < batch) return;
    }
  }

  #enter(row: EntryRow & { letter_values?: Uint8Array }): void {
    const { key } = row;
    this.ids[key] = row.id;
    this.dates[key] = Number(row.date.replaceAll('-', ''));
    this.last = key;
    if (row.letter_values) this.#enterStatements(row, row.letter_values);
    else {
      this.live.add(key);
      for (const value of unpackNumbers(row.packed)) this.#posting(value).add(key);
    }
  }

  #enterStatements(row: EntryRow, letterValues: Uint8Array): void {
    const { key, first_statement: first, statements } = row;
    this.#ranges[key] = { first, statements };
    if (first + statements > this.entryOf.length) {
      const grown = new Uint32Array(Math.max(first + statements, this.entryOf.length * 2));
      grown.set(this.entryOf);
      this.entryOf = grown;
    }
    const numbers = unpackNumbers(row.packed);
    let at = 0;
    for (let statement = first; statement < first + statements; statement++) {
      this.live.add(statement);
      this.entryOf[statement] = key;
      const end = at + 1 + numbers[at]!;
      for (at++; at < end; at++) this.#posting(numbers[at]!).add(statement);
    }
    for (const value of unpackNumbers(letterValues))
      if (ofWholeLetter.has(this.#values.all[value]!.facet))
        this.#posting(value).addRange(first, first + statements);
  }

  async #dropGone(store: Store): Promise<void> {
    const rows = await store.read.rows<{ entry: number; revision: number }>(
      'select entry, revision from gone where revision > ?',
      this.#lastGone,
    );
    for (const { entry, revision } of rows) {
      this.#lastGone = Math.max(this.#lastGone, revision);
      const range = this.#ranges[entry];
      if (this.#collection === 'letter') this.live.delete(entry);
      else if (range)
        for (let key = range.first; key < range.first + range.statements; key++) this.live.delete(key);
    }
  }

  #posting(value: number): Postings {
    let postings = this.withValue.get(value);
    if (!postings) {
      postings = new Postings();
      this.withValue.set(value, postings);
    }
    return postings;
  }
}
