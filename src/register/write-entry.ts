import type { LetterRecord } from '../record/types.ts';
import { printed } from '../span.ts';
import { type Entry, type FacetValue, plain } from './entry.ts';
import { type Connection, type Indexed, next, type Store, together, type Value } from './store.ts';
import { takeValues, type ValueKeys } from './value-keys.ts';
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
  key: number;
  first: number;
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

/** Takes the keys for an entry. */
export async function takeKeys(
  store: Store,
  tx: Connection,
  { statementValues }: Entry,
  values: readonly FacetValue[],
): Promise<EntryKeys> {
  const [key, first, keys] = await together([
    next(tx, 'entry'),
    next(tx, 'statement', statementValues.length),
    takeValues(store, tx, values),
  ]);
  return { key, first, values: keys };
}

/** Puts the current record of a letter in the index. An earlier entry must be out of it; see `dropEntry`. */
export async function writeEntry(
  store: Store,
  tx: Connection,
  { record, entry, letterWords, statementWords }: Draft,
  place: EntryPlace,
  { key, first, values }: EntryKeys,
): Promise<void> {
  const keys = (of: readonly FacetValue[]): number[] => of.map((value) => values.of(value)!);
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
  await together([
    values.save(),
    tx.insert('entry', entryColumns, [row]),
    tx.insert('entry_words', ['entry', 'lexemes', 'offsets'], [[key, entry.lexemes, entry.offsets]]),
    ...writeMentions(tx, record, key, first),
    store.index(
      tx,
      'letter',
      letterWords.map((indexed) => ({ key, ...indexed })),
    ),
    store.index(
      tx,
      'statement',
      statementWords.map((indexed, i) => ({ key: first + i, ...indexed })),
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
