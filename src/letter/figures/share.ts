import type { Quantity } from '../../language/figures.ts';
import type { Sentence } from '../../language/tokens.ts';
import type { Reading } from '../reading.ts';

/**
 * Gives figures without a unit the unit that the text means: of the number they are joined to ("van 39 naar 25
 * miljard euro"), of "het aantal …" before them, else of the figure before them ("750 waarnemers, van wie 14 …").
 * A bare sum ("87,3 miljard") is in the currency last named.
 */
export function shareUnits(reading: Reading, found: Quantity[]): Quantity[] {
  const { tokens, language, sentences } = reading;
  for (let i = found.length - 2; i >= 0; i--) {
    const one = found[i]!;
    const later = found[i + 1]!;
    if (one.unit || !later.unit || tokens[one.first]!.block !== tokens[later.first]!.block) continue;
    if (!language.figures.links(tokens, one.next, later.first)) continue;
    one.unit = later.unit;
    if (one.magnitude === 1 && later.magnitude > 1 && (one.high ?? one.low ?? 0) < 1000) {
      one.magnitude = later.magnitude;
      if (one.low !== null) one.low *= later.magnitude;
      if (one.high !== null) one.high *= later.magnitude;
    }
  }
  let sentence = 0;
  let currency: Quantity['unit'];
  found.forEach((one, i) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= one.first) sentence++;
    const unit = one.unit ?? unitFor(reading, one, i, found, sentences[sentence]!, currency);
    if (unit) one.unit = unit;
    if (one.unit?.kind === 'money') currency = one.unit;
  });
  return found;
}

function unitFor(
  { tokens, language }: Reading,
  one: Quantity,
  index: number,
  found: readonly Quantity[],
  sentence: Sentence,
  currency: Quantity['unit'],
): Quantity['unit'] {
  if (one.magnitude >= 1e6 && currency) return currency;
  const antecedent = language.figures.antecedent(tokens, sentence.from, one.first);
  if (antecedent) return antecedent;
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const earlier = found[i]!;
    if (tokens[earlier.first]!.block !== tokens[one.first]!.block) return undefined;
    if (earlier.unit?.kind === 'count') return earlier.unit;
  }
  return undefined;
}
