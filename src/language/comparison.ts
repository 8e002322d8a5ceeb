import type { Span } from '../span.ts';

/** What comparing the statements of two letters asks of a language. */
export interface ComparisonGrammar {
  /** What a word (lower case, with its lexeme) is compared by, the surest first: its root, then the groups of near-synonyms that it is in. */
  concepts(lexeme: string, word?: string): readonly string[];
  /** Roots (first concepts) of the words for taking a position ("benadrukken", "oproep"): how a thing was said, not what it was about. */
  speechConcepts: ReadonlySet<string>;
  /** Lexemes that show that parliament is being told something: "Kamer", "brief", "berichten". */
  parliamentLexemes: ReadonlySet<string>;
  /** Lexemes of thanks, praise and good wishes: what a meeting brings about rather than an agenda. */
  courtesyLexemes: ReadonlySet<string>;
  /** Offsets within a span at which a joining word opens a further point of an enumeration or argument. */
  pointBreaks(text: string, span: Span): number[];
  /** The parts of a span that tell about a thing and are no part of what is wanted: brackets, relative clauses. */
  asides(text: string, span: Span): Span[];
  /** How often a thing is to happen, by the words of a span that tell it ("ieder kwartaal"). */
  rates(text: string, span: Span): Rate[];
  /** Words that change how far a position goes. */
  nuance: NuanceGrammar;
  /** What a percentage is a norm for, by the lexemes that tell it: two norms of "2%" need not be of one thing. */
  normSubjects: ReadonlyMap<string, string>;
}

/** Words for how often a thing happens. */
export interface Rate extends Span {
  perYear: number;
}

/** Words that change how far a position goes, and words for time that are no dates. All sets hold lexemes. */
export interface NuanceGrammar {
  /** "niet", "geen": two statements that differ in one of these say opposite things. */
  negations: ReadonlySet<string>;
  /** "een", "één": one of what was to be several. */
  ones: ReadonlySet<string>;
  /** Words and turns that limit a position, by what they do to it. All global. */
  limits: Record<'condition' | 'concession' | 'restriction' | 'softening', RegExp>;
  /** Time that is no date, by a name for what it means: recesses and seasons. */
  timeTerms: ReadonlyMap<string, string>;
  /** First and last day (month and day) of those of them that have some. */
  seasons: ReadonlyMap<string, { from: string; to: string }>;
  /** How a word beside a date narrows it: "eind 2018" is its last quarter, "begin" its first. */
  partOfPeriod: ReadonlyMap<string, 'early' | 'middle' | 'late'>;
  /** Whether a word before a date or time term says that a thing happens before or after it. */
  sides: ReadonlyMap<string, 'before' | 'after'>;
  /** Lexemes of opposites: "openbaar" and "vertrouwelijk". Both directions. */
  opposites: ReadonlyMap<string, readonly string[]>;
}
