import type { Clause } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import type { ContentKind, Trigger } from '../../triggers.ts';
import { triggersOf } from '../triggers/lexicon.ts';
import { particlesOf } from '../verbs/lookup.ts';
import type { Fields } from './fields.ts';
import type { Word } from './marks.ts';
import { isPassiveVerb } from './voice.ts';
import { adverbs, determiners, possessives, prepositions } from './words.ts';

/** A clause with what the matching of frames needs to know of it. */
export interface Scene {
  tokens: readonly Token[];
  words: readonly Word[];
  clauses: readonly Clause[];
  fields: readonly Fields[];
  /** Index of the clause. */
  n: number;
  /** The tokens of the clause that no clause inside it has, in order. */
  own: readonly number[];
  /** Clauses inside it, or after it, that hold a position of their own. */
  speaking: ReadonlySet<Clause>;
}

/** A trigger found in a clause. */
export interface Match {
  trigger: Trigger;
  /** The verb that carries it. */
  verb: number;
  /** The tokens of verb, particle, reflexive and fixed words, in order. */
  at: number[];
  /** The content that was found; undefined where the trigger stands alone. */
  content?: ContentKind;
  score: number;
}

/** Tokens of clause `n` outside the clauses that hang in it. */
export function ownTokens(words: readonly Word[], clauses: readonly Clause[], n: number): number[] {
  const { from, to } = clauses[n]!;
  const inner = clauses.filter((other, m) => m !== n && isInside(clauses, m, n) && other.from >= from);
  const own: number[] = [];
  for (let i = from; i < to; i++) {
    const child = inner.find((other) => other.from <= i && i < other.to);
    if (child) i = child.to - 1;
    else if (!words[i]!.opaque) own.push(i);
  }
  return own;
}

function isInside(clauses: readonly Clause[], m: number, n: number): boolean {
  return clauses[m]!.parent === n && clauses[m]!.kind !== 'conjunct';
}

/** The best trigger of a clause, if it has one. */
export function bestMatch(scene: Scene): Match | undefined {
  let best: Match | undefined;
  for (const match of allMatches(scene)) if (!best || match.score > best.score) best = match;
  return best;
}

/** Every trigger that fits the clause. */
export function allMatches(scene: Scene, from = 0): readonly Match[] {
  const known = from === 0 ? matched.get(scene.own) : undefined;
  if (known) return known;
  const found = findMatches(scene, from);
  if (from === 0) matched.set(scene.own, found);
  return found;
}

/** Matches by the clause's own tokens, which are made once for each clause. */
const matched = new WeakMap<readonly number[], readonly Match[]>();

function findMatches(scene: Scene, from: number): Match[] {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const found: Match[] = [];
  let lexical = 0;
  for (const verb of clause.verbs) {
    const word = words[verb]!;
    if (verb >= from) {
      const seen = new Set<Trigger>();
      for (const reading of word.readings)
        for (const trigger of triggersOf(reading.lemma)) {
          if (seen.has(trigger)) continue;
          const match = fitTrigger(scene, verb, reading.particle, trigger, lexical);
          if (match) {
            seen.add(trigger);
            found.push(match);
          }
        }
    }
    if (!word.auxiliary && !word.lemmas.some((lemma) => transparent.has(lemma))) lexical++;
  }
  return found;
}

/** Verbs through which the position of their infinitive shows: "tracht te overtuigen" is no more than trying. */
const transparent = new Set(
  'blijken lijken schijnen dienen behoren hoeven weten komen zitten staan helpen gebruiken benutten beginnen hopen wensen'.split(
    ' ',
  ),
);
const light = new Set([
  'zijn',
  'hebben',
  'worden',
  'blijven',
  'willen',
  'kunnen',
  'laten',
  'doen',
  'gaan',
  'zullen',
]);

/** Fits a trigger to a verb of the clause; every part it asks for must be there. */
function fitTrigger(
  scene: Scene,
  verb: number,
  fused: string | undefined,
  trigger: Trigger,
  lexical: number,
): Match | undefined {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const word = words[verb]!;
  // "heeft … geuit": hebben is only an auxiliary here.
  if (word.auxiliary?.lemma === 'hebben' && clause.verbs.some((i) => i !== verb && words[i]!.participle))
    return undefined;
  const at = [verb];
  let score = 10 - 20 * lexical;
  if (trigger.particle) {
    if (fused !== undefined ? fused !== trigger.particle : !addParticle(scene, verb, trigger.particle, at))
      return undefined;
    score += 6;
  } else if (fused !== undefined || hasOtherParticle(scene, verb, trigger)) return undefined;
  if (
    trigger.modal &&
    !clause.verbs.some((i) => words[i]!.auxiliary?.lemma === trigger.modal) &&
    !headHas(scene, trigger.modal)
  )
    return undefined;
  if (trigger.modal) score += 3;
  if (trigger.reflexive) {
    const zich = scene.own.find((i) => /^(?:zich|mij|me|ons)$/.test(words[i]!.lower)) ?? headReflexive(scene);
    if (zich === undefined) return undefined;
    at.push(zich);
    score += 5;
  } else if (!trigger.fixed && placesOf(words, scene.own).has('zich')) score -= 1;
  if (trigger.fixed) {
    for (const alternatives of trigger.fixed) {
      const place = findFixed(scene, alternatives, at);
      if (!place) return undefined;
      at.push(...place);
      score += 5 + 2 * place.length;
    }
  } else if (light.has(trigger.verbs[0]!) && word.auxiliary) {
    // A bare modal counts only where nothing else in the clause takes a position.
    score -= 12;
  }
  const content = findContent(scene, verb, trigger, at);
  if (content === undefined && !trigger.intransitive) return undefined;
  if (content !== undefined) score += content === 'object' || content === 'subject' ? 1 : 3;
  at.sort((a, b) => a - b);
  return { trigger, verb, at, score, ...(content !== undefined && { content }) };
}

/** "vindt … plaats", "sloten aan bij": a particle that makes another verb of it closes the middle field. */
function hasOtherParticle({ words, own, clauses, n }: Scene, verb: number, trigger: Trigger): boolean {
  const clause = clauses[n]!;
  if (verb !== clause.finite || clause.kind === 'subordinate') return false;
  const particles = particlesOf(trigger.verbs.find((lemma) => words[verb]!.lemmas.includes(lemma)) ?? '');
  if (particles.size === 0 || own.some((i) => /^(?:er|daar|hier)$/.test(words[i]!.lower))) return false;
  return own.some(
    (i) =>
      i > verb &&
      particles.has(words[i]!.lower) &&
      !prepositions.has(words[i]!.lower) &&
      words[i + 1]?.lower !== 'te' &&
      isParticlePlace(words, i, clause.to) &&
      !trigger.fixed?.some((list) => list.some((one) => one.split(' ').includes(words[i]!.lower))),
  );
}

/** A conjunct may share the modal of its head. */
function headHas({ words, clauses, n }: Scene, modal: string): boolean {
  const clause = clauses[n]!;
  return (
    clause.kind === 'conjunct' && words[clauses[clause.parent!]!.finite ?? -1]?.auxiliary?.lemma === modal
  );
}

function headReflexive({ words, clauses, n }: Scene): number | undefined {
  const clause = clauses[n]!;
  if (clause.kind !== 'conjunct') return undefined;
  const head = clauses[clause.parent!]!;
  for (let i = head.from; i < head.to; i++) if (words[i]!.lower === 'zich') return i;
  return undefined;
}

/** The particle that stands apart: after a finite verb, or before "te". */
function addParticle(
  { words, own, clauses, n }: Scene,
  verb: number,
  particle: string,
  at: number[],
): boolean {
  const clause = clauses[n]!;
  if (words[verb - 1]?.lower === 'te') {
    if (words[verb - 2]?.lower !== particle) return false;
    at.push(verb - 2);
    return true;
  }
  if (verb !== clause.finite) return false;
  const fits = own.filter((i) => i > verb && words[i]!.lower === particle && words[i + 1]?.lower !== 'te');
  const place =
    fits.find((i) => isParticlePlace(words, i, clause.to)) ??
    (fits.includes(verb + 1) ? verb + 1 : fits.at(-1));
  if (place === undefined || words[place + 1]?.kind === 'number') return false;
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

/** A particle closes the middle field: a mark, preposition, conjunction, adverb or a further clause follows. */
function isParticlePlace(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (!next || i + 1 >= to) return true;
  return (
    (next.kind !== 'word' && next.kind !== 'number') ||
    prepositions.has(next.lower) ||
    /^(?:dat|om|en|maar|of|te|zoals|als|die|wat|hoe|waarom|doch)$/.test(next.lower) ||
    adverbs.has(next.lower)
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

function findFixed(
  scene: Scene,
  alternatives: readonly string[],
  taken: readonly number[],
): number[] | undefined {
  const { words, own } = scene;
  const places = placesOf(words, own);
  for (const alternative of alternatives) {
    const parts = partsOf(alternative);
    for (const i of places.get(parts[0]!) ?? []) {
      if (taken.includes(i)) continue;
      if (parts.length > 1) {
        const place = phraseAt(words, i, parts);
        if (place) return place;
      } else if (!inPrepositional(words, i)) return [i];
    }
  }
  return undefined;
}

/** Where each word of a clause stands; hundreds of triggers look for their fixed words in it. */
const places = new WeakMap<readonly number[], Map<string, number[]>>();

function placesOf(words: readonly Word[], own: readonly number[]): ReadonlyMap<string, number[]> {
  const known = places.get(own);
  if (known) return known;
  const made = new Map<string, number[]>();
  for (const i of own) {
    const { lower } = words[i]!;
    const list = made.get(lower);
    if (list) list.push(i);
    else made.set(lower, [i]);
  }
  places.set(own, made);
  return made;
}

/** The words of each fixed phrase of the lexicon, parted once. */
const phrases = new Map<string, string[]>();

function partsOf(phrase: string): readonly string[] {
  const known = phrases.get(phrase);
  if (known) return known;
  const parts = phrase.split(' ');
  phrases.set(phrase, parts);
  return parts;
}

/** The words of a phrase from token `i` on, adjectives and possessives allowed before its last word ("op Nederlandse steun"). */
function phraseAt(words: readonly Word[], i: number, parts: readonly string[]): number[] | undefined {
  const place = [i];
  for (let k = 1; k < parts.length; k++) {
    let at = place[k - 1]! + 1;
    if (k === parts.length - 1)
      while (at < place[k - 1]! + 4 && words[at] && words[at]!.lower !== parts[k] && isBetween(words[at]!))
        at++;
    if (words[at]?.lower !== parts[k]) return undefined;
    place.push(at);
  }
  return place;
}

const isBetween = (word: Word): boolean =>
  word.kind === 'word' &&
  word.finite === 0 &&
  (possessives.has(word.lower) || /(?:e|groot|enig|enkel|breed|veel)$/.test(word.lower));

/** The noun at `i` belongs to a preposition before it: "over de zorgen", but not "er niet van overtuigd". */
function inPrepositional(words: readonly Word[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - 5; k--) if (words[k]!.lower === 'er') return false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { lower, kind, finite } = words[k]!;
    if (kind !== 'word') return false;
    if (prepositions.has(lower)) return lower !== 'tegen' || k < i - 1;
    if (!determiners.has(lower) && !(finite === 0 && /e$/.test(lower) && !words[k]!.capital)) return false;
  }
  return false;
}

const pronominal: Record<string, string> = { met: 'mee', tot: 'toe' };

/** The first of the trigger's contents that the clause has. */
function findContent(
  scene: Scene,
  verb: number,
  trigger: Trigger,
  at: readonly number[],
): ContentKind | undefined {
  return trigger.content.find((kind) => hasContent(scene, verb, kind, at, trigger.nominalSubject));
}

function hasContent(
  scene: Scene,
  verb: number,
  kind: ContentKind,
  at: readonly number[],
  nominal?: true,
): boolean {
  const { words, clauses, n, own } = scene;
  const clause = clauses[n]!;
  const opens = (test: (lower: string) => boolean): boolean =>
    clauses.some(
      (other) =>
        other.parent === n &&
        other.opener !== undefined &&
        other.kind !== 'conjunct' &&
        test(words[other.opener]!.lower),
    );
  // "…, zo meent het kabinet": the content stands around it.
  if (words[clause.from]!.lower === 'zo' && clause.joined !== undefined && clause.finite === clause.from + 1)
    return true;
  switch (kind) {
    case '-':
      return true;
    case 'dat':
      return opens((lower) => lower === 'dat');
    case 'of':
      return opens((lower) => lower === 'of');
    case 'wh':
      return opens((lower) => /^(?:hoe|wat|wie|welke?|waarom|waar\p{L}*|in)$/u.test(lower));
    case 'om-te':
      return opens((lower) => lower === 'om');
    case 'te':
      return (
        clause.verbs.some((i) => i !== verb && i > verb && words[i - 1]!.lower === 'te') ||
        clauses.some((other) => other.parent === n && other.kind === 'infinitive' && other.from > verb)
      );
    case 'infinitive':
      return clause.verbs.some((i) => i !== verb && words[i]!.infinitive);
    case 'als':
      return own.some((i) => words[i]!.lower === 'als');
    case 'direct':
      return (
        words[clause.to]?.lower === ':' ||
        (words[at.at(-1)! + 1]?.opaque === true && at.at(-1)! + 1 < clause.to)
      );
    case 'subject':
      return true;
    case 'object':
      return hasObject(scene, at, nominal);
    default:
      return hasPreposition(scene, kind.replaceAll('_', ' '), at, verb);
  }
}

function hasPreposition(scene: Scene, preposition: string, at: readonly number[], verb: number): boolean {
  const { words, own, clauses, n } = scene;
  if (preposition.includes(' ')) {
    const parts = preposition.split(' ');
    return own.some((i) => parts.every((part, k) => words[i + k]?.lower === part));
  }
  const suffix = pronominal[preposition] ?? preposition;
  for (const i of own) {
    if (at.includes(i)) continue;
    const { lower } = words[i]!;
    if (lower === preposition && i !== verb && (lower !== 'van' || !isOfNoun(scene, i, at))) return true;
    if (lower.endsWith(suffix) && isCompound(lower, suffix)) return true;
    if (lower === suffix && own.some((k) => k < i && /^(?:er|daar|hier|waar)$/.test(words[k]!.lower)))
      return true;
  }
  const opener = clauses[n]!.opener;
  return opener !== undefined && words[opener]!.lower === `waar${suffix}`;
}

/** "erop", "daarmee", "hiervoor". */
function isCompound(lower: string, suffix: string): boolean {
  const head = lower.slice(0, lower.length - suffix.length);
  return head === 'er' || head === 'daar' || head === 'hier';
}

/** "van" right behind a noun belongs to that noun; behind the words of the trigger, an adverb or the subject to the verb. */
function isOfNoun({ words, fields, n, own }: Scene, i: number, at: readonly number[]): boolean {
  const before = i - 1;
  if (at.includes(before) || !own.includes(before)) return false;
  const { lower, kind, lemmas } = words[before]!;
  if (kind !== 'word' || adverbs.has(lower) || lemmas.length > 0) return false;
  const holder = fields[n]!.holder;
  return holder === undefined || before < holder.from || before >= holder.to || holder.to - 1 !== before;
}

/** Something nominal besides the subject, the fixed words and what prepositions take. */
function hasObject(scene: Scene, at: readonly number[], nominal?: true): boolean {
  const { words, own, clauses, n, fields } = scene;
  const clause = clauses[n]!;
  const field = fields[n]!;
  if (nominal) return clause.to > at.at(-1)! + 2;
  const carrier = at.find((i) => clause.verbs.includes(i));
  if (
    field.prefield === 'object' ||
    (carrier !== undefined && isPassiveVerb(words, clauses, clause, carrier))
  )
    return true;
  const subject = field.source === 'inherited' ? undefined : field.holder;
  if (field.thing && (field.source === 'none' || field.source === 'agent')) return false;
  for (const i of own) {
    if (at.includes(i) || clause.verbs.includes(i)) continue;
    if (subject && i >= subject.from && i < subject.to) continue;
    const { lower, kind } = words[i]!;
    if (kind === 'number') return true;
    if (kind !== 'word' || prepositions.has(lower) || (adverbs.has(lower) && lower !== 'mede')) continue;
    return true;
  }
  return clauses.some(
    (other) =>
      other.parent === n &&
      (other.kind === 'infinitive' ||
        words[other.opener ?? other.from]!.lower === 'dat' ||
        words[other.opener ?? other.from]!.lower === 'hetgeen'),
  );
}
