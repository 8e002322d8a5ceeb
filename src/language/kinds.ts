import type { Token } from './tokens.ts';

/** What a letter can be beside a letter. */
export type AnnouncedKind = 'annotated_agenda' | 'report';

/** A word that says what the letter is: "geannoteerde agenda", "verslag", "uitkomsten". */
export interface KindCue {
  kind: AnnouncedKind;
  /** 3 for what only such a letter is called, 1 for what also occurs in others. */
  weight: number;
  /** Index of the token after the cue. */
  next: number;
}

/** How a language says what an official letter offers. */
export interface KindGrammar {
  cue(tokens: readonly Token[], at: number): KindCue | undefined;
  /** True when the cue at token `at` points at another paper: "in de geannoteerde agenda", "conform het verslag". */
  pointsElsewhere(tokens: readonly Token[], at: number): boolean;
  /** True when the cue at token `at` is this very letter: "deze geannoteerde agenda". */
  pointsHere(tokens: readonly Token[], at: number): boolean;
  /** True for a verb with which a letter offers what it contains: "bied … aan", "informeer". */
  offers(token: Token): boolean;
  /** True for a word by which the writer or the reader is addressed: "ik", "u", "uw", "hierbij". */
  addresses(token: Token): boolean;
  /** True when what starts at token `at` is what the sentence informs about: "informeer ik u over de …". */
  isAbout(tokens: readonly Token[], at: number): boolean;
  /** The side of the letter on which a verb puts the meeting: "nam deel", "vond plaats" behind, "is voornemens" ahead. */
  side(token: Token): AnnouncedKind | undefined;
}
