import { Bits } from '../bits.ts';
import type { Columns } from '../columns.ts';
import type { Collection, Leaf, Store } from '../store.ts';

/** Bytes of sets that are kept for the next query. */
const bound = 64 * 1024 * 1024;
/** What is left free of it when sets are read ahead. */
const room = bound / 8;

interface Known {
  keys: Bits;
  /** Highest key up to which the set is complete. */
  upTo: number;
  /** What it takes among all that are kept. */
  bytes: number;
}

/**
 * The letters or statements that leaves of queries are found in. Sets stay for the next query: keys only grow, so that
 * what a set lacks is what the index has above its highest key. Keys of replaced entries remain in it; the caller leaves
 * them out.
 */
export class LeafSets {
  readonly #known = new Map<string, Known>();
  #bytes = 0;
  readonly #collection: Collection;

  constructor(collection: Collection) {
    this.#collection = collection;
  }

  /** Whether a further set may push out one that is kept. */
  get isFull(): boolean {
    return this.#bytes > bound - room;
  }

  /** The set of each leaf, complete for the columns' entries; shared, so not to be changed. */
  async get(store: Store, leaves: readonly Leaf[], columns: Columns): Promise<Bits[]> {
    const last = columns.lastKey(columns.last);
    const known = leaves.map((leaf) => this.#take(leaf, last));
    const lacking = leaves.flatMap((leaf, i) =>
      known[i]!.upTo < last ? [{ leaf, above: known[i]!.upTo, i }] : [],
    );
    const found = await store.find(this.#collection, lacking);
    lacking.forEach(({ leaf, i }, n) => {
      const set = known[i]!;
      for (const key of found[n]!) set.keys.add(key);
      set.upTo = Math.max(set.upTo, last);
      this.#keep(leaf, set);
    });
    this.#evict();
    return known.map(({ keys }) => keys);
  }

  /** Takes the set to the end of the queue for eviction. */
  #take(leaf: Leaf, last: number): Known {
    const key = name(leaf);
    const known = this.#known.get(key) ?? this.#shared(leaf) ?? { keys: new Bits(last), upTo: 0, bytes: 0 };
    if (this.#known.delete(key)) this.#known.set(key, known);
    return known;
  }

  /** What has all of some words, when the set of each is kept. */
  #shared(leaf: Leaf): Known | undefined {
    if (leaf.kind !== 'all') return undefined;
    const sets = leaf.of.flatMap((word) => this.#known.get(name(word)) ?? []);
    const [first, ...others] = sets;
    if (!first || sets.length < leaf.of.length) return undefined;
    const keys = others.reduce((all, { keys }) => all.and(keys), first.keys.copy());
    return { keys, upTo: Math.min(...sets.map(({ upTo }) => upTo)), bytes: 0 };
  }

  #keep(leaf: Leaf, set: Known): void {
    this.#bytes -= this.#known.get(name(leaf))?.bytes ?? 0;
    set.bytes = set.keys.words.byteLength;
    this.#bytes += set.bytes;
    this.#known.set(name(leaf), set);
  }

  #evict(): void {
    for (const [key, { bytes }] of this.#known) {
      if (this.#bytes <= bound) return;
      this.#known.delete(key);
      this.#bytes -= bytes;
    }
  }
}

function name(leaf: Leaf): string {
  if (leaf.kind === 'word') return leaf.lexeme;
  if (leaf.kind === 'phrase') return leaf.lexemes.join(' ');
  if (leaf.kind === 'all') return leaf.of.map(name).join(' & ');
  return leaf.kind === 'prefix' ? `${leaf.prefix}*` : leaf.mark;
}
