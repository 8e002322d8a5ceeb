import type { Span } from '../span.ts';

/**
 * A word, number or mark. `word` includes abbreviations with their dots ("a.s.", "nr.") and words broken over a line
 * at a real hyphen; `number` is digits with their separators ("45.000", "1,5"); `note` is the mark of a footnote that
 * sticks to the word or full stop before it ("agenda1", "euro.1").
 */
export type TokenKind = 'word' | 'number' | 'punct' | 'note';

export interface Token extends Span {
  kind: TokenKind;
  /** As printed, a line break inside it removed. */
  text: string;
  /** `text` in lower case, typographic apostrophes as `'`. */
  lower: string;
  /** Index into the document's blocks. */
  block: number;
  /** What was found out about tokens written so, which share it; see `factOf`. */
  facts: unknown[];
}

/** A sentence: a run of tokens within one block. */
export interface Sentence extends Span {
  /** Half-open range of indexes into the tokens. */
  from: number;
  to: number;
  /** Index into the document's blocks. */
  block: number;
}
