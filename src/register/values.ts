import type { FacetValue } from './entry.ts';
import type { Store } from './store.ts';

/** The facet values of a register by their numbers, in memory. */
export class Values {
  readonly all: (FacetValue | undefined)[] = [];
  #last = 0;

  /** Reads the values that were added since. */
  async refresh(store: Store): Promise<void> {
    const rows = await store.read.rows<FacetValue & { key: number }>(
      'select key, facet, value, label, kind from value where key > ? order by key',
      this.#last,
    );
    for (const { key, ...value } of rows) {
      this.all[key] = value;
      this.#last = key;
    }
  }

  /** Numbers of the values of a facet that are asked for by value or, whatever its capitals, by label. */
  keys(facet: string, asked: readonly string[]): number[] {
    const wanted = new Set(asked.map((value) => value.toLowerCase()));
    const found: number[] = [];
    this.all.forEach((value, key) => {
      if (value?.facet !== facet) return;
      if (wanted.has(value.value.toLowerCase()) || wanted.has(value.label.toLowerCase())) found.push(key);
    });
    return found;
  }
}
