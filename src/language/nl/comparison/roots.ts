const separable =
  /^(aan|achter|af|bij|bijeen|binnen|dicht|door|goed|in|klaar|los|mee|na|om|onder|open|op|over|plaats|samen|stil|tegen|terug|toe|uit|vast|voor|voorop|voort|vrij|weer|weg)ge(?=.{3})/;

/**
 * The root of a lexeme, the same for a verb, its participle and the noun made of it ("verlengen", "verlengd",
 * "verlenging"; "registreren", "registratie"). Coarser than a lexeme and no word of the language: for comparing texts only.
 */
export function root(lexeme: string): string {
  if (lexeme.length < 6 || /[\d-]/.test(lexeme)) return flattened(lexeme);
  let base = lexeme;
  if (/(?:[dt]|en)$/.test(base)) base = base.replace(separable, '$1').replace(/^ge(?=[^eiu].{3})/, '');
  base = base.replace(/(?:atie|atief|ering|eerder|eren|eerd|eert|eer)$/, '');
  if (base.length >= 6) base = base.replace(/(?:ings|ing|end|t|d)$/, '');
  return flattened(base);
}

/** Spelling that inflection changes, undone: long vowels and double consonants single, v and z as f and s. */
const flattened = (word: string): string =>
  word
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
