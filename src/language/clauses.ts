import type { HolderClass, Stance } from '../record/types.ts';
import type { Token } from './tokens.ts';
import type { Trigger } from './triggers.ts';

/** A half-open range of indexes into the tokens. */
export interface TokenRange {
  from: number;
  to: number;
}

/** How a clause stands in its sentence. A conjunct has no finite verb: it shares that of its head ("zal X steunen en Y vragen"). */
export type ClauseKind = 'main' | 'subordinate' | 'infinitive' | 'conjunct' | 'fragment';

/** Where the subject of a clause was found. */
export type SubjectSource =
  | 'prefield'
  | 'inversion'
  | 'verb-final'
  | 'inherited'
  | 'lead-in'
  | 'agent'
  | 'relative'
  | 'none';

export type Tense = 'present' | 'past';

/** A clause with its parts as token indexes. */
export interface Clause extends TokenRange {
  kind: ClauseKind;
  /** Index in the sentence's clauses of the clause that this one hangs in, or for a conjunct the one it shares verbs with. */
  parent?: number;
  /** The main clause before it that it is coordinated with. */
  joined?: number;
  /** The conjunction that opens it. */
  opener?: number;
  finite?: number;
  tense?: Tense;
  /** All verbs in order of the text, the finite one included. */
  verbs: number[];
  subject?: TokenRange;
  subjectSource: SubjectSource;
}

/** Who a noun phrase says holds a position, with the tokens it takes. */
export interface HolderReading extends TokenRange {
  class: HolderClass;
  /** The pronoun, in lower case, whose antecedent is the holder. */
  pronoun?: string;
  /** A person, so that "hij" may mean them. */
  person?: true;
  /** More than one. */
  plural?: true;
  /** Named by a capital alone: it may be a thing. */
  weak?: true;
}

/** How a proposition was found. */
export type FindRule =
  | 'trigger'
  | 'impersonal'
  | 'holder-in-phrase'
  | 'noun-of-position'
  | 'passive'
  | 'source-phrase'
  | 'at-the-request-of'
  | 'undertaking'
  | 'companion'
  | 'to-parliament'
  | 'noun-of-stance'
  | 'adjective-of-stance'
  | 'there-is'
  | 'reported-speech'
  | 'mood-phrase'
  | 'unlisted-speech'
  | 'without-verb'
  | 'noun-of-act';

/** A position that a clause expresses, before it is known who a pronoun means and when the letter was written. Ranges are of tokens. */
export interface Proposition {
  rule: FindRule;
  clause: Clause;
  /** The frame of the lexicon, unless the rule needs none. */
  trigger?: Trigger | undefined;
  /** The frame as a dictionary writes it, the first of its alternatives: "zich sterk maken", "op+roepen". */
  frame?: string | undefined;
  /** Verbs, particle, reflexive and fixed words, in order. */
  words: number[];
  span: TokenRange;
  content: TokenRange;
  /** Undefined when the author of the letter holds it. */
  holder?: HolderReading | undefined;
  source: SubjectSource | 'author' | 'meeting' | 'phrase';
  stance: Stance;
  /** Smaller rules that had a say: 'content-decides', 'negation', 'fronted-content', … */
  notes: string[];
  /** "zal", "zullen", "gaat" over the trigger. */
  future: boolean;
  tense: Tense;
  /** "heeft benadrukt", "is aangenomen". */
  perfect: boolean;
  /** The finite form is present and past alike. */
  anyTense: boolean;
  /** "zou". */
  conditional: boolean;
  negated: boolean;
  hedge?: TokenRange | undefined;
  condition?: TokenRange | undefined;
  addressee?: TokenRange | undefined;
  /** The kind of content that the trigger found, '' when none. */
  found: string;
  /** The verb is a plural form, for a pronoun that may be one or many. */
  plural: boolean;
}

/** How a language expresses positions. */
export interface ClauseGrammar {
  /** Prepares the tokens of a document. Linear; the result serves every call of `propositions` on them. */
  prepare(tokens: readonly Token[]): ClauseReader;
}

export interface ClauseReader {
  /** The clauses of the sentence in tokens `from` to `to`. */
  clauses(from: number, to: number): Clause[];
  /** The positions that the sentence expresses, in order of the text. `carried` is who an enumeration's lead-in is about. */
  propositions(from: number, to: number, carried?: LeadIn): Proposition[];
  /** The holders named in tokens `from` to `to`, the subjects of clauses first within each sentence's order. */
  mentions(from: number, to: number): HolderMention[];
  /** How the words before token `at` bound the time it names: "vóór", "uiterlijk", "binnen"; undefined when they do not. */
  bound(at: number, from: number): TimeBound | undefined;
  /** What a sentence that ends in a colon leaves open for the items under it, if anything. */
  leadIn(from: number, to: number): LeadIn | undefined;
  /** Whose positions follow, where tokens `from` to `to` are a label such as "Inzet Nederland". */
  label(from: number, to: number): LeadIn | undefined;
}

export interface HolderMention extends HolderReading {
  subject: boolean;
  /** A neuter word or a name without article: "het" may mean it. */
  neuter?: true;
  /** A body whose name is feminine: "zij" may mean it. */
  feminine?: true;
  /** A country, which is nobody's "hij". */
  country?: true;
}

/** "vóór X", "uiterlijk X" and "aan het einde van X", "tot X", "vanaf X", "binnen X". */
export type TimeBound = 'before' | 'by' | 'until' | 'from' | 'within';

/** "Nederland zal:" or "Inzet Nederland" with what stands under it. */
export interface LeadIn {
  holder: HolderReading;
  future: boolean;
  tense: Tense;
  /** A heading or a name with a colon: it gives a holder to clauses that begin with their verb, and to those without one. */
  label?: true;
}
