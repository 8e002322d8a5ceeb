import type { Entry, FacetValue } from './entry.ts';
import { type Connection, next, type Store, type Value } from './store.ts';

/** Keys of values by store and name. What is committed never changes, so a process need ask for a value once. */
const committed = new WeakMap<Store, Map<string, number>>();

const nameOf = ({ facet, value }: { facet: string; value: string }): string => `${facet} ${value}`;

/** Looks up the keys of an entry's values before a transaction, so that fewer are asked for while others wait. */
export async function learnValues(store: Store, { values, statementValues }: Entry): Promise<void> {
  const known = knownTo(store);
  for (const [name, key] of await lookUp(store.read, unknown(known, [values, ...statementValues].flat())))
    known.set(name, key);
}

/** A function that gives each value's key; values not seen before get one. */
export async function valueKeys(
  store: Store,
  tx: Connection,
  values: readonly FacetValue[],
): Promise<(value: FacetValue) => number> {
  const known = knownTo(store);
  const asked = unknown(known, values);
  const found = await lookUp(tx, asked);
  const fresh = asked.filter((value) => !found.has(nameOf(value)));
  if (fresh.length > 0) {
    const first = await next(tx, 'value', fresh.length);
    const rows = fresh.map((v, i): Value[] => [first + i, v.facet, v.value, v.label, v.kind]);
    await tx.insert('value', ['key', 'facet', 'value', 'label', 'kind'], rows);
    fresh.forEach((value, i) => {
      found.set(nameOf(value), first + i);
    });
  }
  return (value) => known.get(nameOf(value)) ?? found.get(nameOf(value))!;
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

async function lookUp(connection: Connection, values: readonly FacetValue[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < values.length; from += batch) {
    const some = values.slice(from, from + batch);
    const rows = await connection.rows<{ key: number; facet: string; value: string }>(
      `select key, facet, value from value where value in (${some.map(() => '?').join(', ')})`,
      ...some.map(({ value }) => value),
    );
    for (const row of rows) found.set(nameOf(row), row.key);
  }
  return found;
}
