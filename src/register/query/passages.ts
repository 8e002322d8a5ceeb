import type { Span } from '../../span.ts';
import type { Passage } from '../search.ts';
import type { Query, QueryWords } from './parse.ts';

/** The words of a text in order. */
export interface Words {
  /** Their lexemes as indexed, with a blank before and behind each: " de steun aan ". */
  lexemes: string;
  /** Where each word begins and ends in the text. */
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
  /** Lexemes of the parts of the compound that stands at an index; none when compounds are not searched. */
  partsAt?: (index: number) => readonly string[];
}

/** A passage is about this many words long and shows this many before the first found one. */
const length = 36;
const lead = 8;
const most = 2;

interface Hit {
  /** Index of the first word and of the one after the last. */
  from: number;
  to: number;
  /** Which of the query's terms. */
  term: number;
}

/** Where the found terms of a query stand closest together in a text, in the order of the text: two passages at most. */
export function passagesOf(text: string, words: Words, query: Query): Passage[] {
  const hits = hitsOf(words, query);
  const passages: Passage[] = [];
  const taken: { from: number; to: number }[] = [];
  for (let n = 0; n < most; n++) {
    const window = bestWindow(hits, taken);
    if (!window) break;
    const earlier = taken.filter(({ to }) => to <= window.from).map(({ to }) => to);
    const later = taken.filter(({ from }) => from >= window.to).map(({ from }) => from);
    const from = Math.max(0, window.from - lead, ...earlier);
    const to = Math.min(words.starts.length, Math.max(window.to, from + length), ...later);
    taken.push({ from, to });
    passages.push(passage(text, words, hits, from, to));
  }
  return passages.sort((a, b) => a.start - b.start);
}

function passage(text: string, words: Words, hits: readonly Hit[], from: number, to: number): Passage {
  const { start, end } = spanOf(words, { from, to });
  const marks = hits.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => spanOf(words, hit));
  return { start, end, text: text.slice(start, end), marks };
}

const spanOf = (words: Words, { from, to }: Pick<Hit, 'from' | 'to'>): Span => ({
  start: words.starts[from]!,
  end: words.ends[to - 1]!,
});

/** Where the terms stand, in the order of the text. The lexemes are searched as one string: most words are no hit. */
function hitsOf(words: Words, query: Query): Hit[] {
  const terms: QueryWords[] = [];
  collect(query, terms);
  const { lexemes } = words;
  const found: { at: number; length: number; term: number }[] = [];
  terms.forEach((term, i) => {
    const wanted = term.kind === 'phrase' ? term.lexemes : [term.lexeme];
    for (const at of occurrences(lexemes, ` ${wanted.join(' ')} `))
      found.push({ at, length: wanted.length, term: i });
  });
  terms.forEach((term, i) => {
    if (term.kind !== 'prefix') return;
    for (const at of occurrences(lexemes, ` ${term.prefix}`))
      if (!lexemes.startsWith(` ${term.lexeme} `, at)) found.push({ at, length: 1, term: i });
  });
  found.sort((a, b) => a.at - b.at);
  let index = 0;
  let counted = 0;
  const hits = found.map(({ at, length, term }) => {
    for (; counted < at; counted++) if (lexemes.charCodeAt(counted) === blank) index++;
    return { from: index, to: index + length, term };
  });
  if (words.partsAt) hits.push(...partHits(lexemes, words.partsAt, terms));
  return hits.sort((a, b) => a.from - b.from);
}

const blank = 32;

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** Compounds that have a term as a part, but for those that a term finds as they are. */
function partHits(
  lexemes: string,
  partsAt: (index: number) => readonly string[],
  terms: readonly QueryWords[],
): Hit[] {
  const found = new Set(terms.map((term) => (term.kind === 'phrase' ? term.lexemes[0]! : term.lexeme)));
  const hits: Hit[] = [];
  lexemes
    .trim()
    .split(' ')
    .forEach((lexeme, at) => {
      if (lexeme === '' || found.has(lexeme)) return;
      for (const part of partsAt(at))
        terms.forEach((term, i) => {
          if (term.kind === 'word' && term.lexeme === part) hits.push({ from: at, to: at + 1, term: i });
        });
    });
  return hits;
}

/** What a query wants to be there; what it leaves out is nowhere to be shown. */
function collect(query: Query, into: QueryWords[]): void {
  if (query.kind === 'not') return;
  if (query.kind === 'and' || query.kind === 'or') for (const part of query.of) collect(part, into);
  else into.push(query);
}

/** The stretch of at most a passage's length with the most different terms, then the most hits; the first of equals. */
function bestWindow(
  hits: readonly Hit[],
  taken: readonly { from: number; to: number }[],
): { from: number; to: number } | undefined {
  const free = hits.filter((hit) => !taken.some(({ from, to }) => hit.from < to && hit.to > from));
  const counts = new Map<number, number>();
  let best: { from: number; to: number; worth: number } | undefined;
  let right = 0;
  for (const [left, first] of free.entries()) {
    while (right < free.length && free[right]!.to <= first.from + length - lead) {
      const { term } = free[right++]!;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    if (right === left) right++;
    const last = free[right - 1]!;
    const worth = counts.size * 1000 + Math.min(right - left, 999);
    if (!best || worth > best.worth) best = { from: first.from, to: last.to, worth };
    const count = (counts.get(first.term) ?? 1) - 1;
    if (count > 0) counts.set(first.term, count);
    else counts.delete(first.term);
  }
  return best;
}
