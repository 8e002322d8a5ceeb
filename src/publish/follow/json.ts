import type { FollowUp } from '../../follow/outcomes.ts';
import type { LetterRecord } from '../../record/types.ts';
import { reasonText, type Wording } from './words.ts';

/** A follow-up with the reason of every outcome in words beside its codes. */
export function followJson(followUp: FollowUp, report: LetterRecord, wording: Wording): object {
  return {
    ...followUp,
    outcomes: followUp.outcomes.map((outcome) => ({
      ...outcome,
      reason: reasonText(outcome, report, wording),
    })),
  };
}
