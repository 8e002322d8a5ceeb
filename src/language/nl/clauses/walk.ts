import type { Clause } from '../../clauses.ts';
import type { Word } from './markedword.ts';

/** What the splitting knows while it walks through a sentence. */
export interface Walk {
  words: readonly Word[];
  from: number;
  to: number;
  clauses: Clause[];
  /** Indexes of the open clauses, the outermost first. */
  stack: number[];
  /** Where a leading condition ends ("Mocht dit gebeuren, dan …"); before it, verbs are not those of the main clause. */
  conditionEnd: number;
}

/** True for a clause that has the verb it needs. */
export function isSatisfied(clause: Clause): boolean {
  return clause.kind === 'infinitive'
    ? clause.verbs.length > 0
    : clause.kind === 'fragment' || clause.finite !== undefined || clause.kind === 'conjunct';
}
