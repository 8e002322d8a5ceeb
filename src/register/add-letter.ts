import type { Language } from '../language/language.ts';
import type { Added } from './adding.ts';
import { enterCurrent } from './current.ts';
import {
  byBytes,
  byIdentifier,
  byText,
  isPreferred,
  type KnownVersion,
  nextVersion,
  strengthen,
} from './known-letters.ts';
import type { Prepared } from './prepare.ts';
import { type Connection, next, type Store } from './store.ts';
import { dropEntry } from './write-entry.ts';

/** See `Register.add`. */
export function addLetter(store: Store, prepared: Prepared, language: Language): Promise<Added> {
  const { record, identity } = prepared;
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const known = await byBytes(tx, record.source.sha256);
    if (known) return known;

    const same = await byText(tx, identity, record.source.mediaType);
    if (same) {
      const { key } = same.version;
      const owner = await strengthen(tx, same.letter, identity);
      const better = await isPreferred(tx, key, record);
      if (better) await replaceReading(tx, prepared, key);
      await keepFile(tx, prepared, key, better);
      if (owner.key !== same.letter.key) await dropEntry(store, tx, same.letter.key, revision);
      if (better || owner.id !== same.letter.id) await enterCurrent(store, tx, owner.key, revision, language);
      const [version] = await tx.rows<KnownVersion>('select number from version where key = ?', key);
      return {
        letter: owner.id,
        version: version!.number,
        as: 'rendition',
        identifiedBy: owner.identified_by,
      };
    }

    const existing = await byIdentifier(tx, identity.id);
    const key = existing?.key ?? (await next(tx, 'letter'));
    if (!existing)
      await tx.insert('letter', ['key', 'id', 'identified_by'], [[key, identity.id, identity.by]]);
    const number = existing ? await nextVersion(tx, key) : 1;
    const version = await next(tx, 'version');
    await tx.insert(
      'version',
      ['key', 'letter', 'number', 'core', 'added_at', 'text', 'record'],
      [[version, key, number, identity.core, now(), record.text, prepared.packed]],
    );
    await keepFile(tx, prepared, version, true);
    await enterCurrent(store, tx, key, revision, language, prepared);
    return {
      letter: existing?.id ?? identity.id,
      version: number,
      as: existing ? 'version' : 'letter',
      identifiedBy: existing?.identified_by ?? identity.by,
    };
  });
}

async function keepFile(
  tx: Connection,
  { record: { source }, file, identity }: Prepared,
  version: number,
  read: boolean,
): Promise<void> {
  if (read) await tx.rows('update rendition set read = 0 where version = ?', version);
  await tx.insert(
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
