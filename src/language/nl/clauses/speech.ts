import type { Proposition } from '../../clauses.ts';
import { particlesOf } from '../verbs/lookup.ts';
import { holderAt } from './holders.ts';
import { isNeutral } from './neutral.ts';
import { mainVerb, positionOf } from './positions.ts';
import type { Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';
import { adverbs } from './words.ts';

/** With dat these tell what is the case or is brought about, not what somebody says. Infinitives. Data. */
const noSpeech = new Set(
  `zorgen leiden betekenen maken meebrengen brengen tonen slagen blijken volgen komen gaan doen veroorzaken impliceren bewijzen
  laten helpen merken meemaken voorkomen vermijden bereiken bewerkstelligen regelen vergeten`.split(/\s+/),
);

/**
 * What somebody says or thinks by a verb that the lexicon does not have: a holder, the verb, and a clause with dat right
 * behind it, its particle, an adverb or whom it is told ("rekende voor dat", "bezwoer de aanwezigen dat").
 */
export function ofSpeech(scene: Scene): Proposition | undefined {
  const { tokens, words, clauses, fields, n } = scene;
  const { holder, source } = fields[n]!;
  const verb = mainVerb(scene);
  if (!holder || source === 'agent' || verb === undefined) return undefined;
  const word = words[verb]!;
  if (
    word.auxiliary ||
    words[verb - 1]?.lower === 'te' ||
    isNeutral(word) ||
    isPassiveVerb(words, clauses, clauses[n]!, verb)
  )
    return undefined;
  if (word.lemmas.length === 0 || word.lemmas.some((lemma) => noSpeech.has(lemma))) return undefined;
  const clause = clauses.find(
    ({ parent, kind, opener }) =>
      parent === n && kind === 'subordinate' && opener !== undefined && words[opener]!.lower === 'dat',
  );
  if (!clause || clause.from < verb) return undefined;
  const last = clause.from - 1;
  const { lower } = words[last]!;
  const particle = word.lemmas.some((lemma) => particlesOf(lemma).has(lower));
  const told = holderAt(tokens, words, verb + 1, clause.from)?.to === clause.from;
  const adverb = adverbs.has(lower) && !/^(?:er|daar|hier)/.test(lower);
  if (last !== verb && !particle && !told && !adverb) return undefined;
  return positionOf(scene, {
    rule: 'unlisted-speech',
    at: particle ? [verb, last] : [verb],
    verb,
    holder,
    source,
    stance: 'assess',
    negated: false,
    content: 'dat',
  });
}
