import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { applyCorrections, keptCorrections } from './correcting.ts';
import { buildEntry } from './entry.ts';
import { meetingOf, meetingRow, meetingsNear, tellMeeting } from './meetings.ts';
import { unpackRecord } from './records.ts';
import { type Connection, nextOf, type Store, together } from './store.ts';
import { keysWithin } from './value-keys.ts';
import { type Draft, draftEntry, dropEntry, entryRows, numbersOf, valuesOf } from './write-entry.ts';

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
  fresh?: { version: number; draft: Draft },
): Promise<void> {
  const [last, corrections] = await together([
    fresh ? { version: fresh.version, record: fresh.draft.record } : lastVersion(tx, letter),
    keptCorrections(tx, letter.key),
  ]);
  const record = applyCorrections(last.record, corrections);
  const overruled = corrections.findLast(({ target }) => target.kind === 'meeting')?.target;
  const [near] = await together([
    overruled ? [] : meetingsNear(tx, record),
    dropEntry(store, tx, letter.key, revision),
  ]);
  const place = overruled ? undefined : meetingOf(near, record, language);
  const meeting = overruled?.kind === 'meeting' ? (overruled.meeting ?? undefined) : place?.id;
  const draft =
    fresh && record === fresh.draft.record
      ? fresh.draft
      : draftEntry(
          store,
          record,
          buildEntry(record, language.tokenize(record.text, record.blocks), language),
        );
  const [numbers, values] = await together([
    nextOf(tx, numbersOf(draft.entry)),
    keysWithin(store, tx, valuesOf(draft.entry, meeting)),
  ]);
  await together([
    tellMeeting(tx, record, place),
    tx.insert(
      meetingRow(record, place),
      ...entryRows(
        store,
        draft,
        { letter: letter.key, id: letter.id, version: last.version, meeting },
        { ...numbers, values },
      ),
    ),
  ]);
}

async function lastVersion(
  tx: Connection,
  { key, id }: { key: number; id: string },
): Promise<{ version: number; record: LetterRecord }> {
  const [row] = await tx.rows<{ key: number; text: string; record: Uint8Array }>(
    'select key, text, record from version where letter = ? order by number desc limit 1',
    key,
  );
  return { version: row!.key, record: unpackRecord(row!.record, row!.text, id) };
}
