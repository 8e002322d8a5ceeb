import type { Language } from '../language/language.ts';
import { indexed } from './index-terms.ts';
import type { Query } from './query/parse.ts';
import { passagesOf, type Words } from './query/passages.ts';
import type { SearchItem } from './search.ts';
import type { Store } from './store.ts';
import { unpackNumbers } from './varint.ts';

/** What to mark in passages. */
export interface Marked {
  query: Query;
  compounds: boolean;
  language: Language;
}

interface Scored {
  key: number;
  score?: number;
}

interface LetterRow {
  key: number;
  id: string;
  title: string;
  date: string;
  kind: SearchItem['kind'];
  meeting: string | null;
  text?: string;
  lexemes?: string;
  offsets?: Uint8Array;
}

interface StatementRow extends LetterRow {
  statement: string;
  start_at: number;
  end_at: number;
  words: string;
  holder: NonNullable<SearchItem['holder']>;
  holder_name: string | null;
  stance: NonNullable<SearchItem['stance']>;
  phase: NonNullable<SearchItem['phase']>;
  session: number | null;
  deadline: string | null;
}

/** Letters as lists show them, in the order of the keys; one removed meanwhile is left out. */
export async function letterItems(
  store: Store,
  found: readonly Scored[],
  marked: Marked | undefined,
): Promise<SearchItem[]> {
  const texts = marked
    ? {
        columns: ', version.text, entry_words.lexemes, entry_words.offsets',
        joins:
          'join version on version.key = entry.version join entry_words on entry_words.entry = entry.key',
      }
    : { columns: '', joins: '' };
  const rows = await byKey<LetterRow>(
    store,
    `select entry.key, entry.id, entry.title, entry.date, entry.kind, entry.meeting${texts.columns}
     from entry ${texts.joins} where entry.key`,
    found,
  );
  return rows.map(([row, score]) => ({
    ...letterItem(row, score),
    ...(marked && { passages: passagesOf(row.text!, wordsOf(row, marked), marked.query) }),
  }));
}

/** Statements as lists show them, in the order of the keys; one removed meanwhile is left out. */
export async function statementItems(
  store: Store,
  found: readonly Scored[],
  marked: Marked | undefined,
): Promise<SearchItem[]> {
  const rows = await byKey<StatementRow>(
    store,
    `select ${statementColumns}
     from statement join entry on entry.key = statement.entry
     where statement.key`,
    found,
  );
  return rows.map(([row, score]) => ({
    ...statementItem(row, score),
    ...(marked && { passages: statementPassages(row, marked) }),
  }));
}

/** What `statementItem` needs of a statement and its entry. */
export const statementColumns = `statement.key, entry.id, entry.title, entry.date, entry.kind, entry.meeting,
  statement.id as statement, statement.start_at, statement.end_at, statement.words, statement.holder,
  statement.holder_name, statement.stance, statement.phase, statement.session, statement.deadline`;

/** A statement as lists show it. */
export function statementItem(row: StatementRow, score?: number): SearchItem {
  return {
    ...letterItem(row, score),
    statement: row.statement,
    start: row.start_at,
    end: row.end_at,
    text: row.words,
    holder: row.holder,
    ...(row.holder_name !== null && { holderName: row.holder_name }),
    stance: row.stance,
    phase: row.phase,
    ...(row.session !== null && { session: row.session }),
    ...(row.deadline !== null && { deadline: row.deadline }),
  };
}

function letterItem(row: LetterRow, score: number | undefined): SearchItem {
  return {
    letter: row.id,
    title: row.title,
    ...(row.date !== '' && { date: row.date }),
    kind: row.kind,
    ...(row.meeting !== null && { meeting: row.meeting }),
    ...(score !== undefined && { score: Math.round(score * 1000) / 1000 }),
  };
}

async function byKey<T extends { key: number }>(
  store: Store,
  select: string,
  found: readonly Scored[],
): Promise<[T, number | undefined][]> {
  if (found.length === 0) return [];
  const marks = found.map(() => '?').join(', ');
  const rows = await store.read.rows<T>(`${select} in (${marks})`, ...found.map(({ key }) => key));
  const known = new Map(rows.map((row) => [row.key, row]));
  return found.flatMap(({ key, score }): [T, number | undefined][] => {
    const row = known.get(key);
    return row ? [[row, score]] : [];
  });
}

/** The words of a letter as they were kept for it. */
function wordsOf(row: LetterRow, marked: Marked): Words {
  const numbers = unpackNumbers(row.offsets!);
  const count = numbers.length >> 1;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    starts[i] = at + numbers[2 * i]!;
    at = starts[i]! + numbers[2 * i + 1]!;
    ends[i] = at;
  }
  const lexemes = ` ${row.lexemes} `;
  if (!marked.compounds) return { lexemes, starts, ends };
  const partsAt = (index: number): string[] => {
    const [start, end] = [starts[index]!, ends[index]!];
    // Shorter words are no compounds.
    return end - start < 6 ? [] : partsOf(row.text!.slice(start, end), marked.language);
  };
  return { lexemes, starts, ends, partsAt };
}

function partsOf(word: string, { tokenize, lexemes }: Language): string[] {
  const tokens = tokenize(word, [{ kind: 'paragraph', start: 0, end: word.length }]);
  return lexemes(tokens).flatMap(({ parts }) => (parts ?? []).map(indexed));
}

function statementPassages(row: StatementRow, marked: Marked): NonNullable<SearchItem['passages']> {
  const text = row.words;
  const { tokenize, lexemes } = marked.language;
  const found = lexemes(tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]));
  const words: Words = {
    lexemes: ` ${found.map(({ lexeme }) => indexed(lexeme)).join(' ')} `,
    starts: found.map(({ start }) => start),
    ends: found.map(({ end }) => end),
    ...(marked.compounds && { partsAt: (index) => (found[index]!.parts ?? []).map(indexed) }),
  };
  const move = (span: { start: number; end: number }) => ({
    start: span.start + row.start_at,
    end: span.end + row.start_at,
  });
  return passagesOf(text, words, marked.query).map((passage) => ({
    ...passage,
    ...move(passage),
    marks: passage.marks.map(move),
  }));
}
