import type { Trigger } from '../../triggers.ts';
import { compareDemands, triggersAmong } from '../triggers/lexicon.ts';
import { findContent } from './content.ts';
import { findFixed, placesOf } from './fixedwords.ts';
import type { VerbOfWord, Word } from './markedword.ts';
import { addParticle, hasOtherParticle } from './particles.ts';
import type { Match, Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';

/** The best trigger of a clause, if it has one. */
export function bestMatch(scene: Scene): Match | undefined {
  let best: Match | undefined;
  for (const match of allMatches(scene)) if (!best || match.score > best.score) best = match;
  return best;
}

/** Every trigger that fits the clause. */
export function allMatches(scene: Scene, from = 0): readonly Match[] {
  if (from > 0) return findMatches(scene, from);
  scene.matches ??= findMatches(scene, from);
  return scene.matches;
}

function findMatches(scene: Scene, from: number): Match[] {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const found: Match[] = [];
  let lexical = 0;
  for (const verb of clause.verbs) {
    const word = words[verb]!;
    if (isPossessive(scene, verb) || isOfGiving(scene, verb)) continue;
    const before = found.length;
    if (verb >= from) {
      for (const reading of word.verbs) addMatches(found, scene, verb, reading, lexical);
    }
    if (word.auxiliary ? found.length > before && governsLater(found, before) : isLexical(scene, word))
      lexical++;
  }
  return found;
}

/** "hoewel het land zijn bezwaren handhaafde": far before the verbs of a clause that ends in them. */
function isPossessive({ words, clauses, n }: Scene, verb: number): boolean {
  const { kind, finite = verb } = clauses[n]!;
  const next = words[verb + 1];
  return (
    words[verb]!.lower === 'zijn' &&
    kind === 'subordinate' &&
    verb < finite - 1 &&
    next?.kind === 'word' &&
    next.lower !== 'te' &&
    !clauses[n]!.verbs.includes(verb + 1)
  );
}

/** "heeft te verstaan gegeven", "heeft te denken gegeven": words of a frame of geven. */
const isOfGiving = ({ words }: Scene, verb: number): boolean =>
  words[verb - 1]?.lower === 'te' && words[verb + 1]?.lower === 'gegeven';

/** Adds the triggers that fit with the verb at `verb` in one of its readings, those that ask most of the clause first. */
function addMatches(
  found: Match[],
  scene: Scene,
  verb: number,
  { lemma, particle }: VerbOfWord,
  lexical: number,
): void {
  const { words } = scene;
  const first = found.length;
  const apart = words[verb - 1]?.lower === 'te' ? words[verb - 2]?.lower : undefined;
  for (const trigger of triggersAmong(lemma, placesOf(scene), particle ?? apart)) {
    const match = fitTrigger(scene, verb, particle, trigger, lexical);
    if (match && !found.some((other) => other.trigger === trigger && other.verb === verb)) found.push(match);
  }
  if (found.length - first > 1)
    found.push(...found.splice(first).sort((a, b) => compareDemands(a.trigger, b.trigger)));
}

/** Verbs through which the position of their infinitive shows: "tracht te overtuigen" is no more than trying. */
const transparent = new Set(
  'blijken lijken schijnen dienen behoren hoeven weten komen zitten staan helpen gebruiken benutten beginnen hopen wensen'.split(
    ' ',
  ),
);
/** "is voornemens te", "heeft het plan om te": one of the frames found since `from` governs the infinitive. */
function governsLater(found: readonly Match[], from: number): boolean {
  for (let k = from; k < found.length; k++) {
    const { trigger, content } = found[k]!;
    if (trigger.fixed !== undefined && (content === 'te' || content === 'om-te')) return true;
  }
  return false;
}

const isLexical = (scene: Scene, word: Word): boolean => !isTransparent(word) || isLetKnow(scene, word);

const isTransparent = ({ lemmas }: Word): boolean => lemmas.some((lemma) => transparent.has(lemma));

/** "lieten weten het onderzoek voort te zetten": no "weten te". */
const isLetKnow = ({ words, clauses, n }: Scene, { lemmas }: Word): boolean =>
  lemmas.includes('weten') && clauses[n]!.verbs.some((i) => words[i]!.auxiliary?.lemma === 'laten');

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

const reflexives = new Set(['zich', 'mij', 'me', 'ons']);

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
  // "is … gevraagd": zijn is an auxiliary, and the noun before it no "wens is".
  if (
    trigger.nominalSubject &&
    trigger.fixed?.length === 1 &&
    word.auxiliary?.lemma === 'zijn' &&
    clause.verbs.some((i) => isPassiveVerb(words, clauses, clause, i))
  )
    return undefined;
  const { particle } = trigger;
  const at = [verb];
  let score = 10 - 20 * lexical;
  if (particle) {
    if (fused !== undefined ? fused !== particle : !addParticle(scene, verb, particle, at)) return undefined;
    score += 6;
  } else if (fused !== undefined) return undefined;
  if (fused === undefined && hasOtherParticle(scene, verb, trigger)) return undefined;
  if (
    trigger.modal &&
    !clause.verbs.some((i) => words[i]!.auxiliary?.lemma === trigger.modal) &&
    !headHas(scene, trigger.modal)
  )
    return undefined;
  if (trigger.modal) score += 3;
  if (trigger.reflexive) {
    const zich = scene.own.find((i) => isReflexive(scene, i)) ?? headReflexive(scene);
    if (zich === undefined) return undefined;
    at.push(zich);
    score += 5;
  } else if (!trigger.fixed && placesOf(scene).has('zich')) score -= 1;
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
  // "is duidelijk gemaakt", "is akkoord gegaan": zijn serves the participle.
  if (
    word.auxiliary?.lemma === 'zijn' &&
    clause.verbs.some(
      (i) => !at.includes(i) && (isServed(words, i) || isPassiveVerb(words, clauses, clause, i)),
    )
  )
    score -= 8;
  const content = findContent(scene, verb, trigger, at);
  if (content === undefined && !trigger.intransitive) return undefined;
  if (content !== undefined) score += content === 'object' || content === 'subject' ? 1 : 3;
  if (content !== undefined && content === words[scene.own[0]!]!.lower) score += 1;
  if (at.length > 1) at.sort((a, b) => a - b);
  return { trigger, verb, at, score, ...(content !== undefined && { content }) };
}

/** A participle that is nothing else, so that zijn makes a tense or a passive with it. */
const isServed = (words: readonly Word[], i: number): boolean =>
  words[i]!.participle && words[i]!.finite === 0 && words[i - 1]?.lower !== 'te';

/** "verheugt zich", "verheug mij"; not "het verheugt mij", whose subject is another. */
function isReflexive({ words, fields, n }: Scene, i: number): boolean {
  const { lower } = words[i]!;
  return (
    lower === 'zich' || (reflexives.has(lower) && !fields[n]!.thing && fields[n]!.prefield !== 'expletive')
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
