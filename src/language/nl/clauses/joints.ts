import type { Clause } from '../../clauses.ts';
import type { Word } from './markedword.ts';
import { isSatisfied, type Walk } from './walk.ts';
import {
  adverbs,
  coordinators,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
  subordinators,
} from './words.ts';

/** Longest stretch before the finite verb of a coordinated clause, in tokens. */
const reach = 18;

/**
 * Where the joint at token `i` ("en", "maar", a comma) begins a new main clause: the token it begins at. A clause
 * begins with its finite verb ("en verwelkomt"), or with one constituent and its finite verb ("en Nederland zal").
 */
export function startsMain(walk: Walk, i: number): { at: number } | undefined {
  const { words, clauses, stack, to } = walk;
  const main = clauses[stack[0]!]!;
  if (!isSatisfied(main)) return undefined;
  const joint = words[i]!.lower;
  let at = i + 1;
  if (joint === ',' && coordinators.has(words[at]!.lower) && words[at]!.lower !== 'of') {
    at++;
    if (at >= to) return undefined;
  }
  const concession = words[at]!.lower === 'ook' ? at + 1 : at;
  if (joint === ',' && words[concession]?.lower === 'al' && (words[concession + 1]?.finite ?? 0) > 0)
    return { at };
  if (joint === ',' && words[at]!.lower === 'zo' && words[at + 1] && words[at + 1]!.finite > 0) return { at };
  const top = clauses[stack.at(-1)!]!;
  if (!isSatisfied(top)) return undefined;
  const inner = stack.length > 1;
  // "valt of staat met": two verbs of one clause.
  if (joint === 'of' && inner) return undefined;
  const bareComma = joint === ',' && at === i + 1;
  if (joint === ',' && /^mocht(?:en)?$/.test(words[at]!.lower)) return undefined;
  const finite = finiteAfterOne(walk, at);
  if (finite < 0 || (bareComma && closesInsertion(words, main, i))) return undefined;
  const verb = words[finite]!;
  if (verb.lower === 'zijn' && finite === at + 1 && words[i - 1]?.capital && isOwned(walk, main, finite))
    return undefined;
  const reflexive = finite === at && words[at + 1]?.lower === 'zich';
  // "zal ik u, zoals beloofd, de nota doen toekomen"
  if (bareComma && verb.infinitive && awaits(walk, verb) && endsAfterVerbs(walk, finite)) return undefined;
  // "zal ervoor pleiten dat X en het aanbod doen om": an infinitive, for all that its form is also a plural.
  if (isFullVerb(verb) && finite > at && words[finite - 1]!.holder === undefined && awaits(walk, verb))
    return undefined;
  if (verb.finite === 1 && !reflexive && (awaits(walk, verb) || !isVerbHere(walk, finite))) return undefined;
  if (inner && top.kind !== 'infinitive' && endsAfterVerbs(walk, finite)) return undefined;
  if (finite === at) {
    if (bareComma && (isGap(walk, i) || !agrees(walk, main, verb))) return undefined;
    return { at };
  }
  // "Enerzijds deelt Nederland de doelen, anderzijds vreest het de kosten"
  const contrasted = finite === at + 1 && words[at]!.lower === 'anderzijds';
  if (bareComma && !contrasted && !(isClearVerb(words, finite) && opensWithHolder(words, at)))
    return undefined;
  if (inner && !isOneConstituent(words, at, finite)) return undefined;
  return { at };
}

/** "heeft de minister van Wonen en Zorg zijn spijt betuigd": a possessive, since "heeft" still waits for its participle. */
function isOwned({ words, to }: Walk, { finite, verbs }: Clause, at: number): boolean {
  if (finite === undefined || verbs.length > 1 || words[finite]!.auxiliary?.governs !== 'participle')
    return false;
  if (!words[at - 1]?.capital || adverbs.has(words[at + 1]?.lower ?? '')) return false;
  for (let k = at + 2; k < Math.min(to, at + 6) && words[k]!.kind === 'word'; k++)
    if (words[k]!.participle && words[k]!.finite === 0) return true;
  return false;
}

const isFullVerb = ({ lower }: Word): boolean => lower === 'doen' || lower === 'laten';

/** The finite verb with which a clause beginning at `at` can go on after at most one constituent, or -1. */
function finiteAfterOne({ words, to }: Walk, at: number): number {
  const last = Math.min(to, at + reach);
  for (let k = at; k < last; k++) {
    const word = words[k]!;
    if (word.opaque) continue;
    if (word.kind === 'punct') return -1;
    if (word.finite > 0) return k > at && coordinators.has(words[k - 1]?.lower ?? '') ? -1 : k;
    if (
      k > at &&
      (subordinators.has(word.lower) ||
        (word.lower === 'dat' && !prepositions.has(words[k - 1]?.lower ?? '')))
    )
      return -1;
    if (k === at && subordinators.has(word.lower)) return -1;
    if (word.lower === 'te' || word.lower === 'zich' || (word.lower === 'niet' && k > at)) return -1;
    if (k === at && (word.lower === 'die' || word.lower === 'dat') && words[k + 1]?.finite !== 2) {
      // ", maar dat idee stuitte op verzet"
      if (!/^(?:maar|doch|want)$/.test(words[k - 1]?.lower ?? '') || words[k + 2]?.finite !== 2) return -1;
    }
    if (
      k > at &&
      objectPronouns.has(word.lower) &&
      !determiners.has(word.lower) &&
      !prepositions.has(words[k - 1]?.lower ?? '')
    )
      return -1;
  }
  return -1;
}

/** An auxiliary of an open clause waits for a form like this one. */
function awaits({ words, clauses, stack }: Walk, verb: Word): boolean {
  return stack.some((index) => {
    const clause: Clause = clauses[index]!;
    const head = clause.kind === 'conjunct' ? clauses[clause.parent!]! : clause;
    const auxiliary = head.finite === undefined ? undefined : words[head.finite]!.auxiliary;
    if (!auxiliary) return false;
    if (verb.infinitive && auxiliary.governs === 'infinitive') return true;
    const forms = head.verbs.map((i) => words[i]!.auxiliary?.governs);
    return (
      verb.participle && head.verbs.length > 1 && (forms.includes('participle') || forms.includes('either'))
    );
  });
}

/** "€ 8 miljoen": a mark that opens an amount. */
const isCurrency = ({ lower }: Word): boolean => /^[€$£]$/.test(lower);

/** A form that may be something else than finite is taken as finite only where something follows that a verb can have. */
function isVerbHere({ words, to }: Walk, at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    at + 1 < to &&
    (next.kind !== 'punct' || isCurrency(next)) &&
    next.finite < 2 &&
    !coordinators.has(next.lower)
  );
}

/** Nothing but verbs between the verb at `at` and the next mark or the end: a verb-final clause goes on. */
function endsAfterVerbs({ words, to }: Walk, at: number): boolean {
  for (let k = at + 1; k < to; k++) {
    const word = words[k]!;
    if (word.lower === ',' && isAside(words, k, to)) return false;
    if ((word.kind === 'punct' && !isCurrency(word)) || word.lower === 'en') return true;
    if (word.lemmas.length === 0 && !word.participle && word.lower !== 'te') return false;
  }
  return true;
}

/** A short phrase between commas with more behind it: ", samen met Noorwegen,". */
function isAside(words: readonly Word[], comma: number, to: number): boolean {
  if (!prepositions.has(words[comma + 1]?.lower ?? '') && !adverbs.has(words[comma + 1]?.lower ?? ''))
    return false;
  for (let k = comma + 2; k < Math.min(to - 1, comma + 12); k++) if (words[k]!.lower === ',') return true;
  return false;
}

/** "is, gelet op de motie, bereid te helpen": the comma ends what was inserted right behind the finite verb. */
function closesInsertion(words: readonly Word[], { finite }: Clause, i: number): boolean {
  if (finite === undefined) return false;
  let open = finite + 1;
  while (open < i && open < finite + 4 && words[open]!.lower !== ',') open++;
  if (open >= i || words[open]!.lower !== ',') return false;
  // Behind the subject of an inversion only what shows that it is inserted: "Daarbij is Nederland, samen met België, …".
  const first = words[open + 1]!.lower;
  if (open > finite + 1 && !prepositions.has(first) && !inserting.test(first)) return false;
  for (let k = open + 1; k < i; k++) if (words[k]!.lower === ',') return false;
  return true;
}

const inserting = /^(?:samen|mede|zoals|net|evenals|hoewel|conform|overeenkomstig|naar)$/;

/**
 * The verb after the comma can have the subject of the clause before: in "heeft, gelet op de motie, vertrouwen in" and
 * "betuigde, gelet op de motie, zijn dank" it is no plural verb.
 */
function agrees({ words }: Walk, { finite }: Clause, verb: Word): boolean {
  if (finite === undefined || !(verb.infinitive || verb.lower === 'zijn')) return true;
  return words[finite]!.plural;
}

/** A comma after a fronted or inserted clause, before the finite verb that goes with it. */
function isGap({ clauses, stack }: Walk, _i: number): boolean {
  return clauses[stack[0]!]!.finite === undefined;
}

const contrast = /^(?:juist|echter|daarentegen|wel|evenwel|ook|zich)$/;
const groups =
  /^(?:andere|anderen|sommige|sommigen|enkele|enkelen|verschillende|diverse|verscheidene|overige|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|beide|veel|vele|alle)$/;

/** A verb and nothing else, or one that what follows shows to be it: "andere houden juist". */
const isClearVerb = (words: readonly Word[], at: number): boolean =>
  words[at]!.finite === 2 || contrast.test(words[at + 1]?.lower ?? '');

function opensWithHolder(words: readonly Word[], at: number): boolean {
  const first = words[at]!;
  return (
    first.capital ||
    first.kind === 'number' ||
    groups.test(first.lower) ||
    subjectPronouns.has(first.lower) ||
    ((first.lower === 'de' || first.lower === 'het') && words[at + 1]!.kind === 'word')
  );
}

/** No verb-final word order: an adverb before a preposition or a noun after an adverb makes two constituents. */
function isOneConstituent(words: readonly Word[], at: number, finite: number): boolean {
  const first = words[at]!.lower;
  if (adverbs.has(first) && finite > at + 1)
    return !prepositions.has(words[at + 1]!.lower) && finite <= at + 3;
  for (let k = at + 1; k < finite; k++) {
    const { lower } = words[k]!;
    if (
      adverbs.has(lower) &&
      lower !== 'ook' &&
      !prepositions.has(words[k - 1]?.lower ?? '') &&
      !prepositions.has(lower)
    )
      return false;
    if (
      (lower === 'de' || lower === 'het' || lower === 'een') &&
      !prepositions.has(words[k - 1]?.lower ?? '') &&
      words[k - 1]?.lower !== 'en'
    )
      return false;
  }
  return true;
}

/**
 * Where the joint at `i` begins a second infinitive or participle under the auxiliary of a main clause: "zal X danken
 * en hen verzoeken", "heeft X gesteund en erop gewezen dat".
 */
export function startsConjunct(walk: Walk, i: number): { at: number; head: number } | undefined {
  const { words, clauses, stack, to } = walk;
  const first = clauses[stack[0]!]!;
  const head = first.kind === 'conjunct' ? first.parent! : stack[0]!;
  const clause = clauses[head]!;
  if (clause.finite === undefined || clause.verbs.length < 2) return undefined;
  const top = clauses[stack.at(-1)!]!;
  if (!isSatisfied(top)) return undefined;
  let at = i + 1;
  if (words[i]!.lower === ',' && coordinators.has(words[at]!.lower)) at++;
  const bareComma = words[i]!.lower === ',' && at === i + 1;
  const auxiliary = words[clause.finite]!.auxiliary;
  if (!auxiliary) return undefined;
  const inner = stack.length > 1 && top.kind !== 'conjunct';
  const last = Math.min(to, at + 30);
  for (let k = at; k < last; k++) {
    const word = words[k]!;
    if (word.opaque) continue;
    if (word.kind === 'punct' && word.lower !== ',' && !isCurrency(word)) return undefined;
    if (word.lower === ',' && bareComma) return undefined;
    // "en het aanbod doen om": an auxiliary by its form, here an infinitive like the others.
    const fullVerb = isFullVerb(word) && auxiliary.governs === 'infinitive' && !words[clause.finite]!.plural;
    if ((word.finite === 2 && !fullVerb) || word.lower === 'te' || subordinators.has(word.lower))
      return undefined;
    if (k === at && (word.lower === 'dat' || word.lower === 'die')) return undefined;
    const fits = auxiliary.governs === 'infinitive' ? word.infinitive : word.participle;
    if (!fits) continue;
    if (words[k - 1]?.lower === 'dan' || words[k - 1]?.lower === 'zoals' || (bareComma && k > at + 4))
      return undefined;
    const next = words[k + 1];
    const complement =
      next !== undefined &&
      k + 1 < to &&
      (/^(?:dat|om|of|te)$/.test(next.lower) || (words[i]!.lower === ',' && prepositions.has(next.lower)));
    const closed = bareEnd(walk, i, top);
    if (inner && !complement && !closed && !hasItsForm(walk, i, top) && sharesForm(walk, top, word))
      return undefined;
    if (
      inner &&
      auxiliary.governs === 'infinitive' &&
      (!next || k + 1 >= to || next.kind === 'punct') &&
      !endsRemark(walk, i, top, word)
    )
      return undefined;
    return { at, head };
  }
  return undefined;
}

/** ", en" right behind the verb of an inner clause that is none of its participle: "dat het een keuze is, en dit herhaald". */
function bareEnd({ words }: Walk, i: number, { verbs }: Clause): boolean {
  return words[i]!.lower === ',' && words[i + 1]?.lower === 'en' && verbs.length === 1 && verbs[0] === i - 1;
}

/** "heeft X toegezegd, waarvan er twaalf worden geleverd, en Y veroordeeld": the remark between commas has its participle. */
const hasItsForm = ({ words }: Walk, i: number, { from, verbs }: Clause): boolean =>
  words[i]!.lower === ',' &&
  words[i + 1]?.lower === 'en' &&
  words[from - 1]?.lower === ',' &&
  verbs.length > 1 &&
  verbs.at(-1) === i - 1;

/** "zal X aankaarten, waar 30.000 mensen verblijven, en Y verzoeken": the remark between commas has no use for the verb. */
function endsRemark(walk: Walk, i: number, top: Clause, word: Word): boolean {
  const { words } = walk;
  return (
    words[i]!.lower === ',' &&
    words[i + 1]?.lower === 'en' &&
    words[top.from - 1]?.lower === ',' &&
    /^(?:waar\p{L}*|die|dat|hetgeen)$/u.test(words[top.from]!.lower) &&
    !sharesForm(walk, top, word)
  );
}

/** The inner clause has an auxiliary of its own that the form can belong to. */
function sharesForm({ words }: Walk, inner: Clause, word: Word): boolean {
  const auxiliary = inner.finite === undefined ? undefined : words[inner.finite]!.auxiliary;
  if (!auxiliary) return false;
  return word.participle
    ? auxiliary.governs === 'participle' || auxiliary.governs === 'either'
    : auxiliary.governs === 'infinitive';
}
