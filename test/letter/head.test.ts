import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/document/text/text.ts';
import { nl } from '../../src/language/nl/index.ts';
import { readHead } from '../../src/letter/head/head.ts';
import { startReading } from '../../src/letter/reading.ts';

function headOf(text: string, identifier?: string) {
  const source = { name: 'test.txt', mediaType: 'text/plain', sha256: '', ...(identifier && { identifier }) };
  const head = readHead(startReading({ text, blocks: textBlocks(text), source }, nl));
  for (const field of [head.date, head.place, head.dossier, head.number, ...head.senders, ...head.onBehalfOf])
    if (field) expect(field.end).toBeGreaterThanOrEqual(field.start);
  return {
    date: head.date?.value,
    place: head.place?.value,
    dossier: head.dossier?.value,
    number: head.number?.value,
    subject: head.subject?.value,
    addressee: head.addressee?.value,
    senders: head.senders.map(({ office, name }) => (name ? `${office}: ${name}` : office)),
    onBehalfOf: head.onBehalfOf.map(({ office }) => office),
  };
}

const body =
  'Hierbij bied ik u de geannoteerde agenda aan van de Visserijraad van 7 juni a.s. in Luxemburg, waar ik zelf aan deelneem.';

describe('dossier and number', () => {
  it.each<[head: string, dossier: string | undefined, number: string | undefined]>([
    ['28 676 NAVO\n\nNr. 474 BRIEF VAN DE MINISTER VAN DEFENSIE', '28676', '474'],
    ['21 501-32 Landbouw- en Visserijraad\n\nNr. 8', '21501-32', '8'],
    [
      '21501-02 Raad Algemene Zaken\nNr. 2300 Brief van de minister van Buitenlandse Zaken',
      '21501-02',
      '2300',
    ],
    ['35 925 V Vaststelling van de begrotingsstaten\n\nNr. 12', '35925-V', '12'],
    ['36 600-X\nNr. 7 BRIEF VAN DE MINISTER VAN DEFENSIE', '36600-X', '7'],
    ['Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2020–2021\n\n28 676 NAVO\n\nNr. 370', '28676', '370'],
    ['28\u00a0676 NAVO\n\nNr.\u00a0371', '28676', '371'],
    ['28 676, nr. 372\n\nBRIEF VAN DE MINISTER VAN DEFENSIE', '28676', '372'],
    ['kst-21501-04-281\n\nBRIEF VAN DE MINISTER VAN DEFENSIE', '21501-04', '281'],
    ['Dossier: 21501-08 nr. 961\nBetreft: geannoteerde agenda', '21501-08', '961'],
    ['Kamerstuk 29 521, nr. 33', '29521', '33'],
    ['kst-28676-474\nISSN 0921 - 7371', '28676', '474'],
    ['32 317 JBZ-Raad\n\nC Brief van de minister van Justitie en Veiligheid', '32317', undefined],
    ['Datum 12 mei 2021\nPostbus 20061\n2500 EB Den Haag', undefined, undefined],
    ['Binnenhof 4\n2513 AA Den Haag', undefined, undefined],
  ])('%s', (head, dossier, number) => {
    expect(headOf(`${head}\n\nGeachte voorzitter,\n\n${body}`)).toMatchObject({ dossier, number });
  });

  it('come from the metadata of the file when the text has none', () => {
    expect(headOf(body, 'kst-21501-33-12')).toMatchObject({ dossier: '21501-33', number: '12' });
    expect(headOf(body, '2024D46181')).toMatchObject({ dossier: undefined, number: undefined });
  });

  it('are not those of papers that the letter cites', () => {
    expect(headOf(`${body}\n\n28 676 militairen waren er al (Kamerstuk 29 521, nr. 4).`)).toMatchObject({
      dossier: undefined,
      number: undefined,
    });
  });
});

describe('date and place of signing', () => {
  it.each<[head: string, date: string | undefined, place: string | undefined]>([
    ['Den Haag, 21 juni 2019', '2019-06-21', 'Den Haag'],
    ['’s-Gravenhage, 3 maart 2009', '2009-03-03', '’s-Gravenhage'],
    ['Den Haag 1 juli 2015', '2015-07-01', 'Den Haag'],
    ['Brussel, 8 februari 2023', '2023-02-08', 'Brussel'],
    ['Datum: 10 november 2023\nBetreft: Visserij', '2023-11-10', undefined],
    ['Datum 10 november 2023', '2023-11-10', undefined],
    ['Datum\n10 november 2023\nBetreft\nVisserij', '2023-11-10', undefined],
    ['Datum\t10 november 2023', '2023-11-10', undefined],
    ['Ministerie van Defensie\n\n4 april 2022', '2022-04-04', undefined],
    ['Datum november 2023', undefined, undefined],
    ['Ontvangen ter Griffie op 3 mei 2022', undefined, undefined],
  ])('%s', (head, date, place) => {
    expect(headOf(`${head}\n\nGeachte voorzitter,\n\n${body}`)).toMatchObject({ date, place });
  });

  it('may stand at the end', () => {
    expect(headOf(`${body}\n\nDen Haag, 2 mei 2012\n\nDe minister van Defensie,\nA. Janssen`).date).toBe(
      '2012-05-02',
    );
  });

  it('are not the day of the meeting', () => {
    expect(
      headOf(`${body}\n\nVerslag Visserijraad\n\nLuxemburg, 7 juni 2021\n\n${body}`).date,
    ).toBeUndefined();
  });
});

describe('senders', () => {
  it.each<[end: string, senders: string[]]>([
    [
      'De minister van Buitenlandse Zaken,\n\n\n\nAnna Visser',
      ['minister van Buitenlandse Zaken: Anna Visser'],
    ],
    ['De Minister van Defensie,\nK.H. van der Ploeg', ['minister van Defensie: K.H. van der Ploeg']],
    ['DE MINISTER VAN JUSTITIE,\n\nE.M.H. Hirsch', ['minister van Justitie: E.M.H. Hirsch']],
    [
      'De staatssecretaris van Economische Zaken, S. Dijk',
      ['staatssecretaris van Economische Zaken: S. Dijk'],
    ],
    [
      'De minister van Landbouw, Natuur en\nVoedselkwaliteit,\n\nL. ten Have',
      ['minister van Landbouw, Natuur en Voedselkwaliteit: L. ten Have'],
    ],
    [
      'De minister-president,\nminister van Algemene Zaken,\nPaul Smit',
      ['minister-president, minister van Algemene Zaken: Paul Smit'],
    ],
    [
      'De minister van Defensie,\n\nJ. de Wit\n\nDe minister voor Buitenlandse Handel en Ontwikkelingssamenwerking,\n\nE. Jansen',
      [
        'minister van Defensie: J. de Wit',
        'minister voor Buitenlandse Handel en Ontwikkelingssamenwerking: E. Jansen',
      ],
    ],
    [
      'De minister van Defensie,        De minister van Buitenlandse Zaken,\n\n\nJ. de Wit         E. Jansen',
      ['minister van Defensie: J. de Wit', 'minister van Buitenlandse Zaken: E. Jansen'],
    ],
    ['Hoogachtend,\n\nCarla Bos\nMinister van Financiën', ['minister van Financiën: Carla Bos']],
    [
      'De minister van Onderwijs, Cultuur en Wetenschap,\n\ndrs. I.K. van Es',
      ['minister van Onderwijs, Cultuur en Wetenschap: drs. I.K. van Es'],
    ],
    ['De minister van Wonen en Water,\n\nP. Post', ['minister van Wonen en Water: P. Post']],
  ])('%s', (end, senders) => {
    expect(headOf(`Geachte voorzitter,\n\n${body}\n\n${end}`).senders).toEqual(senders);
  });

  it('may sign before the body as well', () => {
    const text = `Nr. 3 BRIEF VAN DE MINISTER VAN DEFENSIE\n\n${body}\n\nDe Minister van Defensie,\nJ. de Wit\n\nVERSLAG\n\n${body}\n\n${body}`;
    expect(headOf(text).senders).toEqual(['minister van Defensie: J. de Wit']);
  });

  it.each<[title: string, senders: string[]]>([
    ['BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN', ['minister van Buitenlandse Zaken']],
    [
      'Nr. 9 BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN, EN DE MINISTERS VAN\nBUITENLANDSE ZAKEN EN VAN DEFENSIE',
      [
        'minister-president, minister van Algemene Zaken',
        'minister van Buitenlandse Zaken',
        'minister van Defensie',
      ],
    ],
    [
      'BRIEF VAN DE STAATSSECRETARISSEN VAN FINANCIËN EN ECONOMISCHE ZAKEN',
      ['staatssecretaris van Financiën', 'staatssecretaris van Economische Zaken'],
    ],
  ])('stand in the title when nobody signs: %s', (title, senders) => {
    expect(headOf(`${title}\n\nGeachte voorzitter,\n\n${body}`).senders).toEqual(senders);
  });

  it('are not ministers whom the text or a heading names', () => {
    const text = `${body}\n\nMinister van Financiën\n\n${body}\n\nDe minister van Defensie van Noorwegen,\nO. Berg\n\n${body}`;
    expect(headOf(text).senders).toEqual([]);
  });
});

describe('on behalf of', () => {
  it.each<[words: string, offices: string[]]>([
    ['mede namens de minister van Defensie,', ['minister van Defensie']],
    [
      'mede namens de Minister voor BHOS,',
      ['minister voor Buitenlandse Handel en Ontwikkelingssamenwerking'],
    ],
    [
      'mede namens de ministers van Defensie en voor Rechtsbescherming,',
      ['minister van Defensie', 'minister voor Rechtsbescherming'],
    ],
    [
      'mede namens de minister van Klimaat en Groene Groei en de staatssecretaris van Defensie,',
      ['minister van Klimaat en Groene Groei', 'staatssecretaris van Defensie'],
    ],
    ['mede namens mijn ambtgenoot van Defensie,', ['minister van Defensie']],
    ['ook namens de minister-president,', ['minister-president']],
    ['mede namens de Europese Commissie,', []],
    ['met dank aan de minister van Defensie,', []],
  ])('%s', (words, offices) => {
    expect(
      headOf(`Geachte voorzitter,\n\nHierbij bied ik u, ${words} de agenda aan van de Raad.`).onBehalfOf,
    ).toEqual(offices);
  });
});

it('reads subject and addressee from labels, title and salutation', () => {
  expect(
    headOf(
      `Aan de Voorzitter van de Tweede Kamer\n\nBetreft Visserijraad juni\n\nGeachte voorzitter,\n\n${body}`,
    ),
  ).toMatchObject({ addressee: 'de Voorzitter van de Tweede Kamer', subject: 'Visserijraad juni' });
  expect(
    headOf(`Geachte heer Voorzitter,\n\n${body}\n\nVerslag Visserijraad 7 juni 2021\n\n${body}`),
  ).toMatchObject({ addressee: 'heer Voorzitter', subject: 'Verslag Visserijraad 7 juni 2021' });
});
