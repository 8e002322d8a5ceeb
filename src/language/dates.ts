import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

/** Northern seasons as calendar months: spring March to May, summer June to August, autumn, winter December to February. */
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * What the words of a date say, nothing filled in: "3 december" has a day and a month, "vorig jaar" only a year
 * counted from the letter. Months run from 1, weekdays from 1 (Monday) to 7.
 */
export interface DateParts {
  year?: number;
  /** The year counted from that of the letter: 0 "dit jaar", -1 "vorig jaar", 1 "volgend jaar". */
  yearOffset?: number;
  month?: number;
  /** The month counted from that of the letter. */
  monthOffset?: number;
  day?: number;
  /** The day counted from that of the letter: 0 "vandaag". */
  dayOffset?: number;
  weekday?: number;
  season?: SeasonName;
  /** 1 to 4. */
  quarter?: number;
  /** 1 or 2; of the month where there is one, else of the year. */
  half?: number;
  /** "eerste negen maanden": that many months from January. */
  firstMonths?: number;
}

/** Which way a word points from the letter: "jl." past, "a.s." future, "dit najaar" this. */
export type DateDirection = 'past' | 'future' | 'this';

/** A date as the words give it, before it is known which year or day they mean. */
export interface DateExpression extends Span {
  from: DateParts;
  /** The last day, month or year of a span; the same object as `from` where the words name one. */
  to: DateParts;
  direction?: DateDirection;
  /** The side of the letter that the sentence puts it on, where the words of the date say none themselves. */
  leans?: 'past' | 'future';
}

/** How a language writes dates. */
export interface DateGrammar {
  /**
   * The longest date expression that starts at token `at`, with the index of the token after it; undefined when none
   * does. Looks at a bounded number of tokens and never past the block of the first.
   */
  parse(tokens: readonly Token[], at: number): { expression: DateExpression; next: number } | undefined;
  /** The side of the letter that the verbs of a sentence (tokens `from` to `to`) put a date at token `at` on. */
  tense(tokens: readonly Token[], from: number, to: number, at: number): 'past' | 'future' | undefined;
  /** True when nothing but words that join two dates ("en op", "of", ",") stands in the tokens from `from` to `to`. */
  joins(tokens: readonly Token[], from: number, to: number): boolean;
}
