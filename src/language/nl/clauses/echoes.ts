import type { Proposition } from '../../clauses.ts';
import { rightEdge } from './extent.ts';
import { contentOf } from './frames.ts';
import { timeOf } from './modality.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';

const same = /^(?:dat|dit|hetzelfde|zulks|zo)$/;
const also = /^(?:ook|eveneens|evenzeer|evenzo|insgelijks|idem|hetzelfde)$/;

/** "…; Nederland deed dat ook", "Nederland deed hetzelfde": the position that the clause before it tells of, now of another. */
export function ofEcho(scene: Scene, found: readonly Proposition[]): Proposition | undefined {
  const { words, clauses, fields, n, own } = scene;
  const clause = clauses[n]!;
  const { holder, source } = fields[n]!;
  const { finite } = clause;
  if (clause.kind !== 'main' || finite === undefined || !holder || !words[finite]!.lemmas.includes('doen'))
    return undefined;
  const pointer = own.find((i) => same.test(words[i]!.lower) && i !== finite);
  const beside = own.find((i) => also.test(words[i]!.lower));
  if (pointer === undefined || beside === undefined || clause.verbs.length > 1) return undefined;
  if (own.some((i) => /^(?:niet|geen)$/.test(words[i]!.lower))) return undefined;
  const earlier = lastBefore(found, clause.from);
  if (!earlier) return undefined;
  const at = [finite, pointer, beside].sort((a, b) => a - b);
  const span = { from: Math.min(finite, at[0]!), to: rightEdge(scene, clause, at.at(-1)!, []) };
  return propositionOf(scene, timeOf(scene, finite), {
    rule: 'companion',
    words: [...new Set(at)],
    span,
    content: contentOf(span, at),
    holder,
    source,
    stance: earlier.stance,
    notes: [],
    negated: false,
  });
}

/**
 * "kan zich daarin vinden en zal dat kenbaar maken": to say what the clause before tells of is to say that one is for it,
 * against it or worried.
 */
export function repeating(
  one: Proposition,
  found: readonly Proposition[],
  words: Scene['words'],
  clauses: Scene['clauses'],
): Proposition {
  const { clause, trigger, stance, rule } = one;
  const tells = (trigger && (stance === 'emphasise' || stance === 'assess')) || rule === 'undertaking';
  const { finite } = clause;
  if (
    !tells ||
    one.found === 'dat' ||
    clause.kind !== 'main' ||
    clause.joined === undefined ||
    finite === undefined
  )
    return one;
  const verb = words[one.words.at(-1)!]!;
  if (rule === 'undertaking' && !verb.lemmas.some((lemma) => saying.test(lemma))) return one;
  if (!/^(?:dat|dit)$/.test(words[finite + 1]?.lower ?? '') || !isAlone(words, finite + 2)) return one;
  if (clauses.some(({ opener }) => opener === finite + 1)) return one;
  const earlier = lastBefore(found, clause.from);
  if (!earlier || (rule !== 'undertaking' && !/^(?:support|oppose|concern)$/.test(earlier.stance)))
    return one;
  return { ...one, stance: earlier.stance, notes: [...one.notes, 'content-decides'] };
}

const saying = /^(?:spreken|dragen|brengen|geven|uiten|zeggen|laten|melden)$/;

/** No noun follows: "dat in de Raad", "dat ook"; not "dat belang". */
const isAlone = (words: Scene['words'], i: number): boolean => {
  const word = words[i];
  return (
    word !== undefined &&
    (/^(?:in|bij|tijdens|aan|op|ook|nogmaals|duidelijk|opnieuw|daar|er)$/.test(word.lower) ||
      word.lemmas.length > 0 ||
      word.ofFrame)
  );
};

const lastBefore = (found: readonly Proposition[], from: number): Proposition | undefined =>
  found
    .filter(({ span }) => span.from < from)
    .reduce<Proposition | undefined>(
      (best, one) => (best && best.span.from >= one.span.from ? best : one),
      undefined,
    );
