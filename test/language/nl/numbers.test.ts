import { describe, expect, it } from 'vitest';
import { digits, readNumber } from '../../../src/language/nl/numbers/numbers.ts';
import { numeral } from '../../../src/language/nl/numbers/numerals.ts';
import { tokenize } from '../../../src/language/nl/tokenize.ts';

const tokensOf = (text: string) => tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);

describe('number words', () => {
  it.each([
    ['twee', 2],
    ['acht', 8],
    ['elf', 11],
    ['dertien', 13],
    ['veertien', 14],
    ['negentien', 19],
    ['twintig', 20],
    ['dertig', 30],
    ['tachtig', 80],
    ['eenentwintig', 21],
    ['tweeëntwintig', 22],
    ['drieëndertig', 33],
    ['vijfenveertig', 45],
    ['achtentachtig', 88],
    ['negenennegentig', 99],
    ['zeven-en-twintig', 27],
    ['honderd', 100],
    ['honderdvijf', 105],
    ['honderdeneen', 101],
    ['tweehonderdtachtig', 280],
    ['driehonderdvijftig', 350],
    ['twaalfhonderd', 1200],
    ['vijftienhonderd', 1500],
    ['duizend', 1000],
    ['duizendvijfhonderd', 1500],
    ['zesduizend', 6000],
    ['veertigduizend', 40000],
    ['vijfentwintigduizend', 25000],
    ['honderdtwintigduizend', 120000],
    ['driehonderdduizend', 300000],
    ['tweeduizendvierhonderdtwaalf', 2412],
    ['anderhalf', 1.5],
    ['anderhalve', 1.5],
    ['tweeënhalf', 2.5],
    ['drieëneenhalf', 3.5],
    ['vierenhalve', 4.5],
  ])('%s', (word, value) => expect(numeral(word)).toBe(value));

  it.each([
    'tweede',
    'derde',
    'achtste',
    'achter',
    'tiental',
    'tientallen',
    'honderden',
    'duizenden',
    'driehoek',
    'vierdaagse',
    'tweejarig',
    'zesmaal',
    'vijver',
    'elfde',
    'negentiger',
    'drieluik',
    'twintigste',
    'hond',
    'anders',
    'half-jaar',
  ])('%s is no numeral', (word) => expect(numeral(word)).toBeUndefined());
});

describe('digits', () => {
  it.each([
    ['45.000', 45000],
    ['1.074,3', 1074.3],
    ['1,5', 1.5],
    ['0,7', 0.7],
    ['2.5', 2.5],
    ['1.250.000', 1250000],
    ['17', 17],
  ])('%s', (text, value) => expect(digits(text)).toBe(value));

  it.each(['12.11.2024', '1.2.3', '21.501.02'])('%s is a code', (text) =>
    expect(digits(text)).toBeUndefined(),
  );

  it('joins groups of three digits after a blank', () => {
    expect(readNumber(tokensOf('78 000 deelnemers'), 0)).toMatchObject({ value: 78000, next: 2 });
    expect(readNumber(tokensOf('1 250 000 euro'), 0)).toMatchObject({ value: 1250000, next: 3 });
    expect(readNumber(tokensOf('12 34'), 0)).toMatchObject({ value: 12, next: 1 });
  });
});
