import type { Quantity } from '../../language/figures.ts';
import type { Sentence } from '../../language/tokens.ts';
import type { DateMention, Figure } from '../../record/types.ts';
import type { Reading } from '../reading.ts';

/**
 * The period that a figure holds for: the nearest span of time in its sentence. Single days are none, nor are dates
 * that only begin or end a period ("sinds 2022").
 *
 * @param dates dates of the sentence, in order
 */
export function periodOf(
  { tokens, language }: Reading,
  quantity: Quantity,
  sentence: Sentence,
  dates: readonly DateMention[],
): Figure['period'] {
  let best: DateMention | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.precision === 'day') continue;
    let first = sentence.from;
    while (first < sentence.to && tokens[first]!.end <= date.start) first++;
    if (language.figures.opens(tokens, first)) continue;
    // What comes before a figure frames it more often than what comes after.
    const distance =
      date.end <= quantity.start ? quantity.start - date.end : 1.5 * (date.start - quantity.end);
    if (distance >= 0 && distance < bestDistance) {
      best = date;
      bestDistance = distance;
    }
  }
  return best && { from: best.from, to: best.to };
}
