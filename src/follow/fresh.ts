import type { Evidence, Letters } from './pairs.ts';
import { isSaid, type Position } from './positions.ts';
import type { PairOdds } from './rivals.ts';
import { alike, roomFor } from './sections.ts';
import { coverage } from './terms.ts';

/** What speaks for a reported statement that answers nothing announced; values about -1 to 1. */
export interface Freshness {
  /** Log-odds that it answers the announcement that it most likely answers, scaled: beside its rivals, and by itself. */
  best: number;
  alone: number;
  /** How well its stance fits the likeliest announcement, and how much of that it has in its context. */
  stance: number;
  covered: number;
  /** How much of it the agenda speaks of at all, and how many words it has. */
  asked: number;
  size: number;
  /** How much its section is about what a section of the agenda is about. */
  section: number;
  /** Actors that the agenda does not name. */
  strangers: number;
  /** How many statements of the government the report has there, beside how many were announced. */
  room: number;
  /** Its place in the letter, and among what the government said in the section: what is new comes after what was announced. */
  depth: number;
  place: number;
}

const bound = 5;
const many = 10;

const scaled = (odds: number): number => Math.max(-1, Math.min(1, odds / bound));

/** The freshness of each reported position. */
export function freshnessOf(
  announced: readonly Position[],
  reported: readonly Position[],
  evidence: readonly (readonly Evidence[])[],
  { alone, beside }: PairOdds,
  { rare, agendaWords, agendaActors, sections }: Letters,
): Freshness[] {
  return reported.map((one, j) => {
    const column = beside.map((row) => row[j]!);
    const best = Math.max(...column);
    const nearest = evidence[column.indexOf(best)]?.[j];
    const expected = announced.filter((a) => sections[a.section]![one.section]! >= alike).length;
    const here = reported.filter((other) => other.section === one.section && isSaid(other));
    return {
      best: scaled(best),
      alone: scaled(Math.max(...alone.map((row) => row[j]!))),
      stance: nearest?.stance ?? -1,
      covered: nearest?.covered ?? 0,
      asked: coverage(one.own, agendaWords, rare),
      size: Math.min(1, one.own.size / many),
      section: Math.max(0, ...sections.map((row) => row[one.section]!)),
      strangers: [...one.actors].some((actor) => !agendaActors.has(actor)) ? 1 : 0,
      room: roomFor(here.length, expected),
      depth: one.depth,
      place: here.length > 1 ? here.indexOf(one) / (here.length - 1) : 0.5,
    };
  });
}
