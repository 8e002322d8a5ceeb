import type { Clause, HolderReading, Proposition, TokenRange } from '../../clauses.ts';
import type { Trigger } from '../../triggers.ts';
import { isCovering } from './covering.ts';
import { hasAmount, hasDeadline, isDelivery } from './deadlines.ts';
import { spanOf } from './extent.ts';
import {
  invitesToAttend,
  isCourse,
  isFact,
  isSent,
  mayDecide,
  setsAgenda,
  stanceIsDone,
  wantsToAttend,
} from './facts.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { allMatches, bestMatch } from './match.ts';
import { isNegated, timeOf } from './modality.ts';
import { isNeutral } from './neutral.ts';
import { propositionOf } from './said.ts';
import { type Match, type Scene, sceneOf } from './scene.ts';
import { isWanted, stanceOf } from './stance.ts';
import { isPassiveVerb } from './voice.ts';
import { giverOf, holderOf, thingIsOwn } from './who.ts';

/** The position that a trigger of the lexicon expresses in the clause. */
export function ofTrigger(scene: Scene): Proposition | undefined {
  const match = climb(scene) ?? ofBody(scene, judgedBySomebody(scene, bestMatch(scene)));
  const found = match && ofMatch(scene, match);
  if (found || !match) return found;
  if (!match.trigger.nominalSubject) return ofImpersonal(scene);
  // A noun of position that is nobody's leaves the clause to its verb.
  const other = allMatches(scene).reduce<Match | undefined>(
    (best, one) => (one.trigger.nominalSubject || (best && best.score >= one.score) ? best : one),
    undefined,
  );
  return other && ofMatch(scene, other);
}

/** "Een voorstel van Malta is voor Nederland onaanvaardbaar": the predicate of who judges before the noun of whose it is. */
function judgedBySomebody(scene: Scene, match: Match | undefined): Match | undefined {
  if (!match?.trigger.nominalSubject) return match;
  const finite = scene.clauses[scene.n]!.finite ?? match.verb;
  if (!scene.own.some((i) => i > finite && scene.words[i]!.lower === 'voor')) return match;
  return (
    allMatches(scene).find(
      ({ trigger, verb, at }) =>
        verb === match.verb && trigger.holderIn?.includes('voor') && at.some((i) => i > finite),
    ) ?? match
  );
}

/** "Minder positief is dat de sluis dicht bleef": where the frame that asks most is nobody's, a judgement of the author may be left. */
function ofImpersonal(scene: Scene): Proposition | undefined {
  const judging = allMatches(scene).filter(({ trigger, content }) => trigger.impersonal && content === 'dat');
  const best = judging.reduce<Match | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  return best && ofMatch(scene, best);
}

/** "zal deze sessie gebruiken om op te roepen": the verb of the infinitive clause is the trigger. */
function climb(scene: Scene): Match | undefined {
  const { words, clauses, n, own } = scene;
  const use = clauses[n]!.verbs.some((i) =>
    words[i]!.lemmas.some((lemma) => lemma === 'gebruiken' || lemma === 'benutten' || lemma === 'grijpen'),
  );
  const occasion = own.some((i) => words[i]!.lower === 'gelegenheid' || words[i]!.lower === 'gebruik');
  if (!use && !occasion) return undefined;
  for (let m = 0; m < clauses.length; m++) {
    const inner = clauses[m]!;
    if (inner.parent !== n || inner.kind !== 'infinitive') continue;
    const match = bestMatch(sceneOf(scene, m));
    if (match) return match;
  }
  return undefined;
}

/** In a passive a body is at work: its decision rather than somebody's undertaking ("werd bekrachtigd"). */
function ofBody(scene: Scene, match: Match | undefined): Match | undefined {
  const { words, clauses, n, fields } = scene;
  if (match?.trigger.stance !== 'commit' || !isPassiveVerb(words, clauses, clauses[n]!, match.verb))
    return match;
  const { thing, source } = fields[n]!;
  if (source === 'agent' || (thing && (thingIsOwn(words, thing) !== undefined || giverOf(scene, thing))))
    return match;
  return (
    allMatches(scene).find((other) => other.verb === match.verb && other.trigger.stance === 'decide') ?? match
  );
}

function ofMatch(scene: Scene, match: Match): Proposition | undefined {
  const { words, clauses, n } = scene;
  const clause = clauses[n]!;
  const { trigger } = match;
  const notes: string[] = [];
  const held = holderOf(scene, match, isPassiveVerb(words, clauses, clause, match.verb));
  if (!held) return undefined;
  const { source, rule } = held;
  const holder = represented(scene, held.holder);
  const { within } = held;
  const time =
    within === undefined
      ? timeOf(scene, match.verb)
      : timeOf(sceneOf(scene, within), clauses[within]!.verbs.at(-1) ?? -1);
  const plainPresent = time.tense === 'present' && !time.future && !time.perfect;
  // "Voor het reces informeer ik uw Kamer": a present that its date puts ahead.
  const dated =
    (trigger.futureOnly === true && plainPresent && hasDeadline(scene)) ||
    // "In de marge onderteken ik een verklaring": what the sender does at the meeting.
    (((trigger.notPresent === true && trigger.stance === 'commit') || isSigning(trigger)) &&
      plainPresent &&
      isSender(scene, holder));
  if (isCovering(words, clause, holder) && !dated) return undefined;
  const ofBodies =
    trigger.collective !== undefined && (source === 'meeting' || holder?.class === 'collective');
  if (
    trigger.governmentOnly &&
    holder?.class !== 'government' &&
    !ofBodies &&
    !mayUndertake(scene, match, time.future)
  )
    return undefined;
  if (trigger.futureOnly && !time.future && !dated && !isSent(scene, match)) return undefined;
  if (trigger.authorHolds && (time.tense === 'past' || time.perfect)) return undefined;
  if (
    trigger.notPresent &&
    plainPresent &&
    !dated &&
    !clause.verbs.some((i) => words[i]!.auxiliary?.governs === 'infinitive')
  )
    return undefined;
  if (holder?.class !== 'government' && time.future && isCourse(scene, match)) return undefined;
  // What others are doing at present is a fact about the world, and an invitation to the meeting its course.
  if (holder?.class === 'other' && stanceIsDone(match) && plainPresent && !isWanted(scene)) return undefined;
  if (
    (trigger.collective ?? trigger.stance) === 'decide' &&
    trigger.stance !== 'support' &&
    (isFact(scene, holder, plainPresent) ||
      (holder?.class === 'collective' && mayDecide(scene, match, time.tense)))
  )
    return undefined;
  if (holder?.class !== 'government' && invitesToAttend(scene, match)) return undefined;
  if (wantsToAttend(scene, match)) return undefined;
  if (holder && setsAgenda(words, holder, match)) return undefined;
  const negated = isNegated(scene, match.at);
  const read = stanceOf(scene, match, source === 'meeting' ? 'collective' : holder?.class, negated, notes);
  const stance = dated && isSigning(trigger) ? 'commit' : read;

  addTimeNotes(match, words, clause, notes);
  if (hasRival(scene, match)) notes.push('rival');
  const at = withFinite(clause, match.at);
  const span = spanOf(scene, match, notes);
  const future = time.future || dated || (trigger.authorHolds === true && trigger.stance === 'commit');
  return propositionOf(
    scene,
    { ...time, future },
    {
      rule,
      trigger,
      frame: frameName(trigger),
      words: at,
      span,
      content: contentOf(span, at),
      holder,
      source,
      stance,
      notes,
      negated,
      addressee: addresseeOf(scene, match, holder),
      found: match.content ?? '',
    },
  );
}

const isSigning = ({ verbs, stance }: Trigger): boolean =>
  stance === 'decide' && verbs.some((verb) => verb === 'tekenen' || verb === 'ondertekenen');

const isSender = ({ words, clauses, n }: Scene, holder: HolderReading | undefined): boolean =>
  holder !== undefined && words[holder.from]!.lower === 'ik' && clauses[n]!.kind === 'main';

/** "Luxemburg maakte, mede namens Nederland, bekend": the government's as well (ruling 6). */
function represented(
  { tokens, words, own, clauses, n }: Scene,
  holder: HolderReading | undefined,
): HolderReading | undefined {
  if (!holder || holder.class === 'government') return holder;
  const at = own.find((i) => words[i]!.lower === 'namens');
  if (at === undefined) return holder;
  return holderAt(tokens, words, at + 1, clauses[n]!.to)?.class === 'government'
    ? { ...holder, class: 'government' }
    : holder;
}

/** Of others than the government only an announced action of a kind that is no mere course of the meeting counts. */
function mayUndertake(scene: Scene, { trigger, verb }: Match, future: boolean): boolean {
  const { words, clauses, n, fields } = scene;
  if (isWanted(scene)) return true;
  if (!future && trigger.fixed === undefined && hasAmount(scene)) return !trigger.futureOnly;
  if (!future || clauses[n]!.kind === 'subordinate') return false;
  if (hasDeadline(scene, true)) return !isNeutral(words[verb]!) || isDelivery(words[verb]!);
  if (trigger.futureOnly || isNeutral(words[verb]!)) return false;
  return !trigger.notPresent || fields[n]!.holder?.class === 'collective';
}

function withFinite(clause: Clause, at: readonly number[]): number[] {
  const { finite } = clause;
  return finite === undefined || at.includes(finite) ? [...at] : [finite, ...at].sort((a, b) => a - b);
}

/** A frame as a dictionary writes it, the first of its alternatives: "zich sterk maken", "op+roepen". */
function frameName({ verbs, particle, fixed, reflexive }: Trigger): string {
  const verb = particle ? `${particle}+${verbs[0]}` : verbs[0]!;
  return [...(reflexive ? ['zich'] : []), ...(fixed ?? []).map((list) => list[0]!), verb].join(' ');
}

/** Another trigger of the same verb fits nearly as well and means another stance. */
function hasRival(scene: Scene, match: Match): boolean {
  return allMatches(scene).some(
    (other) =>
      other.verb === match.verb &&
      other.trigger.stance !== match.trigger.stance &&
      other.score >= match.score - 4,
  );
}

const intentions = /^(?:voornemens|van plan|van zins|zinnens|van voornemen|voornemen|plan|plannen|intentie)$/;

/** "streeft naar", "zet in op", "is bereid" (ruling 15): no undertaking of a day. */
const isStriving = ({ verbs, particle, fixed, reflexive }: Trigger): boolean =>
  (verbs.includes('streven') && particle === undefined) ||
  (verbs.includes('zetten') && particle === 'in' && !reflexive) ||
  fixed?.[0]?.[0] === 'bereid';

/** "is voornemens" looks ahead; "de inzet blijft" does not. */
function addTimeNotes({ trigger, at }: Match, words: readonly Word[], clause: Clause, notes: string[]): void {
  if (trigger.nominalSubject) {
    if (clause.finite !== undefined && words[clause.finite]!.auxiliary?.lemma === 'blijven')
      notes.push('remains');
    return;
  }
  if (isStriving(trigger)) notes.push('strives');
  const phrase = at.map((i) => words[i]!.lower).join(' ');
  if (trigger.fixed?.some((list) => list.some((one) => intentions.test(one) && phrase.includes(one))))
    notes.push('intends');
}

/** The longest side of the span that holds no word of the trigger. */
export function contentOf(span: TokenRange, at: readonly number[]): TokenRange {
  const after = { from: Math.min(at.at(-1)! + 1, span.to), to: span.to };
  const before = { from: span.from, to: Math.max(at[0]!, span.from) };
  const first = Math.min(at[0]! + 1, span.to);
  const between = { from: first, to: Math.max(Math.min(at.at(-1)!, span.to), first) };
  return [after, before, between].reduce((best, one) =>
    one.to - one.from > best.to - best.from ? one : best,
  );
}

/** The one who is asked: the object of a call, "bij de lidstaten", "aan de Commissie". */
function addresseeOf(scene: Scene, match: Match, holder: HolderReading | undefined): TokenRange | undefined {
  if (match.trigger.stance !== 'call' && !match.trigger.content.includes('bij')) return undefined;
  const { tokens, words, own, clauses, n } = scene;
  const { finite, to } = clauses[n]!;
  let passed = -1;
  for (const i of own) {
    if (i < passed) continue;
    if ((finite !== undefined && i < finite) || (holder && i >= holder.from && i < holder.to)) continue;
    const { lower } = words[i]!;
    const at = lower === 'bij' || lower === 'aan' ? i + 1 : i;
    const someone = holderAt(tokens, words, at, to);
    if (!someone || someone.weak || someone.pronoun || someone.from < at || someone.from === holder?.from)
      continue;
    if (at === i && own.includes(i - 1) && ofPhrase.test(words[i - 1]?.lower ?? '')) {
      passed = someone.to;
      continue;
    }
    return { from: someone.from, to: someone.to };
  }
  return undefined;
}

const ofPhrase = /^(?:van|over|door|voor|met|op|in|tot|tegen|uit|namens|volgens)$/;
