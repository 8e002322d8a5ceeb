import type { Candidate } from './find.ts';

/**
 * One statement per trigger: what stands inside the content of another statement is part of that content, unless a rule
 * of its own says otherwise (a request of one party inside what another does, ruling 19).
 */
export function dropNested(candidates: readonly Candidate[]): Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const others = bySentence.get(candidate.sentence);
    if (others) others.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  return candidates.filter((candidate) => {
    const others = bySentence.get(candidate.sentence)!;
    return !others.some((other) => other !== candidate && holds(other, candidate));
  });
}

function holds(outer: Candidate, inner: Candidate): boolean {
  const a = outer.proposition;
  const b = inner.proposition;
  if (a.rule === 'at-the-request-of' || b.rule === 'at-the-request-of') return false;
  if (b.clause.kind !== 'subordinate') return false;
  return a.clause !== b.clause && a.span.from <= b.span.from && b.span.to <= a.span.to;
}
