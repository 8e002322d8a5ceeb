import type { LetterRecord } from '../record/types.ts';
import { printed } from '../span.ts';
import { type Entry, type FacetValue, plain } from './entry.ts';
import { type Connection, next, type Store, type Value } from './store.ts';
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
  await dropEntry(store, tx, place.letter, place.revision);
  const letterValues = place.meeting ? [...entry.values, plain('meeting', place.meeting)] : entry.values;
  const { statements } = record;
  const key = await next(tx, 'entry');
  const first = await next(tx, 'statement', statements.length);
  const keyOf = await valueKeys(tx, [...letterValues, ...entry.statementValues.flat()]);
  const keys = (values: readonly FacetValue[]): number[] => values.map(keyOf);
  const statementValues = entry.statementValues.flatMap((values) => [values.length, ...keys(values)]);
  const { letter } = record;
  await tx.insert('entry', entryColumns, [
    [
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
    ],
  ]);
  await tx.insert('entry_words', ['entry', 'lexemes', 'offsets'], [[key, entry.lexemes, entry.offsets]]);
  await writeMentions(tx, record, key, first);
  await store.index(
    tx,
    'letter',
    entry.indexRows.map((row) => ({ key, ...row })),
  );
  await store.index(
    tx,
    'statement',
    entry.statementRows.map((row, i) => ({ ...row, key: first + i })),
  );
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
  await store.unindex(tx, 'letter', old.key, old.key);
  if (old.statements > 0)
    await store.unindex(tx, 'statement', old.first_statement, old.first_statement + old.statements - 1);
  await tx.rows('delete from entry where key = ?', old.key);
  await tx.insert('gone', ['entry', 'revision'], [[old.key, revision]]);
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

async function writeMentions(
  tx: Connection,
  record: LetterRecord,
  entry: number,
  first: number,
): Promise<void> {
  const { text } = record;
  await tx.insert(
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
  );
  const { senders, onBehalfOf } = record.letter;
  await tx.insert(
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
  );
  await tx.insert(
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
  );
  await tx.insert(
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
  );
  await tx.insert(
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
  );
}

/** A function that gives each value's key; values not seen before get one. */
async function valueKeys(
  tx: Connection,
  values: readonly FacetValue[],
): Promise<(value: FacetValue) => number> {
  const name = ({ facet, value }: { facet: string; value: string }): string => `${facet} ${value}`;
  const wanted = new Map(values.map((value) => [name(value), value]));
  const known = new Map<string, number>();
  const all = [...wanted.values()];
  for (let from = 0; from < all.length; from += 500) {
    const some = all.slice(from, from + 500);
    const found = await tx.rows<{ key: number; facet: string; value: string }>(
      `select key, facet, value from value where value in (${some.map(() => '?').join(', ')})`,
      ...some.map(({ value }) => value),
    );
    for (const row of found) known.set(name(row), row.key);
  }
  const fresh = all.filter((value) => !known.has(name(value)));
  const first = fresh.length > 0 ? await next(tx, 'value', fresh.length) : 0;
  fresh.forEach((value, i) => {
    known.set(name(value), first + i);
  });
  await tx.insert(
    'value',
    ['key', 'facet', 'value', 'label', 'kind'],
    fresh.map((v): Value[] => [known.get(name(v))!, v.facet, v.value, v.label, v.kind]),
  );
  return (value) => known.get(name(value))!;
}
