import type { Span } from '../../span.ts';
import type { Passage } from '../search.ts';
import type { Query, QueryWords } from './parse.ts';

/** The words of a text in order: lexemes as indexed, each with its span. */
export interface Words {
  lexemes: readonly string[];
  spans: readonly Span[];
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
    const to = Math.min(words.spans.length, Math.max(window.to, from + length), ...later);
    taken.push({ from, to });
    passages.push(passage(text, words, hits, from, to));
  }
  return passages.sort((a, b) => a.start - b.start);
}

function passage(text: string, words: Words, hits: readonly Hit[], from: number, to: number): Passage {
  const start = words.spans[from]!.start;
  const end = words.spans[to - 1]!.end;
  const marks = hits.filter((hit) => hit.from >= from && hit.to <= to).map((hit) => spanOf(words, hit));
  return { start, end, text: text.slice(start, end), marks };
}

const spanOf = (words: Words, hit: Hit): Span => ({
  start: words.spans[hit.from]!.start,
  end: words.spans[hit.to - 1]!.end,
});

function hitsOf(words: Words, query: Query): Hit[] {
  const terms: QueryWords[] = [];
  collect(query, terms);
  const byWord = new Map<string, number[]>();
  const prefixes: { prefix: string; term: number }[] = [];
  terms.forEach((term, i) => {
    if (term.kind === 'prefix') prefixes.push({ prefix: term.prefix, term: i });
    const word = term.kind === 'phrase' ? term.lexemes[0]! : term.lexeme;
    byWord.set(word, [...(byWord.get(word) ?? []), i]);
  });
  const hits: Hit[] = [];
  words.lexemes.forEach((lexeme, at) => {
    for (const i of byWord.get(lexeme) ?? []) {
      const term = terms[i]!;
      const count = term.kind === 'phrase' ? term.lexemes.length : 1;
      if (term.kind !== 'phrase' || term.lexemes.every((next, n) => words.lexemes[at + n] === next))
        hits.push({ from: at, to: at + count, term: i });
    }
    for (const { prefix, term } of prefixes)
      if (lexeme.startsWith(prefix) && !byWord.get(lexeme)?.includes(term))
        hits.push({ from: at, to: at + 1, term });
    if (!words.partsAt || byWord.has(lexeme)) return;
    for (const part of words.partsAt(at))
      for (const i of byWord.get(part) ?? [])
        if (terms[i]!.kind === 'word') hits.push({ from: at, to: at + 1, term: i });
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
