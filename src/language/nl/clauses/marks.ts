import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { isFrameWord } from '../triggers/lexicon.ts';
import { isParticle, type VerbForm, verbForms } from '../verbs/lookup.ts';
import { auxiliaries, auxiliaryParticiples } from './auxiliaries.ts';
import { bodies, holderNoun } from './holdernouns.ts';
import { homographs, neverVerbs } from './homographs.ts';
import type { VerbOfWord, Word } from './markedword.ts';
import { isNoVerb } from './noverbs.ts';
import { adverbs, coordinators, determiners, prepositions, subordinators } from './words.ts';

/** Every token with its readings as a verb, before its neighbours are considered. */
export function markWords(tokens: readonly Token[]): Word[] {
  const words = tokens.map(wordOf);
  markOpaque(tokens, words);
  for (let i = 0; i < words.length; i++)
    if (words[i]!.lemmas.length > 0) words[i] = settled(tokens, words, i);
  return words;
}

const asWord = factOf((lower, text): Word => {
  // "De ER": the body, and none of the small words that it is spelled like.
  if (bodies.has(text)) return { ...noVerb, lower: text, capital: true, holder: 'collective' };
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
/** What makes a word no verb. */
const noReading = {
  finite: 0,
  infinitive: false,
  participle: false,
  lemmas: none,
  readings: noForms,
  verbs: noForms,
  auxiliary: undefined,
} as const;
const noVerb: Word = {
  ...noReading,
  lower: '',
  kind: 'word',
  tense: 'present',
  anyTense: false,
  plural: false,
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
  // "de leden Brouns en Ten Velde": a capital within the sentence is that of a name.
  if (word.capital && before?.kind === 'word' && !before.lower.endsWith('.')) return asNoVerb(word);
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

const asNoVerb = (word: Word): Word => ({ ...word, ...noReading });

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
