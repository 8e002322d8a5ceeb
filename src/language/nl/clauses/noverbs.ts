import type { Token } from '../../tokens.ts';
import { isCompanion } from './companions.ts';
import { homographs } from './homographs.ts';
import { isBareNoun, isInflectedParticiple } from './inflectedparticiples.ts';
import type { Word } from './markedword.ts';
import { adverbs, coordinators, determiners, objectPronouns, prepositions } from './words.ts';

const beforeNouns = new Set(['de', 'een', 'hun', 'deze', 'onze', 'mijn', 'uw', 'geen', 'enkel']);

/** The neighbours of the word at `i`, which is no auxiliary, leave it no reading as a verb. */
export function isNoVerb(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const word = words[i]!;
  // "wat het kabinet betreft": no verb of the clause that it stands in.
  if (/^(?:betreft|betrof)$/.test(word.lower) && isConcerning(words, i)) return true;
  // "tot spijt van"
  if (before?.lower === 'tot' && !word.infinitive && !word.participle) return true;
  if (word.participle && (isVerbless(word, before, after) || isCompanion(words, i))) return true;
  if (
    before &&
    beforeNouns.has(before.lower) &&
    !word.participle &&
    !isAsked(words, i) &&
    !isBehindPronoun(words, i) &&
    !isOfThisOne(words, i, after)
  )
    return true;
  if (word.lower === 'maanden' && !isUrging(before, after)) return true;
  if (word.lower === 'acht' && isNumber(before, after)) return true;
  // "kort na het reces"
  if (word.lower === 'kort' && !determiners.has(after?.lower ?? '')) return true;
  if (word.lower === 'uit' && !isUtterance(words, i, before, after)) return true;
  const homograph = homographs.has(word.lower);
  if (homograph && !word.participle && isHeadOfSubject(word, before, after)) return true;
  // "in dat licht", "op dit punt"
  if (
    homograph &&
    before &&
    /^(?:dat|dit)$/.test(before.lower) &&
    prepositions.has(words[i - 2]?.lower ?? '')
  )
    return true;
  if (word.finite === 2) return isInflectedParticiple(words, i, before, after);
  if (word.infinitive || homograph) {
    const { block } = tokens[i]!;
    return isNominal(words, i, (k) => (tokens[k]?.block === block ? words[k] : undefined));
  }
  if (!word.participle || after === undefined) return false;
  if (isAttributive(before, after)) return true;
  // "over verrijkt uranium"
  return (
    before !== undefined &&
    prepositions.has(before.lower) &&
    isBareNoun(after) &&
    !hasSplitAdverb(i, (k) => (tokens[k]?.block === tokens[i]!.block ? words[k] : undefined))
  );
}

/** "wat de waarnemers in de Kaukasus betreft", "wat betreft de waarnemers". */
function isConcerning(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 10) && words[k]!.kind !== 'punct'; k--)
    if (words[k]!.lower === 'wat') return true;
  return false;
}

/** "zal ik hun vragen hun medewerking te verlenen", but not "zal ik hun vragen beantwoorden". */
const isAsked = (words: readonly Word[], i: number): boolean =>
  (words[i]!.lower === 'vragen' || words[i]!.lower === 'verzoeken') &&
  /^(?:hun|haar|ons)$/.test(words[i - 1]?.lower ?? '') &&
  isAwaited(i - 1, (k) => words[k]) &&
  (/^(?:om|of|naar|wanneer|hoe|wat|daar|hier|er|nog|zich|daar\p{L}+|hier\p{L}+)$/u.test(
    words[i + 1]?.lower ?? '',
  ) ||
    determiners.has(words[i + 1]?.lower ?? ''));

/** "zal Nederland deze steunen": the pronoun is the object of the infinitive that closes the clause. */
const isBehindPronoun = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.lower === 'deze' &&
  words[i]!.infinitive &&
  (words[i + 1]?.kind ?? 'punct') === 'punct' &&
  isAwaited(i - 1, (k) => words[k]);

/** "Deze verwachtte dat": whoever was named last, where the sentence opens with it and no noun can follow. */
const isOfThisOne = (words: readonly Word[], i: number, after: Word | undefined): boolean =>
  words[i - 1]?.lower === 'deze' &&
  words[i - 1]?.capital === true &&
  words[i]!.finite > 0 &&
  words[i]!.tense === 'past' &&
  after?.kind === 'word' &&
  (/^(?:dat|zich|er\p{L}*|daar\p{L}*|hier\p{L}*)$/u.test(after.lower) ||
    determiners.has(after.lower) ||
    prepositions.has(after.lower));

/** "Letland en Malta maanden tot spoed": the verb, not the noun. */
const isUrging = (before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined &&
  (before.capital || before.lower.endsWith('en')) &&
  after !== undefined &&
  (after.lower === 'tot' || after.lower === 'aan' || /^(?:juist|ook|echter)$/.test(after.lower));

/** "Nederland uit zorgen": the verb, not the preposition. */
function isUtterance(
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!after || before?.capital !== true) return false;
  if (/(?:zorg|heid|kritiek|twijfel)/.test(after.lower)) return true;
  // "het vertrek van de EU uit de regio"
  const article = determiners.has(words[i - 2]?.lower ?? '') ? i - 3 : i - 2;
  return determiners.has(after.lower) && !prepositions.has(words[article]?.lower ?? '');
}

/** "Inzet van Nederland is …", "De Nederlandse inzet is …": a noun, since the finite verb of the clause is another. */
function isHeadOfSubject(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before?.lower === 'nederlandse') return !word.infinitive;
  if (before?.kind === 'word') return false;
  return (
    (after?.lower === 'van' && !word.infinitive) ||
    (after?.auxiliary !== undefined && after.finite > 0 && word.capital)
  );
}

/** A participle that needs no clause: "zoals afgesproken", "anders dan gemeld", "gezien de beperkingen". */
function isVerbless({ lower }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before && /^(?:zoals|als|dan|gelijk)$/.test(before.lower)) return true;
  if (!/^(?:gezien|gelet|gegeven|gehoord)$/.test(lower)) return false;
  // "had liever gezien dat": the participle of its clause.
  if (before && /^(?:liever|graag|niet|eerder)$/.test(before.lower)) return false;
  // "heeft te kennen gegeven dat"
  if (lower === 'gegeven' && before?.kind === 'word' && before.infinitive) return false;
  return after !== undefined && (determiners.has(after.lower) || after.lower === 'op');
}

/** "acht landen": eight, unless a holder or an object stands beside it. */
function isNumber(before: Word | undefined, after: Word | undefined): boolean {
  if (
    after &&
    /^(?:procent|miljoen|miljard|jaar|maanden|weken|dagen|landen|lidstaten|euro|uur)$/.test(after.lower)
  )
    return true;
  if (after && (determiners.has(after.lower) || /^(?:nederland|nl|ik|wij)$/.test(after.lower))) return false;
  if (before?.kind !== 'word') return true;
  return (
    prepositions.has(before.lower) ||
    adverbs.has(before.lower) ||
    determiners.has(before.lower) ||
    before.lemmas.length > 0
  );
}

/** A form that may be a noun is one after a determiner, preposition, possessive or attributive adjective. */
function isNominal(words: readonly Word[], i: number, same: (k: number) => Word | undefined): boolean {
  const before = same(i - 1);
  if (!before) return false;
  // "vijf bijdragen"; not "zal ook in 2024 bijdragen".
  if (before.kind === 'number')
    return homographs.has(words[i]!.lower) && !/^(?:19|20)\d\d$/.test(before.lower);
  if (before.kind !== 'word') return false;
  const { lower } = before;
  const word = words[i]!;
  const earlierWord = same(i - 2);
  if (lower === 'het' && earlierWord?.auxiliary?.governs === 'infinitive' && word.infinitive) return false;
  if (lower === 'ons' && word.infinitive && isAwaited(i, same)) return false;
  if (determiners.has(lower))
    return (
      !isBehindPronoun(words, i) &&
      !isAsked(words, i) &&
      !isOfThisOne(words, i, same(i + 1)) &&
      !(lower === 'dit' && opensInversion(word, same(i + 1))) &&
      lower !== 'dat' &&
      lower !== 'die' &&
      !(lower === 'het' && !word.infinitive && !homographs.has(word.lower))
    );
  if (lower === 'te') return false;
  // "zal er bij de lidstaten op aandringen": the preposition belongs to er.
  if (prepositions.has(lower)) return !hasSplitAdverb(i, same);
  if (homographs.has(word.lower) && (isInflectedAdjective(before) || isOfNation(before, earlierWord)))
    return !opensInversion(word, same(i + 1));
  // "het verder bestendigen", "het snel en grootschalig trainen", "het provoceren en testen van"
  for (let k = i - 1, steps = 0; steps < 5; k--, steps++) {
    const earlier = same(k);
    if (earlier?.kind !== 'word' || isPronominal(earlier.lower)) return false;
    if (steps > 0 && (earlier.lower === 'het' || earlier.lower === 'een'))
      return (
        !isAwaited(k, same) || (earlier.lower === 'het' && /^(?:van|daarvan)$/.test(same(i + 1)?.lower ?? ''))
      );
    if (earlier.lower !== 'en' && !adverbs.has(earlier.lower) && !isAdjectival(earlier) && !earlier.gerund)
      return false;
  }
  return false;
}

const isPronominal = (lower: string): boolean =>
  /^er(?:op|aan|van|voor|mee|in|toe|bij|om|over|tegen)?$/.test(lower);

/** An auxiliary before token `k` still waits for its infinitive: "zou het onwenselijk vinden". */
function isAwaited(k: number, same: (k: number) => Word | undefined): boolean {
  for (let at = k - 1; at >= k - 8; at--) {
    const word = same(at);
    if (!word || (word.infinitive && !word.auxiliary)) return false;
    if (word.auxiliary?.governs === 'infinitive') return true;
  }
  return false;
}

/** "er", "hier" or "daar" stands before the preposition at `i - 1` within the clause. */
function hasSplitAdverb(i: number, same: (k: number) => Word | undefined): boolean {
  let aside = false;
  for (let k = i - 2; k >= i - 18; k--) {
    const word = same(k);
    if (!word || (word.kind === 'punct' && word.lower !== ',' && !word.opaque)) return false;
    aside ||= word.lower === ',';
    if (word.lower === 'er' || (!aside && /^(?:hier|daar|waar)$/.test(word.lower))) return true;
  }
  return false;
}

/** "verzet het kabinet zich": a finite verb with its subject behind it. */
function opensInversion(word: Word, after: Word | undefined): boolean {
  return !word.infinitive && after !== undefined && /^(?:het|de|ik|wij|nederland|nl)$/.test(after.lower);
}

function isInflectedAdjective({ lower, finite, capital }: Word): boolean {
  if (finite > 0 || lower.length <= 3 || adverbs.has(lower)) return false;
  return capital ? /s(?:ch)?e$/.test(lower) : /[^i]e$/.test(lower);
}

/** "van Ierse kant": the adjective of a country behind a preposition. */
const isOfNation = ({ capital, lower }: Word, before: Word | undefined): boolean =>
  capital && /s(?:ch)?e$/.test(lower) && before !== undefined && prepositions.has(before.lower);

function isAdjectival({ lower, finite }: Word): boolean {
  return (
    finite === 0 &&
    /(?:^los|.{3}er|ig|lijk|isch|baar|zaam|loos|matig|snel|beter|vroeg|breed|[^i]e)$/.test(lower)
  );
}

function isAttributive(before: Word | undefined, after: Word): boolean {
  return (
    before !== undefined &&
    determiners.has(before.lower) &&
    after.kind === 'word' &&
    !prepositions.has(after.lower) &&
    !determiners.has(after.lower) &&
    // "heeft dit veroordeeld en verzocht om opheldering"
    !(/^d(?:it|at)$/.test(before.lower) && coordinators.has(after.lower)) &&
    !objectPronouns.has(after.lower)
  );
}
