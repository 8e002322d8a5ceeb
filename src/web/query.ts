import { holderClass, phase, stance } from '../record/schema.ts';
import type { LetterKind } from '../record/types.ts';
import { type FacetName, facetNames, type SearchQuery, type StatementFilter } from '../register/search.ts';

const kinds: readonly LetterKind[] = ['annotated_agenda', 'report', 'letter'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The search that the query of an address asks for. What it does not understand is left out. */
export function searchQueryOf(query: URLSearchParams): SearchQuery {
  const all = (name: FacetName): string[] => query.getAll(name).filter(Boolean);
  const known = <T extends string>(name: FacetName, values: readonly T[]): T[] =>
    all(name).filter((value): value is T => values.includes(value as T));
  const filter: StatementFilter = {};
  const put = <K extends keyof StatementFilter>(
    name: K,
    values: NonNullable<StatementFilter[K]> & string[],
  ): void => {
    if (values.length > 0) filter[name] = values;
  };
  put('kind', known('kind', kinds));
  put('holder', known('holder', holderClass.options));
  put('stance', known('stance', stance.options));
  put('phase', known('phase', phase.options));
  put('body', all('body'));
  put('office', all('office'));
  put('actor', all('actor'));
  put('topic', all('topic'));
  const years = all('year')
    .filter((year) => /^\d{4}$/.test(year))
    .sort();
  const since = query.get('since') || (years[0] && `${years[0]}-01-01`);
  const until = query.get('until') || (years.at(-1) && `${years.at(-1)}-12-31`);
  if (since && day.test(since)) filter.since = since;
  if (until && day.test(until)) filter.until = until;
  const sort = query.get('sort');
  const cursor = query.get('cursor');
  const q = query.get('q')?.trim();
  return {
    ...(q && { q }),
    in: query.get('in') === 'statements' ? 'statements' : 'letters',
    filter,
    ...((sort === 'newest' || sort === 'oldest' || sort === 'relevance') && { sort }),
    ...(query.get('compounds') && { compounds: true }),
    ...(cursor && { cursor }),
  };
}

/** The filters that are set in the query of an address, in the order of the facets. */
export function chosen(query: URLSearchParams): { facet: FacetName; value: string }[] {
  return facetNames.flatMap((facet) =>
    query
      .getAll(facet)
      .filter(Boolean)
      .map((value) => ({ facet, value })),
  );
}
