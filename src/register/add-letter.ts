import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Added, NewLetter } from './adding.ts';
import { correctedRecord } from './correcting.ts';
import { type Identity, identify, strength } from './identity.ts';
import { meetingFor } from './meetings.ts';
import { packBytes, packRecord, storableRecord } from './records.ts';
import { type Connection, next, type Store } from './store.ts';
import { writeEntry } from './write-entry.ts';

interface KnownLetter {
  key: number;
  id: string;
  identified_by: Identity['by'];
}

interface KnownVersion {
  key: number;
  letter: number;
  number: number;
}

/** See `Register.add`. */
export async function addLetter(store: Store, letter: NewLetter, language: Language): Promise<Added> {
  const record = storableRecord(letter.record);
  const identity = identify(record, language);
  const file = packBytes(letter.bytes);
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const known = await knownFile(tx, record.source.sha256);
    if (known) return known;
    const keep = async (version: number, read: boolean): Promise<void> => {
      const { sha256, name, mediaType } = record.source;
      await tx.insert(
        'rendition',
        [
          'sha256',
          'version',
          'name',
          'media_type',
          'size',
          'added_at',
          'read',
          'deflated',
          'content',
        ],
        [
          [
            sha256,
            version,
            name,
            mediaType,
            letter.bytes.length,
            new Date().toISOString(),
            read ? 1 : 0,
            file.deflated,
            file.content,
          ],
        ],
      );
    };

    const same = await sameText(tx, identity);
    if (same) {
      const { version } = same;
      const known = await strengthen(tx, same.letter, identity);
      const preferred = await isPreferred(tx, version.key, record);
      if (preferred) await tx.rows('update rendition set read = 0 where version = ?', version.key);
      await keep(version.key, preferred);
      if (preferred) await replaceReading(store, tx, record, known.key, version.key, revision, language);
      const [now] = await tx.rows<KnownVersion>('select * from version where key = ?', version.key);
      return { letter: known.id, version: now!.number, as: 'rendition', identifiedBy: known.identified_by };
    }

    const existing = await byIdentifier(tx, identity.id);
    const key = existing?.key ?? (await next(tx, 'letter'));
    if (!existing) {
      await tx.insert('letter', ['key', 'id', 'identified_by'], [[key, identity.id, identity.by]]);
    }
    const number = existing ? await nextVersion(tx, key) : 1;
    const version = await next(tx, 'version');
    await tx.insert(
      'version',
      ['key', 'letter', 'number', 'fingerprint', 'added_at', 'text', 'record'],
      [[version, key, number, identity.fingerprint, new Date().toISOString(), record.text, packRecord(record)]],
    );
    await keep(version, true);
    await enter(store, tx, record, key, version, revision, language);
    return {
      letter: existing?.id ?? identity.id,
      version: number,
      as: existing ? 'version' : 'letter',
      identifiedBy: existing?.identified_by ?? identity.by,
    };
  });
}

/** Puts a reading in the place of the kept one of a version, and in the index when that version is the current one. */
export async function replaceReading(
  store: Store,
  tx: Connection,
  record: LetterRecord,
  letter: number,
  version: number,
  revision: number,
  language: Language,
): Promise<void> {
  await tx.rows(
    'update version set text = ?, record = ?, fingerprint = ? where key = ?',
    record.text,
    packRecord(record),
    identify(record, language).fingerprint,
    version,
  );
  const [current] = await tx.rows<{ key: number }>(
    'select key from version where letter = ? order by number desc limit 1',
    letter,
  );
  if (current!.key === version) await enter(store, tx, record, letter, version, revision, language);
}

/** Puts a record, with its corrections, in the index as the current one of its letter. */
export async function enter(
  store: Store,
  tx: Connection,
  record: LetterRecord,
  letter: number,
  version: number,
  revision: number,
  language: Language,
): Promise<void> {
  const { record: corrected, meeting: overruled } = await correctedRecord(tx, record, letter);
  const meeting = overruled === undefined ? await meetingFor(tx, corrected, language) : overruled;
  await writeEntry(
    store,
    tx,
    corrected,
    { letter, version, meeting: meeting ?? undefined, revision },
    language,
  );
}

async function knownFile(tx: Connection, sha256: string): Promise<Added | undefined> {
  const [row] = await tx.rows<{ id: string; number: number; identified_by: Identity['by'] }>(
    `select letter.id, version.number, letter.identified_by
     from rendition join version on version.key = rendition.version join letter on letter.key = version.letter
     where rendition.sha256 = ?`,
    sha256,
  );
  return row && { letter: row.id, version: row.number, as: 'known', identifiedBy: row.identified_by };
}

/** The version that has this text, unless both it and the new file are numbered, and differently. */
async function sameText(
  tx: Connection,
  identity: Identity,
): Promise<{ version: KnownVersion; letter: KnownLetter } | undefined> {
  const versions = await tx.rows<KnownVersion>(
    'select key, letter, number from version where fingerprint = ? order by key',
    identity.fingerprint,
  );
  for (const version of versions) {
    const [letter] = await tx.rows<KnownLetter>('select * from letter where key = ?', version.letter);
    const differ = letter!.id !== identity.id && letter!.identified_by === identity.by;
    if (!differ || (await isAlias(tx, identity.id, letter!.key))) return { version, letter: letter! };
  }
  return undefined;
}

/** Gives a letter the identifier of a new file of it when that is stronger; keeps the weaker one as an alias. */
async function strengthen(tx: Connection, letter: KnownLetter, identity: Identity): Promise<KnownLetter> {
  if (identity.id === letter.id) return letter;
  if (strength[identity.by] <= strength[letter.identified_by]) {
    if (identity.by !== 'text') await alias(tx, identity.id, letter.key);
    return letter;
  }
  const owner = await byIdentifier(tx, identity.id);
  if (owner && owner.key !== letter.key) {
    await mergeInto(tx, letter, owner);
    return owner;
  }
  await tx.rows(
    'update letter set id = ?, identified_by = ? where key = ?',
    identity.id,
    identity.by,
    letter.key,
  );
  await alias(tx, letter.id, letter.key);
  return { ...letter, id: identity.id, identified_by: identity.by };
}

/** Moves the versions of a letter behind those of another that turned out to be the same letter. */
async function mergeInto(tx: Connection, from: KnownLetter, into: KnownLetter): Promise<void> {
  const versions = await tx.rows<KnownVersion>(
    'select key, letter, number from version where letter = ? order by number',
    from.key,
  );
  let number = await nextVersion(tx, into.key);
  for (const version of versions)
    await tx.rows('update version set letter = ?, number = ? where key = ?', into.key, number++, version.key);
  for (const table of ['alias', 'correction'])
    await tx.rows(`update ${table} set letter = ? where letter = ?`, into.key, from.key);
  await tx.rows('update entry set version = version where letter = ?', from.key);
  await tx.rows('delete from letter where key = ?', from.key);
  await alias(tx, from.id, into.key);
}
