import type { Language } from '../language/language.ts';
import { applyCorrections, keptCorrections } from './correcting.ts';
import { buildEntry } from './entry.ts';
import { meetingFor } from './meetings.ts';
import type { Prepared } from './prepare.ts';
import { unpackRecord } from './records.ts';
import type { Connection, Store } from './store.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Makes what can be searched of a letter from its last version as read and corrected, in the place of its earlier entry.
 * @param prepared of the last version, when the caller has it
 */
export async function enterCurrent(
  store: Store,
  tx: Connection,
  letter: number,
  revision: number,
  language: Language,
  prepared?: Prepared,
): Promise<void> {
  const [{ id }] = (await tx.rows<{ id: string }>('select id from letter where key = ?', letter)) as [
    { id: string },
  ];
  const [version] = await tx.rows<{ key: number; text: string; record: Uint8Array }>(
    prepared
      ? 'select key from version where letter = ? order by number desc limit 1'
      : 'select key, text, record from version where letter = ? order by number desc limit 1',
    letter,
  );
  const reading = prepared?.record ?? unpackRecord(version!.record, version!.text, id);
  const corrections = await keptCorrections(tx, letter);
  const corrected = applyCorrections(reading, corrections);
  const overruled = corrections.findLast(({ target }) => target.kind === 'meeting')?.target;
  const meeting =
    overruled?.kind === 'meeting'
      ? (overruled.meeting ?? undefined)
      : await meetingFor(tx, corrected, language);
  const entry = prepared && corrected === prepared.record ? prepared.entry : buildEntry(corrected, language);
  await writeEntry(store, tx, corrected, entry, { letter, id, version: version!.key, meeting, revision });
}
