import type { Statement } from '../../record/types.ts';
import { weights } from './weights.ts';

/** Longest run of words of a content that is still usual, in code units. */
const usualLength = 260;

/** What of a statement bears on whether it is right: names of yes-or-no features, its rules among them. */
export function featuresOfStatement(
  statement: Pick<Statement, 'rules' | 'holder' | 'stance' | 'phase' | 'start' | 'end' | 'negated'>,
): string[] {
  const { rules, holder, stance, phase, start, end, negated } = statement;
  const names = [...rules, `class:${holder.class}`, `stance:${stance}`, `phase:${phase}`];
  if (end - start > usualLength) names.push('long');
  if (end - start < 25) names.push('short');
  if (negated) names.push('negated');
  return names;
}

const weightOf = new Map(Object.entries(weights.features));

/** The chance, from 0 to 1, that a statement with these features has the right words, holder, stance and phase. */
export function confidenceOf(features: readonly string[]): number {
  let sum = weights.bias;
  for (const feature of features) sum += weightOf.get(feature) ?? 0;
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
