import { devoiced, isVowel, syllables } from '../spelling.ts';
import { stressedElen, unstressedEren } from './schwa.ts';

const digraph = /(?:aa|ee|oo|uu|ie|oe|eu|ui|ei|ou|au|ai|oi)$/;
const unstressedPrefix = /^(?:be|ge|her|ont|ver|er)/;

/** Verbs that begin with the letters of an unstressed prefix and have none: ergeren, geërgerd. Data. */
const noPrefix: ReadonlySet<string> = new Set(
  'ergeren beteren herbergen gesticuleren genereren generaliseren verifiëren verbaliseren hersenspoelen geselen erotiseren ontologiseren ventileren'.split(
    ' ',
  ),
);

/**
 * The unstressed prefix that a verb begins with ("be", "ge", "her", "ont", "ver", "er"), or ''. Only where the rest has
 * a vowel of its own before its ending, so not in geven, erven or bellen.
 */
export function prefixOf(infinitive: string): string {
  const prefix = unstressedPrefix.exec(infinitive)?.[0];
  if (!prefix || noPrefix.has(infinitive)) return '';
  const rest = infinitive.slice(prefix.length);
  if (prefix.endsWith('e') && /^(?:i(?!j)|u)/.test(rest)) return '';
  return syllables(rest.slice(0, rest.endsWith('en') ? -2 : -1)) > 0 ? prefix : '';
}

/** The stem as the first person writes it: steunen → steun, beloven → beloof, zetten → zet, gaan → ga. */
export function stemOf(infinitive: string): string {
  if (infinitive.endsWith('aan')) return infinitive.slice(0, -2);
  if (/(?:zi|do)en$/.test(infinitive)) return infinitive.slice(0, -1);
  const base = infinitive.slice(0, -2);
  const last = base.at(-1)!;
  const before = base.at(-2);
  if (isVowel(last)) return base;
  if (last === before) return devoiced(base.slice(0, -1));
  return devoiced(isLong(infinitive, base) ? lengthened(base) : base);
}

/** Whether the one vowel before the last consonant stands in an open, stressed syllable and is doubled in the stem. */
function isLong(infinitive: string, base: string): boolean {
  const vowel = base.at(-2);
  if (!isVowel(vowel) || vowel === 'i' || vowel === 'y' || base.endsWith('w') || base.endsWith('x'))
    return false;
  if (digraph.test(base.slice(0, -1))) return false;
  const bare = infinitive.slice(prefixOf(infinitive).length);
  if (/e[lnm]en$/.test(bare)) return syllables(bare) < 3 || stressedElen.has(bare);
  if (bare.endsWith('eren')) return !unstressedEren.has(bare);
  return true;
}

function lengthened(base: string): string {
  const vowel = base.at(-2)!;
  const plain = vowel === 'ë' ? 'e' : vowel;
  // After i the diaeresis goes with the doubling: verifiëren → verifieer, but creëren → creëer.
  const first = vowel === 'ë' && base.at(-3) === 'i' ? 'e' : vowel;
  return `${base.slice(0, -2)}${first}${plain}${base.at(-1)}`;
}

/** Whether the endings of the weak past begin with t: after the voiceless consonants of " 't kofschip" in the infinitive. */
export function isVoiceless(infinitive: string): boolean {
  return /(?:[tkfspxc]|ch|sh)en$/.test(infinitive);
}

/** The participle's ge- before a stem, with the diaeresis that keeps its e apart: geëist, geïnformeerd, geüpdatet. */
export function withGe(stem: string): string {
  if (/^e(?!u)/.test(stem)) return `geë${stem.slice(1)}`;
  if (/^i(?!j)/.test(stem)) return `geï${stem.slice(1)}`;
  if (/^u(?!i)/.test(stem)) return `geü${stem.slice(1)}`;
  return `ge${stem}`;
}

/** The plural of a strong past: riep → riepen, gaf → gaven, trok → trokken, koos → kozen. */
export function pastPlural(singular: string): string {
  const last = singular.at(-1)!;
  const before = singular.at(-2)!;
  if (singular.endsWith('e')) return `${singular}n`;
  if (isVowel(before) && !digraph.test(singular.slice(0, -1))) {
    return before === 'a' ? `${voiced(singular)}en` : `${singular}${last}en`;
  }
  const open = /(?:ee|oo|aa)$/.test(singular.slice(0, -1)) ? singular.slice(0, -2) + last : singular;
  return `${voiced(open)}en`;
}

function voiced(stem: string): string {
  if (stem.endsWith('f')) return `${stem.slice(0, -1)}v`;
  if (/[aeiou]s$/.test(stem)) return `${stem.slice(0, -1)}z`;
  return stem;
}
