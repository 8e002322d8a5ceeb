import type { Candidate } from './find.ts';
import { weights } from './weights.ts';

/** What is known of a candidate that bears on whether it is right: names of yes-or-no features. */
export function featuresOf({ proposition, carried }: Candidate, resolved: boolean): string[] {
  const { rule, source, holder, found, words, span, clause, notes, stance } = proposition;
  const names = [`rule:${rule}`, `source:${source}`, `stance:${stance}`, `clause:${clause.kind}`];
  names.push(
    `content:${found === '' ? 'none' : /^(?:object|dat|te|om-te|subject|direct|of|wh)$/.test(found) ? found : 'preposition'}`,
  );
  if (holder) names.push(`holder:${holder.class}`);
  if (holder?.weak) names.push('weak-holder');
  if (holder?.pronoun) names.push(resolved ? 'pronoun' : 'pronoun-unresolved');
  if (carried) names.push('carried');
  if ((proposition.trigger?.fixed?.length ?? 0) > 0) names.push('fixed-words');
  if (proposition.trigger?.particle) names.push('particle');
  if (words.length > 0 && span.to - span.from > 45) names.push('long');
  if (span.to - span.from < 3) names.push('short');
  for (const note of notes) names.push(`note:${note}`);
  return names;
}

/** The chance, from 0 to 1, that a candidate with these features is a statement with the right holder, stance and phase. */
export function confidenceOf(features: readonly string[]): number {
  let sum = weights.bias;
  for (const feature of features) sum += weights.features[feature] ?? 0;
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
