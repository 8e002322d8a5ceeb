import { freshnessOf } from './fresh.ts';
import { likelihood, logOdds, unless } from './likelihoods.ts';
import { type Model, thresholds } from './model.ts';
import type { Evidence, Letters } from './pairs.ts';
import { isSaid, type Position } from './positions.ts';
import { type PairOdds, standings } from './rivals.ts';

/** What the models say of all pairs of two letters; rows and columns as in PairOdds. */
export interface Match {
  /** How likely each reported position answers each announced one. What is likelier to be new is an answer only where there is no other. */
  answers: number[][];
  /** Log-odds of the same where nothing that is new answers anything. */
  unlessNew: number[][];
  /** How likely each reported position answers nothing announced; 0 where it cannot be news. */
  freshness: number[];
}

/** Weighs every pair of positions by itself and beside its rivals. */
export function pairOdds(
  announced: readonly Position[],
  reported: readonly Position[],
  evidence: readonly (readonly Evidence[])[],
  model: Pick<Model, 'answer' | 'standing'>,
): PairOdds {
  const alone = evidence.map((row) => row.map((values) => logOdds(model.answer, values)));
  const beside = standings(announced, reported, alone).map((row) =>
    row.map((standing) => logOdds(model.standing, standing)),
  );
  return { alone, beside };
}

/** What answers what, and what is new, by what the positions of two letters have in common. */
export function match(
  announced: readonly Position[],
  reported: readonly Position[],
  evidence: readonly (readonly Evidence[])[],
  letters: Letters,
  model: Pick<Model, 'answer' | 'standing' | 'fresh'>,
): Match {
  const odds = pairOdds(announced, reported, evidence, model);
  const freshness = freshnessOf(announced, reported, evidence, odds, letters).map((values, j) =>
    mayBeNew(reported[j]!) ? likelihood(logOdds(model.fresh, values)) : 0,
  );
  const unlessNew = odds.beside.map((row) => row.map((value, j) => unless(value, freshness[j]!)));
  const answers = odds.beside.map((row) =>
    row.map((value, j) => {
      const one = likelihood(value);
      return freshness[j]! >= thresholds.fresh && freshness[j]! > one ? one * lastResort : one;
    }),
  );
  return { answers, unlessNew, freshness };
}

const lastResort = 0.01;

/** Whether a statement of a report can be news of the government: its own, told as done, surely one. */
export const mayBeNew = (one: Position): boolean =>
  isSaid(one) && one.statement.confidence > thresholds.confidence;
