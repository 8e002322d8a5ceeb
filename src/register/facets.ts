import type { Bits } from './bits.ts';
import type { Columns } from './columns.ts';
import { type FacetName, facetNames, type SearchAnswer } from './search.ts';
import type { Values } from './values.ts';

/** A facet with many values shows its most frequent ones. */
const mostValues = 50;

/** How many of the matches have each value, most first, and what the values are called. */
export function countFacets(
  matches: Bits,
  columns: Columns,
  values: Values,
): Pick<SearchAnswer, 'facets' | 'labels'> {
  const labels: Record<string, string> = {};
  const facets = {} as Record<FacetName, Record<string, number>>;
  for (const name of facetNames) {
    const list = values.of(name).flatMap((key) => {
      const count = columns.withValue.get(key)?.countIn(matches) ?? 0;
      const { value, label } = values.all[key]!;
      return count > 0 ? [{ value, label, count }] : [];
    });
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const shown = list.slice(0, mostValues);
    facets[name] = Object.fromEntries(shown.map(({ value, count }) => [value, count]));
    for (const { value, label } of shown) if (label !== value) labels[value] = label;
  }
  return { facets, labels };
}
