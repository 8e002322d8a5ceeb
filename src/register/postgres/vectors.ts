import type { IndexTerms, Leaf } from '../store.ts';

/** The tsvector of terms, as PostgreSQL reads it: words with their places, marks without. */
export function vectorOf({ words, marks }: IndexTerms): string {
  const places = new Map<string, number[]>();
  words.forEach((word, i) => {
    const known = places.get(word);
    if (known) known.push(i + 1);
    else places.set(word, [i + 1]);
  });
  const parts = [...places].map(([word, at]) => `${quoted(word)}:${at.join(',')}`);
  return [...parts, ...marks.map(quoted)].join(' ');
}

/** The tsquery of a leaf. */
export function queryOf(leaf: Leaf): string {
  if (leaf.kind === 'word') return quoted(leaf.lexeme);
  if (leaf.kind === 'phrase') return `(${leaf.lexemes.map(quoted).join(' <-> ')})`;
  if (leaf.kind === 'all') return leaf.of.map(queryOf).join(' & ');
  return leaf.kind === 'prefix' ? `${quoted(leaf.prefix)}:*` : quoted(leaf.mark);
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
