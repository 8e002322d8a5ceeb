import type { Letters } from './pairs.ts';
import { isSaid, type Position } from './positions.ts';
import { alike, roomFor } from './sections.ts';
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
  /** Whether its sentence adds to what was said, or thanks, praises or wishes well. */
  added: number;
  courtesy: number;
  /** Actors that the agenda does not name. */
  strangers: number;
  /** How many statements of the government the report has there, beside how many were announced. */
  room: number;
}

const bound = 5;

/** The freshness of each reported position, given the log-odds that it answers each announced one. */
export function freshnessOf(
  reported: readonly Position[],
  odds: readonly (readonly number[])[],
  { rare, agendaWords, agendaActors, sections }: Letters,
  announced: readonly Position[],
): Freshness[] {
  return reported.map((one, j) => {
    const best = Math.max(-bound, ...odds.map((row) => row[j]!));
    const { stance } = one.statement;
    const beside = announced.filter((a) => sections[a.section]![one.section]! >= alike).length;
    const here = reported.filter((other) => other.section === one.section && isSaid(other)).length;
    return {
      best: Math.min(1, best / bound),
      asked: coverage(one.own, agendaWords, rare),
      section: Math.max(0, ...sections.map((row) => row[one.section]!)),
      added: one.added ? 1 : 0,
      courtesy: one.courtesy ? 1 : 0,
      strangers: [...one.actors].some((actor) => !agendaActors.has(actor)) ? 1 : 0,
      room: roomFor(here, beside),
      act: stance === 'commit' || stance === 'decide' ? 1 : 0,
    };
  });
}
