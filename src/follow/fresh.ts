import type { Letters } from './pairs.ts';
import type { Position } from './positions.ts';
import { coverage } from './terms.ts';

/** What speaks for a reported statement that answers nothing announced; values about -1 to 1. */
export interface Freshness {
  /** Log-odds that it answers the announcement that it most likely answers, scaled. */
  best: number;
  /** How much of it the agenda speaks of at all. */
  asked: number;
  /** How much its section is about what a section of the agenda is about. */
  section: number;
  /** Whether it is something that the government did or undertook. */
  act: number;
}

const bound = 5;

/** The freshness of each reported position, given the log-odds that it answers each announced one. */
export function freshnessOf(
  reported: readonly Position[],
  odds: readonly (readonly number[])[],
  { rare, agendaWords, sections }: Letters,
): Freshness[] {
  return reported.map((one, j) => {
    const best = Math.max(-bound, ...odds.map((row) => row[j]!));
    const { stance } = one.statement;
    return {
      best: Math.min(1, best / bound),
      asked: coverage(one.own, agendaWords, rare),
      section: Math.max(0, ...sections.map((row) => row[one.section]!)),
      act: stance === 'commit' || stance === 'decide' ? 1 : 0,
    };
  });
}
