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
  merge,
  nextVersion,
  ownerOf,
  sameLetter,
  strengthen,
} from './known-letters.ts';
import type { Prepared } from './prepare.ts';
import { type Connection, next, type Store, together } from './store.ts';
import { learnValues } from './value-keys.ts';
import { dropEntry } from './write-entry.ts';

/** See `Register.add`. */
export async function addLetter(store: Store, prepared: Prepared, language: Language): Promise<Added> {
  const { record, identity } = prepared;
  await learnValues(store, prepared.entry);
  return store.write(async (tx) => {
    const [revision, known, named, alike] = await together([
      next(tx, 'revision'),
      byBytes(tx, record.source.sha256),
      byIdentifier(tx, identity.id),
      byText(tx, identity, record.source.mediaType),
    ]);
    if (known) return known;
    const same = sameLetter(alike, identity, named);
    return same
      ? addRendition(store, tx, prepared, { ...same, named, revision }, language)
      : addVersion(store, tx, prepared, { named, revision }, language);
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

/** Adds a text that is new, of a letter that may be known. */
async function addVersion(
  store: Store,
  tx: Connection,
  prepared: Prepared,
  { named, revision }: { named: KnownLetter | undefined; revision: number },
  language: Language,
): Promise<Added> {
  const { record, identity } = prepared;
  const [key, number, version] = await together([
    named?.key ?? next(tx, 'letter'),
    named ? nextVersion(tx, named.key) : 1,
    next(tx, 'version'),
  ]);
  const letter = named ?? { key, id: identity.id, identified_by: identity.by };
  await together([
    ...(named ? [] : [tx.insert('letter', ['key', 'id', 'identified_by'], [[key, letter.id, identity.by]])]),
    tx.insert(
      'version',
      ['key', 'letter', 'number', 'core', 'added_at', 'text', 'record'],
      [[version, key, number, identity.core, now(), record.text, prepared.packed]],
    ),
    keepFile(tx, prepared, version, true),
    enterCurrent(store, tx, letter, revision, language, { ...prepared, version }),
  ]);
  return {
    letter: letter.id,
    version: number,
    as: named ? 'version' : 'letter',
    identifiedBy: letter.identified_by,
  };
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
