import type { Figure } from '../../record/types.ts';
import { tokenFrom } from '../reading.ts';
import type { NoticeContext } from './rule.ts';

/** A figure with the tokens of its span, half-open, and the index of its sentence. */
export interface PlacedFigure {
  figure: Figure;
  from: number;
  to: number;
  sentence: number;
}

/** How far "circa" may lie from the number that is meant. */
const aboutShare = 0.1;

/** The figures of the letter with their places in the text, in order. */
export function placeFigures({ reading, record }: NoticeContext): PlacedFigure[] {
  let sentence = 0;
  return record.figures.map((figure): PlacedFigure => {
    const from = tokenFrom(reading, figure.start);
    while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.to <= from) sentence++;
    return { figure, from, to: tokenFrom(reading, figure.end - 1) + 1, sentence };
  });
}

/** The least and the most that a figure may mean; undefined where one end is open. */
export function bounds({ low, high, hedge }: Figure): { low: number; high: number } | undefined {
  if (low === null || high === null) return undefined;
  const slack = hedge === 'about' ? aboutShare : 0;
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

/** A number as a message shows it, without the noise of binary fractions. */
export function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}
