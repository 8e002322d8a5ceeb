import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Added, NewLetter } from './adding.ts';
import { enterCurrent } from './current.ts';
import { identify } from './identity.ts';
import {
  byBytes,
  byIdentifier,
  byText,
  isPreferred,
  type KnownVersion,
  nextVersion,
  strengthen,
} from './known-letters.ts';
import { packBytes, packRecord, storableRecord } from './records.ts';
import { type Connection, next, type Store } from './store.ts';
import { dropEntry } from './write-entry.ts';

/** See `Register.add`. */
export async function addLetter(store: Store, letter: NewLetter, language: Language): Promise<Added> {
  const record = storableRecord(letter.record);
  const identity = identify(record, language);
  const file = { size: letter.bytes.length, ...packBytes(letter.bytes) };
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const known = await byBytes(tx, record.source.sha256);
    if (known) return known;

    const same = await byText(tx, identity);
    if (same) {
      const { key } = same.version;
      const owner = await strengthen(tx, same.letter, identity);
      const better = await isPreferred(tx, key, record);
      if (better) await replaceReading(tx, record, key, identity.fingerprint);
      await keepFile(tx, record, file, key, better);
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
      ['key', 'letter', 'number', 'fingerprint', 'added_at', 'text', 'record'],
      [[version, key, number, identity.fingerprint, now(), record.text, packRecord(record)]],
    );
    await keepFile(tx, record, file, version, true);
    await enterCurrent(store, tx, key, revision, language, record);
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
  { source }: LetterRecord,
  file: { size: number; content: Uint8Array; deflated: number },
  version: number,
  read: boolean,
): Promise<void> {
  if (read) await tx.rows('update rendition set read = 0 where version = ?', version);
  await tx.insert(
    'rendition',
    ['sha256', 'version', 'name', 'media_type', 'size', 'added_at', 'read', 'deflated', 'content'],
    [
      [
        source.sha256,
        version,
        source.name,
        source.mediaType,
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
  record: LetterRecord,
  version: number,
  fingerprint: string,
): Promise<void> {
  await tx.rows(
    'update version set text = ?, record = ?, fingerprint = ? where key = ?',
    record.text,
    packRecord(record),
    fingerprint,
    version,
  );
}

const now = (): string => new Date().toISOString();
