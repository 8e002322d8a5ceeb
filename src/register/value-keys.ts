import type { FacetValue } from './entry.ts';
import { type Connection, nextOf, type Store, together } from './store.ts';

/** Keys of values by store and name. What is committed never changes, so a process need ask for a value once. */
const committed = new WeakMap<Store, Map<string, number>>();

const nameOf = ({ facet, value }: { facet: string; value: string }): string => `${facet} ${value}`;

/** The key of one of the values that were asked for. */
export type ValueKeys = (value: FacetValue) => number;

/**
 * The keys of values, those made that there are none of yet. They are committed by themselves, before the letter that
 * brings them: a value that no letter has is counted nowhere.
 */
export async function keysOf(store: Store, values: readonly FacetValue[]): Promise<ValueKeys> {
  const known = knownTo(store);
  await complete(known, values, store.read, (fresh) => store.writeAtOnce((tx) => makeKeys(tx, fresh)));
  return (value) => known.get(nameOf(value))!;
}

/** The same within a transaction; what it makes goes when that is rolled back. */
export async function keysWithin(
  store: Store,
  tx: Connection,
  values: readonly FacetValue[],
): Promise<ValueKeys> {
  const known = knownTo(store);
  const found = new Map<string, number>();
  await complete(found, unknown(known, values), tx, (fresh) => makeKeys(tx, fresh));
  return (value) => known.get(nameOf(value)) ?? found.get(nameOf(value))!;
}

/** Adds the keys of values, those made that the connection sees none of; again where somebody else was making keys too. */
async function complete(
  known: Map<string, number>,
  values: readonly FacetValue[],
  connection: Connection,
  make: (fresh: readonly FacetValue[]) => Promise<[string, number][]>,
): Promise<void> {
  await learn(known, connection, values);
  for (let fresh = unknown(known, values); fresh.length > 0; fresh = unknown(known, values)) {
    for (const [name, key] of await make(fresh)) known.set(name, key);
    await learn(known, connection, values);
  }
}

/**
 * Gives values keys, and tells which: not those that somebody else gave one meanwhile. Whoever takes numbers for others waits
 * until these are committed, so keys become visible in order.
 */
async function makeKeys(tx: Connection, values: readonly FacetValue[]): Promise<[string, number][]> {
  const some = values.slice(0, batch);
  const [, rows] = await together([
    nextOf(tx, { value: some.length }),
    tx.rows<{ key: number; facet: string; value: string }>(
      `insert into value (key, facet, value, label, kind)
       select (select last from counter where name = 'value') - ${some.length} + column1, column2, column3, column4, column5
       from (values ${some.map((_, i) => `(${i + 1}, ?, ?, ?, ?)`).join(', ')}) as fresh where true
       on conflict do nothing returning key, facet, value`,
      ...some.flatMap(({ facet, value, label, kind }) => [facet, value, label, kind]),
    ),
  ]);
  return rows.map((row) => [nameOf(row), row.key]);
}

function knownTo(store: Store): Map<string, number> {
  const known = committed.get(store) ?? new Map<string, number>();
  committed.set(store, known);
  return known;
}

/** The values whose keys are not known, each once. */
function unknown(known: ReadonlyMap<string, number>, values: readonly FacetValue[]): FacetValue[] {
  const asked = values.filter((value) => !known.has(nameOf(value)));
  return [...new Map(asked.map((value) => [nameOf(value), value])).values()];
}

/** Values asked for in one statement. */
const batch = 500;

/** Adds the keys that a connection sees of values whose keys are not known. */
async function learn(
  known: Map<string, number>,
  connection: Connection,
  values: readonly FacetValue[],
): Promise<void> {
  const asked = unknown(known, values);
  for (let from = 0; from < asked.length; from += batch) {
    const some = asked.slice(from, from + batch);
    const rows = await connection.rows<{ key: number; facet: string; value: string }>(
      `select key, facet, value from value where value in (${some.map(() => '?').join(', ')})`,
      ...some.map(({ value }) => value),
    );
    for (const row of rows) known.set(nameOf(row), row.key);
  }
}
