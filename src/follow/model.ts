import type { Evidence } from './pairs.ts';

/**
 * Weights of a logistic model over the evidence for a pair, fitted by scripts/fit-follow.ts on annotated pairs of
 * letters. Read `answers` as: how likely it is that a reader says this reported statement answers that announced one.
 */
export const weights: Record<keyof Evidence, number> & { bias: number } = {
  own: 1.62,
  covered: 2.24,
  covering: 2.17,
  context: 2.87,
  around: 3.73,
  rarest: 2.13,
  figures: 1.78,
  dates: 0.07,
  stance: 1.56,
  holder: 2.27,
  order: 5.19,
  bias: -10.28,
};

/** Thresholds on that likelihood, set with the weights. */
export const thresholds = {
  /** From here on a statement counts as an answer. */
  answer: 0.4,
  /** A second answer must be about as likely as the first. */
  further: 0.93,
  /** Below `answer` and above this, it is left open whether anything answers. */
  doubt: 0.33,
};

/** How likely it is that a reported statement answers an announced one, 0 to 1. */
export function likelihood(evidence: Evidence): number {
  let sum = weights.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += weights[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}
