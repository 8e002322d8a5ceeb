import type { Token } from './tokens.ts';

/** An office of the own government, `office` as the record has it; indexes of tokens half-open, its article left out. */
export interface OwnOffice {
  office: string;
  from: number;
  to: number;
}

/** What a label of the letterhead gives: "Datum", "Betreft", "Aan", "Dossier". */
export type HeadLabel = 'date' | 'subject' | 'addressee' | 'dossier' | 'other';

/** How a language writes the head of an official letter. Every reader looks at a bounded number of tokens in one block. */
export interface HeadGrammar {
  /** The own government's offices from token `at` on, one or several joined ones, with the index after them. */
  offices(tokens: readonly Token[], at: number): { offices: OwnOffice[]; next: number } | undefined;
  /** The index after the words at `at` that say for whom else the letter is written: "mede namens". */
  onBehalf(tokens: readonly Token[], at: number): number | undefined;
  /** The index after the words at `at` that say who writes in the title of a printed letter: "BRIEF VAN". */
  letterFrom(tokens: readonly Token[], at: number): number | undefined;
  /** What the label at `at` gives, with the index of the token after it and its colon. */
  label(tokens: readonly Token[], at: number): { gives: HeadLabel; next: number } | undefined;
  /** The index after the label of the letter's number: "Nr.". */
  numberLabel(tokens: readonly Token[], at: number): number | undefined;
  /** The half-open range of tokens of a salutation at `at` that name whom it greets. */
  salutation(tokens: readonly Token[], at: number): { from: number; to: number } | undefined;
  /** The index after a name that stands alone at `at` as that of a signer, with initials and academic titles. */
  signer(tokens: readonly Token[], at: number): number | undefined;
  /** True when the words are the seat of the government, where letters are signed. */
  isSeat(words: string): boolean;
}
