import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { faults } from './holds.ts';

/**
 * Text that makes a reader look ahead again and again. Each is so long that work growing with the square of its length
 * would be ten thousand million steps, so that the tests end in time only where it grows with the length.
 */
const length = 100_000;
const patterns = [
  'a',
  '1',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '(',
  ')',
  '-',
  '.',
  ',',
  '«',
  '🇳🇱',
  'é',
  '\u00ad',
  'a-\n',
  '1.',
  '1 ',
  '1\n',
  'I. ',
  'A ',
  'A\n',
  'Aa\n\n',
  'e.',
  'van de ',
  'en ',
  '3 en ',
  '3-',
  '3 december ',
  'december ',
  '2024-',
  '2024 en ',
  'tot en met ',
  'maandag ',
  'eerste ',
  'circa ',
  'ruim 5 ',
  'miljoen ',
  'EUR ',
  'tussen de ',
  'honderd',
  'driehonderd',
  'het aantal ',
  'van elk circa ',
  'Kamerstuk ',
  'Kamerstukken II, ',
  '28 676, nr. 1 en ',
  'nrs. 1, ',
  'motie ',
  'motie van het lid Van der ',
  'motie van de leden A en ',
  'resolutie 1 en ',
  'VN-Veiligheidsraad ',
  'COM(2023) 1 en ',
  'Verordening (EU) 2021/1 en ',
  'Verdrag ',
  'Verdrag van Van ',
  'Verdrag inzake de ',
  'New ',
  'minister van ',
  'de ministers van A en ',
  'Nieuw-',
  'A-b-',
  'Nederland zal ',
  'het kabinet benadrukt dat ',
  'dat dat ',
  'om te ',
  'Werksessie 1: ',
  'Sessie 1\n\n',
  '- a\n',
  'drie werksessies: ',
  'vrijdag 3 december ',
  '1 Kamerstuk\n',
  'agenda1 ',
  'Den Haag, ',
  'Geachte voorzitter,\n',
  '= A\n',
  'a\tb\n',
];

describe('time grows with the length of the text, whatever it says', () => {
  it.each(patterns)(
    '%j again and again',
    (pattern) => {
      const record = readText(pattern.repeat(Math.ceil(length / pattern.length)));
      expect(record.text.length).toBeGreaterThanOrEqual(length);
    },
    10_000,
  );
  it('all of them in one text', () => {
    const record = readText(patterns.map((pattern) => pattern.repeat(60)).join('\n\n'));
    expect(faults(record)).toEqual([]);
  });
});
