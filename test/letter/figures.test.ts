import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

const value = (low: number | null, high: number | null): string =>
  low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;

/** Figures of a text as "words = value unit hedge", the hedge left out when exact. */
function figuresIn(text: string): string[] {
  return readText(text).figures.map((f) =>
    `${printed(text, f)} = ${value(f.low, f.high)} ${f.unit}${f.hedge === 'exact' ? '' : ` ${f.hedge}`}`.trim(),
  );
}

const one: [sentence: string, figure: string][] = [
  // Counts
  ['De regeling geldt voor leerlingen van 18 jaar en ouder.', '18 = 18.. year at_least'],
  ['Het rapport bestaat uit een algemeen deel en 27 landenhoofdstukken.', '27 = 27 landenhoofdstukken'],
  ['Er namen 32 landen deel aan de oefening.', '32 = 32 landen'],
  ['De conferentie telde negentien werkgroepen.', 'negentien = 19 werkgroepen'],
  ['Er liggen twaalf nieuwe voorstellen voor.', 'twaalf = 12 voorstellen'],
  ['De elf deelnemende staten stemden in.', 'elf = 11 staten'],
  ['Er waren zeven grote en kleine incidenten.', 'zeven = 7 incidenten'],
  ['De EU telt 27 EU-lidstaten.', '27 = 27 EU-lidstaten'],
  ["Nederland levert 24 F-16's aan het land.", "24 = 24 F-16's"],
  ['Het land krijgt twee Patriot systemen.', 'twee = 2 systemen'],
  ['Het gaat om driehonderdvijftig gebouwen.', 'driehonderdvijftig = 350 gebouwen'],
  ['Er zijn 1.250 scholen hersteld.', '1.250 = 1250 scholen'],
  ['Er zijn 78 000 woningen beschadigd.', '78 000 = 78000 woningen'],
  ['Acht lidstaten sloten zich aan.', 'Acht = 8 lidstaten'],
  ['Dat gebeurde drie keer.', 'drie = 3 keer'],
  ['Er is 40 fte vrijgemaakt.', '40 = 40 fte'],
  ['Het land ontving 1 schip.', '1 = 1 schip'],
  ['Van de 41 landen doen er veel mee.', '41 = 41 landen'],
  ['Ruim honderd bedrijven zijn bezocht.', 'Ruim honderd = 100 bedrijven about'],
  ['Er zijn 45 duizend tenten geleverd.', '45 duizend = 45000 tenten'],
  ['Er zijn 3,5 miljoen vaccins uitgedeeld.', '3,5 miljoen = 3500000 vaccins'],
  // People
  ['Er zijn circa negentig militairen gelegerd.', 'circa negentig = 90 person about'],
  ['De missie telt 120 waarnemers.', '120 = 120 person'],
  ['Er kwamen 29 staatshoofden bijeen.', '29 = 29 person'],
  ['Zij sprak met vier oud-ministers.', 'vier = 4 person'],
  ['Er vielen 300 burgerslachtoffers.', '300 = 300 person'],
  ['Er werden 14 Nederlanders geëvacueerd.', '14 = 14 person'],
  ['De cursus trok 60 jonge trainees.', '60 = 60 person'],
  ['Er zijn ruim 6 miljoen vluchtelingen.', 'ruim 6 miljoen = 6000000 person about'],
  ['Zes Kamerleden reisden mee.', 'Zes = 6 person'],
  ['Er zijn tien deskundigen benoemd.', 'tien = 10 person'],
  ['Zij bezocht vijf vrouwelijke ondernemers.', 'vijf = 5 person'],
  ['De raad benoemde drie VN-rapporteurs.', 'drie = 3 person'],
  ['De politie leidde 250 grenswachters op.', '250 = 250 person'],
  ['De brigade telt 900 man.', '900 = 900 person'],
  ['Er waren 80 leden aanwezig.', '80 = 80 person'],
  // Time and other measures
  ['De oorlog duurt al meer dan duizend dagen.', 'meer dan duizend = 1000.. day at_least'],
  ['Het mandaat is met twaalf maanden verlengd.', 'twaalf = 12 month'],
  ['De uitvoering duurt twee jaar.', 'twee = 2 year'],
  ['De uitvoering duurt anderhalf jaar.', 'anderhalf = 1.5 year'],
  ['De uitvoering duurt tweeënhalve maand.', 'tweeënhalve = 2.5 month'],
  ['Binnen tien werkdagen volgt antwoord.', 'tien = 10 werkdagen'],
  ['Binnen 48 uur volgt antwoord.', '48 = 48 uur'],
  ['De opwarming blijft onder 1,5 graden.', '1,5 = 1.5 graden'],
  ['Er komt 11.000 GW bij.', '11.000 GW = 11000 GW'],
  ['De weg is 30 kilometer lang.', '30 = 30 kilometer'],
  ['Er is 18.230 ton graan geleverd.', '18.230 = 18230 ton'],
  ['Er is 40 ton hulpgoederen geleverd.', '40 = 40 ton'],
  ['Dit duurt één jaar.', 'één = 1 year'],
  // Shares
  ['De norm is 2%.', '2% = 2 %'],
  ['De norm is 3,5 procent.', '3,5 procent = 3.5 %'],
  ['Het tarief stijgt met 2 procentpunt.', '2 procentpunt = 2 %'],
  ['Het aandeel bedraagt minimaal 30%.', 'minimaal 30% = 30.. % at_least'],
  ['Het aandeel ligt boven de 90%.', 'boven de 90% = 90.. % at_least'],
  ['Dit kan oplopen tot 24%.', 'tot 24% = ..24 % at_most'],
  ['Het aandeel stijgt tot 24%.', '24% = 24 %'],
  ['Het aandeel is één procent.', 'één procent = 1 %'],
  // Money
  ['Dit kost EUR 5 miljoen.', 'EUR 5 miljoen = 5000000 EUR'],
  ['Dit kost € 1,5 mln. Nederland betaalt mee.', '€ 1,5 mln. = 1500000 EUR'],
  ['Dit kost €2,5 mld.', '€2,5 mld. = 2500000000 EUR'],
  ['Dit kost 750 miljard euro.', '750 miljard euro = 750000000000 EUR'],
  ['Dit kost 1.074,3 miljard euro.', '1.074,3 miljard euro = 1074300000000 EUR'],
  ['Dit kost een miljard euro.', 'een miljard euro = 1000000000 EUR'],
  ['Dit kost een half miljoen euro.', 'half miljoen euro = 500000 EUR'],
  ['Dit kost anderhalf miljoen euro.', 'anderhalf miljoen euro = 1500000 EUR'],
  ['Dit kost 100 miljard dollar.', '100 miljard dollar = 100000000000 USD'],
  ['Dit kost USD 40 miljoen.', 'USD 40 miljoen = 40000000 USD'],
  ['Dit kost $ 40 miljoen.', '$ 40 miljoen = 40000000 USD'],
  ['Dit kost 3 miljoen Amerikaanse dollar.', '3 miljoen Amerikaanse dollar = 3000000 USD'],
  ['De boete is £ 200.', '£ 200 = 200 GBP'],
  ['De kosten bedragen ongeveer zes ton.', 'ongeveer zes ton = 600000 EUR about'],
  ['De kosten zijn ca. € 21,4 mln.', 'ca. € 21,4 mln. = 21400000 EUR about'],
  ['De marge is maximaal € 2 mrd.', 'maximaal € 2 mrd. = ..2000000000 EUR at_most'],
  ['Dit kost € 540.000.', '€ 540.000 = 540000 EUR'],
  ['Dit kost ruim € 725\nmiljoen.', 'ruim € 725 miljoen = 725000000 EUR about'],
  // Hedges
  ['Er kwamen ongeveer 40 bedrijven.', 'ongeveer 40 = 40 bedrijven about'],
  ['Er kwamen bijna 40 bedrijven.', 'bijna 40 = 40 bedrijven about'],
  ["Er kwamen zo'n 40 bedrijven.", "zo'n 40 = 40 bedrijven about"],
  ['Er kwamen zo’n 40 bedrijven.', 'zo’n 40 = 40 bedrijven about'],
  ['Er kwamen rond de 40 bedrijven.', 'rond de 40 = 40 bedrijven about'],
  ['Er kwamen naar schatting 40 bedrijven.', 'naar schatting 40 = 40 bedrijven about'],
  ['Er kwamen ten minste 40 bedrijven.', 'ten minste 40 = 40.. bedrijven at_least'],
  ['Er kwamen minstens 40 bedrijven.', 'minstens 40 = 40.. bedrijven at_least'],
  ['Er kwamen niet minder dan 40 bedrijven.', 'niet minder dan 40 = 40.. bedrijven at_least'],
  ['Er kwamen minder dan 40 bedrijven.', 'minder dan 40 = ..40 bedrijven at_most'],
  ['Er komen hooguit 40 bedrijven.', 'hooguit 40 = ..40 bedrijven at_most'],
  ['Er komen ten hoogste 40 bedrijven.', 'ten hoogste 40 = ..40 bedrijven at_most'],
  ['Er komen niet meer dan 40 bedrijven.', 'niet meer dan 40 = ..40 bedrijven at_most'],
  ['Nederland levert tot 40 voertuigen.', 'tot 40 = ..40 voertuigen at_most'],
  ['Er komen 40 of meer bedrijven.', '40 of meer = 40.. bedrijven at_least'],
  // Ranges
  ['Het gaat om vier à vijf rotaties.', 'vier à vijf = 4..5 rotaties'],
  ['Het gaat om 2 tot 3 schepen.', '2 tot 3 = 2..3 schepen'],
  ['Het gaat om 10-15 schepen.', '10-15 = 10..15 schepen'],
  ['Het gaat om twee of drie schepen.', 'twee of drie = 2..3 schepen'],
  ['Het gaat om 2 tot 3 miljard euro.', '2 tot 3 miljard euro = 2000000000..3000000000 EUR'],
  [
    'Het gaat om tussen de 2 en 3 miljard euro.',
    'tussen de 2 en 3 miljard euro = 2000000000..3000000000 EUR',
  ],
  ['Het gaat om € 2 à 3 mln.', '€ 2 à 3 mln. = 2000000..3000000 EUR'],
  ['Het gaat om 250.000 à 300.000 euro.', '250.000 à 300.000 euro = 250000..300000 EUR'],
  ['Het gaat om 2,5 tot 3%.', '2,5 tot 3% = 2.5..3 %'],
];

describe('figures', () => {
  it.each(one)('%s', (sentence, figure) => expect(figuresIn(sentence)).toEqual([figure]));

  it.each([
    ['De steun ging van 12 naar 18 miljoen euro.', ['12 = 12000000 EUR', '18 miljoen euro = 18000000 EUR']],
    ['De steun loopt van 12 tot 18 miljoen euro.', ['12 = 12000000 EUR', '18 miljoen euro = 18000000 EUR']],
    ['Het aantal landen steeg van drie naar zeven.', ['drie = 3 landen', 'zeven = 7 landen']],
    ['Drie van de vijftien voorwaarden resteren.', ['Drie = 3 voorwaarden', 'vijftien = 15 voorwaarden']],
    ['Er zijn 750 waarnemers, van wie 14 uit Nederland.', ['750 = 750 person', '14 = 14 person']],
    ['Dat geldt voor de havens, waarvan er drie aan zee liggen.', ['drie = 3 havens']],
    [
      'Het gaat om verpleegkundigen, van wie er bijna 90.000 in ons land werken.',
      ['bijna 90.000 = 90000 person about'],
    ],
    ['Het voorstel is met 51 stemmen voor en 12 tegen aangenomen.', ['51 = 51 stemmen', '12 = 12 stemmen']],
    [
      'De opslag bevat 9 miljard m3 gas en kostte 2 miljard euro.',
      ['9 miljard m3 = 9000000000 m3', '2 miljard euro = 2000000000 EUR'],
    ],
    [
      'De bijdrage bestaat uit vier rotaties van elk circa negentig militairen.',
      ['vier = 4 rotaties', 'circa negentig = 90 person about'],
    ],
    [
      'Beoogd was 100 miljard dollar. De teller staat op 87,3 miljard.',
      ['100 miljard dollar = 100000000000 USD', '87,3 miljard = 87300000000 USD'],
    ],
    ['Op 3 december 2024 spraken 27 ministers.', ['27 = 27 person']],
    ['In 2025 levert Nederland 20 tanks.', ['20 = 20 tanks']],
  ])('%s', (sentence, expected) => expect(figuresIn(sentence)).toEqual(expected));

  it.each([
    'Het kabinet acht dit van belang.',
    'Ons adres is Prinses Margrietlaan 12 Den Haag.',
    'Nederland acht maatregelen noodzakelijk.',
    'Dit moet in acht worden genomen.',
    'Een land en een jaar zijn genoeg.',
    'De eerste, tweede en 11e sessie zijn voorbij.',
    'De resoluties 1701 en 1559 gelden nog.',
    'Zie resolutie 2735 en artikel 5 van het verdrag.',
    'De artikelen 4, 5 en 6 gelden nog.',
    'Zie Kamerstuk 28 676, nr. 141.',
    'Zie Kamerstuk 21 501-02, nrs. 570 en 597.',
    'De brief (28 676, nr. 12) volgt.',
    'Zie COM(2018) 324 en JOIN(2022) 49.',
    'Verordening (EU) 2021/1119 is van kracht.',
    'De F-16, de S-400 en 155mm-munitie zijn besproken.',
    'De G20 en de EU-27 stemmen in.',
    'Koning Abdullah II en COP28 zijn genoemd.',
    'Het pakket Fit for 55 is aangenomen.',
    'De vergadering begint om 14.30 uur.',
    'De vergadering begint om 9 uur.',
    'Bel 070-3486486 voor vragen.',
    'Postbus 20061, 2500 EB Den Haag',
    'Prinses Beatrixlaan 2',
    'Document 2024D46181 is gepubliceerd.',
    'Werksessie 2 gaat over cyber.',
    'Agendapunt 4 vervalt.',
    'Sessie 1: de Zuidflank',
    '1. Openingszitting',
    '2a. Rechtsstaat',
    '1 Kamerstuk over de begroting.',
    'Het overleg in 2025 en 2026 gaat door.',
    'De periode 2021-2027 is voorbij.',
    'In de jaren tachtig was dit anders.',
    'Er zijn tientallen bedrijven en honderdduizenden klachten.',
    'Het 5+2-proces stokt.',
    'De helft van de landen doet mee.',
    'De termijn is 24/7 verlengd.',
    'De Groep van 77 stemde tegen.',
    'De Leopard 2 is besteld.',
    'De aanpak is driedaags en tweejarig.',
  ])('no figure: %s', (sentence) => expect(figuresIn(sentence)).toEqual([]));
});

it('reads a share and the amount it leads to as two figures', () =>
  expect(figuresIn('De quota dalen met 12,5% tot 3.400 ton.')).toEqual([
    '12,5% = 12.5 %',
    '3.400 = 3400 ton',
  ]));
it('takes no verb for what is counted', () =>
  expect(figuresIn('Meer dan 130 landen tekenden; minstens twintig ratificeerden.')).toEqual([
    'Meer dan 130 = 130.. landen at_least',
    'minstens twintig = 20.. landen at_least',
  ]));

describe('what is counted', () => {
  it.each([
    ['Er zijn vier nieuwe rotaties gepland.', 'nieuwe rotaties'],
    ['Er zijn circa 45.000 Oekraïense militairen getraind.', 'Oekraïense militairen'],
  ])('%s', (text, words) => {
    const counted = readText(text).figures[0]?.counted;
    expect(counted && printed(text, counted)).toBe(words);
  });
});

describe('what a figure is for', () => {
  it.each([
    ['Tot nu toe zijn via de missie 3.000 agenten opgeleid.', 'achieved'],
    ['Het aantal deelnemers is inmiddels gestegen tot 4.000.', 'achieved'],
    ['Het doel is om in 2027 circa 500 agenten op te leiden.', 'target'],
    ['De uitstoot moet in 2035 met 60% dalen.', 'target'],
    ['Nederland levert een bijdrage van twintig instructeurs.', 'contribution'],
    ['Nederland stelt EUR 3 miljoen beschikbaar.', 'contribution'],
    ['De kosten worden geraamd op EUR 7 miljoen.', 'cost'],
    ['Nederland trekt hiervoor € 2 mln. uit.', 'cost'],
    ['Bondgenoten besteden minimaal 2% van het bbp aan defensie.', 'norm'],
    ['De drempel van 9.000 militairen blijft.', 'norm'],
    ['De delegatie telt elf landen.', 'count'],
  ])('%s → %s', (text, role) => expect(readText(text).figures[0]?.role).toBe(role));
});

describe('what a figure holds for', () => {
  const text =
    'Den Haag, 4 maart 2026\n\nDe bijdrage aan operatie Noorderzon wordt in 2027 voortgezet met twee rotaties van elk circa ' +
    'zestig mariniers. De kosten worden geraamd op EUR 8 miljoen voor 2027 en worden gefinancierd uit het Budget Internationale ' +
    'Veiligheid. Daarnaast draagt Nederland jaarlijks € 1 mln. bij aan het fonds.';
  const figures = readText(text).figures;
  const [rotations, marines, cost, yearly] = figures;

  it('gives the period of the clause', () => {
    for (const figure of [rotations, marines, cost])
      expect(figure?.period).toEqual({ from: '2027-01-01', to: '2027-12-31' });
    expect(yearly?.period).toBeUndefined();
  });

  it('gives what it is divided over', () => {
    expect(marines?.per).toBe('rotatie');
    expect(yearly?.per).toBe('jaar');
    expect(cost?.per).toBeUndefined();
  });

  it('gives the budget in its own words', () => {
    expect(cost?.fundedFrom?.value).toBe('Budget Internationale Veiligheid');
    expect(text.slice(cost!.fundedFrom!.start, cost!.fundedFrom!.end)).toBe(
      'Budget Internationale Veiligheid',
    );
    expect(yearly?.fundedFrom).toBeUndefined();
  });

  it('gives the operation that the sentence names', () => {
    expect(rotations?.operation?.value).toBe('operatie Noorderzon');
    expect(text.slice(rotations!.operation!.start, rotations!.operation!.end)).toBe('operatie Noorderzon');
  });

  it.each([
    ['De uitgaven van € 3 mln. komen ten laste van de begroting van Defensie.', 'begroting van Defensie'],
    ['Nederland doneert € 3 mln., gedekt uit de HGIS-middelen.', 'HGIS-middelen'],
    [
      'Nederland doneert € 3 mln. Dit bedrag wordt betaald uit het Europees Ontwikkelingsfonds.',
      'Europees Ontwikkelingsfonds',
    ],
  ])('%s', (sentence, budget) => expect(readText(sentence).figures[0]?.fundedFrom?.value).toBe(budget));

  it.each([
    'Nederland trekt € 3 mln. uit voor de missie.',
    'Er kwamen 300 vluchtelingen uit Syrië.',
    'Het bedrag van € 3 mln. volgt uit de afspraken.',
  ])('no budget: %s', (sentence) => expect(readText(sentence).figures[0]?.fundedFrom).toBeUndefined());

  it('does not take a date that only begins a period', () => {
    expect(
      readText('Den Haag, 4 maart 2026\n\nSinds 2022 zijn 90 bedrijven gesteund.').figures[0]?.period,
    ).toBeUndefined();
  });
});

it('what a figure is for is said on its own side of a semicolon', () => {
  const { figures } = readText(
    'Tot nu toe zijn circa 6.200 militairen getraind; het doel is om in 2026 ongeveer 3.000 militairen te trainen.',
  );
  expect(figures.map(({ role, period }) => [role, period?.from])).toEqual([
    ['achieved', undefined],
    ['target', '2026-01-01'],
  ]);
});
