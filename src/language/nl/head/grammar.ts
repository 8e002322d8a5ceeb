import type { HeadGrammar, HeadLabel } from '../../head.ts';
import type { Token } from '../../tokens.ts';
import { readName } from '../people/names.ts';
import { readOffices } from './offices.ts';

const labels = new Map<string, HeadLabel>([
  ['datum', 'date'],
  ['betreft', 'subject'],
  ['onderwerp', 'subject'],
  ['aan', 'addressee'],
  ['dossier', 'dossier'],
  ['dossiernr.', 'dossier'],
  ['dossiernummer', 'dossier'],
  ['kamerstuk', 'dossier'],
  ['kamerstukken', 'dossier'],
  ['kamerstuknummer', 'dossier'],
  ['kamerstukdossier', 'dossier'],
  ['onze referentie', 'other'],
  ['ons kenmerk', 'other'],
  ['uw referentie', 'other'],
  ['uw kenmerk', 'other'],
  ['uw brief', 'other'],
  ['uw brief van', 'other'],
  ['kenmerk', 'other'],
  ['bijlage', 'other'],
  ['bijlagen', 'other'],
  ['bijlage(n)', 'other'],
  ['contactpersoon', 'other'],
  ['telefoon', 'other'],
  ['behandeld door', 'other'],
]);
const longestLabel = 3;
const academic = new Set(
  'drs. dr. mr. ir. ing. prof. jhr. drs dr mr ir ing prof mevr. dhr. mw. w.g. (w.g.) msc. ma ll.m.'.split(
    ' ',
  ),
);
const seats = new Set(['den haag', "'s-gravenhage", 's-gravenhage', 'the hague']);
const behalf = new Set(['mede', 'ook', 'tevens', 'eveneens', 'alsook', 'mede ook']);

const same = (tokens: readonly Token[], at: number, from: number): Token | undefined =>
  tokens[at]?.block === tokens[from]?.block ? tokens[at] : undefined;

/** The head of a Dutch letter to parliament; see `HeadGrammar`. */
export const head: HeadGrammar = {
  offices: readOffices,

  onBehalf(tokens, at) {
    if (!behalf.has(tokens[at]!.lower)) return undefined;
    return same(tokens, at + 1, at)?.lower === 'namens' ? at + 2 : undefined;
  },

  letterFrom(tokens, at) {
    if (tokens[at]!.lower !== 'brief' || same(tokens, at + 1, at)?.lower !== 'van') return undefined;
    return at + 2;
  },

  label(tokens, at) {
    let words = '';
    for (let i = at; i < at + longestLabel; i++) {
      const token = same(tokens, i, at);
      if (!token) break;
      words = words ? `${words} ${token.lower}` : token.lower;
      const gives = labels.get(words);
      if (!gives) continue;
      const after = same(tokens, i + 1, at);
      if (after?.text === ':') return { gives, next: i + 2 };
      // Without a colon only a label with a capital counts, and "Aan" in running text is none.
      if (!/^\p{Lu}/u.test(tokens[at]!.text)) return undefined;
      const longer = after && labels.has(`${words} ${after.lower}`);
      if (!longer) return { gives, next: i + 1 };
    }
    return undefined;
  },

  numberLabel(tokens, at) {
    const word = tokens[at]!.lower;
    if (word === 'nr.' || word === 'nummer') return at + 1;
    return word === 'nr' ? (same(tokens, at + 1, at)?.text === '.' ? at + 2 : at + 1) : undefined;
  },

  salutation(tokens, at) {
    if (!/^(?:geachte|hooggeachte|zeer)$/.test(tokens[at]!.lower)) return undefined;
    let i = at + 1;
    while (i < at + 10 && same(tokens, i, at) && !/^[,:.]$/.test(tokens[i]!.text)) i++;
    return i > at + 1 ? { from: at + 1, to: i } : undefined;
  },

  signer(tokens, at) {
    let i = at;
    while (i < at + 4 && same(tokens, i, at) && academic.has(tokens[i]!.lower)) i++;
    return same(tokens, i, at) ? readName(tokens, i) : undefined;
  },

  isSeat: (words) => seats.has(words.toLowerCase().replaceAll('’', "'")),
};
