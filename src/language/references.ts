import type { Reference } from '../record/types.ts';
import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

/** A document as the words cite it. */
export interface ReferenceExpression extends Span {
  type: Reference['type'];
  /** As the guidelines write it ("28676-474", "S/RES/2735", "COM/2023/123"); the name as printed where there is no number. */
  id: string;
  /** Where the document is published, when the number alone tells. */
  url?: string;
  /** A motion that is named without its number, which a footnote may give. */
  unnumbered?: boolean;
}

/** What was read at a token, and the index of the token after it. */
export interface ReferencesRead {
  references: ReferenceExpression[];
  next: number;
}

/** How a language cites documents. */
export interface ReferenceGrammar {
  /**
   * The documents cited by the words that start at token `at`; a name may also have begun before it ("New
   * START-verdrag"), but not before token `floor`. Looks at a bounded number of tokens and stays within the block.
   */
  parse(tokens: readonly Token[], at: number, floor: number): ReferencesRead | undefined;
  /** The surnames in the words that cite a motion, however it is written: the same for "motie-X" and "motie van het lid X c.s.". */
  movers(words: string): string;
  /** True for the tokens of a block that is the running head or foot of a printed paper. */
  isRunningHead(tokens: readonly Token[], from: number, to: number): boolean;
}
