import type { Proposition, TokenRange } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { opposite } from './opposites.ts';
import { determiners, prepositions } from './words.ts';

/** Longest remainder without a verb, in tokens. */
const reach = 12;
const closers = /^(?:niet|wel|evenmin)$/;

/**
 * The remainder that shares the verb of the clause in tokens `from` to `to`: "…, met de hoogte van het budget niet",
 * "…, enkele lidstaten wel"; without its comma and closing mark. Undefined where there is none. Bounded.
 */
export function gapOf(words: readonly Word[], from: number, to: number): TokenRange | undefined {
  let end = to;
  while (end > from && words[end - 1]!.kind === 'punct' && !words[end - 1]!.opaque) end--;
  const last = words[end - 1];
  if (!last || !closers.test(last.lower)) return undefined;
  for (let k = end - 2; k > Math.max(from, end - reach); k--) {
    const { lower, finite, kind, opaque } = words[k]!;
    if (lower === ',' && !opaque) {
      const from = words[k + 1]!.lower === 'maar' ? k + 2 : k + 1;
      return opensRemainder(words, from, end) ? { from, to: end } : undefined;
    }
    if (kind === 'punct' || finite === 2) return undefined;
  }
  return undefined;
}

const opensRemainder = (words: readonly Word[], from: number, to: number): boolean => {
  const { lower, capital, kind } = words[from]!;
  return (
    to - from > 1 &&
    (capital ||
      kind === 'number' ||
      groups.test(lower) ||
      prepositions.has(lower) ||
      (determiners.has(lower) && !/^d[ai]t$/.test(lower)))
  );
};

const groups = /^(?:andere|overige|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/;

/** What the remainder says: of somebody else, or of the same holder about something else. */
export function ofGap(
  tokens: readonly Token[],
  words: readonly Word[],
  one: Proposition,
): Proposition | undefined {
  const { clause, stance, trigger, negated } = one;
  if (clause.kind !== 'main' || !trigger) return undefined;
  const gap = gapOf(words, Math.max(...one.words), clause.to);
  if (!gap) return undefined;
  const other = prepositions.has(words[gap.from]!.lower)
    ? undefined
    : holderAt(tokens, words, gap.from, gap.to);
  const about = other?.to !== gap.to - 1;
  const holder = about ? one.holder : other;
  if (!holder) return undefined;
  const denied = words[gap.to - 1]?.lower !== 'wel';
  const against = trigger.negated ?? opposite[trigger.stance] ?? stance;
  const turned = denied === negated ? stance : denied ? against : trigger.stance;
  const source = about ? one.source : 'phrase';
  return {
    ...one,
    span: gap,
    content: gap,
    holder,
    source,
    stance: turned,
    negated: denied,
    notes: ['gapped'],
  };
}
