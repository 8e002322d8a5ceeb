import type { LetterRecord } from '../record/types.ts';
import type { Added, IdentifiedBy } from './adding.ts';
import { type Identity, strength } from './identity.ts';
import type { Connection } from './store.ts';

export interface KnownLetter {
  key: number;
  id: string;
  identified_by: IdentifiedBy;
}

export interface KnownVersion {
  key: number;
  letter: number;
  number: number;
}

/** A version that has the text of a new file, with its letter. */
export interface AlikeVersion {
  version: number;
  letter: KnownLetter;
}

/** The letter with this identifier, now or earlier. */
export async function byIdentifier(tx: Connection, id: string): Promise<KnownLetter | undefined> {
  const [row] = await tx.rows<KnownLetter>(
    `select key, id, identified_by from letter where id = ?
     union all
     select letter.key, letter.id, letter.identified_by
     from alias join letter on letter.key = alias.letter where alias.id = ?`,
    id,
    id,
  );
  return row;
}

/** The letter and version that a file with these bytes was read into. */
export async function byBytes(tx: Connection, sha256: string): Promise<Added | undefined> {
  const [row] = await tx.rows<{ id: string; number: number; identified_by: IdentifiedBy }>(
    `select letter.id, version.number, letter.identified_by
     from rendition join version on version.key = rendition.version join letter on letter.key = version.letter
     where rendition.sha256 = ?`,
    sha256,
  );
  return row && { letter: row.id, version: row.number, as: 'known', identifiedBy: row.identified_by };
}

/**
 * The versions with the text of a new file. A file of another format may have other words around the letter; two of the
 * same format must agree in all words.
 */
export async function byText(tx: Connection, identity: Identity, mediaType: string): Promise<AlikeVersion[]> {
  const rows = await tx.rows<KnownLetter & { version: number }>(
    `select version.key as version, letter.key, letter.id, letter.identified_by
     from version join letter on letter.key = version.letter
     where version.key in (
       select version from rendition where fingerprint = ?
       union select key from version alike where core = ? and not exists
         (select 1 from rendition where rendition.version = alike.key and rendition.media_type = ?))
     order by version.key`,
    identity.fingerprint,
    identity.core,
    mediaType,
  );
  return rows.map(({ version, ...letter }) => ({ version, letter }));
}

/**
 * Of versions with the same text the first whose letter may be that of a new file: it has no other identifier that is
 * worth as much, or is the letter `named` by the file's identifier.
 */
export const sameLetter = (
  alike: readonly AlikeVersion[],
  identity: Identity,
  named: KnownLetter | undefined,
): AlikeVersion | undefined =>
  alike.find(
    ({ letter }) =>
      letter.id === identity.id || letter.identified_by !== identity.by || letter.key === named?.key,
  );

/** The other letter that a letter turns out to be, when a new file of it brings that one's stronger identifier. */
export const ownerOf = (
  letter: KnownLetter,
  identity: Identity,
  named: KnownLetter | undefined,
): KnownLetter | undefined =>
  strength[identity.by] > strength[letter.identified_by] && named?.key !== letter.key ? named : undefined;

/** Gives a letter the identifier of a new file of it when that is stronger, and keeps the weaker one as an alias. */
export async function strengthen(
  tx: Connection,
  letter: KnownLetter,
  identity: Identity,
): Promise<KnownLetter> {
  if (identity.id === letter.id) return letter;
  if (strength[identity.by] <= strength[letter.identified_by]) {
    if (identity.by !== 'text') await addAlias(tx, identity.id, letter.key);
    return letter;
  }
  const { id, by } = identity;
  await tx.rows('update letter set id = ?, identified_by = ? where key = ?', id, by, letter.key);
  await tx.rows('delete from alias where id = ?', id);
  await addAlias(tx, letter.id, letter.key);
  return { key: letter.key, id, identified_by: by };
}

/** Moves the versions of a letter behind those of another that turned out to be the same, and drops the letter. */
export async function merge(tx: Connection, letter: KnownLetter, into: KnownLetter): Promise<void> {
  const versions = await tx.rows<KnownVersion>(
    'select key, letter, number from version where letter = ? order by number',
    letter.key,
  );
  let number = await nextVersion(tx, into.key);
  for (const version of versions)
    await tx.rows('update version set letter = ?, number = ? where key = ?', into.key, number++, version.key);
  for (const table of ['alias', 'correction'])
    await tx.rows(`update ${table} set letter = ? where letter = ?`, into.key, letter.key);
  await tx.rows('delete from letter where key = ?', letter.key);
  await addAlias(tx, letter.id, into.key);
}

async function addAlias(tx: Connection, id: string, letter: number): Promise<void> {
  await tx.rows('insert into alias (id, letter) values (?, ?) on conflict do nothing', id, letter);
}

/** The number of a letter's next version, from 1. */
export async function nextVersion(tx: Connection, letter: number): Promise<number> {
  const [row] = await tx.rows<{ last: number | null }>(
    'select max(number) as last from version where letter = ?',
    letter,
  );
  return (row?.last ?? 0) + 1;
}

/** Formats by how much of a letter they keep; of several files of one text the best is read. */
const formats = ['application/xml', 'text/html', 'wordprocessingml', 'application/pdf', 'text/plain'];

/** True when a file should be read rather than the one that a version was read from: whatever came first. */
export async function isPreferred(tx: Connection, version: number, record: LetterRecord): Promise<boolean> {
  const [read] = await tx.rows<{ sha256: string; media_type: string }>(
    'select sha256, media_type from rendition where version = ? and read = 1',
    version,
  );
  if (!read) return true;
  const mine = rank(record.source.mediaType);
  const theirs = rank(read.media_type);
  return mine < theirs || (mine === theirs && record.source.sha256 < read.sha256);
}

function rank(mediaType: string): number {
  const at = formats.findIndex((format) => mediaType.includes(format));
  return at < 0 ? formats.length : at;
}
