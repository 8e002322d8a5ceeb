import pc from 'picocolors';
import { shown } from '../../publish/text/layout.ts';
import type { SearchAnswer, SearchQuery, StatementFilter } from '../../register/search.ts';
import type { Door } from '../door.ts';
import { letterLayout, statementLayout } from './items.ts';
import { writeList } from './list.ts';
import { open } from './open.ts';
import { filterFields, type ListOptions, shownFacets } from './options.ts';

export type FilterOptions = ListOptions & StatementFilter;

export interface SearchOptions extends FilterOptions {
  in: 'letters' | 'statements';
  sort?: 'relevance' | 'newest' | 'oldest';
  compounds?: boolean;
}

/** Values of a facet that are shown in the terminal. */
const mostValues = 6;

/** The filter that the options of a command make. */
export function filterOf(options: FilterOptions): StatementFilter {
  const given = filterFields.filter((field) => options[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, options[field]]));
}

/** `inzet search`. */
export async function search(words: string[], options: SearchOptions, door: Door): Promise<void> {
  const query: SearchQuery = {
    q: words.join(' '),
    in: options.in,
    filter: filterOf(options),
    ...(options.sort && { sort: options.sort }),
    ...(options.compounds && { compounds: true }),
    ...(options.limit && { limit: options.limit }),
    ...(options.cursor && { cursor: options.cursor }),
  };
  const answer = await open(options, door, (register) => register.search(query));
  writeList(answer, options.in === 'statements' ? statementLayout : letterLayout, options.format, door);
  if (options.format === 'text') writeFacets(answer, door);
}

/** `inzet letters`. */
export async function letters(options: FilterOptions, door: Door): Promise<void> {
  const answer = await open(options, door, (register) => register.letters(filterOf(options), options));
  writeList(answer, letterLayout, options.format, door);
}

/** `inzet statements`. */
export async function statements(options: FilterOptions, door: Door): Promise<void> {
  const answer = await open(options, door, (register) => register.statements(filterOf(options), options));
  writeList(answer, statementLayout, options.format, door);
}

function writeFacets({ facets, labels }: SearchAnswer, door: Door): void {
  const paint = pc.createColors(door.colours(door.stdout));
  for (const name of shownFacets) {
    const values = Object.entries(facets[name]).sort(([, a], [, b]) => b - a);
    if (values.length < 2) continue;
    const counts = values
      .slice(0, mostValues)
      .map(([value, count]) => `${shown(labels[value] ?? value)} ${count}`);
    door.stdout.write(`${paint.dim(`${name}: ${counts.join(', ')}`)}\n`);
  }
}
