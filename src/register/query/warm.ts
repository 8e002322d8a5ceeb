import { setImmediate as pause } from 'node:timers/promises';
import type { Columns } from '../columns.ts';
import type { Collection, Store } from '../store.ts';
import { leavesOfWord } from './evaluate.ts';
import type { LeafSets } from './leaf-sets.ts';

/** So many of the newest letters tell which words are common. */
const sample = 200;
/** In so many of them a word must be: what is rarer is read fast when it is asked for. */
const common = 4;
/** Words read at once; between them others get their turn. */
const group = 4;

/** Reads the sets of words, the first ones first, until the sets that are kept are full. */
export async function warm(
  words: readonly string[],
  collection: Collection,
  source: { store: Store; columns: Columns; sets: LeafSets },
  signal?: AbortSignal,
): Promise<void> {
  await source.columns.refresh(source.store);
  for (let at = 0; at < words.length && !source.sets.isFull && !signal?.aborted; at += group) {
    const leaves = words.slice(at, at + group).flatMap((word) => leavesOfWord(word, collection));
    await source.sets.get(source.store, leaves, source.columns);
    await pause();
  }
}

/** The words that many letters have, the most frequent first. */
export async function commonWords(store: Store): Promise<string[]> {
  const rows = await store.read.rows<{ lexemes: string }>(
    `select lexemes from entry_words order by entry desc limit ${sample}`,
  );
  const places = new Map<string, number>();
  const letters = new Map<string, number>();
  for (const { lexemes } of rows) {
    const words = lexemes.split(' ').filter((word) => word !== '');
    for (const word of words) places.set(word, (places.get(word) ?? 0) + 1);
    for (const word of new Set(words)) letters.set(word, (letters.get(word) ?? 0) + 1);
  }
  return [...places]
    .filter(([word]) => letters.get(word)! >= common)
    .sort(([, a], [, b]) => b - a)
    .map(([word]) => word);
}
