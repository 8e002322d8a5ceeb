import type { DateDirection, SeasonName } from '../../dates.ts';

/** Month names, in full and shortened, as tokens are written in lower case. English ones stand in names of meetings. */
export const months = new Map<string, number>();
const monthNames: string[] = [
  'januari jan. january',
  'februari feb. febr. february',
  'maart mrt. march',
  'april apr.',
  'mei',
  'juni jun. june',
  'juli jul. july',
  'augustus aug. august',
  'september sep. sept.',
  'oktober okt. october',
  'november nov.',
  'december dec.',
];
monthNames.forEach((names, index) => {
  for (const name of names.split(' ')) months.set(name, index + 1);
});

/** Month names that are also words or names of another kind, so that a day or a year must stand beside them. */
export const monthNeedsCompany = new Set(
  'jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. january february march june july august october'.split(
    ' ',
  ),
);

export const weekdays = new Map<string, number>(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
);

export const seasons = new Map<string, SeasonName>([
  ['voorjaar', 'spring'],
  ['lente', 'spring'],
  ['zomer', 'summer'],
  ['najaar', 'autumn'],
  ['herfst', 'autumn'],
  ['winter', 'winter'],
]);

/** Words after a date that say on which side of the letter it lies. */
export const directions = new Map<string, DateDirection>([
  ...['jl.', 'jl', 'j.l.', 'j.l', 'jongstleden', 'll.', 'll', 'l.l.', 'laatstleden'].map(
    (word) => [word, 'past'] as const,
  ),
  ...['a.s.', 'a.s', 'as.', 'aanstaande', 'eerstkomende', 'eerstvolgende'].map(
    (word) => [word, 'future'] as const,
  ),
]);

/** Words before a date, month or season that say on which side of the letter it lies. */
export const leadingDirections = new Map<string, DateDirection>([
  ...['afgelopen', 'vorig', 'vorige', 'voorbije'].map((word) => [word, 'past'] as const),
  ...[
    'komend',
    'komende',
    'aankomend',
    'aankomende',
    'volgend',
    'volgende',
    'aanstaande',
    'eerstvolgende',
  ].map((word) => [word, 'future'] as const),
  ...['dit', 'deze'].map((word) => [word, 'this'] as const),
]);

/** "dit jaar", "vorig jaar": the calendar year so many from the letter's own. */
export const yearOffsets = new Map<string, number>([
  ['dit', 0],
  ['vorig', -1],
  ['volgend', 1],
]);

/** "komend jaar" is a calendar year only inside a longer expression ("het voorjaar van komend jaar"). */
export const innerYearOffsets = new Map<string, number>([
  ...yearOffsets,
  ['het', 0],
  ['afgelopen', -1],
  ['komend', 1],
  ['aankomend', 1],
  ['aanstaand', 1],
]);

export const monthOffsets = new Map<string, number>([
  ['deze', 0],
  ['vorige', -1],
  ['volgende', 1],
  ['komende', 1],
  ['afgelopen', -1],
]);

export const dayOffsets = new Map<string, number>([
  ['eergisteren', -2],
  ['gisteren', -1],
  ['vandaag', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);

/** Ordinals before "kwartaal" and "helft"; -1 is the last. */
export const ordinals = new Map<string, number>([
  ['eerste', 1],
  ['1e', 1],
  ['1ste', 1],
  ['tweede', 2],
  ['2e', 2],
  ['2de', 2],
  ['derde', 3],
  ['3e', 3],
  ['3de', 3],
  ['vierde', 4],
  ['4e', 4],
  ['4de', 4],
  ['laatste', -1],
]);

/**
 * Words before a number of four digits that make it a number of something, not a year: "resolutie 1973", "nr. 2019",
 * "artikel 2000". Plural and singular.
 */
export const referenceWords = new Set(
  (
    'resolutie resoluties vnvr-resolutie vn-resolutie vr-resolutie nr. nrs. nr nrs no. nummer nummers artikel artikelen art. ' +
    'kamerstuk kamerstukken kamerstuknummer dossier zaak zaaknummer pagina paragraaf par. p. blz. verordening richtlijn ' +
    'besluit aanbeveling (eu) postbus kst aanhangsel volgnummer kenmerk referentie noot voetnoot vlucht motie amendement regel'
  ).split(' '),
);

/** Signs and words beside a number of four digits that make it a quantity. */
export const quantityBefore = new Set(
  "€ $ £ eur usd gbp euro circa ca. ongeveer ruim bijna zo'n ~ minimaal maximaal".split(' '),
);
export const quantityAfter = new Set(
  (
    '% euro dollar miljoen miljard mln. mld. mrd. procent km kilometer kilo kg ton hectare mw gw gwh twh mwh megawatt gigawatt vaten ' +
    'meter m² km² uur uren dagen weken maanden jaar personen mensen militairen soldaten manschappen troepen vluchtelingen migranten ' +
    'doden gewonden slachtoffers burgers agenten politieagenten waarnemers functionarissen deelnemers gevangenen banen plaatsen ' +
    'voertuigen tanks raketten drones granaten leden man vrouwen kinderen'
  ).split(' '),
);

/** Names that carry a year as part of the name and do not date anything: "Agenda 2030". Word before the year. */
export const namesWithYear = new Set('agenda horizon navo nato europa europe vision visie'.split(' '));
