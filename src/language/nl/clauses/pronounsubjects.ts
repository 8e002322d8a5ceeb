import type { Clause } from '../../clauses.ts';
import { attitudeOfAdjective, attitudeOfNoun } from '../triggers/attitudes.ts';
import type { Word } from './markedword.ts';
import { adverbs, determiners, prepositions } from './words.ts';

const predicates =
  /^(?:voornemens|bereid|genegen|geneigd|voorstander|tegenstander|bezorgd|kritisch|tevreden|verheugd|positief)$/;
const opinions = /^(?:oordeel|mening|opvatting|plan|zins)$/;
/** What closes the clause behind "het" as part of the verb: "wijst het van de hand", "stelt het op prijs". */
const idioms = /^(?:van de hand|op prijs|ter harte|ter discussie|in twijfel)$/;

/**
 * "hooguit kan het leven met …", "Daarnaast pleit het voor": "het" at token `i` right behind the finite verb is whoever the
 * clause before is about, unless it is an article.
 */
export function isPronounSubject(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (words[i]?.lower !== 'het' || !next || i >= to) return false;
  return (
    next.infinitive ||
    next.participle ||
    adverbs.has(next.lower) ||
    prepositions.has(next.lower) ||
    /^(?:zich|er|als|niets|iets|geen)$/.test(next.lower) ||
    // "verlichting van de sancties acht het prematuur", "de termijn vindt het te kort"
    (isJudging(words[i - 1]) && (next.lower === 'te' || closes(words, i + 2, to))) ||
    (closes(words, i + 1, to) && words[i - 1]?.lemmas.some((lemma) => opining.has(lemma))) ||
    // "voor maatwerk staat het open"
    (closes(words, i + 2, to) && next.particle) ||
    (isHaving(words[i - 1]) && attitudeOfNoun(next.lower) !== undefined && words[i + 2]?.lower !== 'van') ||
    determiners.has(next.lower) ||
    predicates.test(next.lower) ||
    /^(?:herinnering|twijfel|overweging|aandacht|orde|tafel|voren|spel)$/.test(words[i + 2]?.lower ?? '') ||
    (next.lower === 'van' && opinions.test(words[i + 2]?.lower ?? ''))
  );
}

const closes = (words: readonly Word[], i: number, to: number): boolean =>
  i >= to || words[i]!.kind === 'punct';

/** Verbs whose "het" is nobody: "gaat het om", "ontbreekt het aan". Infinitives. Data. */
const impersonal = new Set(
  `zijn worden blijven lijken blijken schijnen komen gaan betreffen draaien ontbreken schorten mankeren lukken regenen liggen staan hangen luiden
  gelden duren verlopen horen behoren dienen loont vallen zitten lopen kosten`.split(/\s+/),
);

/** "Het" goes with a verb of the clause that has an empty one, and with an adverb or preposition behind it: nobody. */
export function isImpersonal(words: readonly Word[], { verbs, finite }: Clause): boolean {
  if (finite === undefined) return false;
  const next = words[finite + 2]!;
  if (!adverbs.has(next.lower) && !prepositions.has(next.lower)) return false;
  if (next.lower === 'van' && opinions.test(words[finite + 3]?.lower ?? '')) return false;
  const full = words[finite]!.auxiliary?.governs === 'infinitive' ? verbs : [finite];
  return full.some((i) => words[i]!.lemmas.some((lemma) => impersonal.has(lemma)));
}

const isJudging = (word: Word | undefined): boolean =>
  word?.lemmas.some((lemma) => /^(?:achten|vinden|noemen)$/.test(lemma)) === true;

const opining = new Set(
  'achten vinden noemen steunen onderschrijven verwelkomen betreuren bepleiten waarderen verwerpen veroordelen beschouwen hekelen delen'.split(
    ' ',
  ),
);

/**
 * "Een uitbreiding wijst het af", "Een tweede fonds steunt het niet", "Kritisch is het over de kosten": what only somebody
 * does or is, so that a phrase that names nobody, from token `from` to the finite verb, is no subject.
 */
export function isOfPersons(words: readonly Word[], from: number, { finite, verbs, to }: Clause): boolean {
  if (finite === undefined) return false;
  if (verbs.some((i) => words[i]!.lemmas.some((lemma) => opining.has(lemma)))) return true;
  if (attitudeOfAdjective(words[finite - 1]!.lower) && finite - from < 3) return true;
  const last = words[finite + 2];
  if (!last || closes(words, finite + 2, to)) return false;
  if (closes(words, finite + 3, to)) return last.particle || prepositions.has(last.lower);
  const rest = words.slice(finite + 2, Math.min(to, finite + 6)).filter(({ kind }) => kind === 'word');
  return idioms.test(rest.map(({ lower }) => lower).join(' '));
}

/** "heeft het bedenkingen bij": what the holder has, rather than an article. */
const isHaving = (word: Word | undefined): boolean => word?.auxiliary?.lemma === 'hebben';
