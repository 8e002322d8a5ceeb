import type { Freshness } from './fresh.ts';
import type { Weights } from './likelihoods.ts';
import type { Evidence } from './pairs.ts';
import type { Standing } from './rivals.ts';
import type { Signs } from './signs.ts';
import type { Uptake } from './taken.ts';

/** The five questions of follow-up, each a logistic model fitted by scripts/fit-follow.ts on annotated pairs of letters. */
export interface Model {
  /** Does this reported statement answer that announced one, seen by themselves? */
  answer: Weights<Evidence>;
  /** Does it, seen beside all other pairs of the two letters? */
  standing: Weights<Standing>;
  /** Is an announced position taken up at all? */
  taken: Weights<Uptake>;
  /** Is what differs between an announcement and its answers a real change? */
  change: Weights<Signs>;
  /** Does a reported statement answer nothing that was announced? */
  fresh: Weights<Freshness>;
}

/** Likelihoods from which a thing is said; chosen with the weights. */
export const thresholds = {
  /** A planned position is taken up. */
  planned: 0.5,
  /** A standing position is taken up. Lower: it is only mentioned when it is. */
  standing: 0.2,
  /** Below `planned` and above this it is left open whether anything answers. */
  doubt: 0.47,
  /** A second and third answer. */
  further: 0.5,
  /** An answer differs from what was announced. */
  change: 0.45,
  /** A reported statement is new, unless it is likelier that it answers something. */
  fresh: 0.3,
  /** A reader is sure enough that there is a statement at all to call it new. */
  confidence: 0.5,
};
