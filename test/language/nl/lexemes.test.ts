import { describe, expect, it } from 'vitest';
import { analyseWord } from '../../../src/language/nl/lexemes/lexemes.ts';

const lexeme = (word: string) => analyseWord(word.toLowerCase()).lexeme;
const parts = (word: string) => analyseWord(word.toLowerCase()).parts;

describe('forms of one word share a lexeme', () => {
  it.each([
    'motie moties',
    'brief brieven',
    'sanctie sancties',
    'ministerie ministeries',
    'kamerlid kamerleden',
    'hoofdstad hoofdsteden',
    'schip schepen',
    'verdrag verdragen',
    'taal talen',
    'bom bommen',
    'systeem systemen',
    'mogelijkheid mogelijkheden',
    'groot grote',
    'Europees Europese',
    'financieel financiële',
    'Russisch Russische',
    'sector sectoren',
    'programma programma’s',
    'crisis crises',
    'wapen wapens',
    'proces processen',
    'Oekraïne Oekraine',
    'konvooi konvooien',
    'partij partijen',
    'harnas harnassen',
  ])('%s', (pair) => {
    const [one, other] = pair.split(' ') as [string, string];
    expect(lexeme(other)).toBe(lexeme(one));
  });
});

describe('inflections of a verb share a lexeme', () => {
  it.each([
    'benadrukken benadrukt benadrukte benadrukten',
    'steunen steun steunt steunde gesteund gesteunde',
    'oproepen oproept opgeroepen oproep',
    'besluiten besluit besloot besloten',
    'verwelkomen verwelkomt verwelkomde verwelkomd',
    'waarderen waardeert gewaardeerd',
    'eisen eist geëist',
    'vaststellen vastgesteld vaststelde',
    'besteden besteedt besteed',
    'spreken sprak spraken gesproken',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(lexeme)).size).toBe(1);
  });
});

describe('different words keep apart', () => {
  it.each([
    'leden lijden',
    'week wijken',
    'aandacht denken',
    'maanden manen',
    'afspraken afspreken',
    'namen nemen',
    'bezorgd bezorgen',
    'raad raket',
    'steun steen',
    'man maan',
    'norm normaal',
    'pers persoon',
    'land landing',
    'bond bondgenoot',
  ])('%s', (pair) => {
    const [one, other] = pair.split(' ') as [string, string];
    expect(lexeme(other)).not.toBe(lexeme(one));
  });
});

describe('compounds', () => {
  it('are split into the lexemes of their parts', () => {
    expect(parts('veiligheidssteun')).toEqual(['veiligheid', 'steun']);
    expect(parts('sanctieomzeiling')).toEqual(['sanctie', 'omzeiling']);
    expect(parts('luchtverdedigingssystemen')).toEqual(['lucht', 'verdediging', 'systeem']);
    expect(parts('NAVO-bondgenoten')).toEqual(['navo', 'bondgenoot']);
  });
  it('leave words alone that only look like one', () => {
    for (const word of ['secretaris', 'Nederland', 'steunen', 'voorbeeld', 'richtsnoeren'])
      expect(parts(word)).toBeUndefined();
  });
});
