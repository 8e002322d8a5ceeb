import { anyOf, likelihood } from './likelihoods.ts';
import type { Letters } from './pairs.ts';
import { isSaid, type Position } from './positions.ts';
import { alike, roomFor } from './sections.ts';

/** What speaks for an announced position having been taken up at all; values about -1 to 1. */
export interface Uptake {
  /** Log-odds that anything answers it, by the single pairs, scaled. */
  any: number;
  planned: number;
  anyPlanned: number;
  /** How many statements of the government the report has where it is about the same, beside how many were announced there. */
  room: number;
  /** Whether the report has any there at all. */
  silent: number;
  /** Whether it is about telling parliament something: often done by another letter. */
  parliament: number;
  figures: number;
  /** Whether it is only an opinion, without wish, plan or judgement. */
  opinion: number;
}

const bound = 5;

/** What speaks for each announced position (rows) having been taken up, given the log-odds that each reported one answers it. */
export function uptakes(
  announced: readonly Position[],
  reported: readonly Position[],
  odds: readonly (readonly number[])[],
  { sections }: Letters,
): Uptake[] {
  const beside = new Map<number, number>();
  for (const { section } of announced) beside.set(section, (beside.get(section) ?? 0) + 1);
  const own = reported.filter(isSaid);
  return announced.map(({ statement, section, parliament }, i) => {
    const any = Math.min(1 - 1e-6, anyOf(odds[i]!.map(likelihood)));
    const scaled = Math.max(-1, Math.min(1, Math.log(any / (1 - any)) / bound));
    const said = own.filter((one) => sections[section]![one.section]! >= alike).length;
    const planned = statement.phase === 'planned' ? 1 : 0;
    return {
      any: scaled,
      planned,
      anyPlanned: scaled * planned,
      room: roomFor(said, beside.get(section)!),
      silent: said === 0 ? 1 : 0,
      parliament: parliament ? 1 : 0,
      figures: statement.figures.length > 0 ? 1 : 0,
      opinion: statement.stance === 'assess' ? 1 : 0,
    };
  });
}
