import type { ClauseKind } from '../../clauses.ts';
import { particlesOf } from '../verbs/lookup.ts';
import { isCompanion } from './companions.ts';
import type { Word } from './markedword.ts';
import { wantsThat } from './verbgroup.ts';
import type { Walk } from './walk.ts';
import { coordinators, infinitiveOpeners, maybeSubordinators, prepositions, subordinators } from './words.ts';

const reach = 40;

/** The kind of clause that token `i` opens, if it opens one. */
export function opensSubordinate(walk: Walk, i: number): ClauseKind | undefined {
  const { lower, kind } = walk.words[i]!;
  if (kind !== 'word') return undefined;
  if (subordinators.has(lower)) return isVerbless(walk, i) ? undefined : 'subordinate';
  if (infinitiveOpeners.has(lower) || (lower === 'van' && walk.words[i + 1]?.lower === 'te'))
    return !isCompanion(walk.words, i - 1) && hasTe(walk, i) ? 'infinitive' : undefined;
  if ((lower === 'mocht' || lower === 'mochten') && i > walk.from && walk.words[i - 1]?.lower === ',')
    return 'subordinate';
  if (!maybeSubordinators.has(lower)) return undefined;
  if (lower === 'dan' && !comparative.test(walk.words[i - 1]?.lower ?? '')) return undefined;
  return isSubordinating(walk, i) ? 'subordinate' : undefined;
}

const comparative = /^(?:meer|minder|anders|later|eerder|.{3,}er)$/;

/** "te" and an infinitive ahead in the same clause. */
function hasTe({ words, to }: Walk, i: number): boolean {
  const last = Math.min(to - 1, i + reach);
  for (let k = i + 1; k < last; k++) {
    const word = words[k]!;
    if (word.opaque) continue;
    // "een plan zonder dekking niet te steunen": the infinitive of the verb before it.
    if (words[i]!.lower === 'zonder' && word.lower === 'niet') return false;
    if (
      word.lower === 'te' &&
      (words[k + 1]!.infinitive || words[k + 1]!.lower.endsWith('en') || words[k + 1]!.lower.endsWith('n'))
    )
      return true;
    if (word.lower === ';' || word.lower === ':') return false;
    // "heeft gevraagd om duidelijkheid, gewezen op de termijn en voorgesteld de zaak uit te stellen"
    if (words[k - 1]?.lower === ',' && k > i + 1 && (word.participle || (word.infinitive && word.finite < 2)))
      return false;
    // "een verdrag zonder tanden en opgeroepen om de rijen gesloten te houden"
    if (word.lower === 'om' && words[i]!.lower === 'zonder') return false;
    if (word.finite === 2 && !opensBefore(words, i, k)) return false;
  }
  return false;
}

/** A subordinator between the two tokens. */
function opensBefore(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const { lower } = words[k]!;
    if (subordinators.has(lower) || lower === 'die' || lower === 'dat' || lower === 'zoals') return true;
  }
  return false;
}

/** "waarvan twee miljoen", "zolang als nodig": no finite verb before the next comma or end. */
function isVerbless(walk: Walk, i: number): boolean {
  return finiteAhead(walk, i) < 0;
}

/** A semicolon, a colon or ", want", behind which a main clause follows whatever is open. */
const endsClauses = (words: readonly Word[], k: number): boolean => {
  const { lower } = words[k]!;
  return lower === ';' || lower === ':' || (lower === ',' && words[k + 1]?.lower === 'want');
};

/** The finite verb that a clause opened at `i` can have: the first before a semicolon that no inner clause takes, or -1. */
function finiteAhead({ words, to }: Walk, i: number): number {
  const last = Math.min(to, i + reach);
  let inner = 0;
  for (let k = i + 1; k < last; k++) {
    const word = words[k]!;
    if (word.opaque) continue;
    if (endsClauses(words, k)) return -1;
    if (subordinators.has(word.lower)) inner++;
    if (word.finite > 0 && inner-- === 0) return k;
  }
  return -1;
}

/** Decides for words that open a clause only sometimes. */
function isSubordinating(walk: Walk, i: number): boolean {
  const { words, from } = walk;
  const { lower } = words[i]!;
  const before = i > from ? words[i - 1]! : undefined;
  const after = words[i + 1];
  if (!after || i + 1 >= walk.to) return false;
  const finite = finiteAhead(walk, i);
  if (finite < 0) return false;
  // "nu dat laatste is erkend", "mits die wordt gedekt": right behind a conjunction it points.
  const opener = walk.clauses[walk.stack.at(-1)!]!.opener;
  if (opener !== undefined && opener === i - 1 && (lower === 'dat' || lower === 'die')) return false;
  const spare = hasSpareVerb(walk, i);
  switch (lower) {
    case 'dat':
      return thatClause(walk, i, finite, spare);
    case 'die':
      if (!before || subordinators.has(before.lower) || prepositions.has(before.lower)) return false;
      if (coordinators.has(before.lower)) return spare && finite > i + 1 && isFinal(walk, finite);
      if (before.lower === ',') return spare;
      if (before.lower === ';' || before.lower === ':') return false;
      return before.lemmas.length === 0 && spare;
    case 'als':
      if (after.lower === 'zodanig') return false;
      if (before?.lower === 'zolang' || before?.lower === 'net' || joinsBoth(words, i, from)) return false;
      if (before && /^(?:landen|lidstaten|staten|partners|bedrijven|organisaties)$/.test(before.lower))
        return false;
      // "Als voorzitter zal Nederland …" is no condition: its verb does not close it.
      if (i === from && !closes(words, finite)) return false;
      return !hasBreak(words, i, finite) && spare && finite > i + 1;
    case 'dan':
      // "een halfjaar later dan de Commissie had voorgesteld"
      return !hasBreak(words, i, finite) && spare && finite > i + 1 && isFinal(walk, finite);
    case 'zoals':
      if (after.participial && after.lemmas.length === 0) return false;
      return !hasBreak(words, i, finite) && spare && finite > i + 1;
    case 'gelijk':
      return !hasBreak(words, i, finite) && spare && finite > i + 1;
    case 'of':
      // "Of de sluis open blijft, betwijfelt Nederland."
      if (i === from) return spare && finite > i + 1 && isFinal(walk, finite);
      return (
        spare &&
        finite > i + 1 &&
        (isFinal(walk, finite) || isFinal(walk, finiteBehindRelative(walk, i, finite))) &&
        before !== undefined &&
        (opensQuestion(before) || asksBefore(words, i, from))
      );
    case 'nu':
      return (i === from || before?.lower === ',') && spare && finite > i + (i === from ? 1 : 0);
    case 'sinds':
    case 'zolang':
    case 'toen':
    case 'voorzover':
      if (after.kind === 'number' || after.lower === 'als' || prepositions.has(after.lower)) return false;
      // "Sinds de top van vorig jaar wijst Nederland erop": no clause that its verb closes.
      if (i === from && !closes(words, finite)) return false;
      return !hasBreak(words, i, finite) && spare && finite > i + 1;
    case 'waaronder':
      return before?.lower === ',' && !hasBreak(words, i, finite) && spare && isFinal(walk, finite);
    case 'wat':
      if (words[i + 2]?.lower === 'betreft' || words[i + 3]?.lower === 'betreft') return false;
      return after.lower !== 'betreft' && spare;
    default:
      return spare && finite > i + 1;
  }
}

/** "of de schepen die nu op de rede liggen binnen mogen": the finite verb behind that of a relative clause, else `finite`. */
function finiteBehindRelative({ words, to }: Walk, i: number, finite: number): number {
  for (let k = i + 2; k < finite; k++) {
    if (
      words[k]!.lower !== 'die' ||
      words[k - 1]!.lemmas.length > 0 ||
      prepositions.has(words[k - 1]?.lower ?? '')
    )
      continue;
    for (let at = finite + 1; at < Math.min(to, finite + reach) && !endsClauses(words, at); at++)
      if (words[at]!.finite === 2) return at;
  }
  return finite;
}

/** "zowel Duitsland als Luxemburg" */
function joinsBoth(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 12) && words[k]!.kind !== 'punct'; k--)
    if (words[k]!.lower === 'zowel') return true;
  return false;
}

/** "op de vraag van Frankrijk of …" */
function asksBefore(words: readonly Word[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 7); k--)
    if (
      /^(?:vraag|vragen|twijfels?|kwestie|onderzoek|onduidelijkheid|onzekerheid)$/.test(words[k]!.lower) ||
      words[k]!.lemmas.some((lemma) => asking.has(lemma))
    )
      return true;
  return false;
}

/** Verbs of asking and doubt: "betwijfelt Nederland of". */
const asking = new Set(
  'betwijfelen twijfelen vragen onderzoeken bezien bekijken toetsen overwegen navragen'.split(' '),
);

const opensQuestion = (before: Word): boolean =>
  before.lower === ',' ||
  before.lemmas.length > 0 ||
  before.lower === 'vraag' ||
  before.lower === 'af' ||
  before.lower === 'er' ||
  before.lower === 'na' ||
  /^er(?:aan|over|naar|op|om|toe)$/.test(before.lower) ||
  /^(?:gaten|oog|midden|beraad)$/.test(before.lower);

/** "dat" opens a clause unless it points ("dat voorstel gaat ver", "dat is van belang", "in dat kader"). */
function thatClause(walk: Walk, i: number, finite: number, spare: boolean): boolean {
  const { words, from } = walk;
  const before = i > from ? words[i - 1]! : undefined;
  if (!spare) return false;
  // ", maar dat idee stuitte op verzet"
  if (before && /^(?:maar|doch|want)$/.test(before.lower) && finite === i + 2) return false;
  if (before && subordinators.has(before.lower)) return false;
  if (before && pointing.has(before.lower) && !isParticleOf(walk, before.lower)) return false;
  if (before === undefined) return finite > i + 1 && !isContrasted(walk, finite);
  return finite > i + 1 || isFinal(walk, finite);
}

/** "Dat voorstel heeft Nederland niet overgenomen, maar …": the next verb is that of another main clause. */
function isContrasted({ words, to }: Walk, finite: number): boolean {
  for (let k = finite + 1; k < Math.min(to, finite + reach); k++) {
    if (words[k]!.finite > 0) return false;
    if (/^(?:maar|doch|want)$/.test(words[k]!.lower)) return true;
  }
  return false;
}

/** "sprak de hoop uit dat": the word is a particle of the verb of an open clause. */
function isParticleOf({ words, clauses, stack }: Walk, particle: string): boolean {
  return stack.some((index) => {
    const { finite } = clauses[index]!;
    return finite !== undefined && words[finite]!.lemmas.some((lemma) => particlesOf(lemma).has(particle));
  });
}

/** Prepositions after which "dat" points; after "op", "aan", "er" and others it opens a clause as often. */
const pointing = new Set('in met voor bij over tot uit tegen onder na van'.split(' '));

const isThat = (before: Word): boolean => !prepositions.has(before.lower) && before.lower !== 'en';

/** More verbs follow than the clauses that are open still need, so that a clause opened at `i` can have one. */
function hasSpareVerb(walk: Walk, i: number): boolean {
  const { words, to, clauses, stack } = walk;
  let needed = 1;
  let pending = false;
  for (const index of stack) {
    const clause = clauses[index]!;
    if (clause.kind !== 'infinitive' && clause.kind !== 'conjunct' && clause.finite === undefined) needed++;
    const auxiliary = clause.finite === undefined ? undefined : words[clause.finite]!.auxiliary;
    if (
      auxiliary?.governs === 'infinitive' &&
      clause.verbs.length === 1 &&
      !wantsThat(words, clause.finite!, i)
    )
      pending = true;
  }
  const last = Math.min(to, i + reach);
  for (let k = i + 1; k < last; k++) {
    const word = words[k]!;
    if (word.opaque) continue;
    if (word.lower === ';' || endsClauses(words, k)) return false;
    if (subordinators.has(word.lower) || (word.lower === 'dat' && isThat(words[k - 1]!))) needed++;
    if (word.finite === 0) continue;
    if (pending && word.finite === 1 && word.infinitive && words[k - 1]!.finite === 0) {
      pending = false;
      continue;
    }
    if (word.finite === 1 && words[k - 1]!.finite === 2) continue;
    if (needed <= 1 && coordinators.has(words[k - 1]?.lower ?? '')) {
      // "dat toezicht en afspraken met buurlanden nodig zijn": may be a noun of a row.
      if (word.finite === 1) continue;
      return false;
    }
    if (--needed === 0) return true;
  }
  return false;
}

/** No phrase of the same clause follows the verb at `finite`, save one with a preposition. */
function closes(words: readonly Word[], finite: number): boolean {
  const next = words[finite + 1];
  if (next?.kind !== 'word') return next?.kind !== 'number';
  return next.lemmas.length > 0 || next.participle || next.lower === 'te' || prepositions.has(next.lower);
}

/** Only verbs follow up to the next mark: the verb stands last in its clause. */
function isFinal({ words, to }: Walk, finite: number): boolean {
  for (let k = finite + 1; k < to; k++) {
    const word = words[k]!;
    if (word.kind === 'punct') return true;
    if (word.lemmas.length === 0 && !word.participle && word.lower !== 'te')
      return prepositions.has(word.lower) || coordinators.has(word.lower);
  }
  return true;
}

function hasBreak(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (words[k]!.lower === ',' && !words[k]!.opaque) return true;
  return false;
}
