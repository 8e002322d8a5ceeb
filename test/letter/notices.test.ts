import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';
import { letters } from '../property/letters.ts';

/** Notices of a text as "rule: words | words". */
function noticesIn(text: string): string[] {
  const record = readText(text);
  return record.notices.map((n) => `${n.rule}: ${n.spans.map((s) => printed(record.text, s)).join(' | ')}`);
}

const noticed: [sentence: string, notice: string][] = [
  ['De top vindt plaats op woensdag 3 december 2024.', 'weekday: woensdag 3 december 2024'],
  [
    'De top duurt van maandag 2 tot en met dinsdag 4 december 2024.',
    'weekday: maandag 2 tot en met dinsdag 4 december 2024',
  ],
  ['De termijn loopt af op 31 april 2025.', 'no-such-day: 31 april 2025'],
  ['De termijn loopt af op 29 februari 2023.', 'no-such-day: 29 februari 2023'],
  ['De oefening duurt van 12 tot 9 december 2024.', 'backwards: 12 tot 9 december 2024'],
  [
    'Zie Kamerstuk 28 676, nr. 474. In dat verslag (Kamerstuk 28 766, nr. 474) staat meer.',
    'reference-variants: Kamerstuk 28 676, nr. 474 | Kamerstuk 28 766, nr. 474',
  ],
  [
    'Conform de motie-Verduin (Kamerstuk 28 676, nr. 474) is dit gedaan. De motie van het lid Verduin c.s. (Kamerstuk 28 676, nr. 447) is afgedaan.',
    'reference-variants: motie-Verduin (Kamerstuk 28 676, nr. 474) | motie van het lid Verduin c.s. (Kamerstuk 28 676, nr. 447)',
  ],
  [
    'Het voorstel (COM(2020) 580) ligt voor. Over COM(2021) 580 volgt een fiche.',
    'reference-variants: COM(2020) 580 | COM(2021) 580',
  ],
  [
    'Verordening (EU) 2021/1119 geldt; Verordening (EU) 2021/1191 wordt herzien.',
    'reference-variants: Verordening (EU) 2021/1119 | Verordening (EU) 2021/1191',
  ],
  [
    'Nederland levert vier à vijf rotaties van elk circa negentig militairen, in totaal 300 militairen.',
    'product: vier à vijf | circa negentig | 300',
  ],
  ['Spanje leverde 120 militairen en Italië 90 militairen, in totaal 220 militairen.', 'sum: 120 | 90 | 220'],
  ['Inmiddels hebben 12 van de 27 lidstaten (60%) het verdrag bekrachtigd.', 'percentage: 12 | 27 | 60%'],
];

const fitting = [
  'De top vindt plaats op dinsdag 3 december 2024.',
  'De termijn loopt van 30 november tot en met 2 december 2024.',
  'De termijn loopt af op 29 februari 2024.',
  'De onderhandelingen liepen van december tot januari.',
  'Zie Kamerstuk 28 676, nr. 474 en Kamerstuk 28 676, nr. 447.',
  'Zie Kamerstuk 28 676, nr. 474, en nogmaals Kamerstuk 28 676, nr. 474.',
  'Nederland levert vier à vijf rotaties van elk circa negentig militairen, in totaal 400 militairen.',
  'Spanje leverde 120 militairen en Italië 90 militairen, in totaal 210 militairen.',
  'Nederland leverde drie tanks en Spanje vier tanks; in totaal zijn honderd tanks toegezegd.',
  'Inmiddels hebben 12 van de 27 lidstaten (44%) het verdrag bekrachtigd.',
  'Nederland geeft EUR 5 miljoen per jaar, in totaal EUR 15 miljoen.',
];

describe('notices', () => {
  it.each(noticed)('%s', (sentence, notice) => {
    expect(noticesIn(sentence)).toEqual([notice]);
  });
  it.each(fitting)('nothing in: %s', (sentence) => {
    expect(noticesIn(sentence)).toEqual([]);
  });
  it('sees that the introduction gives the meeting another month than the title', () => {
    const text = `Geachte voorzitter,

Hierbij bied ik u het verslag aan van de Raad Buitenlandse Zaken van 17 oktober 2025.

De minister van Buitenlandse Zaken,
A. Voorbeeld

Verslag van de Raad Buitenlandse Zaken van 17 oktober 2025

Op 17 november 2025 vond in Luxemburg de Raad Buitenlandse Zaken plaats. De minister nam deel aan de Raad.
`;
    expect(noticesIn(text)).toEqual(['meeting-days: 17 oktober 2025 | 17 november 2025']);
    expect(noticesIn(text.replaceAll('november', 'oktober'))).toEqual([]);
  });
  it('gives what the message says as data', () => {
    const [notice] = readText('De top vindt plaats op woensdag 3 december 2024.').notices;
    expect(notice).toMatchObject({
      message: '"woensdag 3 december 2024": 2024-12-03 is a Tuesday, not a Wednesday.',
      parameters: { words: 'woensdag 3 december 2024', date: '2024-12-03', written: 3, actual: 2 },
    });
  });
  it('sees that three working sessions are announced where two stand under that name', () => {
    const { text } = letters.find(({ path }) => path.endsWith('voorbeeld-navo-2025-agenda.txt'))!;
    expect(noticesIn(text)).toEqual([
      'session-count: drie | Werksessie Afschrikking en verdediging | Werksessie Zuidelijke partners',
    ]);
  });
  const sound = letters.filter(({ path }) => !/^\.\.|voorbeeld-navo-2025-agenda/.test(path));
  it.each(sound)('finds nothing amiss in $path', ({ text }) => {
    expect(noticesIn(text)).toEqual([]);
  });
});
