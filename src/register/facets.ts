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
  const counted = new Map<string, { value: string; label: string; count: number }[]>(
    facetNames.map((name) => [name, []]),
  );
  for (const [key, postings] of columns.withValue) {
    const value = values.all[key];
    const list = value && counted.get(value.facet);
    if (!list) continue;
    const count = postings.countIn(matches);
    if (count > 0) list.push({ value: value.value, label: value.label, count });
  }
  const labels: Record<string, string> = {};
  const facets = {} as Record<FacetName, Record<string, number>>;
  for (const name of facetNames) {
    const list = counted.get(name)!;
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const shown = list.slice(0, mostValues);
    facets[name] = Object.fromEntries(shown.map(({ value, count }) => [value, count]));
    for (const { value, label } of shown) if (label !== value) labels[value] = label;
  }
  return { facets, labels };
}
