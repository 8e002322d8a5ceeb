import type { Clause, Proposition } from '../../clauses.ts';
import type { Word } from './markedword.ts';

/** "Wat Nederland niet wil, is een heffing", "Waar Malta voor pleit, is uitstel": what it is about stands behind the copula. */
export function throughCleft(
  one: Proposition,
  clauses: readonly Clause[],
  words: readonly Word[],
): Proposition {
  const { clause, span } = one;
  if (clause.kind !== 'subordinate' || clause.opener === undefined || clause.parent === undefined) return one;
  const around = clauses[clause.parent]!;
  const { finite } = around;
  if (finite === undefined || clause.opener !== around.from) return one;
  if (!/^(?:wat|waar)$/.test(words[clause.opener]!.lower) || words[finite]!.auxiliary?.lemma !== 'zijn')
    return one;
  if (words[finite - 1]?.lower !== ',' || finite > clause.to + 1) return one;
  let to = around.to;
  while (to > finite + 1 && words[to - 1]!.kind === 'punct' && !words[to - 1]!.opaque) to--;
  return { ...one, span: { from: span.from, to }, content: { from: finite + 1, to } };
}
