import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { applyCorrections, keptCorrections } from './correcting.ts';
import { buildEntry } from './entry.ts';
import { keepMeeting, meetingOf, meetingsNear } from './meetings.ts';
import { unpackRecord } from './records.ts';
import { type Connection, type Store, together } from './store.ts';
import { type Draft, draftEntry, dropEntry, takeKeys, valuesOf, writeEntry } from './write-entry.ts';

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
  const meeting =
    overruled?.kind === 'meeting' ? (overruled.meeting ?? undefined) : meetingOf(near, record, language);
  const draft =
    fresh && record === fresh.draft.record
      ? fresh.draft
      : draftEntry(
          store,
          record,
          buildEntry(record, language.tokenize(record.text, record.blocks), language),
        );
  const keys = await takeKeys(store, tx, draft.entry, valuesOf(draft.entry, meeting));
  await together([
    overruled || keepMeeting(tx, near, record, language),
    writeEntry(store, tx, draft, { letter: letter.key, id: letter.id, version: last.version, meeting }, keys),
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
