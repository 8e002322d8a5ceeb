import type { WordLeaf } from '../store.ts';
import type { Query, QueryWords } from './parse.ts';

/** Words and phrases that must all be there, asked for as one. */
export interface AllWords {
  kind: 'all';
  of: WordLeaf[];
}

/** A query whose words that must all be there are gathered. */
export type Gathered =
  | QueryWords
  | AllWords
  | { kind: 'and'; of: Gathered[] }
  | { kind: 'or'; of: Gathered[] }
  | { kind: 'not'; of: Gathered };

/**
 * Gathers the words that must all be there. A store then fetches only what has all of them, where each by itself may be
 * in most statements; they rank together, by how rare it is that all are there. Only for what takes one row of the index.
 */
export function gathered(query: Query): Gathered {
  if (query.kind === 'not') return { kind: 'not', of: gathered(query.of) };
  if (query.kind === 'or') return { kind: 'or', of: query.of.map(gathered) };
  if (query.kind !== 'and') return query;
  const words: Extract<QueryWords, WordLeaf>[] = [];
  const others: Gathered[] = [];
  for (const part of query.of)
    if (part.kind === 'word' || part.kind === 'phrase') words.push(part);
    else others.push(gathered(part));
  return words.length < 2
    ? { kind: 'and', of: [...words, ...others] }
    : and([{ kind: 'all', of: words }, ...others]);
}

const and = (of: Gathered[]): Gathered => (of.length === 1 ? of[0]! : { kind: 'and', of });
