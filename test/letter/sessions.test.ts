import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';

const opening =
  'Geachte voorzitter,\n\nHierbij bied ik u de geannoteerde agenda aan van de Milieuraad van 20 juni 2023 in Luxemburg.';
const body =
  'De Raad spreekt over het voorstel van de Commissie. Nederland kan het voorstel op hoofdlijnen steunen.';

/** Sessions of a letter with these headings, each above a paragraph, as "title (kind)". */
function sessionsOf(...headings: string[]): string[] {
  const text = [opening, ...headings.map((heading) => `${heading}\n\n${body}`)].join('\n\n');
  return readText(text).sessions.map((session) => `${session.title} (${session.kind})`);
}

describe('headings of sessions', () => {
  it.each<[heading: string, session: string]>([
    ['1. Natuurherstel', 'Natuurherstel (topic)'],
    ['Sessie 2: Natuurherstel', 'Natuurherstel (topic)'],
    ['Werksessie III – Natuurherstel', 'Natuurherstel (topic)'],
    ['Werksessie Natuurherstel', 'Werksessie Natuurherstel (session)'],
    ['Werklunch: Natuurherstel', 'Werklunch: Natuurherstel (meal)'],
    ['Werkdiner NAVO-Oekraïne Raad', 'Werkdiner NAVO-Oekraïne Raad (meal)'],
    ['NATO-Ukraine Council', 'NATO-Ukraine Council (council)'],
    ['Openingszitting', 'Openingszitting (ceremony)'],
    ['Natuurherstel (algemene oriëntatie)', 'Natuurherstel (topic)'],
    ['Netwerkveiligheid\nAlgemene oriëntatie', 'Netwerkveiligheid (topic)'],
    ['Binnenlandse Zaken', 'Binnenlandse Zaken (topic)'],
    ['Natuurherstel – stand van zaken', 'Natuurherstel (topic)'],
    ['Richtlijn natuurherstel (RNH)', 'Richtlijn natuurherstel (RNH) (topic)'],
    ['Diversen', 'Diversen (topic)'],
    ['Overige punten', 'Overige punten (topic)'],
    ['Any other business', 'Any other business (topic)'],
  ])('%s', (heading, session) => {
    expect(sessionsOf('Luchtkwaliteit', heading, 'Bossen')).toEqual([
      'Luchtkwaliteit (topic)',
      session,
      'Bossen (topic)',
    ]);
  });

  it.each([
    'Overig',
    'Overige onderwerpen',
    'In de marge',
    'Kamermoties',
    'Motie over platvis',
    'Toezegging over platvis',
    'Inzet',
    'Nederlandse inzet',
    'Achtergrond',
    'Algemeen',
    'Krachtenveld',
    'Samenstelling delegatie',
    'Vertegenwoordiging',
    'Voortzetting Nederlandse bijdrage missie',
    'Vooruitblik',
    'Natuurherstel (niet geagendeerd)',
  ])('no session: %s', (heading) => {
    expect(sessionsOf('Luchtkwaliteit', heading, 'Bossen')).toEqual([
      'Luchtkwaliteit (topic)',
      'Bossen (topic)',
    ]);
  });

  it('do not return under several points', () => {
    expect(sessionsOf('1. Lucht', 'Doel en middelen', '2. Bossen', 'Doel en middelen')).toEqual([
      'Lucht (topic)',
      'Bossen (topic)',
    ]);
  });
});

describe('the end of a letter', () => {
  const report = opening.replace('de geannoteerde agenda', 'het verslag');
  const sections = (last: string): string[] =>
    readText(
      [report, 'Lucht', body, 'Bossen', body, 'Stikstof in de zeevaart', last].join('\n\n'),
    ).sessions.map(({ title }) => title);

  it('what a report tells its reader of something else is no session', () => {
    expect(sections('De brief over de zeevaart is u op 3 mei toegezonden.')).toEqual(['Lucht', 'Bossen']);
    expect(sections('Het lid De Haan wilde weten wat dit kost. Het kabinet ziet geen aanleiding.')).toEqual([
      'Lucht',
      'Bossen',
    ]);
  });

  it('a point that was dealt with is one, also when it ends in a promise', () => {
    expect(sections('U bent hierover al geïnformeerd. Oostenrijk drong aan op snelheid.')).toHaveLength(3);
    expect(sections('Polen vroeg om steun.\n\nIk zal uw Kamer daarover schrijven.')).toHaveLength(3);
  });
});

it('reports of two meetings are sessions with their points behind them', () => {
  const text = [
    'Geachte voorzitter,\n\nHierbij bied ik u het verslag aan van de Eurogroep en de Ecofinraad van 6 en 7 november 2017.',
    'Verslag Eurogroep',
    'Griekenland',
    body,
    'Verslag Ecofinraad',
    'Bankenunie',
    body,
  ].join('\n\n');
  const { sessions } = readText(text);
  expect(sessions.map(({ title }) => title)).toEqual([
    'Verslag Eurogroep',
    'Griekenland',
    'Verslag Ecofinraad',
    'Bankenunie',
  ]);
  expect(sessions[0]!.end).toBeLessThanOrEqual(sessions[2]!.start);
});

describe('sessions told of in running text', () => {
  it.each<[sentence: string, titles: string[]]>([
    [
      'De bijeenkomst bestaat uit drie werksessies: Rusland en China, Oekraïne en de zuidflank.',
      ['Rusland en China', 'Oekraïne', 'zuidflank'],
    ],
    [
      'Op het programma staan een werksessie over Oekraïne en een werkdiner met partners.',
      ['werksessie over Oekraïne', 'werkdiner met partners'],
    ],
    ['De eerste sessie gaat over water, de tweede over bodem.', ['water', 'bodem']],
    ['De ministers spreken over water, bodem en lucht.', []],
  ])('%s', (sentence, titles) => {
    expect(readText(`${opening} ${sentence}`).sessions.map(({ title }) => title)).toEqual(titles);
  });
});

it('a session spans its whole section and the sections below it', () => {
  const text = `${opening}\n\n1. Lucht\n\n${body}\n\n1a. Fijnstof\n\n${body}\n\n2. Bossen\n\n${body}`;
  const { sessions, sections } = readText(text);
  expect(sessions.map(({ title }) => title)).toEqual(['Lucht', 'Fijnstof', 'Bossen']);
  expect(text.slice(sessions[0]!.start, sessions[0]!.end)).toBe(
    `1. Lucht\n\n${body}\n\n1a. Fijnstof\n\n${body}`,
  );
  expect(sections.map(({ session }) => session)).toEqual([0, 1, 2]);
});
