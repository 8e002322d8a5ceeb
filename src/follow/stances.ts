import type { Stance } from '../record/types.ts';

/** Stances under which a position of some stance is often reported, beside its own: a plea as a concern, a refusal as an assent given after all. */
const akin: Record<Stance, readonly Stance[]> = {
  call: ['emphasise', 'assess'],
  emphasise: ['call', 'concern', 'assess'],
  support: ['assess', 'decide'],
  oppose: ['support', 'concern', 'assess', 'emphasise'],
  concern: ['oppose', 'emphasise', 'assess'],
  commit: ['call', 'assess', 'decide'],
  assess: ['support', 'emphasise', 'oppose', 'decide'],
  decide: ['commit', 'support', 'assess'],
};

/** How well a reported stance fits an announced one: the same (1), akin (0), or neither (-1). */
export function stanceFit(announced: Stance, reported: Stance): number {
  if (announced === reported) return 1;
  return akin[announced].includes(reported) ? 0 : -1;
}
