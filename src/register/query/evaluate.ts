import { Bits } from '../bits.ts';
import type { Columns } from '../columns.ts';
import { partMark, stepMark, steps } from '../index-terms.ts';
import type { Collection, Leaf, Store } from '../store.ts';
import { type AllWords, type Gathered, gathered } from './gather.ts';
import type { LeafSets } from './leaf-sets.ts';
import type { Query, QueryWords } from './parse.ts';

/** A word, phrase or prefix of a query that raises the rank of what it is found in. */
export interface Term {
  /** Keys by how often the term occurs: `weights[i]` is for what `sets[i]` has and no later one. The first has all. */
  sets: Bits[];
  weights: number[];
  /** How rare the term is, from its share of what can be found. */
  rarity: number;
}

/** What a query finds among the letters or statements that can be found up to some entry. */
export interface Found {
  matches: Bits;
  terms: Term[];
}

/** A word that is only part of a compound counts half. */
const partWeight = 0.4;

/** How a query is evaluated. */
export interface Evaluation {
  /** Words find the compounds they are part of. */
  compounds: boolean;
  /** What is searched. How often a word occurs raises the rank of a letter only. */
  collection: Collection;
  /** The last entry that may be found. */
  upTo: number;
}

/** Evaluates a query: each word's set comes from the store, all else is done on the sets. */
export async function evaluate(
  query: Query,
  options: Evaluation,
  source: { store: Store; columns: Columns; sets: LeafSets },
): Promise<Found> {
  const asked = options.collection === 'letter' || options.compounds ? query : gathered(query);
  const wanted: Leaf[] = [];
  collect(asked, true, options, wanted);
  const found = await source.sets.get(source.store, wanted, source.columns);
  const { columns } = source;
  const all = columns.live.copy().upTo(columns.lastKey(options.upTo));
  const total = all.count();
  const terms: Term[] = [];
  let at = 0;
  // Walks the query as `collect` did, taking the sets in the same order.
  const walk = (node: Gathered, ranked: boolean): Bits => {
    if (node.kind === 'not') return all.copy().minus(walk(node.of, false));
    if (node.kind === 'and' || node.kind === 'or') {
      const sets = node.of.map((part) => walk(part, ranked));
      return sets.reduce((a, b) => (node.kind === 'and' ? a.and(b) : a.or(b)));
    }
    const leaves = leavesOf(node, ranked, options);
    const sets = found.slice(at, at + leaves.length);
    at += leaves.length;
    const having = new Bits();
    leaves.forEach((leaf, i) => {
      if (leaf.finds) having.or(sets[i]!);
    });
    having.and(all);
    if (ranked) {
      const count = having.count();
      const rarity = Math.log(1 + (total - count + 0.5) / (count + 0.5));
      terms.push({ sets, weights: leaves.map(({ weight }) => weight), rarity });
    }
    return having;
  };
  return { matches: walk(asked, true), terms };
}

function collect(query: Gathered, ranked: boolean, options: Evaluation, into: Leaf[]): void {
  if (query.kind === 'not') collect(query.of, false, options, into);
  else if (query.kind === 'and' || query.kind === 'or')
    for (const part of query.of) collect(part, ranked, options, into);
  else into.push(...leavesOf(query, ranked, options).map(({ leaf }) => leaf));
}

/** The leaves of a word, phrase or prefix: those that find, and those that only say how often. Lightest first. */
function leavesOf(
  query: QueryWords | AllWords,
  ranked: boolean,
  { compounds, collection }: Omit<Evaluation, 'upTo'>,
): { leaf: Leaf; finds: boolean; weight: number }[] {
  const weight = steps[0].weight;
  if (query.kind === 'all') return [{ leaf: query, finds: true, weight }];
  if (query.kind === 'phrase')
    return [{ leaf: { kind: 'phrase', lexemes: query.lexemes }, finds: true, weight: steps.at(-1)!.weight }];
  if (query.kind === 'prefix')
    return [
      { leaf: { kind: 'prefix', prefix: query.prefix }, finds: true, weight },
      { leaf: { kind: 'word', lexeme: query.lexeme }, finds: true, weight },
    ];
  const { lexeme } = query;
  const part = { leaf: { kind: 'mark', mark: partMark(lexeme) }, finds: true, weight: partWeight } as const;
  const often = steps.slice(1).map((step, i) => ({
    leaf: { kind: 'mark', mark: stepMark(lexeme, i + 1) } as const,
    finds: false,
    weight: step.weight,
  }));
  return [
    ...(compounds ? [part] : []),
    { leaf: { kind: 'word', lexeme }, finds: true, weight },
    ...(ranked && collection === 'letter' ? often : []),
  ];
}

/** What a word alone is looked up by. */
export const leavesOfWord = (lexeme: string, collection: Collection): Leaf[] =>
  leavesOf({ kind: 'word', lexeme }, true, { compounds: false, collection }).map(({ leaf }) => leaf);

/** The score of a key: for each term its weight there, times its rarity. */
export function score(terms: readonly Term[], key: number): number {
  let sum = 0;
  for (const { sets, weights, rarity } of terms) {
    for (let i = sets.length - 1; i >= 0; i--) {
      if (!sets[i]!.has(key)) continue;
      sum += weights[i]! * rarity;
      break;
    }
  }
  return sum;
}
