import type { HolderReading, TokenRange } from '../../clauses.ts';
import { findContent } from './content.ts';
import { hasDeadline } from './deadlines.ts';
import { itAt } from './fields.ts';
import { holderAt } from './holders.ts';
import { type Held, ofWritten, saidInMeetings, settledWhere } from './innerpassives.ts';
import type { Word } from './markedword.ts';
import { timeOf } from './modality.ts';
import type { Match, Scene } from './scene.ts';
import { prepositions as prepositionWords } from './words.ts';

/** Who holds what a trigger expresses; undefined when nobody identifiable does. */
export function holderOf(scene: Scene, match: Match, passive: boolean): Held | undefined {
  const { clauses, n, fields } = scene;
  const field = fields[n]!;
  const { trigger } = match;
  if (trigger.authorHolds) return { source: 'author', rule: 'to-parliament' };
  if (trigger.nominalSubject) return ofNoun(scene, match);
  if (trigger.holderIn) {
    const holder = holderIn(scene, trigger.holderIn, match.at);
    if (holder) return { holder, source: 'phrase', rule: 'holder-in-phrase' };
    if (!trigger.impersonal) return undefined;
  }
  if (trigger.impersonal) return ofAuthor(scene, match);
  if (field.source === 'agent' && field.holder)
    // "werd door niemand bepleit": what nobody does is no position.
    return passive && scene.words[field.holder.from]!.lower !== 'niemand'
      ? { holder: field.holder, source: 'agent', rule: 'passive' }
      : undefined;
  if (!passive) {
    // "Het zal de leiders verzoeken": whom the sentence before was about.
    const it = field.prefield === 'expletive' && field.thing ? itAt(field.thing.from) : undefined;
    const holder = field.holder ?? it;
    // "Met Malta is overeengekomen dat": a perfect with zijn, and nobody before it.
    if (!holder && trigger.particle === 'overeen' && clauses[n]!.kind === 'main')
      return ofPassive(scene, match);
    return holder && { holder, source: field.holder ? field.source : 'prefield', rule: 'trigger' };
  }
  if (clauses[n]!.kind === 'subordinate') return ofWritten(scene, match) ?? settledWhere(scene, match);
  // "De brief zal u in mei worden toegezonden"
  return trigger.futureOnly ? { source: 'author', rule: 'to-parliament' } : ofPassive(scene, match);
}

/** "Het is van belang dat …", "Cruciaal blijft dat …": nobody is named, the author judges. */
function ofAuthor({ clauses, n, fields }: Scene, match: Match): Held | undefined {
  const field = fields[n]!;
  const clausal = /^(?:dat|te|om-te|of|wh)$/.test(match.content ?? '');
  if (clauses[n]!.kind === 'subordinate') return undefined;
  if (!clausal && (field.holder || match.trigger.stance !== 'emphasise' || !field.thing)) return undefined;
  return { source: 'author', rule: 'impersonal' };
}

/** What only a meeting does. */
const ofMeetings = new Set(
  `spreken komen besluiten beslissen nemen stellen keuren benoemen wijzen bekrachtigen aanvaarden verkiezen bereiken verlengen heffen
  vinden maken accorderen machtigen schorten mandateren kiezen leggen overnemen halen`.split(/\s+/),
);

/** What the author of a letter does where a passive in the present names nobody: "Gestreefd wordt naar". */
const ofAuthors = new Set(
  'streven hechten pleiten inzetten beogen nastreven hopen betreuren onderschrijven verwelkomen steunen'.split(
    ' ',
  ),
);

/** A passive without agent: the government's own contribution, else what the meeting decided or stressed. */
function ofPassive(scene: Scene, match: Match): Held | undefined {
  const { words, fields, n } = scene;
  const { trigger } = match;
  const { thing } = fields[n]!;
  const own = thing && thingIsOwn(words, thing);
  const settles = trigger.stance === 'commit' || (trigger.stance === 'decide' && !isAdopted(trigger));
  const giver = thing && settles ? giverOf(scene, thing) : undefined;
  if (giver) return { holder: giver, source: 'inherited', rule: 'passive' };
  if (own !== undefined && settles)
    return { holder: { from: own, to: own + 1, class: 'government' }, source: 'phrase', rule: 'passive' };
  const time = timeOf(scene, match.verb);
  const document = inDocument(scene);
  // "In de motie Jansen wordt de regering verzocht": parliament, in whatever tense.
  const motion =
    trigger.stance === 'call' && trigger.verbs.some((verb) => saidInMeetings.has(verb))
      ? motionIn(scene)
      : undefined;
  if (motion) return { holder: motion, source: 'phrase', rule: 'at-the-request-of' };
  // "Toegezegd is dat uw Kamer een beoordeling ontvangt"
  if (trigger.verbs.includes('zeggen') && trigger.particle === 'toe' && time.perfect && meansKamer(scene))
    return { source: 'author', rule: 'passive' };
  // "In de sessie zal aandacht worden gevraagd voor": the author announces it.
  if (time.future && (trigger.stance === 'emphasise' || trigger.stance === 'call') && !document)
    return { source: 'author', rule: 'passive' };
  // "Over de mandaten wordt in het najaar besloten"
  const ahead = (trigger.collective ?? trigger.stance) === 'decide' && isAhead(scene);
  if (time.conditional) return undefined;
  if (time.tense === 'present' && !time.perfect && !document && !ahead)
    return (trigger.verbs.some((verb) => ofAuthors.has((trigger.particle ?? '') + verb)) ||
      isSettled(scene)) &&
      !time.future
      ? { source: 'author', rule: 'passive' }
      : undefined;
  // "is aangepast" states a fact; "is afgesproken" tells of a decision.
  const list = (trigger.collective ?? trigger.stance) === 'decide' ? ofMeetings : saidInMeetings;
  if (time.tense === 'present' && !document && !trigger.verbs.some((verb) => list.has(verb)))
    return undefined;
  const stance = trigger.collective ?? trigger.stance;
  if (stance === 'commit' || (stance === 'assess' && !document && !hasClause(scene, match))) return undefined;
  // "Met de Belgische minister werd afgesproken": what the sender settled with somebody, outside the meeting.
  if (stance === 'decide' && isBilateral(scene)) return { source: 'author', rule: 'passive' };
  return { source: 'meeting', rule: 'passive' };
}

/** "De Nederlandse resolutie is aangenomen": by the meeting, whoever brought the text. */
const isAdopted = ({ verbs, particle = '' }: Match['trigger']): boolean =>
  verbs.some((verb) => adopting.has(particle + verb));
const adopting = new Set('aannemen aanvaarden overnemen goedkeuren bekrachtigen'.split(' '));

/** "met Duitsland", "met mijn ambtgenoot": the other party of an agreement, before what was agreed. */
function isBilateral({ tokens, words, clauses, n, own }: Scene): boolean {
  const { finite = 0, to } = clauses[n]!;
  return own.some((i) => {
    if (words[i]!.lower !== 'met' || i > finite + 2) return false;
    const holder = holderAt(tokens, words, i + 1, to);
    return holder?.class === 'other' && !holder.weak && !holder.pronoun && !holder.plural;
  });
}

/** "In de motie Jansen is de regering verzocht": what parliament asked. */
function motionIn({ words, own }: Scene): HolderReading | undefined {
  const at = own.find((i) => /^(?:motie|amendement)$/.test(words[i]!.lower));
  const asked =
    own.some((i) => /^(?:regering|kabinet)$/.test(words[i]!.lower)) ||
    // "Met de motie van het lid Jansen is gevraagd om"
    (at !== undefined && words[at - 2]?.lower === 'met');
  return at !== undefined && asked ? { from: at, to: at + 1, class: 'other' } : undefined;
}

/** "De motie wordt daarmee als uitgevoerd beschouwd": to parliament. */
const isSettled = ({ words, own }: Scene): boolean =>
  own.some(
    (i) =>
      words[i]!.lower === 'als' &&
      /^(?:uitgevoerd|afgedaan|nagekomen|afgehandeld|gestand)$/.test(words[i + 1]?.lower ?? ''),
  );

const meansKamer = ({ words, clauses, n }: Scene): boolean => {
  const { from, to } = clauses[n]!;
  return words.slice(from, to).some(({ lower }, k, all) => lower === 'kamer' && all[k - 1]?.lower === 'uw');
};

/** Expected, or with a time at which it will be done. */
const isAhead = (scene: Scene): boolean =>
  hasDeadline(scene) ||
  scene.own.some((i) => scene.words[i]!.lower === 'naar' && scene.words[i + 1]?.lower === 'verwachting');

/** "In de conclusies wordt de Commissie verzocht": what a document of the meeting says, in whatever tense. */
function inDocument({ tokens, words, clauses, n, own }: Scene): boolean {
  return own.some((i, k) => {
    if (k === 0 && /^(?:daarin|hierin)$/.test(words[i]!.lower)) return true;
    if (words[i]!.lower !== 'in') return false;
    const holder = holderAt(tokens, words, i + 1, clauses[n]!.to);
    return (
      holder?.class === 'collective' &&
      documents.test(
        words
          .slice(holder.from, holder.to)
          .map((word) => word.lower)
          .join(' '),
      )
    );
  });
}
const documents = /(?:conclusies|verklaring|communiqué|resolutie|manifest)\b/;

/** The content is a "dat" clause, whatever else stands in the sentence: "Geconstateerd werd dat …". */
const hasClause = (scene: Scene, { verb, trigger, at }: Match): boolean =>
  findContent(scene, verb, { ...trigger, content: ['dat'] }, at) !== undefined;

/** "De Nederlandse bijdrage": the token that says whose. */
export function thingIsOwn(words: readonly Word[], thing: TokenRange): number | undefined {
  for (let k = thing.from; k < Math.min(thing.to, thing.from + 4); k++)
    if (isDutch(words[k]!.lower)) return k;
  return undefined;
}

/** "Nederland levert zes helikopters; deze bijdrage wordt voortgezet": what the clause before it tells that the government gives. */
export function giverOf(
  { words, clauses, fields, n }: Scene,
  { from, to }: TokenRange,
): HolderReading | undefined {
  if (to > from + 3 || !/^(?:deze|die|dit|dat)$/.test(words[from]!.lower)) return undefined;
  if (!given.test(words[from + 1]?.lower ?? '')) return undefined;
  const before = clauses.findLastIndex(({ kind }, m) => m < n && kind === 'main');
  const holder = before < 0 ? undefined : fields[before]!.holder;
  return holder?.class === 'government' ? holder : undefined;
}
const given =
  /^(?:inzet|bijdragen?|deelname|steun|inspanning(?:en)?|financiering|detachering(?:en)?|ondersteuning|training(?:en)?|uitzending|presentie)$/;

const isDutch = (lower: string): boolean => lower === 'nederlandse' || lower === 'nederlands';

/** "De inzet van het kabinet is …", "De Nederlandse wens is …": the holder is in the phrase of the noun. */
function ofNoun({ tokens, words, clauses, n }: Scene, match: Match): Held | undefined {
  const clause = clauses[n]!;
  const noun = match.at.find((i) => i !== match.verb);
  if (noun === undefined || words[clause.to - 1]?.lower === 'volgt') return undefined;
  const of = (holder: HolderReading): Held => ({ holder, source: 'phrase', rule: 'noun-of-position' });
  for (let k = Math.max(clause.from, noun - 3); k < noun; k++)
    if (isDutch(words[k]!.lower) || /^(?:onze|mijn|ons)$/.test(words[k]!.lower))
      return of({ from: k, to: k + 1, class: 'government' });
  if (/^(?:van|voor)$/.test(words[noun + 1]?.lower ?? '')) {
    const holder = holderAt(tokens, words, noun + 2, clause.to);
    if (holder) return of(holder);
    // "Speerpunt van de Nederlandse inzet is dat": the government's as well.
    const own = noun + (words[noun + 2]?.lower === 'de' ? 3 : 2);
    return isDutch(words[own]?.lower ?? '') ? of({ from: own, to: own + 1, class: 'government' }) : undefined;
  }
  const bare =
    /^(?:inzet|voornemen|streven)$/.test(words[noun]!.lower) &&
    /^(?:de|het)$/.test(words[noun - 1]?.lower ?? '');
  return bare ? { source: 'author', rule: 'noun-of-position' } : undefined;
}

/** The holder in a phrase with one of the prepositions, or the holder that is the object. */
function holderIn(
  { tokens, words, own, clauses, fields, n }: Scene,
  prepositions: readonly string[],
  at: readonly number[],
): HolderReading | undefined {
  const { from, to, finite = 0 } = clauses[n]!;
  const adjective = own.find(
    (i) => (isDutch(words[i]!.lower) || /^(?:mijn|onze)$/.test(words[i]!.lower)) && at.includes(i + 1),
  );
  if (adjective !== undefined) return { from: adjective, to: adjective + 1, class: 'government' };
  // "Een voorstel van Spanje kreeg van Nederland geen steun", "Een termijn voor importeurs is voor Nederland onaanvaardbaar":
  // what belongs to the subject comes last.
  const inside = (i: number): boolean => i < finite && i > from;
  for (const i of [...own.filter((k) => !inside(k)), ...own.filter(inside)]) {
    if ((at.includes(i) && words[i]!.lower !== 'voor') || !prepositions.includes(words[i]!.lower)) continue;
    const holder = holderAt(tokens, words, i + 1, to);
    if (holder) return holder;
    if (isDutch(words[i + 1]?.lower ?? '')) return { from: i + 1, to: i + 2, class: 'government' };
  }
  if (!prepositions.includes('object')) return undefined;
  const me = own.find((i) => /^(?:mij|me|ons)$/.test(words[i]!.lower) && !isAfterPreposition(words, i));
  if (me !== undefined) return { from: me, to: me + 1, class: 'government' };
  // "De heffing gaat het te ver"
  const it = own.find((i) => words[i]!.lower === 'het' && words[i + 1]?.lower === 'te' && at.includes(i + 1));
  if (it !== undefined && it > finite) return itAt(it);
  const { holder } = fields[n]!;
  if (holder) return holder;
  const others = own.flatMap((i) =>
    isAfterPreposition(words, i) ? [] : (holderAt(tokens, words, i, to) ?? []),
  );
  // "baart de retoriek van de president het kabinet zorgen": who it is to stands beside the noun.
  return others.find((other) => at.includes(other.to)) ?? others[0];
}

const isAfterPreposition = (words: readonly Word[], i: number): boolean =>
  i > 0 && prepositionWords.has(words[i - 1]?.lower ?? '');
