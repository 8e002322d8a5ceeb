import type { Trigger } from '../../triggers.ts';
import { months } from '../dates/words.ts';
import { particlesOf } from '../verbs/lookup.ts';
import { isInPrepositional } from './fixedwords.ts';
import type { Word } from './markedword.ts';
import type { Scene } from './scene.ts';
import { adverbs, determiners, prepositions } from './words.ts';

/** Adverbs that a preposition further on belongs to: "er … op". */
const splitAdverbs = new Set(['er', 'daar', 'hier']);

/** "vindt … plaats", "sloten aan bij": a particle that makes another verb of it closes the middle field. */
export function hasOtherParticle({ words, own, clauses, n }: Scene, verb: number, trigger: Trigger): boolean {
  const clause = clauses[n]!;
  if (verb !== clause.finite || clause.kind === 'subordinate') return false;
  if (!own.some((i) => i > verb && words[i]!.particle)) return false;
  const particles = particlesOf(trigger.verbs.find((lemma) => words[verb]!.lemmas.includes(lemma)) ?? '');
  if (particles.size === 0 || own.some((i) => splitAdverbs.has(words[i]!.lower))) return false;
  return own.some(
    (i) =>
      i > verb &&
      words[i]!.particle &&
      particles.has(words[i]!.lower) &&
      words[i]!.lower !== trigger.particle &&
      words[i + 1]?.lower !== 'te' &&
      isParticlePlace(words, i, clause.to) &&
      (prepositions.has(words[i]!.lower) || !isNoun(words, i)) &&
      !trigger.fixed?.some((list) => list.some((one) => one.split(' ').includes(words[i]!.lower))),
  );
}

/** "voor het gebruik van filters", "voor zuinig gebruik": a particle in spelling only. */
const isNoun = (words: readonly Word[], i: number): boolean =>
  isInPrepositional(words, i) ||
  // "neemt een deel van de kosten voor zijn rekening"
  (words[i + 1]?.lower === 'van' &&
    /^(?:een|het|de)$/.test(
      words[/^(?:groot|klein|fors)$/.test(words[i - 1]?.lower ?? '') ? i - 2 : i - 1]!.lower,
    )) ||
  (uninflected.test(words[i - 1]?.lower ?? '') && prepositions.has(words[i - 2]?.lower ?? ''));
const uninflected = /(?:ig|ief|lijk|isch|aal|eel|baar|zaam|loos)$/;

/** The particle that stands apart: after a finite verb, or before "te". */
export function addParticle(scene: Scene, verb: number, particle: string, at: number[]): boolean {
  const { words, own, clauses, n } = scene;
  const clause = clauses[n]!;
  if (words[verb - 1]?.lower === 'te') {
    if (words[verb - 2]?.lower !== particle) return false;
    at.push(verb - 2);
    return true;
  }
  if (verb !== clause.finite) return false;
  // "Centraal staat voor Nederland …"
  if (own[0] === verb - 1 && words[verb - 1]?.lower === particle && !prepositions.has(particle)) {
    at.push(verb - 1);
    return true;
  }
  const fits = own.filter(
    (i) => i > verb && words[i]!.lower === particle && words[i + 1]?.lower !== 'te' && !isByMeansOf(words, i),
  );
  const place =
    fits.find((i) => isParticlePlace(words, i, clause.to)) ??
    (fits.includes(verb + 1) ? verb + 1 : fits.at(-1));
  if (place === undefined || (words[place + 1]?.kind === 'number' && !isProposal(scene, place))) return false;
  // "namen een verklaring aan over X": another particle of the verb has closed the middle field.
  if (
    place > verb + 1 &&
    prepositions.has(particle) &&
    !isParticlePlace(words, place, clause.to) &&
    hasParticleBefore(scene, verb, place)
  )
    return false;
  // "namen aan de Raad deel"
  if (place === verb + 1 && isPreposition(words, place) && hasParticleAfter(scene, verb, place)) return false;
  // "riep de lidstaten op de aanbevelingen uit te voeren": what follows is the object of the infinitive.
  const infinitive = own.some((i) => i > place && words[i]!.lower === 'te');
  if (
    place > verb + 1 &&
    !infinitive &&
    !isParticlePlace(words, place, clause.to) &&
    isPreposition(words, place)
  )
    return false;
  at.push(place);
  return true;
}

/** "spreken aan de hand van twee vragen", "kwam aan bod" */
const isByMeansOf = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'aan' &&
  (words[i + 1]?.lower === 'bod' || (words[i + 2]?.lower === 'hand' && words[i + 3]?.lower === 'van'));

/** "stelde voor 2% als ondergrens te zien": what follows is the object of the infinitive. */
const isProposal = ({ words, own }: Scene, place: number): boolean =>
  words[place]!.lower === 'voor' &&
  !/^\d{4}$/.test(words[place + 1]!.lower) &&
  !months.has(words[place + 2]?.lower ?? '') &&
  own.some((i) => i > place && words[i]!.lower === 'te');

/** Another particle of the verb stands in its place between the verb and `place`. */
function hasParticleBefore({ words, own, clauses, n }: Scene, verb: number, place: number): boolean {
  const particles = particlesOf(words[verb]!.lemmas[0] ?? '');
  const { to } = clauses[n]!;
  return own.some(
    (i) => i > verb && i < place && particles.has(words[i]!.lower) && isParticlePlace(words, i, to),
  );
}

/** Another particle of the verb closes the middle field behind `place`. */
function hasParticleAfter({ words, own, clauses, n }: Scene, verb: number, place: number): boolean {
  const particles = particlesOf(words[verb]!.lemmas[0] ?? '');
  const { to } = clauses[n]!;
  return own.some(
    (i) =>
      i > place + 1 &&
      words[i + 1]?.lower !== 'te' &&
      particles.has(words[i]!.lower) &&
      !prepositions.has(words[i]!.lower) &&
      isParticlePlace(words, i, to),
  );
}

const degrees = /^(?:vrijwel|nagenoeg|bijna|zeer|heel)$/;

/** A particle closes the middle field: a mark, preposition, conjunction, adverb or a further clause follows. */
function isParticlePlace(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (!next || i + 1 >= to) return true;
  // "mede gelet op", "samen met"
  if (/^(?:mede|samen)$/.test(words[i]!.lower) && prepositions.has(next.lower)) return false;
  return (
    (next.kind !== 'word' && next.kind !== 'number') ||
    prepositions.has(next.lower) ||
    /^(?:dat|om|en|maar|of|te|zoals|als|die|wat|hoe|waarom|doch)$/.test(next.lower) ||
    (adverbs.has(next.lower) && !(degrees.test(next.lower) && prepositions.has(words[i]!.lower)))
  );
}

/** The word has a noun phrase behind it, so that it is no particle. */
function isPreposition(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    prepositions.has(words[i]!.lower) &&
    next !== undefined &&
    (determiners.has(next.lower) || next.capital || next.kind === 'number')
  );
}
