import type { Tense } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import type { VerbForm } from '../verbs/lookup.ts';
import type { Auxiliary } from './auxiliaries.ts';
import type { HolderNoun } from './holdernouns.ts';

/** A token with what it may be as a verb. Tokens with the same reading share one value. */
export interface Word {
  readonly lower: string;
  readonly kind: Token['kind'];
  /** Can be finite: 2 when it is nothing else, 1 when it may be something else. */
  readonly finite: 0 | 1 | 2;
  readonly tense: Tense;
  /** The form is present and past alike: "verzetten". */
  readonly anyTense: boolean;
  readonly plural: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  /** Infinitives of the verbs it may be a form of, particles left off ("roept" → roepen). */
  readonly lemmas: readonly string[];
  /** The readings that `lemmas` come from, with the particle that is written onto the form. */
  readonly readings: readonly VerbForm[];
  /** The verbs of the readings, each once. */
  readonly verbs: readonly VerbOfWord[];
  readonly auxiliary: Auxiliary | undefined;
  /** A form that only the first person has: "steun". */
  readonly onlyFirst: boolean;
  /** May be an infinitive used as a noun. */
  readonly gerund: boolean;
  /** Has the form of a participle, whatever it is in its place. */
  readonly participial: boolean;
  /** Within brackets or quotation marks: no part of the clause around it. */
  readonly opaque: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** What it says of a holder as a noun. */
  readonly holder: HolderNoun | undefined;
  /** A separable particle that is no preposition: "plaats", "vast". */
  readonly particle: boolean;
  /** A trigger may ask for it; see `isFrameWord`. */
  readonly ofFrame: boolean;
}

/** A verb that a word may be a form of: the infinitive without particle, and the particle that is written onto the form. */
export type VerbOfWord = Pick<VerbForm, 'lemma' | 'particle'>;
