import type { Clause, TokenRange } from '../../clauses.ts';
import { attitudeOfNoun } from '../triggers/attitudes.ts';
import { isCompanion } from './companions.ts';
import { isArgument } from './fronted.ts';
import { gapOf } from './gaps.ts';
import type { Word } from './markedword.ts';
import { isBehindInsertion } from './relatives.ts';
import type { Match, Scene } from './scene.ts';
import { isPassiveVerb } from './voice.ts';

/** Openers of a clause that gives a reason or remark outside the content (ruling 16). */
const outside =
  /^(?:hetgeen|aangezien|omdat|hoewel|alhoewel|ofschoon|terwijl|nu|al|daar|waar|waarmee|vermits|wat|zodat|nadat)$/;

const reasons = /^(?:omdat|hoewel|terwijl|aangezien|nadat)$/;

/** Openers of a relative clause, which is outside where it says what somebody holds of the content. */
const remarks = /^(?:die|dat|welke?|waa\p{L}+)$/u;

/**
 * The tokens that a statement takes: from its finite verb, or from its content where that stands before the verb, to
 * the end of its content.
 */
export function spanOf(
  scene: Scene,
  match: Pick<Match, 'at' | 'verb' | 'content' | 'trigger'>,
  notes: string[],
): TokenRange {
  const { clauses, n, words } = scene;
  const clause = clauses[n]!;
  const from = leftEdge(scene, match, notes);
  const whole = match.content === 'direct' ? throughColon(clauses, clause, words) : clause;
  const to = rightEdge(scene, whole, Math.max(match.at.at(-1)!, from), notes);
  return { from, to };
}

/** "was helder: de begroting dient rond te zijn": what follows the colon is the content. */
function throughColon(clauses: readonly Clause[], clause: Clause, words: readonly Word[]): Clause {
  if (words[clause.to]?.lower !== ':') return clause;
  const after = clauses.find((other) => other.from === clause.to + 1);
  return after ? { ...clause, to: after.to } : clause;
}

function leftEdge(
  scene: Scene,
  match: Pick<Match, 'at' | 'content' | 'trigger' | 'verb'>,
  notes: string[],
): number {
  const { clauses, n, fields, words } = scene;
  const clause = clauses[n]!;
  const field = fields[n]!;
  const start = skipJoint(words, clause.from, clause.to);
  if (clause.kind === 'conjunct') return start;
  if (clause.kind === 'subordinate') {
    const opener = words[clause.opener ?? clause.from]!.lower;
    if (field.source === 'relative') return clause.from + 1;
    if (
      /^(?:hetgeen|wat|waar\p{L}*|die|dat|welke?)$/u.test(opener) &&
      (opener !== 'waarbij' || match.content === 'bij')
    ) {
      const remark = remarkStart(words, clause.from);
      // "waarop Malta zich lovend uitliet": thereupon, and no content.
      if (opener === 'waarop' && !takesOn(match)) return Math.min(field.after, match.at[0]!);
      if (remark !== undefined) return remark;
      if (opener !== 'dat') return clause.from;
    }
    const first = Math.min(field.after, match.at[0]!);
    return first;
  }
  const finite = clause.finite;
  if (finite === undefined) return Math.min(match.at[0]!, start);
  const fronted =
    field.prefield === 'object' ||
    (field.prefield === 'expletive' && !isSubject(scene, match)) ||
    match.at.some((i) => i < finite) ||
    (field.prefield === 'subject' && (field.thing !== undefined || isText(scene, match, start))) ||
    (field.prefield === 'clause' && /^(?:dat|of)$/.test(words[start]!.lower)) ||
    ((field.prefield === 'prepositional' || field.prefield === 'adverbial') &&
      isArgument(scene, match, start));
  if (fronted && start < finite) {
    notes.push('fronted-content');
    return start;
  }
  return finite;
}

const takesOn = ({ trigger, content }: Pick<Match, 'trigger' | 'content'>): boolean =>
  content === 'op' || trigger.content.includes('op');

const texts = /(?:verklaring|conclusies|tekst|pakket|initiative|actieplan)$/;

/** "De verklaring over X is aanvaard": the subject of a passive is its content, also where a text may hold positions. */
function isText({ words, clauses, n }: Scene, { verb }: Pick<Match, 'verb'>, start: number): boolean {
  const { finite } = clauses[n]!;
  if (finite === undefined || !isPassiveVerb(words, clauses, clauses[n]!, verb)) return false;
  for (let k = start; k < Math.min(finite, start + 4); k++) if (texts.test(words[k]!.lower)) return true;
  return false;
}

/** "Het zal de lidstaten verzoeken": "het" is the subject of an active verb. */
function isSubject(
  { words, clauses, n }: Scene,
  { trigger, verb }: Pick<Match, 'trigger' | 'verb'>,
): boolean {
  const empty = trigger.impersonal || trigger.nominalSubject || trigger.holderIn;
  return !empty && !isPassiveVerb(words, clauses, clauses[n]!, verb);
}

function skipJoint(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && words[at]!.kind === 'punct' && !words[at]!.opaque && !/^[€$£]$/.test(words[at]!.lower))
    at++;
  if (at < to && /^(?:maar|want|doch|dan|al|en)$/.test(words[at]!.lower) && words[at + 1] && at + 1 < to)
    at++;
  return at;
}

/**
 * The end of the content: the end of the clause without what ruling 16 leaves outside, without a further clause that has a
 * position of its own, and without closing marks.
 */
export function rightEdge(
  scene: Pick<Scene, 'words' | 'clauses' | 'speaking'>,
  clause: Clause,
  last: number,
  notes: string[],
): number {
  const { words, clauses, speaking } = scene;
  let to = clause.to;
  for (const other of clauses) {
    if (other.from <= last || other.from >= to || other.opener === undefined) continue;
    const opener = words[other.opener]!.lower;
    // "onthield zich van stemming omdat het de criteria te streng acht"
    const reason = speaking.has(other) && reasons.test(opener) ? other.from : undefined;
    const start = remarkStart(words, other.from) ?? reason;
    if (start === undefined || start <= last) continue;
    // "trekt 9 miljard uit, waarvan …": away from the word that it explains.
    const apart = start === last + 2 && /^(?:waarvan|die|dat)$/.test(opener);
    if (
      !apart &&
      !outside.test(opener) &&
      !(speaking.has(other) && remarks.test(opener) && !isBehindInsertion(words, other.opener))
    )
      continue;
    to = start;
    notes.push('trailing-remark-outside');
    break;
  }
  for (let i = last + 1; i < to - 1; i++) {
    if (words[i]!.lower !== ',' || words[i]!.opaque || goesOnBehind.test(words[i - 1]?.lower ?? '')) continue;
    if (!isOutsidePhrase(words, i + 1) && !isApposition(words, i, to)) continue;
    // "hecht, gelet op de ervaringen, sterk aan een mandaat": what stands between commas.
    const close = inserted.test(words[i + 1]!.lower) ? closeOf(words, i + 1, to) : undefined;
    if (close !== undefined) {
      i = close;
      continue;
    }
    if (clauses.some((other) => other.from > i && other.from < to && isContentBehind(words, other))) continue;
    to = i;
    notes.push('trailing-remark-outside');
    break;
  }
  const gap = gapOf(words, last, to);
  if (gap) to = words[gap.from - 1]?.lower === ',' ? gap.from - 1 : gap.from - 2;
  while (to > last + 1 && (isClosing(words[to - 1]!) || words[to - 1]?.lower === 'en')) to--;
  return to;
}

const inserted = /^(?:gelet|gezien|conform|overeenkomstig|aldus|blijkens|zoals|in|mede|onder)$/;

/** The comma that closes a phrase opened at `i` where the clause goes on behind it; undefined where it does not. */
function closeOf(words: readonly Word[], i: number, to: number): number | undefined {
  for (let k = i + 1; k < Math.min(to - 1, i + 25); k++) {
    if (words[k]!.lower !== ',' || words[k]!.opaque) continue;
    const { kind, lower } = words[k + 1]!;
    // "waarden, zoals privacy, een plek": what examples are of goes on with any phrase.
    const goesOn = words[i]!.lower === 'zoals' ? /^(?:en|maar)$/ : /^(?:en|een|maar)$/;
    return kind === 'word' && !remarks.test(lower) && !outside.test(lower) && !goesOn.test(lower)
      ? k
      : undefined;
  }
  return undefined;
}

/** "om, zoals Nederland doet, …": words that what they open must follow. */
const goesOnBehind = /^(?:om|dat|of|te)$/;

/** "…, aldus de staatssecretaris, dat …": the content stands behind the remark. */
const isContentBehind = (words: readonly Word[], { opener, from }: Clause): boolean =>
  opener === from && words[from]!.lower === 'dat' && words[from - 1]?.lower === ',';

/** "operatie Interflex, een programma …": a name explained, not a list. */
function isApposition(words: readonly Word[], comma: number, to: number): boolean {
  const before = words[comma - 1]!;
  if (words[comma - 2]?.lower === 'met' || words[comma + 1]?.lower !== 'een') return false;
  if (!before.capital && !/^(?:miljoen|miljard|mln|mld|mln\.|mld\.|procent|%)$/.test(before.lower))
    return false;
  for (let k = comma + 1; k < to - 1; k++)
    if (words[k]!.lower === 'en' && /^(?:een|de|het)$/.test(words[k + 1]!.lower)) return false;
  return true;
}

const isClosing = (word: Word): boolean =>
  word.kind === 'note' || (word.kind === 'punct' && !word.opaque && /^[.,;:!?–—-]$/.test(word.lower));

/** Where a relative clause is a remark, its beginning, a noun that it explains included: ", een zorg die", ", iets waartoe"; else undefined. */
export function remarkStart(words: readonly Word[], from: number): number | undefined {
  if (words[from - 1]?.lower === ',') return from;
  for (let k = from - 1; k >= Math.max(1, from - 5); k--) {
    if (words[k]!.kind !== 'word' || words[k]!.finite === 2) return undefined;
    if (words[k]!.lower === 'een' || words[k]!.lower === 'iets')
      return words[k - 1]?.lower === ',' ? k : undefined;
  }
  return undefined;
}

/** A further comma closes the phrase at `i` within a sentence that goes on. */
function goesOn(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < Math.min(words.length, i + 25); k++) {
    if (words[k]!.lower === ',') return words[k + 1]?.kind === 'word';
    if (words[k]!.lower === '.' || words[k]!.lower === ';') return false;
  }
  return false;
}

/** "conform de motie", "in lijn met", "zoals afgesproken", "hierin bijgevallen door", "mede met het oog op". */
function isOutsidePhrase(words: readonly Word[], i: number): boolean {
  const a = words[i]!.lower;
  const b = words[i + 1]?.lower ?? '';
  const c = words[i + 2]?.lower ?? '';
  if (isCompanion(words, i)) return !goesOn(words, i);
  if (
    /^(?:conform|overeenkomstig|zoals|blijkens|aldus|hetgeen|hierin|daarin|waarna|gezien|gelet|temeer)$/.test(
      a,
    )
  )
    return true;
  if (a === 'in' && (b === 'lijn' || b === 'overeenstemming' || b === 'navolging' || b === 'reactie'))
    return true;
  if (a === 'voor' && b === 'het' && c === 'eerst') return true;
  if (a === 'tot' && (attitudeOfNoun(b) || attitudeOfNoun(c))) return true;
  if (a === 'mede' && (b === 'met' || b === 'gelet' || b === 'gezien' || b === 'naar' || b === 'op'))
    return true;
  if ((a === 'zij' && b === 'het') || (a === 'te' && b === 'meer') || (a === 'reden' && b === 'waarom'))
    return true;
  if (a === 'dit' || (a === 'met' && b === 'een' && c === 'beroep')) return true;
  return (
    a === 'onder' &&
    (((b === 'meer' || b === 'andere') && (c === 'ten' || c === 'door' || c === 'vanwege')) ||
      (b.endsWith('ing') && (c === 'van' || c === 'naar' || c === 'aan')))
  );
}
