import type { Proposition } from '../../clauses.ts';
import { attitudeOfAdjective, copulas, leadsTo } from '../triggers/attitudes.ts';
import type { Word } from './markedword.ts';
import { leadFrom, positionOf, turnedAt } from './positions.ts';
import type { Scene } from './scene.ts';
import { adverbs, prepositions } from './words.ts';

/**
 * The position of an adjective of stance that no frame of the lexicon has: "is gewonnen voor", "toonde zich ontvankelijk
 * voor", "reageerde gereserveerd op".
 */
export function ofStanceAdjective(scene: Scene): Proposition | undefined {
  const { words, clauses, fields, n, own } = scene;
  const { holder, source } = fields[n]!;
  if (!holder || source === 'agent') return undefined;
  for (const i of own) {
    const stance = attitudeOfAdjective(words[i]!.lower);
    if (!stance || !isPredicate(words, i, clauses[n]!.to) || (i >= holder.from && i < holder.to)) continue;
    const zich = own.find((k) => /^(?:zich|mij|me|ons)$/.test(words[k]!.lower));
    const verb = clauses[n]!.verbs.find(
      (k) => k !== i && words[k]!.lemmas.some((lemma) => copulas.get(lemma) === (zich !== undefined)),
    );
    if (verb === undefined) continue;
    const spoken = words[clauses[n]!.to]?.lower === ':' && i === clauses[n]!.to - 1 ? 'direct' : undefined;
    const content = leadFrom(scene, i, leadsTo[stance]) ?? dative(words[i]!.lower) ?? spoken;
    const alone =
      zich !== undefined ||
      closesMain(scene, i, verb) ||
      /^(?:reageren|oordelen)$/.test(words[verb]!.lemmas[0] ?? '');
    if (content === undefined && !alone) continue;
    return positionOf(scene, {
      rule: 'adjective-of-stance',
      at: zich === undefined ? [i] : [zich, i].sort((a, b) => a - b),
      verb,
      holder,
      source,
      ...turnedAt(scene, i, stance),
      content,
    });
  }
  return undefined;
}

/** "Voor zover de kosten stijgen, is het kabinet kritisch": nothing else is said. */
const closesMain = ({ words, clauses, n }: Scene, i: number, verb: number): boolean => {
  const { kind, to, finite } = clauses[n]!;
  const next = words[i + 1];
  return kind === 'main' && verb === finite && (i + 1 >= to || next?.lower === '.' || next?.lower === ';');
};

/** "is de bemiddelaars erkentelijk": whom one thanks needs no preposition. */
const dative = (lower: string): string | undefined =>
  lower === 'erkentelijk' || lower === 'dankbaar' ? 'object' : undefined;

/** The adjective stands alone: a mark, preposition, conjunction, adverb or verb follows, and no article precedes. */
function isPredicate(words: readonly Word[], i: number, to: number): boolean {
  if (/^(?:de|het|een|zijn|haar|hun)$/.test(words[i - 1]?.lower ?? '')) return false;
  const next = words[i + 1];
  return (
    !next ||
    i + 1 >= to ||
    next.kind !== 'word' ||
    prepositions.has(next.lower) ||
    adverbs.has(next.lower) ||
    next.lemmas.length > 0 ||
    /^(?:dat|om|of|en|maar|als|dan|wat|die|te)$/.test(next.lower)
  );
}
