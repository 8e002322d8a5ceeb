import type { UnitRead } from '../../figures.ts';

type UnitWord = Pick<UnitRead, 'unit' | 'kind'> & {
  /** Stands in the quote of a figure: signs and abbreviations do, nouns don't. */
  sign: boolean;
};

const unit = (name: string, kind: UnitRead['kind'], sign: boolean, words: string): [string, UnitWord][] =>
  words.split(' ').map((word) => [word, { unit: name, kind, sign }]);

/** Currencies, which stand before the number or after it. */
export const currencies = new Map<string, UnitWord>([
  ...unit('EUR', 'money', true, "€ eur euro euro's euros"),
  ...unit('USD', 'money', true, 'usd $ us$ dollar dollars'),
  ...unit('GBP', 'money', true, 'gbp £ pond'),
  ...unit('CHF', 'money', true, 'chf'),
  ...unit('NOK', 'money', true, 'nok'),
  ...unit('SEK', 'money', true, 'sek'),
  ...unit('DKK', 'money', true, 'dkk'),
]);

/** Words that stand between a number and its currency: "5 miljoen Amerikaanse dollar". */
export const currencyNationalities = new Set([
  'amerikaanse',
  'us',
  'vs',
  'britse',
  'canadese',
  'australische',
]);

/** Units that follow the number. Those that keep their word carry an empty name. */
export const followingUnits = new Map<string, UnitWord>([
  ...unit('%', 'measure', true, '% procent pct. pct procentpunt procentpunten procentpunts percent'),
  ...unit('day', 'measure', false, 'dag dagen etmaal kalenderdagen'),
  ...unit('month', 'measure', false, 'maand maanden kalendermaanden'),
  ...unit('year', 'measure', false, 'jaar jaren kalenderjaren'),
  ...unit(
    '',
    'measure',
    true,
    'km kg mw gw mwh gwh kwh twh km2 m2 m3 km² m² m³ ha kton kt mt bcm mm cm gb tb',
  ),
  ...unit(
    '',
    'measure',
    false,
    'week weken uur uren minuut minuten seconden werkdag werkdagen kwartalen kwartaal weekend decennia decennium eeuw eeuwen ' +
      'nachten ochtenden graad graden ton kiloton megaton kilo kilogram gram liter hectare hectaren kilometer kilometers meter ' +
      'centimeter millimeter mijl zeemijl voet vaten megawatt gigawatt terawattuur kilowattuur watt megawattuur gigawattuur basispunten',
  ),
  ...unit('', 'count', false, 'keer maal fte stuks'),
]);
