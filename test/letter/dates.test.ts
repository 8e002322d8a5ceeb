import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/document/text/text.ts';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import { findDates } from '../../src/letter/dates/find.ts';
import { resolveDates } from '../../src/letter/dates/resolve.ts';
import { startReading } from '../../src/letter/reading.ts';
import { printed } from '../../src/span.ts';

/** Dates of a text as "words: first–last" (or one day), counted from `letterDate` when given. */
function datesIn(text: string, letterDate?: string): string[] {
  const source = { name: 'test.txt', mediaType: 'text/plain', sha256: '' };
  const reading = startReading({ text, blocks: textBlocks(text), source }, nl);
  const signed = letterDate === undefined ? undefined : { value: letterDate, start: 0, end: 0 };
  return resolveDates(findDates(reading), signed).map(
    (date) => `${printed(text, date)}: ${date.from === date.to ? date.from : `${date.from}/${date.to}`}`,
  );
}

/** All these letters are dated on a Wednesday in May. */
const letterDate = '2024-05-15';

const one: [sentence: string, quote: string, days: string][] = [
  // Days
  ['De Raad komt op 7 juni 2024 bijeen.', '7 juni 2024', '2024-06-07'],
  ['De Raad komt op 7 juni bijeen.', '7 juni', '2024-06-07'],
  ['Het overleg is op maandag 10 juni a.s. voorzien.', 'maandag 10 juni a.s.', '2024-06-10'],
  ['Het overleg is op maandag, 10 juni 2024 voorzien.', 'maandag, 10 juni 2024', '2024-06-10'],
  ['Op 26 april jl. stuurde ik u een brief.', '26 april jl.', '2024-04-26'],
  ['De conferentie duurt van 30 juni-3 juli 2024.', '30 juni-3 juli 2024', '2024-06-30/2024-07-03'],
  [
    'De raden vinden op 10 respectievelijk 11 juni 2024 plaats.',
    '10 respectievelijk 11 juni 2024',
    '2024-06-10/2024-06-11',
  ],
  ['Dat de partners in oktober nauwelijks zijn geraadpleegd, is jammer.', 'oktober', '2023-10-01/2023-10-31'],
  ['Het besluit valt in de tweede helft van juni.', 'tweede helft van juni', '2024-06-16/2024-06-30'],
  ['Het plan komt in de eerste helft van mei 2025.', 'eerste helft van mei 2025', '2025-05-01/2025-05-15'],
  ['Over het mandaat wordt in het najaar besloten.', 'najaar', '2024-09-01/2024-11-30'],
  ['Het kabinet heeft in het najaar zo besloten.', 'najaar', '2023-09-01/2023-11-30'],
  ['De Kamer ontvangt dit uiterlijk in januari.', 'januari', '2025-01-01/2025-01-31'],
  ['Op 26 april j.l. stuurde ik u een brief.', '26 april j.l.', '2024-04-26'],
  ['Op 3 december jl. besloot het kabinet anders.', '3 december jl.', '2023-12-03'],
  ['Op 3 december jongstleden besloot het kabinet anders.', '3 december jongstleden', '2023-12-03'],
  ['Dit volgt op 1 februari aanstaande.', '1 februari aanstaande', '2025-02-01'],
  ['Uw brief d.d. 12 maart is ontvangen.', '12 maart', '2024-03-12'],
  ['De termijn loopt tot 31 dec. 2026.', '31 dec. 2026', '2026-12-31'],
  ['Het verdrag trad op 1 sept. 1998 in werking.', '1 sept. 1998', '1998-09-01'],
  ['VERSLAG VAN DE TOP, 9 JULI 2023', '9 JULI 2023', '2023-07-09'],
  ['De vergadering van\n18\njuni 2024 vervalt.', '18 juni 2024', '2024-06-18'],
  ['De brief van 12-03-2024 vermeldt dit.', '12-03-2024', '2024-03-12'],
  ['De brief van 12/3/2024 vermeldt dit.', '12/3/2024', '2024-03-12'],
  ['De brief van 12.03.2024 vermeldt dit.', '12.03.2024', '2024-03-12'],
  ['De brief van 2024-03-12 vermeldt dit.', '2024-03-12', '2024-03-12'],
  ['Het akkoord van 29 februari 2024 geldt nog.', '29 februari 2024', '2024-02-29'],
  ['De 3e juni 2024 is een maandag.', '3e juni 2024', '2024-06-03'],
  ['Afgelopen 3 mei was er overleg.', 'Afgelopen 3 mei', '2024-05-03'],
  ['Hij komt aanstaande donderdag 23 mei.', 'aanstaande donderdag 23 mei', '2024-05-23'],
  ['Op 12 november van vorig jaar sprak de Kamer.', '12 november van vorig jaar', '2023-11-12'],
  ['De wet geldt per 1 januari volgend jaar.', '1 januari volgend jaar', '2025-01-01'],
  ['Dit staat in de agenda1 van 6 juni 20241.', '6 juni 2024', '2024-06-06'],
  ['Gisteren sprak ik hem.', 'Gisteren', '2024-05-14'],
  ['Het besluit valt vandaag.', 'vandaag', '2024-05-15'],
  // Days that span
  ['De top is op 10 en 11 juni 2024.', '10 en 11 juni 2024', '2024-06-10/2024-06-11'],
  ['De top duurt van 9 tot 11 juli.', '9 tot 11 juli', '2024-07-09/2024-07-11'],
  ['De top duurt van 9 t/m 11 juli a.s. in Vilnius.', '9 t/m 11 juli a.s.', '2024-07-09/2024-07-11'],
  ['De top duurt van 9 tot en met 11 juli.', '9 tot en met 11 juli', '2024-07-09/2024-07-11'],
  ['Raad 24-25 juni 2025 te Luxemburg', '24-25 juni 2025', '2025-06-24/2025-06-25'],
  ['Raad 6–7 mei te Luxemburg', '6–7 mei', '2024-05-06/2024-05-07'],
  ['De ministers spreken op 3, 4 en 5 juni.', '3, 4 en 5 juni', '2024-06-03/2024-06-05'],
  [
    'Op donderdag 23 en vrijdag 24 mei a.s. spreekt de Raad.',
    'donderdag 23 en vrijdag 24 mei a.s.',
    '2024-05-23/2024-05-24',
  ],
  ['De missie was er op 28 en 29 maart jl. te gast.', '28 en 29 maart jl.', '2024-03-28/2024-03-29'],
  [
    'De conferentie is van 30 november tot en met 2 december.',
    '30 november tot en met 2 december',
    '2024-11-30/2024-12-02',
  ],
  [
    'De conferentie is van 28 februari - 1 maart 2025.',
    '28 februari - 1 maart 2025',
    '2025-02-28/2025-03-01',
  ],
  [
    'Op 31 oktober en 1 november 2022 kwam men bijeen.',
    '31 oktober en 1 november 2022',
    '2022-10-31/2022-11-01',
  ],
  [
    'Het reces is van 20 december 2024 tot en met 5 januari 2025.',
    '20 december 2024 tot en met 5 januari 2025',
    '2024-12-20/2025-01-05',
  ],
  [
    'Het reces is van 20 december tot en met 5 januari 2025.',
    '20 december tot en met 5 januari 2025',
    '2024-12-20/2025-01-05',
  ],
  ['Tussen 3 juni en 9 juli 2024 is er geen Raad.', '3 juni en 9 juli 2024', '2024-06-03/2024-07-09'],
  ['Uiterlijk 9 of 10 september 2024 volgt meer.', '9 of 10 september 2024', '2024-09-09/2024-09-10'],
  // Months
  ['Sinds december 2019 is er niets gebeurd.', 'december 2019', '2019-12-01/2019-12-31'],
  ['In maart jl. bleek dit al.', 'maart jl.', '2024-03-01/2024-03-31'],
  ['In september volgt een brief.', 'september', '2024-09-01/2024-09-30'],
  ['In februari 2024 was het koud.', 'februari 2024', '2024-02-01/2024-02-29'],
  ['Eind juni 2023 vertrok de missie.', 'juni 2023', '2023-06-01/2023-06-30'],
  ['In juni en juli 2025 is er geen overleg.', 'juni en juli 2025', '2025-06-01/2025-07-31'],
  ['De enquête liep van maart–april 2024.', 'maart–april 2024', '2024-03-01/2024-04-30'],
  [
    'De missie loopt van november 2024 tot en met maart 2025.',
    'november 2024 tot en met maart 2025',
    '2024-11-01/2025-03-31',
  ],
  [
    'De missie liep van oktober 2022 tot februari 2023.',
    'oktober 2022 tot februari 2023',
    '2022-10-01/2023-02-28',
  ],
  ['Dit speelt sinds oktober vorig jaar.', 'oktober vorig jaar', '2023-10-01/2023-10-31'],
  ['Komende september volgt de begroting.', 'Komende september', '2024-09-01/2024-09-30'],
  ['Volgende maand volgt meer.', 'Volgende maand', '2024-06-01/2024-06-30'],
  ['Vorige maand bleek dit.', 'Vorige maand', '2024-04-01/2024-04-30'],
  // Seasons
  ['Afgelopen zomer nam de druk toe.', 'Afgelopen zomer', '2023-06-01/2023-08-31'],
  ['De evaluatie volgt in het voorjaar van 2025.', 'voorjaar van 2025', '2025-03-01/2025-05-31'],
  ['De evaluatie volgt dit najaar.', 'dit najaar', '2024-09-01/2024-11-30'],
  ['De evaluatie volgt in het najaar.', 'najaar', '2024-09-01/2024-11-30'],
  ['De evaluatie volgt komend voorjaar.', 'komend voorjaar', '2025-03-01/2025-05-31'],
  ['Vóór de zomer ontvangt u een brief.', 'zomer', '2024-06-01/2024-08-31'],
  ['In de winter van 2022-2023 stegen de prijzen.', 'winter van 2022-2023', '2022-12-01/2023-02-28'],
  ['In de lente van vorig jaar was dat anders.', 'lente van vorig jaar', '2023-03-01/2023-05-31'],
  ['De herfst van 2021 was nat.', 'herfst van 2021', '2021-09-01/2021-11-30'],
  ['De winter 2023/24 was zacht.', 'winter 2023/24', '2023-12-01/2024-02-29'],
  // Parts of years
  ['Het voorstel komt in het tweede kwartaal van 2026.', 'tweede kwartaal van 2026', '2026-04-01/2026-06-30'],
  ['Het voorstel komt in Q3 2025.', 'Q3 2025', '2025-07-01/2025-09-30'],
  ['Het voorstel komt in het 4e kwartaal 2024.', '4e kwartaal 2024', '2024-10-01/2024-12-31'],
  [
    'Het voorstel komt in het derde en vierde kwartaal van 2025.',
    'derde en vierde kwartaal van 2025',
    '2025-07-01/2025-12-31',
  ],
  [
    'Het voorstel komt in het laatste kwartaal van dit jaar.',
    'laatste kwartaal van dit jaar',
    '2024-10-01/2024-12-31',
  ],
  [
    'Het voorstel komt in het eerste kwartaal van volgend jaar.',
    'eerste kwartaal van volgend jaar',
    '2025-01-01/2025-03-31',
  ],
  ['In de eerste helft van 2023 daalde de invoer.', 'eerste helft van 2023', '2023-01-01/2023-06-30'],
  ['In de tweede helft van 2025 is Denemarken voorzitter.', 'tweede helft van 2025', '2025-07-01/2025-12-31'],
  [
    'In het eerste halfjaar van 2026 is Cyprus voorzitter.',
    'eerste halfjaar van 2026',
    '2026-01-01/2026-06-30',
  ],
  [
    'In de eerste vier maanden van 2024 kwamen er meer.',
    'eerste vier maanden van 2024',
    '2024-01-01/2024-04-30',
  ],
  // Years
  ['Het besluit dateert uit 2019.', '2019', '2019-01-01/2019-12-31'],
  ['Begin 2025 start de bouw.', '2025', '2025-01-01/2025-12-31'],
  ['De begroting voor 2026 en 2027 is rond.', '2026 en 2027', '2026-01-01/2027-12-31'],
  ['De begroting voor 2025, 2026 en 2027 is rond.', '2025, 2026 en 2027', '2025-01-01/2027-12-31'],
  ['De periode 2024-2027 is gekozen.', '2024-2027', '2024-01-01/2027-12-31'],
  ['Het seizoen 2024/2025 is voorbij.', '2024/2025', '2024-01-01/2025-12-31'],
  ['Het seizoen 2024/25 is voorbij.', '2024/25', '2024-01-01/2025-12-31'],
  ['Van 2025 tot en met 2028 loopt het programma.', '2025 tot en met 2028', '2025-01-01/2028-12-31'],
  ['In de jaren 2025 t/m 2028 loopt het programma.', '2025 t/m 2028', '2025-01-01/2028-12-31'],
  ['Tussen 2015 en 2020 verdubbelde de export.', '2015 en 2020', '2015-01-01/2020-12-31'],
  ['Sinds 1945 is er geen oorlog geweest.', '1945', '1945-01-01/1945-12-31'],
  ['Vorig jaar was het anders.', 'Vorig jaar', '2023-01-01/2023-12-31'],
  ['Later dit jaar volgt een brief.', 'dit jaar', '2024-01-01/2024-12-31'],
  ['Eind volgend jaar loopt het af.', 'volgend jaar', '2025-01-01/2025-12-31'],
  ['Het doel voor 2030 blijft.', '2030', '2030-01-01/2030-12-31'],
  ['In 2000 militairen uitzenden kon niet meer.', '2000', '2000-01-01/2000-12-31'],
];

describe('dates', () => {
  it.each(one)('%s', (sentence, quote, days) => {
    expect(datesIn(sentence, letterDate)).toEqual([`${quote}: ${days}`]);
  });

  it.each([
    ['Op 3 juni en op 14 oktober 2025 is er overleg.', ['3 juni: 2025-06-03', '14 oktober 2025: 2025-10-14']],
    ['De jaren 2019 en 2022 waren goed.', ['2019: 2019-01-01/2019-12-31', '2022: 2022-01-01/2022-12-31']],
    ['Van begin 2024 tot eind 2025.', ['2024: 2024-01-01/2024-12-31', '2025: 2025-01-01/2025-12-31']],
    [
      'In maart en juni 2024 was er overleg.',
      ['maart: 2024-03-01/2024-03-31', 'juni 2024: 2024-06-01/2024-06-30'],
    ],
    [
      'Op 3 juni 2024 stelt de Raad het plan voor 2025 vast.',
      ['3 juni 2024: 2024-06-03', '2025: 2025-01-01/2025-12-31'],
    ],
  ])('%s', (sentence, expected) => expect(datesIn(sentence, letterDate)).toEqual(expected));

  it.each([
    'Nederland steunt resolutie 1970 en resolutie 1973.',
    'De resoluties 1701 en 1559 blijven gelden.',
    'De VNVR-resolutie 2000 is niet uitgevoerd.',
    'Zie het voorstel COM(2018) 324 en JOIN(2022) 49.',
    'Op grond van Verordening (EU) 2021/1119 geldt dit.',
    'Op grond van Richtlijn 2019/904 geldt dit.',
    'De Kamer kent dit als Kamerstuk 21 501-02, nr. 2019.',
    'De bijdrage is EUR 2025 per persoon.',
    'Er zijn 2000 militairen gelegerd.',
    'De afstand is ruim 2000 km.',
    'De Agenda 2030 is leidend.',
    'De 2030-doelen staan overeind.',
    'Nu en zo meteen is er wel iets te zeggen.',
    'Het aankomend jaar is van belang.',
    'Afgelopen jaren is veel gebeurd.',
    'De Arabische Lente begon elders.',
    'Op maandag en vrijdagochtend wordt vergaderd.',
    'In de eerste helft van het voorzitterschap kwam er weinig.',
    'Het land gaat een zware winter tegemoet.',
    'Vandaag de dag is dat anders.',
    'In de vroege morgen vertrok de delegatie.',
    'Op 30 februari 2024 gebeurt niets.',
    'Bel 070-3486486 of zie paragraaf 1945.',
    'Het document heeft nummer 2024D46181.',
    'Artikel 5 van het verdrag geldt.',
    'De eerste en tweede sessie zijn samengevoegd.',
    'Het derde punt is de markt.',
  ])('no date: %s', (sentence) => expect(datesIn(sentence, letterDate)).toEqual([]));
});

describe('the day to count from', () => {
  it('is the letter’s own date, two weeks of sending left free', () => {
    expect(datesIn('Op 17 mei jl. en 13 mei a.s. is er overleg.', letterDate)).toEqual([
      '17 mei jl.: 2024-05-17',
      '13 mei a.s.: 2024-05-13',
    ]);
  });

  it('is else the first day with a year', () => {
    const text =
      'Verslag van de Raad van 9 december 2022.\n\nOp 4 november jl. en 16 januari sprak men, en vorig jaar.';
    expect(datesIn(text)).toEqual([
      '9 december 2022: 2022-12-09',
      '4 november jl.: 2022-11-04',
      '16 januari: 2023-01-16',
      'vorig jaar: 2021-01-01/2021-12-31',
    ]);
  });

  it('takes the year of the first day from the title that repeats it', () => {
    const text =
      'Ik bied u de agenda aan van de Raad van 8 en 9 maart a.s.\n\nGeannoteerde agenda Raad 8-9 maart 2018';
    expect(datesIn(text)[0]).toBe('8 en 9 maart a.s.: 2018-03-08/2018-03-09');
  });

  it('takes it from the weekday and the other years where no title repeats it', () => {
    const text =
      'De Raad komt op dinsdag 9 november a.s. bijeen. Sinds 15 mei 2021 ligt een voorstel voor 2030 op tafel.';
    expect(datesIn(text)[0]).toBe('dinsdag 9 november a.s.: 2021-11-09');
  });

  it('leaves out what nothing in the letter can date', () => {
    expect(datesIn('De Raad komt op 9 november bijeen en spreekt over vorig jaar.')).toEqual([]);
  });

  it('leaves out "vandaag" when the letter has no date of its own', () => {
    expect(datesIn('Op 9 november 2021 spreekt men. Vandaag niet.')).toEqual(['9 november 2021: 2021-11-09']);
  });
});

describe('precision', () => {
  it.each([
    ['7 juni 2024', 'day'],
    ['7 en 8 juni 2024', 'range'],
    ['juni 2024', 'month'],
    ['zomer van 2024', 'season'],
    ['Q2 2024', 'quarter'],
    ['eerste helft van 2024', 'half'],
    ['2024', 'year'],
    ['2024-2027', 'year'],
  ])('%s is given to the %s', (text, precision) => {
    const source = { name: 'test.txt', mediaType: 'text/plain', sha256: '' };
    const reading = startReading({ text, blocks: textBlocks(text), source }, nl);
    expect(resolveDates(findDates(reading), undefined)[0]?.precision).toBe(precision);
  });
});

describe('the year of a letter that is not dated', () => {
  const first = (text: string): string | undefined => readText(text).dates[0]?.from;

  it('lies before what its sentences look ahead to, however near that day is', () => {
    expect(
      first(
        'De Raad komt op 18 november aanstaande bijeen. De missie zal tot en met 2 november 2026 duren. In 2025 vond een evaluatie plaats.',
      ),
    ).toBe('2025-11-18');
  });

  it('is not before the documents that it cites came out', () => {
    expect(
      first(
        'De Raad komt op 6 december bijeen. De Commissie presenteerde COM(2021) 823. In 2019 was dat anders.',
      ),
    ).toBe('2021-12-06');
  });
});

it('reads a night between two days as both', () => {
  const { dates } = readText('In de nacht van 25 op 26 juni 2013 werd een akkoord bereikt.');
  expect(dates).toMatchObject([{ from: '2013-06-25', to: '2013-06-26' }]);
});
