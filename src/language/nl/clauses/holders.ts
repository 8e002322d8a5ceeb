import type { HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isAdjectiveBefore, isOrdinary, isPartOfTitle } from './capitals.ts';
import { complementEnd, namesCountry } from './complements.ts';
import { classOf, isPersonNoun } from './holderclass.ts';
import { isForeignAdjective, portfolio, quantityNouns, regionAdjective } from './holdernouns.ts';
import type { Word } from './markedword.ts';
import { name } from './names.ts';
import {
  isActing,
  isAtLeast,
  isOfParliament,
  isSecond,
  isTheOne,
  legalTexts,
  remaining,
  someOf,
} from './phrasewords.ts';
import { isStop } from './stops.ts';
import { adverbs, determiners, prepositions } from './words.ts';

const focus = new Set(
  'ook zelfs juist slechts uitsluitend met name vooral vrijwel bijna nagenoeg alleen enkel onder andere mede'.split(
    ' ',
  ),
);
const firstPerson = new Set(['ik', 'wij', 'we', 'ikzelf']);
const thirdPerson = new Set(['hij', 'zij', 'ze', 'deze', 'die', 'laatstgenoemde']);
/** "onder andere", but not "andere" by itself. */
const isFocus = (words: readonly Word[], k: number): boolean =>
  focus.has(words[k]!.lower) && (words[k]!.lower !== 'andere' || words[k - 1]?.lower === 'onder');
/** Longest run of words before the noun of a phrase. */
const reach = 9;

/**
 * The holder that the phrase at token `i` names, with where the phrase ends, coordinated names included; undefined when it
 * names nobody. Bounded.
 */
export function holderAt(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  to: number,
): HolderReading | undefined {
  let at = i;
  const neither = words[at]?.lower === 'noch';
  const both = words[at]?.lower === 'zowel' || neither;
  if (both) at++;
  while (at < to && isFocus(words, at) && at < i + 3) at++;
  // "ten minste negen lidstaten"
  if (isAtLeast(words, at)) at += 2;
  // "meer dan honderd landen"
  if (words[at + 1]?.lower === 'dan' && /^(?:meer|minder)$/.test(words[at]!.lower)) at += 2;
  const first = element(tokens, words, at, to);
  if (!first) return undefined;
  if (first.pronoun) return { ...first, from: at };
  const list = [first];
  let end = first.to;
  let closed = end;
  for (let steps = 0; steps < 12; steps++) {
    const joint =
      both && words[end]?.lower === (neither ? 'noch' : 'als')
        ? { at: end + 1, closes: true }
        : jointAfter(words, end, to);
    if (!joint) break;
    const next = element(tokens, words, joint.at, to);
    if (!next || next.pronoun) break;
    list.push(next);
    end = next.to;
    if (joint.closes) closed = end;
  }
  const members = list.filter((one) => one.to <= closed);
  return {
    from: at,
    to: closed,
    class: jointClass(members),
    ...(members.length === 1 && first.person && { person: true as const }),
    ...((members.length > 1 || first.plural) && { plural: true as const }),
    ...(members.every((one) => one.weak) && { weak: true }),
  };
}

/** "door mij", "bij ons": the author of the letter, behind a preposition. */
export function authorAt(words: readonly Word[], i: number): HolderReading | undefined {
  return /^(?:mij|mijzelf|ons)$/.test(words[i]?.lower ?? '') && words[i + 1]?.kind !== 'number'
    ? { from: i, to: i + 1, class: 'government' }
    : undefined;
}

/** Ruling 6: the government's where it is one of a short named group; other where somebody else is named. */
function jointClass(members: readonly Element[]): HolderReading['class'] {
  if (members.some((one) => one.class === 'government')) return 'government';
  return members.every((one) => one.class === 'collective') || members[0]!.class === 'collective'
    ? 'collective'
    : 'other';
}

function jointAfter(
  words: readonly Word[],
  end: number,
  to: number,
): { at: number; closes: boolean } | undefined {
  const word = words[end];
  if (!word || end >= to - 1) return undefined;
  if (word.lower === 'en' || word.lower === 'of' || word.lower === 'alsmede' || word.lower === 'alsook') {
    // "en, in mindere mate, Italië"
    if (words[end + 1]!.lower === ',') {
      const close = nextComma(words, end + 2, Math.min(to, end + 7));
      return close > 0 ? { at: close + 1, closes: true } : undefined;
    }
    return { at: end + 1, closes: true };
  }
  if (word.lower !== ',') return undefined;
  if (words[end + 1]!.lower === 'en') return { at: end + 2, closes: true };
  return { at: end + 1, closes: false };
}

function nextComma(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (words[k]!.lower === ',') return k;
  return -1;
}

type Element = HolderReading;

/** One name, pronoun or noun phrase. */
function element(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  to: number,
): Element | undefined {
  const word = words[i];
  if (!word || i >= to || word.kind !== 'word') return numberedGroup(tokens, words, i, to);
  if (firstPerson.has(word.lower)) return { from: i, to: i + 1, class: 'government' };
  if (/^(?:ons|onze)$/.test(word.lower) && words[i + 1]?.lower === 'land' && i + 1 < to)
    return { from: i, to: i + 2, class: 'government' };
  if (word.lower === 'den' && word.capital && words[i + 1]?.lower === 'haag' && i + 1 < to)
    return { from: i, to: i + 2, class: 'government' };
  // "Het Koninkrijk der Nederlanden"; not "het Koninkrijk Jordanië"
  if (word.lower === 'het' && words[i + 1]?.lower === 'koninkrijk' && words[i + 1]!.capital && i + 1 < to) {
    const dutch = words[i + 2]?.lower === 'der' && words[i + 3]?.lower === 'nederlanden';
    if (dutch || !words[i + 2]?.capital) return { from: i, to: dutch ? i + 4 : i + 2, class: 'government' };
  }
  if (word.lower === 'men') return { from: i, to: i + 1, class: 'collective' };
  if (thirdPerson.has(word.lower) && !(isPointing(word.lower) && nounFollows(words, i, to)))
    return { from: i, to: i + 1, class: 'other', pronoun: word.lower };
  return nounPhrase(tokens, words, i, to);
}

function numberedGroup(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  to: number,
): Element | undefined {
  return words[i]?.kind === 'number' && i < to ? nounPhrase(tokens, words, i, to) : undefined;
}

const isPointing = (lower: string): boolean => lower === 'deze' || lower === 'die';

function nounFollows(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  return (
    next !== undefined &&
    i + 1 < to &&
    next.kind === 'word' &&
    next.finite === 0 &&
    !prepositions.has(next.lower) &&
    !adverbs.has(next.lower) &&
    next.lower !== 'zich'
  );
}

function nounPhrase(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  to: number,
): Element | undefined {
  let foreign = false;
  let dutch = false;
  let region = false;
  let definite = true;
  let quantity = false;
  const last = Math.min(to, i + reach);
  for (let k = i; k < last; k++) {
    const word = words[k]!;
    if (word.kind === 'number') {
      // "De 27 uitten"
      if (words[i]!.lower === 'de' && k === i + 1 && (words[k + 1]?.finite ?? 0) > 0)
        return { from: i, to: k + 1, class: 'collective', plural: true };
      continue;
    }
    if (word.kind !== 'word' || word.opaque) return undefined;
    const { lower } = word;
    // "de Afrikaanse groep", but not "een Baltische groep lidstaten"
    if (lower === 'groep' && foreign && words[k + 1]?.holder === undefined)
      return { from: i, to: k + 1, class: 'other' };
    if (quantityNouns.has(lower) && word.holder === undefined) {
      quantity = true;
      if (words[k + 1]?.lower === 'van') k++;
      continue;
    }
    if (
      (lower === 'meerderheid' || lower === 'minderheid' || lower === 'geen') &&
      words[k + 1]?.lower === 'van'
    ) {
      quantity = true;
      k++;
      continue;
    }
    const printed = tokens[k]!.text;
    const kind = word.holder;
    // "De commissie vroeg naar de planning": in lower case the committee of parliament that the letter answers.
    if (lower === 'commissie' && printed === lower && isOfParliament(words, k)) return undefined;
    // "mijn collega van Defensie": of the sender's own government.
    if (
      lower === 'collega' &&
      words[k - 1]?.lower === 'mijn' &&
      /^(?:van|voor)$/.test(words[k + 1]?.lower ?? '') &&
      portfolio.test(tokens[k + 2]?.text ?? '')
    )
      return {
        from: i,
        to: complementEnd(tokens, words, k, to, 'office'),
        class: 'government',
        person: true,
      };
    if (kind && lower === 'kamer' && /^(?:uw|de)$/.test(words[k - 1]?.lower ?? '')) return undefined;
    if (
      kind &&
      !(kind === 'office' && lower === 'delegatie' && !dutch && !foreign && !isTheOne(words, i, k))
    ) {
      const end = complementEnd(tokens, words, k, to, kind);
      const named =
        lower !== 'club' &&
        namesCountry(tokens, words, k + 1, end, kind === 'collective' || kind === 'offices');
      return {
        from: i,
        to: end,
        class: classOf(kind, lower, { foreign: foreign || named, dutch, region, definite }),
        ...(isPersonNoun(lower, kind) && { person: true as const }),
        ...(/(?:en|s)$/.test(lower) &&
          kind !== 'government' &&
          kind !== 'office' &&
          !/(?:eu|navo|top)$/.test(lower) && { plural: true as const }),
      };
    }
    // "van Ierse zijde"
    if ((foreign || dutch) && /^(?:zijde|kant)$/.test(lower))
      return { from: i, to: k + 1, class: dutch ? 'government' : 'other' };
    if (lower === 'delegatie' && /^(?:menige?|elke|iedere)$/.test(words[k - 1]?.lower ?? ''))
      return { from: i, to: k + 1, class: 'collective' };
    if (lower === 'een' || lower === 'volgend' || lower === 'nieuw') definite = false;
    if (k === i && word.capital && isStopAtStart(word)) return undefined;
    if (word.capital && legalTexts.has(lower)) return undefined;
    if (word.capital && !(k === i && isOrdinary(tokens, k))) {
      if (/^nederlandse?$/.test(lower)) dutch = true;
      else if (regionAdjective.test(printed)) region = true;
      else if (isForeignAdjective(printed) && words[k + 1]?.kind === 'word') foreign = true;
      else if (isAdjectiveBefore(words, i, k) || isPartOfTitle(words, k)) continue;
      else if (lower === 'europese' || lower === 'europees') continue;
      else return name(words, i, k, to);
      continue;
    }
    if (k === i ? isStopAtStart(word) : isStop(word)) return undefined;
    if ((remaining.test(lower) || (k === i && someOf.has(lower))) && isActing(words, k + 1))
      return { from: i, to: k + 1, class: 'collective', plural: true };
    if (determiners.has(lower) && k > i && !quantity && !isSecond(words[k - 1]!.lower, lower))
      return undefined;
  }
  return undefined;
}

const isStopAtStart = (word: Word): boolean => isStop(word) && !determiners.has(word.lower);
