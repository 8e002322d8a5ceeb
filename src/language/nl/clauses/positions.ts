import type { Stance } from '../../../record/types.ts';
import type { HolderReading, Proposition } from '../../clauses.ts';
import type { Trigger } from '../../triggers.ts';
import { negatedAttitude } from '../triggers/attitudes.ts';
import { spanOf } from './extent.ts';
import { contentOf } from './frames.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { isNegated, timeOf } from './modality.ts';
import { propositionOf } from './said.ts';
import type { Scene } from './scene.ts';

/** What a rule that needs no frame of the lexicon has found in a clause. */
export interface Finding {
  rule: Proposition['rule'];
  /** The tokens of noun, adjective and reflexive that carry it, in order. */
  at: readonly number[];
  /** The verb that goes with them. */
  verb: number;
  holder?: HolderReading | undefined;
  source: Proposition['source'];
  stance: Proposition['stance'];
  negated: boolean;
  /** The preposition or kind of clause that leads to the content; undefined where it stands alone. */
  content?: string | undefined;
}

/** The proposition of what such a rule has found; extent and time come from the clause. */
export function positionOf(scene: Scene, finding: Finding): Proposition {
  const { at, verb, stance, content, rule, holder, source, negated } = finding;
  const trigger: Trigger = {
    verbs: [],
    stance,
    content: content === undefined ? [] : [content],
    example: '',
  };
  const notes = negated ? ['negation'] : [];
  const { finite } = scene.clauses[scene.n]!;
  const words = sorted([...at, verb, ...(finite === undefined ? [] : [finite])]);
  const span = spanOf(
    scene,
    { at: sorted([...at, verb]), verb, trigger, ...(content !== undefined && { content }) },
    notes,
  );
  const found = content ?? '';
  return propositionOf(scene, timeOf(scene, verb), {
    rule,
    words,
    span,
    content: contentOf(span, words),
    holder,
    source,
    stance,
    notes,
    negated,
    found,
  });
}

const sorted = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);

/** The verb of the clause that is no auxiliary, the last of several; its finite verb where there is no other. */
export function mainVerb({ words, clauses, n }: Scene): number | undefined {
  const { verbs, finite } = clauses[n]!;
  return verbs.findLast((i) => !words[i]!.auxiliary) ?? verbs.at(-1) ?? finite;
}

/** The clause is about what happened. */
export function isPast(scene: Scene, verb: number): boolean {
  const { tense, perfect, conditional, future } = timeOf(scene, verb);
  return (tense === 'past' && !conditional && !future) || perfect;
}

const scarce = /^(?:weinig|nauwelijks|amper|onvoldoende|minder|niemand|geringe?|beperkte?|schaars|evenmin)$/;

/** Niet, geen, and what comes near to it right before the word of stance: "weinig animo", "nauwelijks gehoor". */
export function isDenied(scene: Scene, at: number): boolean {
  const { words, own } = scene;
  return (
    isNegated(scene, [at]) ||
    own.some((i) => i < at && i >= at - 3 && scarce.test(words[i]!.lower)) ||
    own.some((i) => words[i]!.lower === 'niemand')
  );
}

/** The stance of the word at `at`, turned where it is denied. */
export function turnedAt(scene: Scene, at: number, stance: Stance): Pick<Finding, 'stance' | 'negated'> {
  const negated = isDenied(scene, at);
  return { stance: negated ? negatedAttitude(stance, scene.words[at]!.lower) : stance, negated };
}

const pronominal: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot' };

/**
 * What leads to the content of the word of stance at `at`: one of the prepositions, behind it first, then elsewhere in the
 * clause, its pronominal adverb, or a clause with dat or om.
 */
export function leadFrom(scene: Scene, at: number, prepositions: readonly string[]): string | undefined {
  const { words, clauses, n, own } = scene;
  const next = words[at + 1]?.lower ?? '';
  if (own.includes(at + 1) && prepositions.includes(next) && next !== 'van') return next;
  for (const clause of clauses) {
    if (clause.parent !== n || clause.opener === undefined || clause.from < at) continue;
    const opener = words[clause.opener]!.lower;
    if (opener === 'dat') return 'dat';
    if (opener === 'om') return 'om-te';
    if (opener === 'of') return 'of';
  }
  for (const i of own) {
    if (i === at) continue;
    const { lower } = words[i]!;
    if (prepositions.includes(lower) && lower !== 'van' && lower !== 'in') return lower;
    const adverb = /^(?:er|daar|hier|waar)(\p{L}+)$/u.exec(lower)?.[1];
    if (adverb !== undefined && prepositions.includes(pronominal[adverb] ?? adverb))
      return pronominal[adverb] ?? adverb;
  }
  const { opener } = clauses[n]!;
  const relative = opener === undefined ? undefined : /^waar(\p{L}+)$/u.exec(words[opener]!.lower)?.[1];
  return relative !== undefined && prepositions.includes(pronominal[relative] ?? relative)
    ? relative
    : undefined;
}

/** "van Ierse zijde". */
const isOfSide = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'van' && /^(?:zijde|kant)$/.test(words[i + 2]?.lower ?? '');

/**
 * Who holds the stance of the noun at `at` by a phrase of the clause: "bij de lidstaten", "onder delegaties", "in de Raad"
 * before its content or behind bij, onder and door anywhere; "van Nederland" right behind it; "mijn steun".
 */
export function holderOfNoun(scene: Scene, at: number): HolderReading | undefined {
  const { tokens, words, clauses, n, own } = scene;
  const { to } = clauses[n]!;
  for (let k = Math.max(clauses[n]!.from, at - 3); k < at; k++)
    if (/^(?:mijn|onze|ons|nederlandse)$/.test(words[k]!.lower))
      return { from: k, to: k + 1, class: 'government' };
  for (const i of own) {
    const { lower } = words[i]!;
    if (i === at) continue;
    const near = i === at + 1 || isOfSide(words, i);
    const fits =
      lower === 'bij' || lower === 'onder' || lower === 'van'
        ? lower !== 'van' || near
        : (lower === 'in' || lower === 'binnen' || lower === 'vanuit' || lower === 'door') &&
          (i < at || near);
    if (!fits) continue;
    const holder = holderAt(tokens, words, i + 1, to);
    if (!holder || holder.weak || holder.from > i + 3) continue;
    if ((lower === 'in' || lower === 'binnen') && holder.class !== 'collective') continue;
    return holder;
  }
  return undefined;
}
