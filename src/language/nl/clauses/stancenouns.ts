import type { Stance } from '../../../record/types.ts';
import type { Proposition } from '../../clauses.ts';
import {
  attitudeOfNoun,
  attitudeOfPerson,
  existing,
  hiding,
  leadsTo,
  negatedAttitude,
  receiving,
  showing,
  withheldAttitude,
  withholding,
} from '../triggers/attitudes.ts';
import { isInPrepositional } from './fixedwords.ts';
import { holderOfNoun, isDenied, isPast, leadFrom, mainVerb, positionOf, turnedAt } from './positions.ts';
import type { Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';

/**
 * The position of a noun of stance that no frame of the lexicon has: somebody shows or withholds it ("liet zijn onvrede
 * blijken"), is it ("een verklaard tegenstander"), a proposal meets with it ("vond bijval bij"), or there is such a thing
 * ("er bestond weerstand tegen").
 */
export function ofStanceNoun(scene: Scene): Proposition | undefined {
  const { words, own } = scene;
  const verb = mainVerb(scene);
  if (verb === undefined) return undefined;
  for (const i of own) {
    const { lower } = words[i]!;
    const person = attitudeOfPerson(lower);
    if (person) {
      const found = isPerson(scene, i, verb, person);
      if (found) return found;
    }
    const stance = attitudeOfNoun(lower);
    if (!stance) continue;
    const found = ofNoun(scene, i, verb, stance);
    if (found) return found;
  }
  return undefined;
}

function ofNoun(scene: Scene, noun: number, verb: number, stance: Stance): Proposition | undefined {
  const { words } = scene;
  const lemmas = lemmasOf(scene);
  const has = (verbs: ReadonlySet<string>): boolean => lemmas.some((lemma) => verbs.has(lemma));
  if (isInPrepositional(words, noun))
    return lemmas.some((lemma) => lemma === 'rekenen' || lemma === 'stuiten')
      ? meets(scene, noun, verb, stance)
      : undefined;
  const { thing } = scene.fields[scene.n]!;
  if (thing && noun >= thing.from && noun < thing.to)
    return has(existing) || (stance === 'decide' && comesAbout(scene, lemmas))
      ? exists(scene, noun, verb, stance)
      : undefined;
  return (
    (has(receiving) ? meets(scene, noun, verb, stance) : undefined) ??
    shows(scene, noun, verb, stance, has) ??
    (has(existing) || (stance === 'decide' && comesAbout(scene, lemmas))
      ? exists(scene, noun, verb, stance)
      : undefined)
  );
}

/** "kwam tot stand". */
const comesAbout = ({ words, own }: Scene, lemmas: readonly string[]): boolean =>
  lemmas.includes('komen') && own.some((i) => words[i]!.lower === 'stand' && words[i - 1]?.lower === 'tot');

/** The verbs of the clause that may carry the noun; hebben only where it is no auxiliary. */
function lemmasOf({ words, clauses, n }: Scene): string[] {
  const { verbs } = clauses[n]!;
  const others = verbs.some((i) => !words[i]!.auxiliary);
  return verbs.flatMap((i) => (words[i]!.auxiliary && others ? [] : words[i]!.lemmas));
}

type Has = (verbs: ReadonlySet<string>) => boolean;

/** "liet zijn onvrede blijken over", "heeft zijn fiat onthouden aan", "heb mijn zorgen niet verzwegen". */
function shows(scene: Scene, noun: number, verb: number, stance: Stance, has: Has): Proposition | undefined {
  const { words, clauses, fields, n } = scene;
  const { holder, source } = fields[n]!;
  const clause = clauses[n]!;
  const passive = isPassiveVerb(words, clauses, clause, verb);
  if (holder && noun >= holder.from && noun < holder.to) return undefined;
  const determiner = determinerOf(scene, noun);
  const own = /^(?:mijn|zijn|haar|hun|onze|ons)$/.test(determiner);
  const content = leadFrom(scene, noun, leadsTo[stance]);
  if (content === undefined && !own && fields[n]!.prefield !== 'prepositional') return undefined;
  if ((stance === 'assess' && content !== 'dat') || onlyMet.has(words[noun]!.lower)) return undefined;
  const definite = /^(?:de|het|die|dat|deze|dit|diens)$/.test(determiner);
  const denied = isDenied(scene, noun);
  let turned: Stance | undefined;
  if (has(hiding)) turned = denied && own ? stance : undefined;
  else if (has(withholding) && (own || (!definite && stance === 'support')))
    turned = withheldAttitude(stance);
  else if (has(showing) && (!definite || content === 'dat'))
    turned = denied ? negatedAttitude(stance, words[noun]!.lower) : stance;
  if (!turned) return undefined;
  const agent = source === 'agent';
  // Said in the meeting, where a passive names nobody.
  const byMeeting = passive && !agent && isPast(scene, verb) && clause.kind !== 'subordinate';
  if (!byMeeting && (!holder || passive !== agent)) return undefined;
  return positionOf(scene, {
    rule: 'noun-of-stance',
    at: [noun],
    verb,
    ...(byMeeting ? { source: 'meeting' } : { holder, source }),
    stance: turned,
    negated: turned !== stance,
    content,
  });
}

/** "toonde zich een verklaard tegenstander van": the noun is a predicate. */
function isPerson(scene: Scene, noun: number, verb: number, stance: Stance): Proposition | undefined {
  const { words, fields, n } = scene;
  const { holder, source } = fields[n]!;
  if (!holder || source === 'agent' || (noun >= holder.from && noun < holder.to)) return undefined;
  if (!lemmasOf(scene).some((lemma) => predicating.has(lemma)) || isInPrepositional(words, noun))
    return undefined;
  if (words[noun + 1]?.lower !== 'van' && leadFrom(scene, noun, ['van', 'voor']) === undefined)
    return undefined;
  return positionOf(scene, {
    rule: 'noun-of-stance',
    at: [noun],
    verb,
    holder,
    source,
    ...turnedAt(scene, noun, stance),
    content: 'van',
  });
}

const predicating = new Set('zijn blijven tonen betonen verklaren noemen worden blijken heten'.split(' '));

/** "vond weerklank bij de meeste ministers", "geniet de sympathie van", "kan op de steun van Nederland rekenen". */
function meets(scene: Scene, noun: number, verb: number, stance: Stance): Proposition | undefined {
  const { words, fields, n, clauses } = scene;
  const { holder: subject, thing } = fields[n]!;
  const holder = holderOfNoun(scene, noun);
  if (stance === 'assess' || stance === 'decide' || stance === 'commit') return undefined;
  if (holder && subject && holder.from === subject.from) return undefined;
  const lemmas = lemmasOf(scene);
  // "heeft steun van", but not "heeft waardering van".
  if (holder && words[holder.from - 1]?.lower !== 'van' && lemmas.includes('hebben') && subject)
    return undefined;
  const gained = isGained(scene, noun, lemmas) && !holder;
  if (subject && !gained && !subject.weak && words[(holder?.from ?? 0) - 1]?.lower !== 'van')
    return undefined;
  if (!holder && ((!thing && !gained) || !isPast(scene, verb) || !lemmas.some((lemma) => met.has(lemma))))
    return undefined;
  if (!holder && clauses[n]!.kind === 'subordinate') return undefined;
  return positionOf(scene, {
    rule: 'noun-of-stance',
    at: [noun],
    verb,
    holder,
    source: holder ? 'phrase' : 'meeting',
    ...turnedAt(scene, noun, stance),
    content: 'subject',
  });
}

/** "Denemarken kreeg veel bijval": from the meeting, where nobody else is named. */
function isGained(scene: Scene, noun: number, lemmas: readonly string[]): boolean {
  return (
    /^(?:bijval|medestand|steun|lof|weerklank)$/.test(scene.words[noun]!.lower) &&
    lemmas.some((lemma) => /^(?:krijgen|oogsten|vinden|ondervinden|ontmoeten)$/.test(lemma)) &&
    !/^(?:de|het|zijn|haar|hun)$/.test(determinerOf(scene, noun))
  );
}

/** Nouns of what a proposal meets with; to give it means to do what is asked. */
const onlyMet = new Set(['gehoor', 'weerklank']);

/** Of these the meeting is the giver where nobody is named. */
const met = new Set('vinden krijgen oogsten ontmoeten ondervinden stuiten rekenen'.split(' '));

/** "Er bestond brede steun voor", "Onder de delegaties overheerste het gevoel dat". */
function exists(scene: Scene, noun: number, verb: number, stance: Stance): Proposition | undefined {
  const { words, fields, n } = scene;
  const { holder: subject } = fields[n]!;
  const content = leadFrom(scene, noun, leadsTo[stance]);
  if (content === undefined || (stance === 'assess' && content !== 'dat' && content !== 'over'))
    return undefined;
  // "De overeenstemming bleef uit": one that is known already.
  const known = /^(?:de|het)$/.test(determinerOf(scene, noun));
  if (stance === 'decide' && known && words[verb]!.lemmas.includes('blijven')) return undefined;
  const holder = holderOfNoun(scene, noun);
  if (subject && !(holder && holder.from === subject.from)) return undefined;
  if (!holder && !isPast(scene, verb)) return undefined;
  return positionOf(scene, {
    rule: 'there-is',
    at: [noun],
    verb,
    holder,
    source: holder ? 'phrase' : 'meeting',
    ...turnedAt(scene, noun, stance),
    content,
  });
}

/** The word that opens the noun phrase, adjectives passed over; '' where there is none. */
function determinerOf({ words, clauses, n }: Scene, noun: number): string {
  for (let k = noun - 1; k >= Math.max(clauses[n]!.from, noun - 4); k--) {
    const { lower, kind, finite } = words[k]!;
    if (kind !== 'word') return '';
    if (/^(?:de|het|een|geen|die|dat|deze|dit|diens|mijn|zijn|haar|hun|onze|ons|uw)$/.test(lower))
      return lower;
    if (finite > 0) return '';
  }
  return '';
}
