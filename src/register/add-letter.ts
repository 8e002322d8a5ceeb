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
import { keepMeeting, meetingOf, meetingsNear } from './meetings.ts';
import type { Prepared } from './prepare.ts';
import { type Connection, next, type Store, together } from './store.ts';
import { learnValues } from './value-keys.ts';
import { type Draft, draftEntry, dropEntry, takeKeys, valuesOf, writeEntry } from './write-entry.ts';

/** See `Register.add`. */
export async function addLetter(store: Store, prepared: Prepared, language: Language): Promise<Added> {
  const { record, identity, entry } = prepared;
  const { mediaType, sha256 } = record.source;
  // What the transaction will ask for is foreseen, so that it need ask but once while others wait.
  const [nearNow] = await together([
    meetingsNear(store.read, record),
    learnValues(store, valuesOf(entry, undefined)),
  ]);
  const foreseen = meetingOf(nearNow, record, language);
  const values = valuesOf(entry, foreseen);
  const draft = draftEntry(store, record, entry);
  return store.write(async (tx) => {
    const [revision, letter, version, keys, known, named, alike, near] = await together([
      next(tx, 'revision'),
      next(tx, 'letter'),
      next(tx, 'version'),
      takeKeys(store, tx, entry, values),
      byBytes(tx, sha256),
      byIdentifier(tx, identity.id),
      byText(tx, identity, mediaType),
      meetingsNear(tx, record),
    ]);
    if (known) return known;
    const same = sameLetter(alike, identity, named);
    if (same) return addRendition(store, tx, prepared, { ...same, named, revision }, language);
    if (named) return addVersion(store, tx, prepared, { named, version, draft, revision }, language);
    const meeting = meetingOf(near, record, language);
    const own = meeting === foreseen ? keys : await takeKeys(store, tx, entry, valuesOf(entry, meeting));
    await together([
      tx.insert('letter', ['key', 'id', 'identified_by'], [[letter, identity.id, identity.by]]),
      keepVersion(tx, prepared, { key: version, letter, number: 1 }),
      keepMeeting(tx, near, record, language),
      writeEntry(store, tx, draft, { letter, id: identity.id, version, meeting }, own),
    ]);
    return { letter: identity.id, version: 1, as: 'letter', identifiedBy: identity.by };
  });
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
  await keepFile(tx, prepared, version, better);
  if (better || owner.id !== letter.id) await enterCurrent(store, tx, owner, revision, language);
  const [row] = await tx.rows<{ number: number }>('select number from version where key = ?', version);
  return { letter: owner.id, version: row!.number, as: 'rendition', identifiedBy: owner.identified_by };
}

/** Adds a new text of a letter that is known. */
async function addVersion(
  store: Store,
  tx: Connection,
  prepared: Prepared,
  {
    named,
    version,
    draft,
    revision,
  }: { named: KnownLetter; version: number; draft: Draft; revision: number },
  language: Language,
): Promise<Added> {
  const number = await nextVersion(tx, named.key);
  await keepVersion(tx, prepared, { key: version, letter: named.key, number });
  await enterCurrent(store, tx, named, revision, language, { version, draft });
  return { letter: named.id, version: number, as: 'version', identifiedBy: named.identified_by };
}

/** Keeps a text with its reading and the file that it is of. */
async function keepVersion(
  tx: Connection,
  prepared: Prepared,
  { key, letter, number }: KnownVersion,
): Promise<void> {
  const { record, identity, packed } = prepared;
  await together([
    tx.insert(
      'version',
      ['key', 'letter', 'number', 'core', 'added_at', 'text', 'record'],
      [[key, letter, number, identity.core, now(), record.text, packed]],
    ),
    keepFile(tx, prepared, key, true),
  ]);
}

function keepFile(
  tx: Connection,
  { record: { source }, file, identity }: Prepared,
  version: number,
  read: boolean,
): Promise<void> {
  return tx.insert(
    'rendition',
    [
      'sha256',
      'version',
      'name',
      'media_type',
      'fingerprint',
      'size',
      'added_at',
      'read',
      'deflated',
      'content',
    ],
    [
      [
        source.sha256,
        version,
        source.name,
        source.mediaType,
        identity.fingerprint,
        file.size,
        now(),
        read ? 1 : 0,
        file.deflated,
        file.content,
      ],
    ],
  );
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
