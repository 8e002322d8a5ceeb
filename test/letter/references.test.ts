import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** References of a text as "words = type id". */
function referencesIn(text: string): string[] {
  return readText(text).references.map((r) => `${printed(text, r)} = ${r.type} ${r.id}`);
}

const cases: [sentence: string, ...references: string[]][] = [
  // Papers of parliament
  ['Zie hiervoor Kamerstuk 27 925, nr. 506.', 'Kamerstuk 27 925, nr. 506 = kamerstuk 27925-506'],
  [
    'Uw Kamer is ingelicht (Kamerstukken II 2023/24, 21 501-02, nr. 2845).',
    'Kamerstukken II 2023/24, 21 501-02, nr. 2845 = kamerstuk 21501-02-2845',
  ],
  [
    'Zie ook Kamerstukken II, vergaderjaar 2009–2010, 21 501-07, nr. 701, over de begroting.',
    'Kamerstukken II, vergaderjaar 2009–2010, 21 501-07, nr. 701 = kamerstuk 21501-07-701',
  ],
  ['Dat is eerder toegezegd (28 676, nr. 141).', '28 676, nr. 141 = kamerstuk 28676-141'],
  [
    'De antwoorden (Kamerstuk 29 521, nrs. 570 en 597) gingen hierop in.',
    'Kamerstuk 29 521, nrs. 570 = kamerstuk 29521-570',
    '597 = kamerstuk 29521-597',
  ],
  ['Zie Kamerstuk 33 000 V, nr. 117.', 'Kamerstuk 33 000 V, nr. 117 = kamerstuk 33000-V-117'],
  ['Zie Kamerstuk 21501-04 nr.279.', 'Kamerstuk 21501-04 nr.279 = kamerstuk 21501-04-279'],
  ['Zie Kamerstuk 36600-XVII nr.41.', 'Kamerstuk 36600-XVII nr.41 = kamerstuk 36600-XVII-41'],
  ['Zie kst-29521-474 voor het verslag.', 'kst-29521-474 = kamerstuk 29521-474'],
  [
    'Over de uitkomsten van de vorige bijeenkomst van de bondgenoten is uw Kamer al eerder\nuitgebreid ingelicht. Voor de inzet bij die bijeenkomst verwijs ik u naar de brief (Kamerstuk 28\n676, nr. 474) die uw Kamer vorige maand toeging en die ook de verklaring bevat die de\nbondgenoten toen hebben aangenomen over hun verdere samenwerking.',
    'Kamerstuk 28 676, nr. 474 = kamerstuk 28676-474',
  ],
  ['Zie Kamerstuk 29521-474.', 'Kamerstuk 29521-474 = kamerstuk 29521-474'],
  ['Zie Kamerstuk 33 652 (R2007), nr. 3.', 'Kamerstuk 33 652 (R2007), nr. 3 = kamerstuk 33652-R2007-3'],
  ['Zie Kamerstukken I 2022/23, 36 045, AB.', 'Kamerstukken I 2022/23, 36 045, AB = kamerstuk 36045-AB'],
  [
    'Zie Kamerstukken II 2023/24, 21 501-02, nr. 2845 en 28 676, nr. 400.',
    'Kamerstukken II 2023/24, 21 501-02, nr. 2845 = kamerstuk 21501-02-2845',
    '28 676, nr. 400 = kamerstuk 28676-400',
  ],
  [
    'Zie Kamerstuk 21 501-20, nr. 1900 en 3 bijlagen daarbij.',
    'Kamerstuk 21 501-20, nr. 1900 = kamerstuk 21501-20-1900',
  ],
  // Motions
  [
    'Conform de motie van het lid Verduin c.s. (Kamerstuk 31 793, nr. 239) zal dit gebeuren.',
    'motie van het lid Verduin c.s. (Kamerstuk 31 793, nr. 239) = motie 31793-239',
  ],
  [
    'De motie-Ter Laak/Van der Wiel (35 403, nr. 17) is uitgevoerd.',
    'motie-Ter Laak/Van der Wiel (35 403, nr. 17) = motie 35403-17',
  ],
  [
    'De moties van de leden Visser (Kamerstuk 21 501-20, nr. 5) en De Bakker c.s. (Kamerstuk 21 501-20, nr. 6) zijn uitgevoerd.',
    'moties van de leden Visser (Kamerstuk 21 501-20, nr. 5) = motie 21501-20-5',
    'De Bakker c.s. (Kamerstuk 21 501-20, nr. 6) = motie 21501-20-6',
  ],
  [
    'De motie van de leden De Haan en Oudkerk (D66) over de steun aan Moldavië (Kamerstuk 36 045, nr. 88) vraagt dit.',
    'motie van de leden De Haan en Oudkerk (D66) over de steun aan Moldavië (Kamerstuk 36 045, nr. 88) = motie 36045-88',
  ],
  [
    'De motie van het lid Verduin is daarmee afgedaan.',
    'motie van het lid Verduin = motie motie van het lid Verduin',
  ],
  [
    'De moties van het lid Verduin (Kamerstuk 28 676, nrs. 201 en 202) zijn uitgevoerd.',
    'moties van het lid Verduin (Kamerstuk 28 676, nrs. 201 = motie 28676-201',
    '202) = motie 28676-202',
  ],
  [
    'De motie Verduin, Kamerstuk 28 676, nr. 201, blijft leidend.',
    'motie Verduin, Kamerstuk 28 676, nr. 201 = motie 28676-201',
  ],
  // Resolutions
  ['Nederland steunt VNVR-resolutie 2735.', 'VNVR-resolutie 2735 = unsc_resolution S/RES/2735'],
  [
    'De resoluties 1701 en 1559 van de VN-Veiligheidsraad gelden.',
    '1701 = unsc_resolution S/RES/1701',
    '1559 = unsc_resolution S/RES/1559',
  ],
  [
    'Zij wees op Veiligheidsraadresolutie 2231 (2015) en het toezicht.',
    'Veiligheidsraadresolutie 2231 (2015) = unsc_resolution S/RES/2231',
  ],
  ['Zij wees op S/RES/2735 (2024).', 'S/RES/2735 (2024) = unsc_resolution S/RES/2735'],
  [
    'Zij wees op VN-Veiligheidsraad resolutie 1244.',
    'VN-Veiligheidsraad resolutie 1244 = unsc_resolution S/RES/1244',
  ],
  ['Zij steunde AVVN-resolutie 68/262.', 'AVVN-resolutie 68/262 = un_resolution A/RES/68/262'],
  [
    'Zij steunde resolutie ES-11/4 van de Algemene Vergadering.',
    'resolutie ES-11/4 = un_resolution A/RES/ES-11/4',
  ],
  ['Zij wees op A/RES/ES-11/1.', 'A/RES/ES-11/1 = un_resolution A/RES/ES-11/1'],
  [
    'Zij noemde Mensenrechtenraadresolutie 46/1.',
    'Mensenrechtenraadresolutie 46/1 = un_resolution A/HRC/RES/46/1',
  ],
  // Documents and acts of the EU
  ['Het voorstel (COM(2023) 123) ligt voor.', 'COM(2023) 123 = com COM/2023/123'],
  ['De mededeling JOIN (2022) 23 final volgt.', 'JOIN (2022) 23 = com JOIN/2022/23'],
  ['Zie COM(2021) 556 en 557.', 'COM(2021) 556 = com COM/2021/556', '557 = com COM/2021/557'],
  ['Op grond van Verordening (EU) 2021/1119 geldt dit.', 'Verordening (EU) 2021/1119 = eu_act 2021/1119'],
  ['Zie Verordening (EG) nr. 261/2004.', 'Verordening (EG) nr. 261/2004 = eu_act 261/2004'],
  ['Richtlijn 2005/44/EG wordt gewijzigd.', 'Richtlijn 2005/44/EG = eu_act 2005/44'],
  ['Zie 2009/28/EG en de herziening.', '2009/28/EG = eu_act 2009/28'],
  ['Besluit 2014/512/GBVB wordt verlengd.', 'Besluit 2014/512/GBVB = eu_act 2014/512'],
  [
    'Verordeningen (EU) 2016/399 en 2018/1860 volgen.',
    'Verordeningen (EU) 2016/399 = eu_act 2016/399',
    '2018/1860 = eu_act 2018/1860',
  ],
  ['De tekst in Raadsdocument 8921/24 ligt voor.', 'Raadsdocument 8921/24 = eu_document ST 8921/24'],
  // Treaties and charters
  ['Dit schendt het VN-Handvest.', 'VN-Handvest = treaty VN-Handvest'],
  ['Sinds het Verdrag van Lissabon is dat anders.', 'Verdrag van Lissabon = treaty Verdrag van Lissabon'],
  ['Verlenging van het New START-verdrag is nodig.', 'New START-verdrag = treaty New START-verdrag'],
  ['Het stakingsrecht volgt uit Verdrag 87.', 'Verdrag 87 = treaty Verdrag 87'],
  ['Wij steunen IAO-verdrag nr. 138 over kinderarbeid.', 'IAO-verdrag nr. 138 = treaty IAO-verdrag 138'],
  ['Dit raakt de ILO-verdragen 29 en 105.', '29 = treaty ILO-verdrag 29', '105 = treaty ILO-verdrag 105'],
  ['Het VN-Vluchtelingenverdrag geldt.', 'VN-Vluchtelingenverdrag = treaty VN-Vluchtelingenverdrag'],
  ['Het Statuut van Rome geldt.', 'Statuut van Rome = treaty Statuut van Rome'],
  ['Het Kyoto Protocol liep af.', 'Kyoto Protocol = treaty Kyoto Protocol'],
  ['Het Parijsakkoord staat voorop.', 'Parijsakkoord = treaty Parijsakkoord'],
  [
    'De uitvoering van het VN-verdrag tegen corruptie wordt besproken.',
    'VN-verdrag tegen corruptie = treaty VN-verdrag tegen corruptie',
  ],
  [
    'Het Verdrag inzake de rechten van het kind geldt overal.',
    'Verdrag inzake de rechten van het kind = treaty Verdrag inzake de rechten van het kind',
  ],
  [
    'Het Europees Verdrag voor de Rechten van de Mens (EVRM) bindt ons.',
    'Europees Verdrag voor de Rechten van de Mens = treaty Europees Verdrag voor de Rechten van de Mens',
  ],
  ['Artikel 7 VEU biedt die ruimte.', 'VEU = treaty VEU'],
  ['De Geneefse Conventies gelden.', 'Geneefse Conventies = treaty Geneefse Conventies'],
  ['Zie Trb. 2019, 123.', 'Trb. 2019, 123 = other trb-2019-123'],
  [
    'Zie Aanhangsel Handelingen II 2023/24, nr. 1234.',
    'Aanhangsel Handelingen II 2023/24, nr. 1234 = other ah-tk-20232024-1234',
  ],
];

const none = [
  'Het verdrag is een goede stap; deze resolutie ook.',
  'De Raad bereikte een akkoord over de begroting.',
  'Het verdrag 20 jaar later.',
  'Het akkoord van de Raad van 12 december volgt later.',
  'De Dublinverordening wordt herzien, evenals de richtlijn.',
  'Een meerderheid steunde de motie en verwierp het voorstel.',
  'Een EU-akkoord is nabij.',
  'Er zijn 21 501 woningen beschadigd.',
  'De resolutie van het Europees Parlement is niet bindend.',
  'Er waren 28 676 aanvragen, nummer één was Duitsland.',
  'In 2023/2024 stijgt de bijdrage.',
  'Voor de begroting 2024/25 is dat anders.',
  'Het Nederlandse akkoord volgt.',
  'Alle partijen zijn akkoord.',
];

describe('references', () => {
  it.each(cases)('%s', (sentence, ...references) => {
    expect(referencesIn(sentence)).toEqual(references);
  });
  it.each(none)('none in: %s', (sentence) => {
    expect(referencesIn(sentence)).toEqual([]);
  });
  it('gives a motion the number in its footnote', () => {
    const text =
      'Zoals gevraagd in de motie van het lid Verduin1 wordt dit onderzocht. Nader bericht volgt.\n\n1 Kamerstuk 28 676, nr. 141.\n';
    expect(referencesIn(text)).toEqual([
      'motie van het lid Verduin = motie 28676-141',
      'Kamerstuk 28 676, nr. 141 = kamerstuk 28676-141',
    ]);
  });
  it('takes a heading that is the name of a treaty for a topic', () => {
    expect(
      referencesIn('Verdrag 190\n\nFrankrijk heeft Verdrag 190 over geweld op het werk bekrachtigd.'),
    ).toEqual(['Verdrag 190 = treaty Verdrag 190']);
  });
  it('takes the years in a reference for no dates', () => {
    const text =
      'Zie Kamerstukken II, vergaderjaar 2009–2010, 21 501-07, nr. 701, Trb. 2019, 123 en de motie van het lid Verduin van 3 december 2024 (Kamerstuk 28 676, nr. 4).';
    expect(readText(text).dates.map((d) => printed(text, d))).toEqual(['3 december 2024']);
  });
  it('tells where numbered documents are published', () => {
    const text =
      'Zie Kamerstuk 21 501-02, nr. 2845, Verordening (EU) 2021/1119, COM(2023) 123 en A/RES/68/262.';
    expect(readText(text).references.map((r) => r.url)).toEqual([
      'https://zoek.officielebekendmakingen.nl/kst-21501-02-2845.html',
      'https://data.europa.eu/eli/reg/2021/1119/oj',
      'https://eur-lex.europa.eu/legal-content/NL/ALL/?uri=COM:2023:123:FIN',
      'https://docs.un.org/A/RES/68/262',
    ]);
  });
});
