import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { applyCorrections, keptCorrections } from './correcting.ts';
import { buildEntry, type Entry } from './entry.ts';
import { meetingFor } from './meetings.ts';
import { unpackRecord } from './records.ts';
import { type Connection, type Store, together } from './store.ts';
import { writeEntry } from './write-entry.ts';

/** A version with its reading, prepared for search. */
interface Fresh {
  version: number;
  record: LetterRecord;
  entry: Entry;
}

/**
 * Makes what can be searched of a letter from its last version as read and corrected, in the place of its earlier entry.
 * @param fresh the last version, when the caller has it
 */
export async function enterCurrent(
  store: Store,
  tx: Connection,
  letter: { key: number; id: string },
  revision: number,
  language: Language,
  fresh?: Fresh,
): Promise<void> {
  const [last, corrections] = await together([
    fresh ?? lastVersion(tx, letter),
    keptCorrections(tx, letter.key),
  ]);
  const corrected = applyCorrections(last.record, corrections);
  const overruled = corrections.findLast(({ target }) => target.kind === 'meeting')?.target;
  const meeting =
    overruled?.kind === 'meeting'
      ? (overruled.meeting ?? undefined)
      : await meetingFor(tx, corrected, language);
  const entry = fresh && corrected === fresh.record ? fresh.entry : buildEntry(corrected, language);
  await writeEntry(store, tx, corrected, entry, {
    letter: letter.key,
    id: letter.id,
    version: last.version,
    meeting,
    revision,
  });
}

async function lastVersion(
  tx: Connection,
  { key, id }: { key: number; id: string },
): Promise<Omit<Fresh, 'entry'>> {
  const [row] = await tx.rows<{ key: number; text: string; record: Uint8Array }>(
    'select key, text, record from version where letter = ? order by number desc limit 1',
    key,
  );
  return { version: row!.key, record: unpackRecord(row!.record, row!.text, id) };
}
