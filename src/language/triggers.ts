import type { Stance } from '../record/types.ts';

/**
 * What carries the content of a statement: an object or the subject (of passives and of frames such as "is
 * onbespreekbaar"), a clause (with dat, of, a question word or a bare main clause), an infinitive (with te, with om te, or bare), a
 * predicate with als, or a preposition, with its pronominal adverb ("op": op X, erop dat X, waarop).
 */
export type ContentKind =
  | 'object'
  | 'subject'
  | 'dat'
  | 'of'
  | 'wh'
  | 'direct'
  | 'te'
  | 'om-te'
  | 'infinitive'
  | 'als'
  | (string & {});

/** A verb or verbal frame by which a holder takes a position, asks, undertakes, worries, judges or decides. */
export interface Trigger {
  /** Infinitives without particle, any of which makes the frame: ['hebben', 'houden']. */
  verbs: readonly string[];
  /** Separable particle of all of `verbs`: 'op'. */
  particle?: string;
  /** Goes with zich, me or ons. */
  reflexive?: true;
  /**
   * Words of the frame besides the verb, in the order of the clause with other words between them allowed; each is a
   * list of alternatives, an alternative may be several words that stand together: [['onder de aandacht']].
   */
  fixed?: readonly (readonly string[])[];
  /** A modal that the verb must stand under: 'kunnen' in "kan zich vinden in". */
  modal?: string;
  stance: Stance;
  /** The stance when the clause is negated, where it is not what negation does to the stance in general. */
  negated?: Stance;
  /** What the content may be, most usual first. One of these must be there unless `intransitive`. */
  content: readonly ContentKind[];
  /** May stand without content. */
  intransitive?: true;
  /** The stance of the content decides: "laat weten X te steunen". Without a trigger in it, `stance`. */
  contentDecides?: true;
  /** May have no holder of its own (het is van belang dat): then the author of the letter holds it. */
  impersonal?: true;
  /** The words of `fixed` that are a noun are the subject; the holder is in it: "de boodschap van Nederland is dat …". */
  nominalSubject?: true;
  /** The stance where the holder is a collective body: instemmen is support of one, decide of the Council. */
  collective?: Stance;
  /**
   * The holder is in a phrase with one of these prepositions, not the subject: "stuit bij Nederland op bezwaren"; with
   * 'object' it is the object: "het verheugt het kabinet dat". With `impersonal` the phrase may be absent before a clause.
   */
  holderIn?: readonly string[];
  /** Only of the future or the past: "zal de wet wijzigen" and "heeft gewijzigd", not "wijzigt". */
  notPresent?: true;
  /** Only of the future: "zal uw Kamer informeren", not "informeer ik uw Kamer" or "informeerde ik uw Kamer". */
  futureOnly?: true;
  /** The author of the letter holds it whoever is the subject, and only of what is to come: "uw Kamer ontvangt een verslag". */
  authorHolds?: true;
  /** Of a holder that is not the government only what it will do: its present and past are facts, not undertakings. */
  governmentOnly?: true;
  /** One sentence with it. */
  example: string;
}
