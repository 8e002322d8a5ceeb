import { expect, it } from 'vitest';
import { asides } from '../../../src/language/nl/comparison/asides.ts';
import { rates } from '../../../src/language/nl/comparison/rates.ts';
import { printed } from '../../../src/span.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

it.each([
  ['zal jaarlijks verslag doen', [1]],
  ['vraagt om halfjaarlijkse cijfers', [2]],
  ['zal ieder kwartaal overleggen', [4]],
  ['wil elk half jaar een bijeenkomst', [2]],
  ['levert de gegevens eens in de twee weken', [26]],
  ['een tweewekelijks overleg', [26]],
  ['twee keer per jaar bijeenkomen', [2]],
  ['om de zes maanden een toets', [2]],
  ['een termijn van zes maanden', []],
  ['in het tweede kwartaal van dit jaar', []],
])('%s', (text, perYear) => {
  expect(rates(text, whole(text)).map((rate) => rate.perYear)).toEqual(perYear);
});

it.each([
  ['steunt de missie, die twaalf waarnemers telt, ten volle', [', die twaalf waarnemers telt,']],
  ['steunt het fonds (30 miljoen euro) ten volle', ['(30 miljoen euro)']],
  ['dringt erop aan dat het fonds in 2024 begint', []],
])('what is said beside the point: %s', (text, parts) => {
  expect(asides(text, whole(text)).map((span) => printed(text, span))).toEqual(parts);
});
