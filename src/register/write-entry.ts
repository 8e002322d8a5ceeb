import type { LetterRecord } from '../record/types.ts';
import { printed } from '../span.ts';
import { type Entry, type FacetValue, plain } from './entry.ts';
import { type Connection, type Indexed, type Insertion, type Store, together, type Value } from './store.ts';
import type { ValueKeys } from './value-keys.ts';
import { packNumbers } from './varint.ts';

/** Where an entry belongs. */
export interface EntryPlace {
  letter: number;
  /** The letter's identifier. */
  id: string;
  version: number;
  meeting: string | undefined;
}

/** What an entry is written with: its number, that of its first statement, and the keys of its values. */
export interface EntryKeys {
  entry: number;
  statement: number;
  values: ValueKeys;
}

/** An entry of a record with what the store keeps of its words: all that is worked out without the register. */
export interface Draft {
  record: LetterRecord;
  entry: Entry;
  letterWords: Indexed[];
  statementWords: Indexed[];
}

/** Drafts an entry for a store. */
export const draftEntry = (store: Store, record: LetterRecord, entry: Entry): Draft => ({
  record,
  entry,
  letterWords: entry.letterTerms.map((terms) => store.indexed(terms)),
  statementWords: entry.statementTerms.map((terms) => store.indexed(terms)),
});

/** Every value that an entry is counted and filtered by. */
export const valuesOf = (entry: Entry, meeting: string | undefined): FacetValue[] => [
  ...letterValuesOf(entry, meeting),
  ...entry.statementValues.flat(),
];

const letterValuesOf = ({ values }: Entry, meeting: string | undefined): FacetValue[] =>
  meeting ? [...values, plain('meeting', meeting)] : values;

/** How many numbers an entry takes. */
export const numbersOf = ({ statementValues }: Entry) => ({ entry: 1, statement: statementValues.length });

/** What puts the current record of a letter in the index. An earlier entry must be out of it; see `dropEntry`. */
export function entryRows(
  store: Store,
  { record, entry, letterWords, statementWords }: Draft,
  place: EntryPlace,
  { entry: key, statement: first, values }: EntryKeys,
): Insertion[] {
  const keys = (of: readonly FacetValue[]): number[] => of.map(values);
  const statementValues = entry.statementValues.flatMap((own) => [own.length, ...keys(own)]);
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
    record.statements.length,
    packNumbers(keys(letterValuesOf(entry, place.meeting))),
    packNumbers(statementValues),
  ];
  return [
    { table: 'entry', columns: entryColumns, rows: [row] },
    {
      table: 'entry_words',
      columns: ['entry', 'lexemes', 'offsets'],
      rows: [[key, entry.lexemes, entry.offsets]],
    },
    ...mentionRows(record, key, first),
    store.indexRows(
      'letter',
      letterWords.map((indexed) => ({ key, ...indexed })),
    ),
    store.indexRows(
      'statement',
      statementWords.map((indexed, i) => ({ key: first + i, ...indexed })),
    ),
  ];
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
    tx.insert({ table: 'gone', columns: ['entry', 'revision'], rows: [[key, revision]] }),
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

function mentionRows(record: LetterRecord, entry: number, first: number): Insertion[] {
  const { text } = record;
  const { senders, onBehalfOf } = record.letter;
  return [
    {
      table: 'statement',
      columns: [
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
      rows: record.statements.map((s, i): Value[] => [
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
    },
    {
      table: 'sender',
      columns: ['entry', 'sender', 'office', 'name', 'on_behalf', 'start_at', 'end_at'],
      rows: [...senders, ...onBehalfOf].map((sender, i): Value[] => [
        entry,
        i,
        sender.office,
        sender.name ?? null,
        i < senders.length ? 0 : 1,
        sender.start,
        sender.end,
      ]),
    },
    {
      table: 'session',
      columns: ['entry', 'session', 'title', 'kind', 'start_at', 'end_at', 'heading_start', 'heading_end'],
      rows: record.sessions.map((s, i): Value[] => [
        entry,
        i,
        s.title,
        s.kind,
        s.start,
        s.end,
        s.heading.start,
        s.heading.end,
      ]),
    },
    {
      table: 'figure',
      columns: ['entry', 'figure', 'unit', 'role', 'operation', 'body'],
      rows: record.figures.map((figure, i): Value[] => {
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
    },
    {
      table: 'reference',
      columns: ['entry', 'reference', 'type', 'id', 'url', 'start_at', 'end_at', 'words'],
      rows: record.references.map((r, i): Value[] => [
        entry,
        i,
        r.type,
        r.id,
        r.url ?? null,
        r.start,
        r.end,
        printed(text, r),
      ]),
    },
  ];
}
