import { followUp } from '../follow/outcomes.ts';
import type { Language } from '../language/language.ts';
import type { Added } from './adding.ts';
import { listFollowUps, saveFollowUp } from './follow-ups.ts';
import { findLetter, findRecord } from './letters.ts';
import { findMeeting } from './lists.ts';
import type { Store } from './store.ts';

/**
 * Holds every agenda of an added letter's meeting against every report of it, and keeps what became of the announced
 * positions. Pairs that were compared before are left as they are unless the letter's text is new; a comparison that an
 * interruption kept from being made is made when a letter of the meeting is added again.
 */
export async function followAdded(store: Store, added: Added, language: Language): Promise<void> {
  const meeting = (await findLetter(store.read, added.letter))?.meeting;
  const letters = meeting && (await findMeeting(store.read, meeting));
  if (!letters) return;
  const fresh = added.as === 'letter' || added.as === 'version';
  const known = await listFollowUps(store.read, { meeting: letters.id });
  for (const agenda of letters.agendas) {
    for (const report of letters.reports) {
      const compared = known.some((one) => one.agenda === agenda && one.report === report);
      if (compared && !(fresh && (agenda === added.letter || report === added.letter))) continue;
      const [before, after] = await Promise.all([agenda, report].map((id) => findRecord(store.read, id)));
      if (before && after) await saveFollowUp(store, followUp(before, after, language));
    }
  }
}
