import type { Quantity } from '../../language/figures.ts';
import type { Span } from '../../span.ts';
import type { Reading } from '../reading.ts';

/**
 * Quantities in order of the text; those inside the spans of what else has numbers in it (dates, references …), each list in
 * order of the text, are none. Linear in the number of tokens.
 */
export function findQuantities(reading: Reading, others: readonly (readonly Span[])[]): Quantity[] {
  const { tokens, language } = reading;
  const covered = new Uint8Array(tokens.length);
  for (const spans of others) {
    let i = 0;
    for (const span of spans) {
      while (i < tokens.length && tokens[i]!.end <= span.start) i++;
      for (let k = i; k < tokens.length && tokens[k]!.start < span.end; k++) covered[k] = 1;
    }
  }
  const taken = (index: number): boolean => covered[index] === 1;
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = covered[at] === 1 ? undefined : language.figures.parse(tokens, at, taken);
    if (read?.quantity) found.push(clear(read.quantity, found.at(-1), tokens[at]!.start));
    at = read ? Math.max(read.next, at + 1) : at + 1;
  }
  return found;
}

/** A sign between two numbers ("vijf EUR 20") is the first one's; the second then starts at its own number. */
function clear(quantity: Quantity, before: Quantity | undefined, number: number): Quantity {
  return before && quantity.start < before.end ? { ...quantity, start: number } : quantity;
}
