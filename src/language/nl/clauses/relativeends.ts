import type { Word } from './markedword.ts';
import type { Walk } from './walk.ts';

/**
 * "baart het lot van vissers die in nood zijn geraakt ons zorgen": a pronoun or article right behind the verbs that close
 * a relative clause goes on with the clause around it, which has its verb already.
 */
export function endsRelative({ words, clauses, stack, to }: Walk, i: number): boolean {
  if (stack.length < 2 || words[i]!.lemmas.length > 0) return false;
  const top = clauses[stack.at(-1)!]!;
  if (top.kind !== 'subordinate' || top.finite === undefined) return false;
  const { verbs, from, opener } = top;
  if (verbs.at(-1) !== i - 1 || !/^(?:die|dat)$/.test(words[opener ?? from]!.lower)) return false;
  if (words[from - 1]?.lower === ',' || words[from - 1]?.kind !== 'word') return false;
  const { lower } = words[i]!;
  const around = clauses[stack.at(-2)!]!;
  return (
    (resuming.test(lower) || words[i]!.holder === 'government') &&
    i - from > 2 &&
    around.kind === 'main' &&
    around.finite !== undefined &&
    words[i - 1]?.lower !== 'is' &&
    !hasTe(words, i, to)
  );
}

/** "die besloten heeft de steun te verlengen": the phrase is the object of an infinitive. */
function hasTe(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 30) && words[k]!.kind !== 'punct'; k++)
    if (words[k]!.lower === 'te') return true;
  return false;
}

const resuming = /^(?:de|het|een|ons|onze|mij|mijn|hun|geen|niet|grote|ernstige)$/;
