import type { Quantity } from '../../language/figures.ts';
import type { DateMention, Figure, Grounded, Section, Session } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import { printed } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { periodOf } from './period.ts';

/** What the figures layer reads beside the text. */
export interface FigureContext {
  dates: readonly DateMention[];
  sections: readonly Section[];
  sessions: readonly Session[];
}

type Range = { from: number; to: number };

/**
 * The figures of the quantities, each with its role, period, division, budget, operation and session. Quantities,
 * dates, sections and sessions are in order of the text; linear in their number.
 */
export function describe(reading: Reading, found: readonly Quantity[], context: FigureContext): Figure[] {
  const { tokens, sentences, language } = reading;
  const figures: Figure[] = [];
  let s = 0;
  let d = 0;
  let fundedBy: { sentence: number; range: Range | undefined } | undefined;
  found.forEach((quantity, i) => {
    while (s < sentences.length - 1 && sentences[s]!.to <= quantity.first) s++;
    const sentence = sentences[s]!;
    while (d < context.dates.length && context.dates[d]!.end <= sentence.start) d++;
    const dates = within(context.dates, d, sentence);
    const { start, end, low, high, hedge, unit } = quantity;
    const figure: Figure = { start, end, low, high, unit: unit?.unit ?? '', hedge };
    if (unit?.counted) figure.counted = unit.counted;
    figure.role = language.figures.role(tokens, sentence.from, sentence.to, quantity);
    const period = periodOf(reading, quantity, sentence, dates);
    if (period) figure.period = period;
    const per = language.figures.per(tokens, quantity, found[i - 1]);
    if (per) figure.per = per;
    if (unit?.kind === 'money') {
      if (fundedBy?.sentence !== s) fundedBy = { sentence: s, range: budgetFor(reading, s, found[i + 1]) };
      if (fundedBy.range) figure.fundedFrom = grounded(reading, fundedBy.range);
    }
    if (unit?.kind !== 'measure') {
      const operation = operationFor(reading, s, quantity, context.sections);
      if (operation) figure.operation = grounded(reading, operation);
    }
    const session = innermost(context.sessions, quantity);
    if (session >= 0) figure.session = session;
    figures.push(figure);
  });
  return figures;
}

function within<T extends Span>(spans: readonly T[], from: number, outer: Span): T[] {
  const inside: T[] = [];
  for (let i = from; i < spans.length && spans[i]!.start < outer.end; i++)
    if (spans[i]!.start >= outer.start) inside.push(spans[i]!);
  return inside;
}

function grounded({ text, tokens }: Reading, range: Range): Grounded<string> {
  const span = { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
  return { value: printed(text, span), ...span };
}

/** The budget that the sentence names, or the next sentence when that has no sum of its own ("Dit wordt betaald uit …"). */
function budgetFor(reading: Reading, s: number, later: Quantity | undefined): Range | undefined {
  const { tokens, sentences, language } = reading;
  const sentence = sentences[s]!;
  const own = language.figures.fundedFrom(tokens, sentence.from, sentence.to);
  const next = sentences[s + 1];
  if (own || !next || next.block !== sentence.block) return own;
  if (later && later.first < next.to) return undefined;
  return language.figures.fundedFrom(tokens, next.from, next.to);
}

/** The operation named in the sentence, else in the heading of the section. */
function operationFor(
  { tokens, sentences, language }: Reading,
  s: number,
  quantity: Quantity,
  sections: readonly Section[],
): Range | undefined {
  const sentence = sentences[s]!;
  const own = language.figures.operation(tokens, sentence.from, sentence.to, quantity.first);
  if (own) return own;
  const section = sections[innermost(sections, quantity)];
  const heading = section && sentences[lastStartingBy(sentences, section.heading.start)];
  return heading && language.figures.operation(tokens, heading.from, heading.to, heading.from);
}

/** Index of the last of the spans, in order of their start, that starts at or before the offset; -1 when none does. */
function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the span that starts last before the quantity, when it holds it; -1 when none does. */
function innermost(spans: readonly Span[], quantity: Span): number {
  const index = lastStartingBy(spans, quantity.start);
  return index >= 0 && quantity.end <= spans[index]!.end ? index : -1;
}
