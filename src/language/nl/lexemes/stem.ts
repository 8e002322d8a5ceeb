import { devoiced, isVowel, syllables } from '../spelling.ts';
import { irregularEndings, irregularWords, neverStripped } from './irregular.ts';

const vowel = /[aeiouy]/;

/**
 * The lexeme of one folded word: plural, adjective and diminutive endings taken off with Dutch spelling undone
 * (brieven → brief, talen → taal, bommen → bom). Irregular words come from a list. Not a lemma: only the same for
 * forms that belong together. Verb forms are joined to their lemma before this, by the verb lexicon.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const irregular = irregularWords.get(word);
  if (irregular !== undefined) return irregular;
  for (const [ending, replacement] of irregularEndings) {
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + replacement;
  }
  if (neverStripped.has(word)) return word;
  let base = word.includes("'") ? word.replace(/'s?$/, '') : word;
  base = withoutDiminutive(base);
  base = withoutS(base);
  return withoutE(base);
}

function withoutDiminutive(word: string): string {
  if (word.length > 6 && /[^aeiou]jes?$/.test(word))
    return word.replace(/(?:etje|tje|pje|kje|je)s?$/, (m) => (m.startsWith('kje') ? 'g' : ''));
  return word;
}

/** Plural or genitive -s after the endings that take it; after a, i, o, u and y it has an apostrophe: harnas and status are no plurals. */
function withoutS(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word;
  const rest = word.slice(0, -1);
  if (/(?:au|ou|eu|ui|ij|oe|ei|aa|ee|oo|uu)$/.test(rest) || /[^aeou]i$/.test(rest) || syllables(rest) < 2)
    return word;
  return /(?:e|el|er|em|en|aar|erd|or|ing|eur|um|on|an)$/.test(rest) ? rest : word;
}

/** -en and -e, with the stem's spelling restored. */
function withoutE(word: string): string {
  let rest: string;
  if (word.endsWith('en') && word.length > 4) rest = word.slice(0, -2);
  else if (word.endsWith('e') && !word.endsWith('ee') && word.length > 3) rest = word.slice(0, -1);
  else return word;
  if (rest.length < 2 || !vowel.test(rest)) return word;
  return closed(rest);
}

/** Undoes open-syllable spelling: "bomm" → "bom", "tal" → "taal", "briev" → "brief". */
function closed(rest: string): string {
  const last = rest.at(-1)!;
  const before = rest.at(-2);
  const third = rest.at(-3);
  if (/(?:ij|ei|ui|aai|ooi|oei)$/.test(rest)) return rest;
  if (isVowel(last))
    return last === 'i' || last === 'e' || last === 'u' ? `${rest}e`.replace(/ee$/, 'e') : rest;
  if (rest.endsWith('iel') || rest.endsWith('es')) return `${rest.slice(0, -2)}e${rest.slice(-2)}`;
  if (last === before) return devoiced(rest.slice(0, -1));
  const single = isVowel(before) && !isVowel(third) && before !== 'y';
  // A schwa or other unstressed vowel stays single: regelen → regel, handeling, moeilijke, veilige.
  const unstressed =
    /(?:el|er|em|en|ig|ing|lijk|isch|ik|is|es|et|it|ert|end)$/.test(rest) && syllables(rest) > 1;
  const doubled = single && !unstressed && last !== 'x' && last !== 'w' && last !== 'h';
  return devoiced(doubled ? `${rest.slice(0, -1)}${before}${last}` : rest);
}
