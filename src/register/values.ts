import type { FacetValue } from './entry.ts';
import type { Store } from './store.ts';

/** The facet values of a register by their numbers, in memory. */
export class Values {
  readonly all: (FacetValue | undefined)[] = [];
  readonly #byFacet = new Map<string, number[]>();
  #last = 0;

  /** Numbers of the values of a facet. */
  of(facet: string): readonly number[] {
    return this.#byFacet.get(facet) ?? [];
  }

  /** Reads the values that were added since. */
  async refresh(store: Store): Promise<void> {
    const rows = await store.read.rows<FacetValue & { key: number }>(
      'select key, facet, value, label, kind from value where key > ? order by key',
      this.#last,
    );
    for (const { key, ...value } of rows) {
      this.all[key] = value;
      const others = this.#byFacet.get(value.facet);
      if (others) others.push(key);
      else this.#byFacet.set(value.facet, [key]);
      this.#last = key;
    }
  }

  /** Numbers of the values of a facet that are asked for by value or, whatever its capitals, by label. */
  keys(facet: string, asked: readonly string[]): number[] {
    const wanted = new Set(asked.map((value) => value.toLowerCase()));
    return this.of(facet).filter((key) => {
      const { value, label } = this.all[key]!;
      return wanted.has(value.toLowerCase()) || wanted.has(label.toLowerCase());
    });
  }
}
