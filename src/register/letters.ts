import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { replaceReading } from './add-letter.ts';
import type { FieldChange, Reread } from './adding.ts';
import { applyCorrections, keptCorrections } from './correcting.ts';
import { enterCurrent } from './current.ts';
import { notKept } from './errors.ts';
import { byIdentifier, type KnownLetter } from './known-letters.ts';
import { prepare } from './prepare.ts';
import { unpackBytes, unpackRecord } from './records.ts';
import type { LetterEntry, Rendition } from './register.ts';
import { type Connection, next, type Store } from './store.ts';
import { dropEntry } from './write-entry.ts';

interface RenditionRow {
  sha256: string;
  version: number;
  name: string;
  media_type: string;
  size: number;
  added_at: string;
  read: number;
}

const renditionColumns = 'sha256, version, name, media_type, size, added_at, read';

/** See `Register.letter`. */
export async function findLetter(connection: Connection, id: string): Promise<LetterEntry | undefined> {
  const letter = await byIdentifier(connection, id);
  if (!letter) return undefined;
  const [entry] = await connection.rows<{
    title: string;
    kind: LetterEntry['kind'];
    date: string;
    dossier: string | null;
    number: string | null;
    meeting: string | null;
    statements: number;
  }>('select * from entry where letter = ?', letter.key);
  if (!entry) return undefined;
  const versions = await connection.rows<{ key: number; number: number; added_at: string }>(
    'select key, number, added_at from version where letter = ? order by number',
    letter.key,
  );
  const renditions = await connection.rows<RenditionRow>(
    `select ${renditionColumns} from rendition
     where version in (select key from version where letter = ?) order by added_at, sha256`,
    letter.key,
  );
  const aliases = await connection.rows<{ id: string }>(
    'select id from alias where letter = ? order by id',
    letter.key,
  );
  const senders = await connection.rows<{ office: string }>(
    'select office from sender where entry in (select key from entry where letter = ?) order by sender',
    letter.key,
  );
  return {
    id: letter.id,
    title: entry.title,
    kind: entry.kind,
    ...(entry.date !== '' && { date: entry.date }),
    ...(entry.dossier !== null && { dossier: entry.dossier }),
    ...(entry.number !== null && { number: entry.number }),
    senders: senders.map(({ office }) => office),
    ...(entry.meeting !== null && { meeting: entry.meeting }),
    identifiedBy: letter.identified_by,
    aliases: aliases.map((alias) => alias.id),
    statements: entry.statements,
    versions: versions.map(({ key, number, added_at }) => ({
      number,
      addedAt: added_at,
      renditions: renditions.filter(({ version }) => version === key).map(asRendition),
    })),
  };
}

function asRendition(row: RenditionRow): Rendition {
  return {
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    addedAt: row.added_at,
    read: row.read === 1,
  };
}

/** See `Register.record`. */
export async function findRecord(
  connection: Connection,
  id: string,
  version?: number,
): Promise<LetterRecord | undefined> {
  const letter = await byIdentifier(connection, id);
  if (!letter) return undefined;
  const reading = await readingOf(connection, letter, version);
  return reading && applyCorrections(reading, await keptCorrections(connection, letter.key));
}

/** A record as it was read, without corrections. */
async function readingOf(
  connection: Connection,
  letter: KnownLetter,
  version?: number,
): Promise<LetterRecord | undefined> {
  const [row] = await connection.rows<{ text: string; record: Uint8Array }>(
    `select text, record from version where letter = ? ${version === undefined ? '' : 'and number = ?'}
     order by number desc limit 1`,
    letter.key,
    ...(version === undefined ? [] : [version]),
  );
  return row && unpackRecord(row.record, row.text, letter.id);
}

/** See `Register.rendition`. */
export async function findRendition(
  connection: Connection,
  sha256: string,
): Promise<{ rendition: Rendition; bytes: Uint8Array } | undefined> {
  const [row] = await connection.rows<RenditionRow & { deflated: number; content: Uint8Array }>(
    `select ${renditionColumns}, deflated, content from rendition where sha256 = ?`,
    sha256,
  );
  return row && { rendition: asRendition(row), bytes: unpackBytes(row.content, row.deflated) };
}

/** See `Register.remove`. */
export function removeLetter(store: Store, id: string): Promise<boolean> {
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const letter = await byIdentifier(tx, id);
    if (!letter) return false;
    const [entry] = await tx.rows<{ meeting: string | null }>(
      'select meeting from entry where letter = ?',
      letter.key,
    );
    await dropEntry(store, tx, letter.key, revision);
    await tx.rows('delete from letter where key = ?', letter.key);
    if (entry?.meeting)
      await tx.rows(
        'delete from meeting where id = ? and not exists (select 1 from entry where meeting = meeting.id)',
        entry.meeting,
      );
    return true;
  });
}

/** See `Register.reread`. */
export function rereadLetter(
  store: Store,
  id: string,
  version: number,
  read: LetterRecord,
  language: Language,
): Promise<Reread> {
  const prepared = prepare(read, language);
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const letter = await byIdentifier(tx, id);
    const [row] = letter
      ? await tx.rows<{ key: number }>(
          'select key from version where letter = ? and number = ?',
          letter.key,
          version,
        )
      : [];
    if (!letter || !row) throw notKept(`${id} (${version})`);
    const kept = await readingOf(tx, letter, version);
    const changes = fieldChanges(kept!, { ...prepared.record, id: letter.id });
    if (changes.length > 0) {
      await replaceReading(tx, prepared, row.key);
      await enterCurrent(store, tx, letter, revision, language);
    }
    return { letter: letter.id, version, changes };
  });
}

/** What differs between two readings, by field: how many items only the one or the other has. */
function fieldChanges(before: LetterRecord, after: LetterRecord): FieldChange[] {
  const left = itemsByField(before);
  const right = itemsByField(after);
  const fields = [...new Set([...left.keys(), ...right.keys()])];
  return fields.flatMap((field) => {
    const removed = lacking(left.get(field) ?? [], right.get(field) ?? []);
    const added = lacking(right.get(field) ?? [], left.get(field) ?? []);
    return added + removed > 0 ? [{ field, added, removed }] : [];
  });
}

/** The items of each list, and each other field as a list of one. The head is taken apart. */
function itemsByField(record: LetterRecord): Map<string, string[]> {
  const { letter, ...rest } = record;
  const fields = [
    ...Object.entries(letter).map(([name, value]): [string, unknown] => [`letter.${name}`, value]),
    ...Object.entries(rest),
  ];
  return new Map(
    fields.map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map((item) => JSON.stringify(item)),
    ]),
  );
}

function lacking(items: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  let missing = 0;
  for (const item of items) {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    else missing++;
  }
  return missing;
}
