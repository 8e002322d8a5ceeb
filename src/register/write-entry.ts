import type { LetterRecord } from '../record/types.ts';
import { printed } from '../span.ts';
import { type Entry, type FacetValue, plain } from './entry.ts';
import { type Connection, next, type Store, together, type Value } from './store.ts';
import { valueKeys } from './value-keys.ts';
import { packNumbers } from './varint.ts';

/** Where an entry belongs. */
export interface EntryPlace {
  letter: number;
  /** The letter's identifier. */
  id: string;
  version: number;
  meeting: string | undefined;
  revision: number;
}

/** Puts the current record of a letter in the index, in the place of its earlier entry when it has one. */
export async function writeEntry(
  store: Store,
  tx: Connection,
  record: LetterRecord,
  entry: Entry,
  place: EntryPlace,
): Promise<void> {
  const letterValues = place.meeting ? [...entry.values, plain('meeting', place.meeting)] : entry.values;
  const { statements } = record;
  const [key, first, keyOf] = await together([
    next(tx, 'entry'),
    next(tx, 'statement', statements.length),
    valueKeys(store, tx, [...letterValues, ...entry.statementValues.flat()]),
    dropEntry(store, tx, place.letter, place.revision),
  ]);
  const keys = (values: readonly FacetValue[]): number[] => values.map(keyOf);
  const statementValues = entry.statementValues.flatMap((values) => [values.length, ...keys(values)]);
  const { letter } = record;
  const row: Value[] = [
    key,
    place.letter,
    place.version,
    place.id,
    entry.title,
    record.kind,
    letter.date?.value ?? '',
    letter.dossier?.value ?? null,
    letter.number?.value ?? null,
    place.meeting ?? null,
    first,
    statements.length,
    packNumbers(keys(letterValues)),
    packNumbers(statementValues),
  ];
  await together([
    tx.insert('entry', entryColumns, [row]),
    tx.insert('entry_words', ['entry', 'lexemes', 'offsets'], [[key, entry.lexemes, entry.offsets]]),
    ...writeMentions(tx, record, key, first),
    store.index(
      tx,
      'letter',
      entry.indexRows.map((part) => ({ key, ...part })),
    ),
    store.index(
      tx,
      'statement',
      entry.statementRows.map((part, i) => ({ ...part, key: first + i })),
    ),
  ]);
}

/** Takes the entry of a letter out of the index. */
export async function dropEntry(
  store: Store,
  tx: Connection,
  letter: number,
  revision: number,
): Promise<void> {
  const [old] = await tx.rows<{ key: number; first_statement: number; statements: number }>(
    'select key, first_statement, statements from entry where letter = ?',
    letter,
  );
  if (!old) return;
  const { key, first_statement: first, statements } = old;
  await together([
    store.unindex(tx, 'letter', key, key),
    statements > 0 && store.unindex(tx, 'statement', first, first + statements - 1),
    tx.rows('delete from entry where key = ?', key),
    tx.insert('gone', ['entry', 'revision'], [[key, revision]]),
  ]);
}

const entryColumns = [
  'key',
  'letter',
  'version',
  'id',
  'title',
  'kind',
  'date',
  'dossier',
  'number',
  'meeting',
  'first_statement',
  'statements',
  'letter_values',
  'statement_values',
];

function writeMentions(tx: Connection, record: LetterRecord, entry: number, first: number): Promise<void>[] {
  const { text } = record;
  const { senders, onBehalfOf } = record.letter;
  return [
    tx.insert(
      'statement',
      [
        'key',
        'entry',
        'id',
        'start_at',
        'end_at',
        'holder',
        'holder_name',
        'stance',
        'phase',
        'session',
        'deadline',
        'words',
      ],
      record.statements.map((s, i): Value[] => [
        first + i,
        entry,
        s.id,
        s.start,
        s.end,
        s.holder.class,
        s.holder.name ?? null,
        s.stance,
        s.phase,
        s.session ?? null,
        s.deadline ?? null,
        text.slice(s.start, s.end),
      ]),
    ),
    tx.insert(
      'sender',
      ['entry', 'sender', 'office', 'name', 'on_behalf', 'start_at', 'end_at'],
      [...senders, ...onBehalfOf].map((sender, i): Value[] => [
        entry,
        i,
        sender.office,
        sender.name ?? null,
        i < senders.length ? 0 : 1,
        sender.start,
        sender.end,
      ]),
    ),
    tx.insert(
      'session',
      ['entry', 'session', 'title', 'kind', 'start_at', 'end_at', 'heading_start', 'heading_end'],
      record.sessions.map((s, i): Value[] => [
        entry,
        i,
        s.title,
        s.kind,
        s.start,
        s.end,
        s.heading.start,
        s.heading.end,
      ]),
    ),
    tx.insert(
      'figure',
      ['entry', 'figure', 'unit', 'role', 'operation', 'body'],
      record.figures.map((figure, i): Value[] => {
        const { counted, fundedFrom, operation, ...rest } = figure;
        const body = {
          ...rest,
          text: printed(text, figure),
          ...(counted && { counted: printed(text, counted) }),
          ...(fundedFrom && { fundedFrom: fundedFrom.value }),
          ...(operation && { operation: operation.value }),
        };
        return [entry, i, figure.unit, figure.role ?? null, operation?.value ?? null, JSON.stringify(body)];
      }),
    ),
    tx.insert(
      'reference',
      ['entry', 'reference', 'type', 'id', 'url', 'start_at', 'end_at', 'words'],
      record.references.map((r, i): Value[] => [
        entry,
        i,
        r.type,
        r.id,
        r.url ?? null,
        r.start,
        r.end,
        printed(text, r),
      ]),
    ),
  ];
}
