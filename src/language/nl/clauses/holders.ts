import type { HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import {
  type HolderNoun,
  isForeignAdjective,
  portfolio,
  quantityNouns,
  regionAdjective,
} from './holdernouns.ts';
import type { Word } from './marks.ts';
import { adverbs, coordinators, determiners, prepositions, subordinators } from './words.ts';

const focus = new Set(
  'ook zelfs juist met name vooral vrijwel bijna nagenoeg alleen enkel onder andere mede'.split(' '),
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
  const both = words[at]?.lower === 'zowel';
  if (both) at++;
  while (at < to && isFocus(words, at) && at < i + 3) at++;
  const first = element(tokens, words, at, to);
  if (!first) return undefined;
  if (first.pronoun) return { ...first, from: at };
  const list = [first];
  let end = first.to;
  let closed = end;
  for (let steps = 0; steps < 12; steps++) {
    const joint =
      both && words[end]?.lower === 'als' ? { at: end + 1, closes: true } : jointAfter(words, end, to);
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
    if (kind && lower === 'kamer' && /^(?:uw|de)$/.test(words[k - 1]?.lower ?? '')) return undefined;
    if (kind && !(kind === 'office' && lower === 'delegatie' && !dutch && !foreign)) {
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
    if (rest.test(lower) && isActing(words, k + 1))
      return { from: i, to: k + 1, class: 'collective', plural: true };
    if (determiners.has(lower) && k > i && !quantity && words[k - 1]!.lower !== 'geen') return undefined;
  }
  return undefined;
}

/** "de overige betwijfelden": those of the group. */
const rest = /^(?:overige|overigen|andere|meeste)$/;

/** A verb and nothing else, or one with its adverb behind it. */
const isActing = (words: readonly Word[], k: number): boolean => {
  const { finite } = words[k] ?? { finite: 0 };
  return (
    finite === 2 || (finite === 1 && /^(?:juist|echter|daarentegen|zich)$/.test(words[k + 1]?.lower ?? ''))
  );
};

const isStop = (word: Word): boolean =>
  prepositions.has(word.lower) ||
  (adverbs.has(word.lower) && !modifiers.has(word.lower)) ||
  coordinators.has(word.lower) ||
  subordinators.has(word.lower) ||
  word.lower === 'waaronder' ||
  word.lower === 'zoals' ||
  (word.finite === 2 && !word.participle);
const isStopAtStart = (word: Word): boolean => isStop(word) && !determiners.has(word.lower);
const modifiers = new Set('zeer erg heel vrijwel nagenoeg eerder recent nauw gezamenlijk verder'.split(' '));

/** A capital that only the beginning of a sentence gives. */
function isOrdinary(tokens: readonly Token[], k: number): boolean {
  const { lower } = tokens[k]!;
  if (determiners.has(lower) || prepositions.has(lower)) return true;
  const before = tokens[k - 1];
  const opens =
    before === undefined ||
    before.block !== tokens[k]!.block ||
    before.kind !== 'word' ||
    before.text.endsWith('.');
  return opens && (ordinaryOpeners.has(lower) || ordinaryEnding.test(lower));
}

const ordinaryOpeners = new Set(
  'zorgen vragen twijfels bezwaren bedenkingen waardering steun kritiek begrip twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig vele diverse alle andere overige meerdere bepaalde kleine grote zuidelijke noordelijke onderdeel zoals verdere nieuwe besluiten'.split(
    ' ',
  ),
);
const ordinaryEnding =
  /(?:(?:ig|lijk|baar|aal|eel|ief|isch|zaam|loos|waardig|.{3}end)e?|^on.{4,}[dt]|ing|heid|atie|itie|teit|schap|isme|ingen|heden|aties|iteiten|ere)$/;

/** "een Turks voorstel", "het Zweeds-Zwitserse besluit": a capitalised adjective before its noun. */
function isAdjectiveBefore(words: readonly Word[], i: number, k: number): boolean {
  const next = words[k + 1];
  return (
    k > i &&
    /s(?:ch)?e?$/.test(words[k]!.lower) &&
    next?.kind === 'word' &&
    !next.capital &&
    next.finite < 2 &&
    !isStop(next) &&
    !next.participle
  );
}

/** "de Algemene Vergadering", "de Ministeriële Conferentie": an adjective in the name of a body. */
const isPartOfTitle = (words: readonly Word[], k: number): boolean =>
  /[^i]e$/.test(words[k]!.lower) &&
  words[k + 1]?.capital === true &&
  words[k + 1]!.holder === 'collective' &&
  !/^(?:staten|naties)$/.test(words[k + 1]!.lower);

/** A run of capitalised words with the small words of names between them. */
function name(words: readonly Word[], from: number, k: number, to: number): Element {
  let end = k + 1;
  while (end < to) {
    const word = words[end]!;
    if (word.kind === 'word' && (word.capital || word.lower === "'s")) end++;
    else if (
      nameParticles.has(word.lower) &&
      end + 1 < to &&
      words[end + 1]!.capital &&
      words[end + 1]!.kind === 'word'
    )
      end += 2;
    else if (
      nameParticles.has(word.lower) &&
      nameParticles.has(words[end + 1]?.lower ?? '') &&
      words[end + 2]?.capital
    )
      end += 3;
    else break;
  }
  const article = words[from]!.lower;
  const weak =
    article === 'het' ||
    article === 'een' ||
    article === 'dit' ||
    article === 'deze' ||
    words[k]!.lower.length > 24;
  return { from, to: end, class: 'other', ...(weak && { weak: true }) };
}
const nameParticles = new Set('van der den de ter ten te von del la di du el al'.split(' '));

/** Where the phrase of a noun ends: its name, "van …", and for an office its portfolio. */
function complementEnd(
  tokens: readonly Token[],
  words: readonly Word[],
  head: number,
  to: number,
  kind: HolderNoun,
): number {
  let end = head + 1;
  for (let steps = 0; steps < 5 && end < to; steps++) {
    const word = words[end]!;
    if (
      word.kind === 'word' &&
      word.capital &&
      (kind === 'office' || kind === 'other' || kind === 'offices') &&
      !word.opaque
    ) {
      end = name(words, end, end, to).to;
      continue;
    }
    if (word.opaque && word.kind === 'punct' && word.lower === '(') {
      while (end < to && words[end]!.opaque && words[end]!.lower !== ')') end++;
      end++;
      continue;
    }
    const takes =
      word.lower === 'van' ||
      (kind === 'office' && word.lower === 'voor') ||
      (kind === 'other' && (word.lower === 'voor' || word.lower === 'inzake') && words[end + 1]?.capital);
    if (!takes || kind === 'government' || end + 1 >= to) break;
    const next = simplePhrase(tokens, words, end + 1, to);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The end of a noun phrase without complements. */
function simplePhrase(_tokens: readonly Token[], words: readonly Word[], i: number, to: number): number {
  let k = i;
  if (k < to && determiners.has(words[k]!.lower)) k++;
  while (k < to) {
    const word = words[k]!;
    if (word.kind === 'number') {
      k++;
      continue;
    }
    if (word.kind !== 'word' || word.opaque) break;
    if (
      word.capital ||
      (!isStop(word) &&
        !determiners.has(word.lower) &&
        word.finite === 0 &&
        !word.participle &&
        !word.infinitive)
    )
      k++;
    else if (
      word.lower === 'en' &&
      word.kind === 'word' &&
      words[k - 1]!.capital &&
      words[k + 1]?.capital &&
      k + 1 < to &&
      !nationName(words, k + 1)
    )
      k++;
    else break;
  }
  return k;
}

/** "van Buitenlandse Zaken en Defensie" goes on; "van Duitsland en Frankrijk" too; a government word does not. */
const nationName = (words: readonly Word[], k: number): boolean => words[k]!.holder === 'government';

/** "de Raad van Gouverneurs", "het Comité van Ministers": those who sit in a body. */
const bodies =
  /^(?:gouverneurs|ministers|bewindvoerders|staatshoofden|commissarissen|europa|bestuur|toezicht)$/;

const regions = /^(?:benelux|nordics|visegrad|v4|g77)$/;

/** A country stands in the complement: "van Slowakije", not "van Buitenlandse Zaken". */
function namesCountry(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
  ofMany: boolean,
): boolean {
  for (let k = from; k < to; k++) {
    if (words[k]!.lower !== 'van' && words[k]!.lower !== 'uit') continue;
    const at = determiners.has(words[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    const word = words[at];
    if (!word || at >= to || !word.capital) continue;
    const printed = tokens[at]!.text;
    // "de leiders van de G20", "de raad van bestuur van het Fonds": few countries have an article.
    if (
      ofMany &&
      (words[at + 1]?.lower === 'naties' ||
        (word.holder && !regions.test(word.lower)) ||
        bodies.test(word.lower))
    )
      continue;
    if (
      ofMany &&
      at === k + 2 &&
      !/^(?:VS|VK|Verenigde|Verenigd|Benelux|Golf|Balkan|Filipijnen|Emiraten|Westelijke|Oostelijke|Zuidelijke|Baltische|Noordse|Visegr)/.test(
        printed,
      ) &&
      !isForeignAdjective(printed)
    )
      continue;
    if (
      !portfolio.test(printed) &&
      !/^(?:eu|navo|ovse|vn|unie|raad|europese|nederland|algemene|de)/.test(word.lower)
    )
      return true;
  }
  return false;
}

interface Marks {
  foreign: boolean;
  dutch: boolean;
  region: boolean;
  definite: boolean;
}

function classOf(kind: HolderNoun, lower: string, marks: Marks): HolderReading['class'] {
  if (kind === 'government') return 'government';
  if (kind === 'office') {
    if (marks.foreign || lower === 'premier' || lower === 'ambassadeur')
      return marks.dutch ? 'government' : 'other';
    return marks.definite || marks.dutch ? 'government' : 'other';
  }
  if (marks.dutch && (kind === 'other' || kind === 'offices')) return 'government';
  if (kind === 'other') return 'other';
  if (kind === 'offices') return marks.foreign ? 'other' : 'collective';
  // The presidency of a country is still the meeting's.
  if (lower.endsWith('voorzitterschap') || lower.endsWith('verklaring') || lower.endsWith('conclusies'))
    return 'collective';
  return marks.foreign || marks.region ? 'other' : 'collective';
}

/** An office or role that one person has. */
function isPersonNoun(lower: string, kind: HolderNoun): boolean {
  if (kind === 'office') return !/(?:kabinet|regering|delegatie|afvaardiging|ambassade)$/.test(lower);
  return (
    kind === 'other' &&
    /(?:commissaris|voorzitter|president|kanselier|premier|koning|generaal|sg|hv|hv\/vp|hoge|onderhandelaar|gezant|vertegenwoordiger|ambt?s?genoot|collega|minister|rapporteur|directeur|commandant|adviseur|coördinator|hoofd)$/.test(
      lower,
    )
  );
}
