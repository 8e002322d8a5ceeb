import type { Language } from '../language/language.ts';
import type { Added } from './adding.ts';
import { enterCurrent } from './current.ts';
import {
  type AlikeVersion,
  byBytes,
  byIdentifier,
  byText,
  isPreferred,
  type KnownLetter,
  type KnownVersion,
  merge,
  nextVersion,
  ownerOf,
  sameLetter,
  strengthen,
} from './known-letters.ts';
import { meetingDays, meetingOf, meetingRow, meetingsNear, tellMeeting } from './meetings.ts';
import type { Prepared } from './prepare.ts';
import { type Connection, type Insertion, next, type Store, together } from './store.ts';
import { keysOf } from './value-keys.ts';
import { type Draft, draftEntry, dropEntry, entryRows, numbersOf, valuesOf } from './write-entry.ts';

/** What became of a file, and whether it is sure that no other letter is about the same meeting. */
export interface Entered {
  added: Added;
  alone: boolean;
}

/** See `Register.add`. */
export async function addLetter(store: Store, prepared: Prepared, language: Language): Promise<Entered> {
  const draft = draftEntry(store, prepared.record, prepared.entry);
  // What is new may have become known by the time that it is looked for among what is known, and the other way round.
  for (;;) {
    const entered = await addNew(store, prepared, draft, language);
    if (entered === 'meeting') continue;
    if (entered) return entered;
    const added = await addToKnown(store, prepared, draft, language);
    if (added) return { added, alone: false };
  }
}

/**
 * Adds a letter beside those that other writers add. Undefined when something of it is known; 'meeting' when another letter
 * told of its meeting meanwhile.
 */
async function addNew(
  store: Store,
  prepared: Prepared,
  draft: Draft,
  language: Language,
): Promise<Entered | 'meeting' | undefined> {
  const { record, identity, entry } = prepared;
  const foreseen = meetingOf(await meetingsNear(store.read, record), record, language);
  const meeting = foreseen?.id;
  const values = await keysOf(store, valuesOf(entry, meeting));
  const { id, by } = identity;
  // Only who tells of a new meeting must do so alone.
  const days = foreseen?.kept ? [] : meetingDays(record);
  const claims = [...claimsOf(prepared), ...days.map((day) => `meeting ${day}`)];
  let changed = false;
  const numbers = { ...numbersOf(entry), letter: 1, version: 1 };
  const entered = await store.writeNew({ claims, numbers }, async (tx, first) => {
    const [keys, known, near] = await together([first, findKnown(tx, prepared), meetingsNear(tx, record)]);
    if (known.file || known.same || known.named) return undefined;
    const place = meetingOf(near, record, language);
    changed = place?.id !== meeting;
    if (changed) return undefined;
    const { letter, version } = keys;
    await tellMeeting(tx, record, place);
    return {
      rows: [
        meetingRow(record, place),
        { table: 'letter', columns: ['key', 'id', 'identified_by'], rows: [[letter, id, by]] },
        ...versionRows(prepared, { key: version, letter, number: 1 }),
        ...entryRows(store, draft, { letter, id, version, meeting }, { ...keys, values }),
      ],
      answer: {
        added: { letter: id, version: 1, as: 'letter' as const, identifiedBy: by },
        alone: !place?.kept,
      },
    };
  });
  return changed ? 'meeting' : entered;
}

/** What makes two files the same letter, so that no two are added at once. */
const claimsOf = ({ record, identity: { id, fingerprint, core } }: Prepared): string[] => [
  `file ${record.source.sha256}`,
  `letter ${id}`,
  `text ${fingerprint}`,
  `core ${core}`,
];

/** Adds a file to the letter that it is of; undefined when nothing of it is known. */
function addToKnown(
  store: Store,
  prepared: Prepared,
  draft: Draft,
  language: Language,
): Promise<Added | undefined> {
  return store.write(async (tx) => {
    const [revision, known] = await together([next(tx, 'revision'), findKnown(tx, prepared)]);
    const { file, same, named } = known;
    if (file) return file;
    if (same) return addRendition(store, tx, prepared, { ...same, named, revision }, language);
    return named && addVersion(store, tx, prepared, { named, draft, revision }, language);
  });
}

/** What is known of a file: it itself, a version with its text, the letter of its identifier. */
async function findKnown(
  tx: Connection,
  { record, identity }: Prepared,
): Promise<{ file?: Added; same?: AlikeVersion; named?: KnownLetter }> {
  const [file, named, alike] = await together([
    byBytes(tx, record.source.sha256),
    byIdentifier(tx, identity.id),
    byText(tx, identity, record.source.mediaType),
  ]);
  const same = sameLetter(alike, identity, named);
  return { ...(file && { file }), ...(same && { same }), ...(named && { named }) };
}

/** Adds another file of a text that is kept. */
async function addRendition(
  store: Store,
  tx: Connection,
  prepared: Prepared,
  { version, letter, named, revision }: AlikeVersion & { named: KnownLetter | undefined; revision: number },
  language: Language,
): Promise<Added> {
  const { record, identity } = prepared;
  const another = ownerOf(letter, identity, named);
  if (another) {
    await dropEntry(store, tx, letter.key, revision);
    await merge(tx, letter, another);
  }
  const owner = another ?? (await strengthen(tx, letter, identity));
  const better = await isPreferred(tx, version, record);
  if (better) {
    await replaceReading(tx, prepared, version);
    await tx.rows('update rendition set read = 0 where version = ?', version);
  }
  await tx.insert(fileRow(prepared, version, better));
  if (better || owner.id !== letter.id) await enterCurrent(store, tx, owner, revision, language);
  const [row] = await tx.rows<{ number: number }>('select number from version where key = ?', version);
  return { letter: owner.id, version: row!.number, as: 'rendition', identifiedBy: owner.identified_by };
}

/** Adds a new text of a letter that is known. */
async function addVersion(
  store: Store,
  tx: Connection,
  prepared: Prepared,
  { named, draft, revision }: { named: KnownLetter; draft: Draft; revision: number },
  language: Language,
): Promise<Added> {
  const [version, number] = await together([next(tx, 'version'), nextVersion(tx, named.key)]);
  await tx.insert(...versionRows(prepared, { key: version, letter: named.key, number }));
  await enterCurrent(store, tx, named, revision, language, { version, draft });
  return { letter: named.id, version: number, as: 'version', identifiedBy: named.identified_by };
}

/** A text with its reading and the file that it is of. */
const versionRows = (prepared: Prepared, { key, letter, number }: KnownVersion): Insertion[] => [
  {
    table: 'version',
    columns: ['key', 'letter', 'number', 'core', 'added_at', 'text', 'record'],
    rows: [[key, letter, number, prepared.identity.core, now(), prepared.record.text, prepared.packed]],
  },
  fileRow(prepared, key, true),
];

/** What is kept of a file besides the version that it is of. */
export const fileColumns = [
  'sha256',
  'name',
  'media_type',
  'fingerprint',
  'size',
  'added_at',
  'read',
  'deflated',
  'content',
];

/** A file of a version, and whether it is the one that is read. */
function fileRow({ record, file, identity }: Prepared, version: number, read: boolean): Insertion {
  const { sha256, name, mediaType } = record.source;
  const { size, deflated, content } = file;
  return {
    table: 'rendition',
    columns: ['version', ...fileColumns],
    rows: [
      [version, sha256, name, mediaType, identity.fingerprint, size, now(), read ? 1 : 0, deflated, content],
    ],
  };
}

/** Puts a reading in the place of the kept one of a version. */
export async function replaceReading(
  tx: Connection,
  prepared: Pick<Prepared, 'record' | 'packed' | 'identity'>,
  version: number,
): Promise<void> {
  await tx.rows(
    'update rendition set fingerprint = ? where version = ? and sha256 = ?',
    prepared.identity.fingerprint,
    version,
    prepared.record.source.sha256,
  );
  await tx.rows(
    'update version set text = ?, record = ?, core = ? where key = ?',
    prepared.record.text,
    prepared.packed,
    prepared.identity.core,
    version,
  );
}

const now = (): string => new Date().toISOString();
