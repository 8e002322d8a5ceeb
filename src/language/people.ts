import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

/** Somebody whom a text points at by name, by office, or by both: "de Chileense minister Rojas". Indexes of tokens are half-open. */
export interface PersonMention extends Span {
  from: number;
  to: number;
  /** The name proper: "Rojas", "W.J. Halbertsma". */
  name?: Span;
  /** The office with what it is of, without its article: "minister van Buitenlandse Zaken". */
  office?: Span;
  /** The noun of the office in lower case and the singular: "minister". */
  title?: string;
  /** Where the person comes from, as printed: "Chileense", "Jordanië", "de Afrikaanse Ontwikkelingsbank". */
  of?: Span;
  /** Several people under one title: "de ministers van Finland en Zweden". */
  plural: boolean;
}

/** How a language names people. */
export interface PeopleGrammar {
  /**
   * Who is named from token `at` on, with the index of the token after them; more than one for "de commissarissen X en
   * Y". Undefined when nobody is. Looks at a bounded number of tokens and never past the block of the first.
   */
  parse(tokens: readonly Token[], at: number): { mentions: PersonMention[]; next: number } | undefined;
}
