import type { Span } from '../span.ts';

/** A word as it is compared and searched: inflection and accents folded away, standing on the words it was made from. */
export interface Lexeme extends Span {
  /** The same for all inflections of a word: 'motie' for "moties". Lower case, without accents. */
  lexeme: string;
  /** Lexemes of the parts of a compound: ['veiligheid', 'steun'] for "veiligheidssteun". Absent when it is not one. */
  parts?: string[];
}
