import { followUp } from '../follow/outcomes.ts';
import type { Language } from '../language/language.ts';
import type { Added } from './adding.ts';
import { saveFollowUp } from './follow-ups.ts';
import { findRecord } from './letters.ts';
import type { Store } from './store.ts';

/**
 * Holds every agenda of an added letter's meeting against every report of it, and keeps what became of the announced
 * positions. Pairs that were compared before are left as they are unless the letter's text is new; a comparison that an
 * interruption kept from being made is made when a letter of the meeting is added again.
 */
export async function followAdded(store: Store, added: Added, language: Language): Promise<void> {
  await follow(store, added.letter, added.as === 'letter' || added.as === 'version', language);
}

/** Holds a letter that a person corrected against the letters of the meeting that it is now about. */
export const followCorrected = (store: Store, letter: string, language: Language): Promise<void> =>
  follow(store, letter, true, language);

async function follow(store: Store, changed: string, fresh: boolean, language: Language): Promise<void> {
  const pairs = await store.read.rows<{ agenda: string; report: string }>(
    `select agenda.id as agenda, report.id as report
     from letter join entry own on own.letter = letter.key
       join entry agenda on agenda.meeting = own.meeting and agenda.kind = 'annotated_agenda'
       join entry report on report.meeting = own.meeting and report.kind = 'report'
     where letter.id = ? and ((? = 1 and own.key in (agenda.key, report.key)) or not exists
       (select 1 from follow_up where follow_up.agenda = agenda.letter and follow_up.report = report.letter))
     order by agenda.date, agenda.id, report.date, report.id`,
    changed,
    fresh ? 1 : 0,
  );
  for (const { agenda, report } of pairs) {
    const [before, after] = await Promise.all([agenda, report].map((id) => findRecord(store.read, id)));
    if (before && after) await saveFollowUp(store, followUp(before, after, language));
  }
}
