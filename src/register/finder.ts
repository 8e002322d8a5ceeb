import type { Language } from '../language/language.ts';
import { Columns } from './columns.ts';
import type { FacetValue } from './entry.ts';
import { countFacets } from './facets.ts';
import { filtered } from './filter.ts';
import { letterItems, statementItems } from './items.ts';
import { limitOf, readCursor, writeCursor } from './paging.ts';
import { evaluate, type Found, score } from './query/evaluate.ts';
import { LeafSets } from './query/leaf-sets.ts';
import { firstMatches, readPlace, type Sort, writePlace } from './query/order.ts';
import { parseQuery } from './query/parse.ts';
import { commonWords, warm } from './query/warm.ts';
import type { List } from './register.ts';
import type { Page, SearchAnswer, SearchItem, SearchQuery } from './search.ts';
import type { Collection, Store } from './store.ts';
import { Values } from './values.ts';

/** Searches a store. Words are looked up in the store's index; filters, facets and order come from memory. */
export class Finder {
  readonly #store: Store;
  readonly #language: Language;
  readonly #values = new Values();
  readonly #of: Record<Collection, { columns: Columns; sets: LeafSets }>;

  constructor(store: Store, language: Language) {
    this.#store = store;
    this.#language = language;
    const part = (collection: Collection) => ({
      columns: new Columns(collection, this.#values),
      sets: new LeafSets(collection),
    });
    this.#of = { letter: part('letter'), statement: part('statement') };
  }

  /** See `Register.warm`. */
  async warm(signal?: AbortSignal): Promise<void> {
    const words = await commonWords(this.#store);
    for (const collection of ['letter', 'statement'] as const)
      await warm(words, collection, { store: this.#store, ...this.#of[collection] }, signal);
  }

  /** See `Register.search`; on request without passages. */
  async search(query: SearchQuery, passages = true): Promise<SearchAnswer> {
    const collection = query.in === 'statements' ? 'statement' : 'letter';
    const { columns, sets } = this.#of[collection];
    const parsed = query.q === undefined ? undefined : parseQuery(query.q, this.#language);
    const cursor = readPlace(query.cursor);
    const limit = limitOf(query.limit);
    await columns.refresh(this.#store);

    const upTo = Math.min(cursor?.upTo ?? columns.last, columns.last);
    const passing = filtered(query.filter ?? {}, collection, columns, this.#values).upTo(
      columns.lastKey(upTo),
    );
    const compounds = query.compounds ?? false;
    const found: Found = parsed
      ? await evaluate(parsed, { compounds, collection, upTo }, { store: this.#store, columns, sets })
      : { matches: passing, terms: [] };
    const matches = parsed ? found.matches.and(passing) : passing;
    const scoreOf = (key: number): number => score(found.terms, key);
    const sort: Sort = query.sort ?? (parsed ? 'relevance' : 'newest');
    const after = cursor?.after;
    if (after && matches.has(after.key)) after.score = scoreOf(after.key);
    const page = firstMatches(matches, scoreOf, columns, { sort, limit: limit + 1, after });
    const shown = page.slice(0, limit);
    const scored = parsed ? shown : shown.map(({ key }) => ({ key }));
    const marked = passages && parsed ? { query: parsed, compounds, language: this.#language } : undefined;
    const items: SearchItem[] =
      collection === 'letter'
        ? await letterItems(this.#store, scored, marked)
        : await statementItems(this.#store, scored, marked);
    return {
      total: matches.count(),
      items,
      ...countFacets(matches, columns, this.#values),
      ...(page.length > limit && { next: writePlace({ upTo, after: shown.at(-1)! }) }),
    };
  }

  /** The values of a facet with the number of letters that have them, most first. */
  async valuesOf(
    facet: string,
    page: Page | undefined,
    kind?: string,
  ): Promise<List<FacetValue & { letters: number }>> {
    const { columns } = this.#of.letter;
    const limit = limitOf(page?.limit);
    const after = readCursor(page?.cursor, [0, 0, ''] as const);
    await columns.refresh(this.#store);
    const upTo = Math.min(after?.[0] ?? columns.last, columns.last);
    const counted = columns.live.copy().upTo(upTo);
    const found: (FacetValue & { letters: number })[] = [];
    for (const key of this.#values.of(facet)) {
      const value = this.#values.all[key]!;
      if (kind !== undefined && value.kind !== kind) continue;
      const letters = columns.withValue.get(key)?.countIn(counted) ?? 0;
      if (letters > 0) found.push({ ...value, letters });
    }
    const compare = (a: { letters: number; value: string }, b: { letters: number; value: string }): number =>
      b.letters - a.letters || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
    found.sort(compare);
    const rest = after
      ? found.filter((value) => compare(value, { letters: after[1], value: after[2] }) > 0)
      : found;
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return {
      total: found.length,
      items,
      ...(rest.length > limit && last && { next: writeCursor([upTo, last.letters, last.value]) }),
    };
  }
}
