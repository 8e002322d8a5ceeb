import type { Span } from '../span.ts';

/** What comparing the statements of two letters asks of a language. */
export interface ComparisonGrammar {
  /** What a word (lower case, with its lexeme) is compared by, the surest first: its root, then the groups of near-synonyms that it is in. */
  concepts(lexeme: string, word?: string): readonly string[];
  /** Roots (first concepts) of the words for taking a position ("benadrukken", "oproep"): how a thing was said, not what it was about. */
  speechConcepts: ReadonlySet<string>;
  /** Lexemes that show that parliament is being told something: "Kamer", "brief", "berichten". */
  parliamentLexemes: ReadonlySet<string>;
  /** Lexemes of words that add something to what was said ("daarnaast", "tevens", "marge"). */
  additionLexemes: ReadonlySet<string>;
  /** Lexemes of thanks, praise and good wishes: what a meeting brings about rather than an agenda. */
  courtesyLexemes: ReadonlySet<string>;
  /** Offsets within a span at which a joining word opens a further point of an enumeration or argument. */
  pointBreaks(text: string, span: Span): number[];
  /** Words that change how far a position goes. */
  nuance: NuanceGrammar;
  /** What a percentage is a norm for, by the lexemes that tell it: two norms of "2%" need not be of one thing. */
  normSubjects: ReadonlyMap<string, string>;
}

/** Words that change how far a position goes, and words for time that are no dates. All sets hold lexemes. */
export interface NuanceGrammar {
  /** "niet", "geen": two statements that differ in one of these say opposite things. */
  negations: ReadonlySet<string>;
  /** "alleen", "pas": the position holds for less than it seems. */
  restrictions: ReadonlySet<string>;
  /** "uiteindelijk", "flexibel": the speaker gave way. */
  concessions: ReadonlySet<string>;
  /** "onderzoeken", "bezien": less is asked than the thing itself. */
  softenings: ReadonlySet<string>;
  /** "een", "één": one of what was to be several. */
  ones: ReadonlySet<string>;
  /** "mits", "indien": the position depends on something. */
  conditions: ReadonlySet<string>;
  /** Time that is no date, by a name for what it means: recesses, frequencies, "spoedig". */
  timeTerms: ReadonlyMap<string, string>;
  /** How a word beside a date narrows it: "eind 2018" is its last quarter, "begin" its first. */
  partOfPeriod: ReadonlyMap<string, 'early' | 'middle' | 'late'>;
  /** Whether a word before a date or time term says that a thing happens before or after it. */
  sides: ReadonlyMap<string, 'before' | 'after'>;
  /** Lexemes of opposites: "openbaar" and "vertrouwelijk". Both directions. */
  opposites: ReadonlyMap<string, readonly string[]>;
}
