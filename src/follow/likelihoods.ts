/** Weights of a logistic model over named values. */
export type Weights<Values> = Record<keyof Values | 'bias', number>;

/** Log-odds of a model for some values. */
export function logOdds<Values extends object>(weights: Weights<Values>, values: Values): number {
  let sum = weights.bias;
  for (const key of Object.keys(values) as (keyof Values)[]) sum += weights[key] * (values[key] as number);
  return sum;
}

/** The likelihood for log-odds, 0 to 1. */
export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The likelihood that at least one of some independent things holds. */
export const anyOf = (likelihoods: readonly number[]): number =>
  1 - likelihoods.reduce((none, one) => none * (1 - one), 1);

/** Log-odds of a thing that only holds where another does not: what is new answers nothing. */
export function unless(odds: number, other: number): number {
  const both = likelihood(odds) * (1 - other);
  return Math.log((both + tiny) / (1 - both + tiny));
}
const tiny = 1e-6;
