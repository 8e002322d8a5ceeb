import type { Stance } from '../../../record/types.ts';
import type { Proposition } from '../../clauses.ts';
import {
  attitudeOfAdjective,
  attitudeOfNoun,
  attitudeOfPerson,
  leadsTo,
  negatedAttitude,
} from '../triggers/attitudes.ts';
import type { Word } from './markedword.ts';
import { adverbs } from './words.ts';

const copulas = /^(?:zijn|blijven|hebben|houden)$/;
const joints = /^(?:,|en|maar|doch)$/;
const degrees =
  /^(?:niet|geen|een|minder|weinig|veel|overwegend|gematigd|grote|enige|de|nodige|serieuze|ernstige|forse)$/;
/** Words before the predicate. */
const reach = 4;

/** A predicate of a row, from its first adverb on; `ahead` is the joint before it. */
interface Predicate {
  ahead: number;
  from: number;
  at: number;
}

/**
 * The position and those of the predicates that share its copula, each with its own words: "is positief over de opzet, maar
 * kritisch over de kosten", "heeft begrip voor de wens, maar twijfels over de kosten". The position by itself where there are no others.
 */
export function rowOf(words: readonly Word[], one: Proposition): Proposition[] {
  const { clause, span } = one;
  const { finite, verbs } = clause;
  if (clause.kind !== 'main' || finite === undefined || verbs.length > 1 || one.source === 'agent')
    return [one];
  if (!words[finite]!.lemmas.some((lemma) => copulas.test(lemma))) return [one];
  // "is positief over de opzet en bezorgd over de kosten": a participle by its form.
  if (verbs.some((i) => i !== finite && !stanceOf(words[i]!.lower))) return [one];
  const row = predicatesIn(words, one, finite);
  if (row.length < 2 || !row.some(({ at }) => one.words.includes(at))) return [one];
  return row.map((predicate, k): Proposition => {
    const from = k === 0 ? span.from : predicate.from;
    const own = { from, to: trimmed(words, predicate.at + 1, row[k + 1]?.ahead ?? span.to) };
    const content = { from: Math.min(predicate.at + 1, own.to), to: own.to };
    return one.words.includes(predicate.at)
      ? { ...one, span: own, content }
      : {
          ...one,
          ...turned(words, predicate.at),
          rule: 'adjective-of-stance',
          trigger: undefined,
          frame: undefined,
          words: [finite, predicate.at],
          span: own,
          content,
          notes: ['gapped'],
        };
  });
}

function predicatesIn(words: readonly Word[], { span, holder }: Proposition, finite: number): Predicate[] {
  const start = holder && holder.from > finite ? holder.to - 1 : finite;
  const first = predicateAfter(words, start, span.to);
  if (!first) return [];
  const row = [first];
  for (let i = first.at + 2; i < span.to - 2; i++) {
    if (!joints.test(words[i]!.lower) || words[i]!.opaque) continue;
    const next = predicateAfter(words, i, span.to);
    if (!next) continue;
    row.push(next);
    i = next.at;
  }
  return row;
}

const stanceOf = (lower: string): Stance | undefined =>
  attitudeOfAdjective(lower) ?? attitudeOfPerson(lower) ?? attitudeOfNoun(lower);

function turned(words: readonly Word[], at: number): Pick<Proposition, 'stance' | 'negated'> {
  const { lower } = words[at]!;
  const stance = stanceOf(lower)!;
  const negated = /^(?:niet|geen|minder|weinig)$/.test(words[at - 1]?.lower ?? '');
  return { stance: negated ? negatedAttitude(stance, lower) : stance, negated };
}

/** The predicate behind token `i`, adverbs and a further joint passed over, where what it is about follows it. */
function predicateAfter(words: readonly Word[], i: number, to: number): Predicate | undefined {
  const from = joints.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  for (let at = from; at < Math.min(to - 1, from + reach); at++) {
    const { lower, kind } = words[at]!;
    const stance = kind === 'word' ? stanceOf(lower) : undefined;
    if (stance) return leadsTo[stance].includes(words[at + 1]!.lower) ? { ahead: i, from, at } : undefined;
    if (!adverbs.has(lower) && !degrees.test(lower)) return undefined;
  }
  return undefined;
}

/** The end without marks and conjunctions. */
function trimmed(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && joints.test(words[end - 1]?.lower ?? '')) end--;
  return end;
}
