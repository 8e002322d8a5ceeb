import type { Quantity } from '../../language/figures.ts';
import type { Token } from '../../language/tokens.ts';
import type { DateMention, Figure, Grounded, Section, Session } from '../../record/types.ts';
import { innermost, lastStartingBy, printed } from '../../span.ts';
import type { Reading } from '../reading.ts';
import { periodOf } from './period.ts';

/** What the figures layer reads beside the text. */
export interface FigureContext {
  dates: readonly DateMention[];
  sections: readonly Section[];
  sessions: readonly Session[];
}

type Range = { from: number; to: number };

/** How many tokens on either side of a figure are read for what belongs to it; longer sentences are cut. */
const reach = 60;

/**
 * The figures of the quantities, each with its role, period, division, budget, operation and session. Quantities,
 * dates, sections and sessions are in order of the text; linear in their number.
 */
export function describe(reading: Reading, found: readonly Quantity[], context: FigureContext): Figure[] {
  const { tokens, sentences, language } = reading;
  const figures: Figure[] = [];
  let s = 0;
  let d = 0;
  found.forEach((quantity, i) => {
    while (s < sentences.length - 1 && sentences[s]!.to <= quantity.first) s++;
    const sentence = sentences[s]!;
    const around: Range = {
      from: Math.max(sentence.from, quantity.first - reach),
      to: Math.min(sentence.to, quantity.next + reach),
    };
    const { start, end, low, high, hedge, unit } = quantity;
    const figure: Figure = { start, end, low, high, unit: unit?.unit ?? '', hedge };
    if (unit?.counted) figure.counted = unit.counted;
    const part = betweenSemicolons(tokens, around, quantity);
    figure.role = language.figures.role(tokens, part.from, part.to, quantity);
    while (d < context.dates.length && context.dates[d]!.start < tokens[part.from]!.start) d++;
    const period = periodOf(reading, quantity, part, context.dates, d);
    if (period) figure.period = period;
    const per = language.figures.per(tokens, quantity, found[i - 1]);
    if (per) figure.per = per;
    if (unit?.kind === 'money') {
      const budget = budgetFor(reading, s, around, found[i + 1]);
      if (budget) figure.fundedFrom = grounded(reading, budget);
    }
    if (unit?.kind !== 'measure') {
      const operation = operationFor(reading, around, quantity, context.sections);
      if (operation) figure.operation = grounded(reading, operation);
    }
    const session = innermost(context.sessions, quantity);
    if (session >= 0) figure.session = session;
    figures.push(figure);
  });
  return figures;
}

/** What a figure is for and when is said on its own side of a semicolon: "6.200 are trained; the aim is 3.000 in 2026". */
function betweenSemicolons(tokens: readonly Token[], { from, to }: Range, quantity: Quantity): Range {
  let first = quantity.first;
  while (first > from && tokens[first - 1]!.text !== ';') first--;
  let last = Math.min(quantity.next, to);
  while (last < to && tokens[last]!.text !== ';') last++;
  return { from: first, to: last };
}

function grounded({ text, tokens }: Reading, range: Range): Grounded<string> {
  const span = { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
  return { value: printed(text, span), ...span };
}

/** The budget that the sentence names, or the next sentence when that has no sum of its own ("Dit wordt betaald uit …"). */
function budgetFor(
  reading: Reading,
  s: number,
  around: Range,
  later: Quantity | undefined,
): Range | undefined {
  const { tokens, sentences, language } = reading;
  const own = language.figures.fundedFrom(tokens, around.from, around.to);
  const next = sentences[s + 1];
  if (own || !next || next.block !== sentences[s]!.block) return own;
  if (later && later.first < next.to) return undefined;
  return language.figures.fundedFrom(tokens, next.from, Math.min(next.to, next.from + reach));
}

/** The operation named near the figure in its sentence, else in the heading of the section. */
function operationFor(
  { tokens, sentences, language }: Reading,
  around: Range,
  quantity: Quantity,
  sections: readonly Section[],
): Range | undefined {
  const own = language.figures.operation(tokens, around.from, around.to, quantity.first);
  if (own) return own;
  const section = sections[innermost(sections, quantity)];
  const heading = section && sentences[lastStartingBy(sentences, section.heading.start)];
  if (!heading) return undefined;
  return language.figures.operation(
    tokens,
    heading.from,
    Math.min(heading.to, heading.from + reach),
    heading.from,
  );
}
