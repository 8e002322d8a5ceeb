import type { Quantity } from '../../language/figures.ts';
import type { DateMention, Figure } from '../../record/types.ts';
import type { Reading } from '../reading.ts';

/**
 * The period that a figure holds for: the nearest span of time within the tokens `around` it. Single days are none, nor
 * are dates that only begin or end a period ("sinds 2022").
 *
 * @param dates dates of the letter, in order; those before index `first` lie before the tokens
 */
export function periodOf(
  { tokens, language }: Reading,
  quantity: Quantity,
  around: { from: number; to: number },
  dates: readonly DateMention[],
  first: number,
): Figure['period'] {
  let best: DateMention | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const end = tokens[around.to - 1]!.end;
  let at = around.from;
  for (let i = first; i < dates.length && dates[i]!.end <= end; i++) {
    const date = dates[i]!;
    while (at < around.to && tokens[at]!.end <= date.start) at++;
    if (date.precision === 'day' || language.figures.opens(tokens, at)) continue;
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
