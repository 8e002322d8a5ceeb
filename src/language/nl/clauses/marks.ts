import type { Tense } from '../../clauses.ts';
import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { isFrameWord } from '../triggers/lexicon.ts';
import { isParticle, type VerbForm, verbForms } from '../verbs/lookup.ts';
import { type Auxiliary, auxiliaries, auxiliaryParticiples } from './auxiliaries.ts';
import { isCompanion } from './companions.ts';
import { type HolderNoun, holderNoun } from './holdernouns.ts';
import { homographs, neverVerbs } from './homographs.ts';
import { adverbs, coordinators, determiners, objectPronouns, prepositions, subordinators } from './words.ts';

/** A token with what it may be as a verb. Tokens with the same reading share one value. */
export interface Word {
  readonly lower: string;
  readonly kind: Token['kind'];
  /** Can be finite: 2 when it is nothing else, 1 when it may be something else. */
  readonly finite: 0 | 1 | 2;
  readonly tense: Tense;
  /** The form is present and past alike: "verzetten". */
  readonly anyTense: boolean;
  readonly plural: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  /** Infinitives of the verbs it may be a form of, particles left off ("roept" → roepen). */
  readonly lemmas: readonly string[];
  /** The readings that `lemmas` come from, with the particle that is written onto the form. */
  readonly readings: readonly VerbForm[];
  /** The verbs of the readings, each once. */
  readonly verbs: readonly VerbOfWord[];
  readonly auxiliary: Auxiliary | undefined;
  /** A form that only the first person has: "steun". */
  readonly onlyFirst: boolean;
  /** May be an infinitive used as a noun. */
  readonly gerund: boolean;
  /** Has the form of a participle, whatever it is in its place. */
  readonly participial: boolean;
  /** Within brackets or quotation marks: no part of the clause around it. */
  readonly opaque: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** What it says of a holder as a noun. */
  readonly holder: HolderNoun | undefined;
  /** A separable particle that is no preposition: "plaats", "vast". */
  readonly particle: boolean;
  /** A trigger may ask for it; see `isFrameWord`. */
  readonly ofFrame: boolean;
}

/** A verb that a word may be a form of: the infinitive without particle, and the particle that is written onto the form. */
export type VerbOfWord = Pick<VerbForm, 'lemma' | 'particle'>;

/** Every token with its readings as a verb, before its neighbours are considered. */
export function markWords(tokens: readonly Token[]): Word[] {
  const words = tokens.map(wordOf);
  markOpaque(tokens, words);
  for (let i = 0; i < words.length; i++)
    if (words[i]!.lemmas.length > 0) words[i] = settled(tokens, words, i);
  return words;
}

const asWord = factOf((lower, text): Word => {
  const word = readingsOf(lower, 'word');
  return text.charAt(0) === lower.charAt(0) ? word : { ...word, capital: true };
});
const asMark = factOf((lower) => readingsOf(lower, 'punct'));

function wordOf(token: Token): Word {
  if (token.kind === 'word') return asWord(token);
  return token.kind === 'punct' ? asMark(token) : readingsOf(token.lower, token.kind);
}

const none: readonly string[] = [];
const noForms: readonly VerbForm[] = [];
const noVerb: Word = {
  lower: '',
  kind: 'word',
  finite: 0,
  tense: 'present',
  anyTense: false,
  plural: false,
  infinitive: false,
  participle: false,
  lemmas: none,
  readings: noForms,
  verbs: noForms,
  auxiliary: undefined,
  onlyFirst: false,
  gerund: false,
  participial: false,
  opaque: false,
  capital: false,
  holder: undefined,
  particle: false,
  ofFrame: false,
};

/** What a word may be by itself. */
function readingsOf(lower: string, kind: Token['kind']): Word {
  const word: { -readonly [member in keyof Word]: Word[member] } = { ...noVerb, lower, kind };
  if (kind !== 'word') return word;
  word.holder = holderNoun(lower);
  word.ofFrame = isFrameWord(lower);
  word.particle = isParticle(lower) && !prepositions.has(lower);
  const auxiliary = auxiliaries.get(lower);
  if (auxiliary) {
    word.auxiliary = auxiliary;
    word.lemmas = [auxiliary.lemma];
    word.finite = 2;
    word.tense = auxiliary.tense;
    word.plural = lower.endsWith('en') || lower === 'zijn';
    word.infinitive = auxiliary.infinitive;
    word.readings = verbForms(lower).filter((form) => form.lemma === auxiliary.lemma);
    word.verbs = eachOnce(word.readings);
    return word;
  }
  if (auxiliaryParticiples.has(lower)) word.participle = true;
  const forms = neverVerbs.has(lower) ? [] : formsOf(lower);
  if (forms.length === 0) return word;
  const lemmas = new Set<string>();
  let present = false;
  let past = false;
  let first = false;
  for (const form of forms) {
    if (form.form === 'presentParticiple') continue;
    lemmas.add(form.lemma);
    if (form.form === 'infinitive') word.infinitive = true;
    else if (form.form === 'participle') word.participle = true;
    else if (form.firstPerson) first = true;
    else {
      if (form.form === 'past') past = true;
      else present = true;
      word.plural ||= form.number === 'plural';
    }
  }
  word.lemmas = [...lemmas];
  word.readings = forms;
  word.verbs = eachOnce(forms);
  word.gerund = word.infinitive;
  word.participial = word.participle;
  if (past && !present) word.tense = 'past';
  word.anyTense = past && present;
  if (present || past) word.finite = word.infinitive || word.participle || homographs.has(lower) ? 1 : 2;
  else if (first) word.finite = 1;
  word.onlyFirst = first && !present && !past && !word.infinitive && !word.participle;
  return word;
}

function eachOnce(forms: readonly VerbForm[]): VerbOfWord[] {
  return forms.filter(
    (form, i) =>
      forms.findIndex(({ lemma, particle }) => lemma === form.lemma && particle === form.particle) === i,
  );
}

const prefix =
  /^(?:her|ver|be|ont|mis|onder|over|door|weer|terug|samen|tegen|mee|aan|af|in|op|uit|toe|voor|bij|na|neer|weg|vast|voort|vrij|los)(?=.{4})/;

/** The forms of a verb, also of one that the list has only without its prefix ("terugschroeft", "ondergraaft"). */
function formsOf(lower: string): readonly VerbForm[] {
  const forms = verbForms(lower);
  if (forms.length > 0 || lower.length < 8) return forms;
  const stripped = prefix.exec(lower);
  if (!stripped) return forms;
  const rest = lower.slice(stripped[0].length);
  if (homographs.has(rest) || neverVerbs.has(rest)) return forms;
  return verbForms(rest)
    .filter((form) => form.form !== 'presentParticiple' && !form.firstPerson)
    .map((form) => ({ ...form, lemma: stripped[0] + form.lemma }));
}

const closing: Record<string, string> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
};
/** Longest stretch within brackets or quotation marks that is passed over, in tokens. */
const longestOpaque = 80;

function markOpaque(tokens: readonly Token[], words: Word[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.kind === 'punct' ? closing[tokens[i]!.text] : undefined;
    if (!close) continue;
    const last = Math.min(tokens.length, i + longestOpaque);
    let end = i + 1;
    while (end < last && tokens[end]!.block === tokens[i]!.block && tokens[end]!.text !== close) end++;
    if (end >= last || tokens[end]!.text !== close) continue;
    for (let k = i; k <= end; k++) words[k] = { ...words[k]!, opaque: true };
    i = end;
  }
}

/** The word at `i` without the readings as a verb that its neighbours rule out. */
function settled(tokens: readonly Token[], words: readonly Word[], i: number): Word {
  const word = words[i]!;
  const { block } = tokens[i]!;
  const before = tokens[i - 1]?.block === block ? words[i - 1] : undefined;
  const after = tokens[i + 1]?.block === block ? words[i + 1] : undefined;
  if (word.lower === 'zijn') return isPossessive(before, after) ? asNoVerb(word) : word;
  if (word.auxiliary) {
    // "de wil", "het laten", "mijn doen": a noun after a determiner.
    const noun = word.lower === 'wil' && (before?.lower === 'de' || before?.lower === 'politieke');
    if (noun) return asNoVerb(word);
    return before?.lower === 'te' ? { ...word, finite: 0 } : word;
  }
  // ", te weten Ierland en Malta,": namely.
  if (word.lower === 'weten' && before?.lower === 'te' && words[i - 2]?.kind === 'punct')
    return asNoVerb(word);
  if (word.lower === 'verluidt' && before?.lower === 'naar') return asNoVerb(word);
  // The first person has no ending: "steun ik", "ik steun"; elsewhere the bare stem is a noun.
  if (word.onlyFirst && before?.lower !== 'ik' && after?.lower !== 'ik' && before?.lower !== 'ikzelf')
    return closesOwn(words, i, after) ? word : asNoVerb(word);
  if (before?.lower === 'te') return word.finite === 0 ? word : { ...word, finite: 0 };
  return isNoVerb(tokens, words, i, before, after) ? asNoVerb(word) : word;
}

/** "waarmee ik de motie als uitgevoerd beschouw": the last word of a clause with "ik" in it. */
function closesOwn(words: readonly Word[], i: number, after: Word | undefined): boolean {
  if (after && after.kind !== 'punct') return false;
  for (let k = i - 1; k >= Math.max(0, i - 15) && words[k]!.kind !== 'punct'; k--)
    if (words[k]!.lower === 'ik') return true;
  return false;
}

const beforeNouns = new Set(['de', 'een', 'hun', 'deze', 'onze', 'mijn', 'uw', 'geen', 'enkel']);

/** The neighbours of the word at `i`, which is no auxiliary, leave it no reading as a verb. */
function isNoVerb(
  tokens: readonly Token[],
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  const word = words[i]!;
  // "wat het kabinet betreft": no verb of the clause that it stands in.
  if (/^(?:betreft|betrof)$/.test(word.lower) && [2, 3, 4].some((k) => words[i - k]?.lower === 'wat'))
    return true;
  // "tot spijt van"
  if (before?.lower === 'tot' && !word.infinitive && !word.participle) return true;
  if (word.participle && (isVerbless(word, before, after) || isCompanion(words, i))) return true;
  if (before && beforeNouns.has(before.lower) && !word.participle) return true;
  if (word.lower === 'maanden' && !isUrging(before, after)) return true;
  if (word.lower === 'acht' && isNumber(before, after)) return true;
  if (word.lower === 'uit' && !isUtterance(before, after)) return true;
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
  if (word.finite === 2) return false;
  if (word.infinitive || homograph) {
    const { block } = tokens[i]!;
    return isNominal(words, i, (k) => (tokens[k]?.block === block ? words[k] : undefined));
  }
  return word.participle && after !== undefined && isAttributive(before, after);
}

/** "Letland en Malta maanden tot spoed": the verb, not the noun. */
const isUrging = (before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined &&
  (before.capital || before.lower.endsWith('en')) &&
  after !== undefined &&
  (after.lower === 'tot' || after.lower === 'aan' || /^(?:juist|ook|echter)$/.test(after.lower));

/** "Nederland uit zorgen": the verb, not the preposition. */
function isUtterance(before: Word | undefined, after: Word | undefined): boolean {
  return (
    after !== undefined &&
    (determiners.has(after.lower) || /(?:zorg|heid|kritiek|twijfel)/.test(after.lower)) &&
    before?.capital === true
  );
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

function asNoVerb(word: Word): Word {
  return {
    ...word,
    finite: 0,
    infinitive: false,
    participle: false,
    lemmas: none,
    readings: noForms,
    verbs: noForms,
    auxiliary: undefined,
  };
}

/** "zijn" before a noun phrase without article, where a preposition, verb or comma precedes. */
function isPossessive(before: Word | undefined, after: Word | undefined): boolean {
  if (after?.kind !== 'word') return false;
  if (before && prepositions.has(before.lower) && before.lower !== 'te') return true;
  if (determiners.has(after.lower) || prepositions.has(after.lower) || adverbs.has(after.lower)) return false;
  if (
    after.participle ||
    (after.finite > 0 && !homographs.has(after.lower)) ||
    coordinators.has(after.lower) ||
    subordinators.has(after.lower)
  )
    return false;
  if (after.capital) return false;
  return (
    before !== undefined &&
    (before.finite > 0 || before.lower === 'zich' || before.lower === 'van' || before.lower === 'dat')
  );
}

/** A form that may be a noun is one after a determiner, preposition, possessive or attributive adjective. */
function isNominal(words: readonly Word[], i: number, same: (k: number) => Word | undefined): boolean {
  const before = same(i - 1);
  if (!before) return false;
  if (before.kind === 'number') return homographs.has(words[i]!.lower);
  if (before.kind !== 'word') return false;
  const { lower } = before;
  const word = words[i]!;
  const earlierWord = same(i - 2);
  if (lower === 'het' && earlierWord?.auxiliary?.governs === 'infinitive' && word.infinitive) return false;
  if (lower === 'ons' && word.infinitive && isAwaited(i, same)) return false;
  if (determiners.has(lower))
    return (
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
    finite === 0 && /(?:^los|ig|lijk|isch|baar|zaam|loos|matig|snel|beter|vroeg|breed|[^i]e)$/.test(lower)
  );
}

function isAttributive(before: Word | undefined, after: Word): boolean {
  return (
    before !== undefined &&
    determiners.has(before.lower) &&
    after.kind === 'word' &&
    !prepositions.has(after.lower) &&
    !determiners.has(after.lower) &&
    !objectPronouns.has(after.lower)
  );
}
