/** Weights of a logistic model of `featuresOf`, fitted by scripts/fit-confidence.ts on annotated letters. Data. */
export const weights: { bias: number; features: Readonly<Record<string, number>> } = {
  bias: 2,
  features: {},
};
