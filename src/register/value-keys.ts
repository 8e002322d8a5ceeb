import type { FacetValue } from './entry.ts';
import { type Connection, next, type Store, together, type Value } from './store.ts';

/** Keys of values by store and name. What is committed never changes, so a process need ask for a value once. */
const committed = new WeakMap<Store, Map<string, number>>();

const nameOf = ({ facet, value }: { facet: string; value: string }): string => `${facet} ${value}`;

/** Looks up the keys of values before a transaction, so that fewer are asked for while others wait. */
export async function learnValues(store: Store, values: readonly FacetValue[]): Promise<void> {
  const known = knownTo(store);
  for (const [name, key] of await lookUp(store.read, unknown(known, values))) known.set(name, key);
}

/** Keys of values within a transaction. */
export interface ValueKeys {
  /** The key of one of the values that were asked for; undefined for another. */
  of(value: FacetValue): number | undefined;
  /** Keeps the values that had no key before. */
  save(): Promise<void>;
}

/** Takes the keys of values; values that have none yet get one. */
export async function takeValues(
  store: Store,
  tx: Connection,
  values: readonly FacetValue[],
): Promise<ValueKeys> {
  const known = knownTo(store);
  const asked = unknown(known, values);
  if (asked.length === 0) return { of: (value) => known.get(nameOf(value)), save: async () => undefined };
  // From the moment that numbers are taken nobody else makes a value; so they are taken first.
  const [first, found] = await together([next(tx, 'value', asked.length), lookUp(tx, asked)]);
  const fresh = asked.filter((value) => !found.has(nameOf(value)));
  fresh.forEach((value, i) => {
    found.set(nameOf(value), first + i);
  });
  return {
    of: (value) => known.get(nameOf(value)) ?? found.get(nameOf(value)),
    save: () =>
      tx.insert(
        'value',
        ['key', 'facet', 'value', 'label', 'kind'],
        fresh.map((v, i): Value[] => [first + i, v.facet, v.value, v.label, v.kind]),
      ),
  };
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
