import type { HolderClass, IsoDate, LetterKind, Phase, Stance } from '../record/types.ts';
import type { Span } from '../span.ts';

/** What a letter must satisfy; several values of one field are alternatives, different fields must all hold. */
export interface LetterFilter {
  kind?: LetterKind[];
  /** Canonical body of its meeting: 'nato-foreign-ministers'. */
  body?: string[];
  /** Identifier of its meeting. */
  meeting?: string[];
  /** Office of a sender, or on whose behalf it is sent: 'minister van Defensie'. */
  office?: string[];
  dossier?: string[];
  /** Identifier or name of a country, organisation or person it names. */
  actor?: string[];
  topic?: string[];
  /** First and last day of the letter's date. */
  since?: IsoDate;
  until?: IsoDate;
  /** Over letters: one statement of the letter must satisfy all three. */
  holder?: HolderClass[];
  stance?: Stance[];
  phase?: Phase[];
}

/** Over statements, `actor` and `topic` are those that the statement itself names. */
export interface StatementFilter extends LetterFilter {
  letter?: string[];
}

export interface Page {
  /** At most 1,000; 20 when absent. */
  limit?: number;
  cursor?: string;
}

export interface SearchQuery extends Page {
  /** Words, "phrases", -exclusion, prefix*, OR. Empty or absent: everything that passes the filter. */
  q?: string;
  in?: 'letters' | 'statements';
  filter?: StatementFilter;
  sort?: 'relevance' | 'newest' | 'oldest';
  /** Words find the compounds they are part of: "steun" finds "veiligheidssteun". */
  compounds?: boolean;
}

export interface SearchAnswer {
  total: number;
  items: SearchItem[];
  /** For each facet the number of matches per value, most first. */
  facets: Record<FacetName, Record<string, number>>;
  /** What facet values are called where that is not the value itself: 'iso:JO' → 'Jordanië'. */
  labels: Record<string, string>;
  next?: string;
}

export const facetNames = [
  'kind',
  'body',
  'office',
  'year',
  'holder',
  'stance',
  'phase',
  'actor',
  'topic',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A letter, or a statement of a letter, as lists and searches show it. */
export interface SearchItem {
  letter: string;
  title: string;
  date?: IsoDate;
  kind: LetterKind;
  meeting?: string;
  /** Over statements: its id in the record. */
  statement?: string;
  start?: number;
  end?: number;
  /** The words of the statement. */
  text?: string;
  holder?: HolderClass;
  holderName?: string;
  stance?: Stance;
  phase?: Phase;
  session?: number;
  deadline?: IsoDate;
  /** Higher is better; only comparable within one answer. Absent without search words. */
  score?: number;
  passages?: Passage[];
}

/** A stretch of the letter's text around found words. Offsets are in the record's text. */
export interface Passage extends Span {
  text: string;
  /** The found words. */
  marks: Span[];
}
