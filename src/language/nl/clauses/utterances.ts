import type { Proposition } from '../../clauses.ts';
import { accompanied, stanceOfUtterance } from '../triggers/attitudes.ts';
import { mainVerb, positionOf } from './positions.ts';
import type { Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';

/** What a phrase with met or in says beside or instead of the verb. */
export interface Utterance {
  proposition: Proposition;
  /** The verb only carries the phrase: "opende met de waarschuwing dat". */
  alone: boolean;
}

/**
 * What somebody says in a phrase: "sloot af met een oproep tot kalmte", "nam het voortouw in een verzoek om", and beside a
 * position of the verb "steunde het plan, zij het met de kanttekening dat".
 */
export function ofUtterance(scene: Scene): Utterance | undefined {
  const { words, clauses, fields, n, own } = scene;
  const { holder, source } = fields[n]!;
  const verb = mainVerb(scene);
  if (!holder || source === 'agent' || verb === undefined || words[verb - 1]?.lower === 'te')
    return undefined;
  if (isPassiveVerb(words, clauses, clauses[n]!, verb)) return undefined;
  for (const i of own) {
    const verbs = accompanied[words[i]!.lower];
    if (!verbs) continue;
    const noun = nounAfter(scene, i);
    const stance = noun === undefined ? undefined : stanceOfUtterance(words[noun]!.lower);
    if (noun === undefined || !stance) continue;
    const clause = clauses.find(
      ({ parent, from, opener }) =>
        parent === n &&
        from > noun &&
        from <= noun + 4 &&
        opener !== undefined &&
        /^(?:dat|om|of)$/.test(words[opener]!.lower),
    );
    const next = words[noun + 1]?.lower ?? '';
    if (!clause && !/^(?:aan|tot|om|voor|te)$/.test(next)) continue;
    const alone = words[verb]!.lemmas.some((lemma) => verbs.has(lemma));
    if (!alone && (words[i]!.lower !== 'met' || !clause)) continue;
    const found = positionOf(scene, {
      rule: 'noun-of-stance',
      at: [i, noun],
      verb,
      holder,
      source,
      stance,
      negated: false,
      content: clause ? 'dat' : next,
    });
    if (alone || !clause) return { alone, proposition: found };
    let to = clause.to;
    while (to > noun && words[to - 1]!.kind === 'punct' && !words[to - 1]!.opaque) to--;
    return { alone, proposition: { ...found, span: { from: i, to } } };
  }
  return undefined;
}

/** The noun of the phrase that begins with the preposition at `i`, at most two words between. */
function nounAfter({ words, own }: Scene, i: number): number | undefined {
  for (let k = i + 1; k <= i + 4; k++) {
    const word = words[k];
    if (word?.kind !== 'word' || !own.includes(k)) return undefined;
    if (stanceOfUtterance(word.lower)) return k;
  }
  return undefined;
}

/** A position ends where a phrase begins that says something of its own. */
export function endingBefore(main: Proposition, { span }: Proposition, words: Scene['words']): Proposition {
  if (main.span.to <= span.from || main.words.at(-1)! >= span.from) return main;
  const to = words[span.from - 1]?.lower === ',' ? span.from - 1 : span.from;
  return { ...main, span: { from: main.span.from, to } };
}
