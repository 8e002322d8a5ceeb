import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

export type Hedge = 'exact' | 'about' | 'at_least' | 'at_most';

/** What a figure is for: reached, aimed at, given, paid, prescribed, or merely counted. */
export type FigureRole = 'achieved' | 'target' | 'contribution' | 'cost' | 'norm' | 'count';

/** What a number is a number of. */
export interface UnitRead {
  /** 'EUR', 'USD', '%', 'day', 'month', 'year', 'person', or the noun as written. */
  unit: string;
  /** A count of things or people, a sum of money, or a measure (time, share, length, energy). */
  kind: 'count' | 'money' | 'measure';
  /** The words that say what is counted. */
  counted?: Span;
}

/** A number with what belongs to it. `start` and `end` take in hedge, number, magnitude and the sign of the unit. */
export interface Quantity extends Span {
  /** Index of the first token of the span, and of the token after the last that was read, a counted noun included. */
  first: number;
  next: number;
  low: number | null;
  high: number | null;
  hedge: Hedge;
  /** Undefined when no unit stands with the number. */
  unit?: UnitRead;
  /** The factor of a magnitude word that was multiplied in (1e6 for a million), else 1. */
  magnitude: number;
}

/** How a language writes quantities. */
export interface FigureGrammar {
  /**
   * Reads at token `at`: undefined when no number starts there; `next` without a quantity when the number is part of
   * a name, label, code or time of day. `taken` tells the tokens that belong to a date or reference. Looks at a
   * bounded number of tokens and stays within the block.
   */
  parse(
    tokens: readonly Token[],
    at: number,
    taken: (index: number) => boolean,
  ): { quantity?: Quantity; next: number } | undefined;
  /** True when the tokens from `from` to `to` join two numbers of one kind: "van drie naar zeven", "drie van de zes". */
  links(tokens: readonly Token[], from: number, to: number): boolean;
  /** What a bare number at token `at` is of by what stands before it, not before token `from`: "het aantal landen … drie". */
  antecedent(tokens: readonly Token[], from: number, at: number): UnitRead | undefined;
  /** What the figure is for, from the words of its sentence, tokens `from` to `to`. */
  role(tokens: readonly Token[], from: number, to: number, quantity: Quantity): FigureRole;
  /** The noun over which the quantity is divided ("per jaar" → jaar); `earlier` is the quantity before it. */
  per(tokens: readonly Token[], quantity: Quantity, earlier: Quantity | undefined): string | undefined;
  /** True when the date at token `at` only begins or ends a period: "sinds 2022", "tot 2030". */
  opens(tokens: readonly Token[], at: number): boolean;
  /** The budget that tokens `from` to `to` name as payer, as a range of tokens. */
  fundedFrom(tokens: readonly Token[], from: number, to: number): { from: number; to: number } | undefined;
  /** The operation, mission, fund or programme named in tokens `from` to `to`, nearest to token `near`. */
  operation(
    tokens: readonly Token[],
    from: number,
    to: number,
    near: number,
  ): { from: number; to: number } | undefined;
}
