import type { Stance } from '../../../record/types.ts';

/** What a negation makes of a stance (ruling 2), where the trigger says nothing else. */
export const opposite: Partial<Record<Stance, Stance>> = {
  support: 'oppose',
  oppose: 'support',
  concern: 'assess',
};
