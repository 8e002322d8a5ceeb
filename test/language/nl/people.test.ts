import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/language/nl/index.ts';
import { findPeople } from '../../../src/letter/people/find.ts';
import { startReading } from '../../../src/letter/reading.ts';
import { printed } from '../../../src/span.ts';

function peopleIn(text: string) {
  const source = { name: 'test.txt', mediaType: 'text/plain', sha256: '' };
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return findPeople(startReading({ text, blocks, source }, nl)).map((mention) => ({
    words: printed(text, mention),
    name: mention.name && printed(text, mention.name),
    office: mention.office && printed(text, mention.office),
    of: mention.of && printed(text, mention.of),
    title: mention.title,
  }));
}

const named: [sentence: string, words: string, name: string][] = [
  ['Daarna sprak HV Ashton de Raad toe.', 'HV Ashton', 'Ashton'],
  ['Ook EU HV Josep Borrell schuift aan.', 'EU HV Josep Borrell', 'Josep Borrell'],
  [
    'Hierop wees secretaris-generaal De Hoop Scheffer.',
    'secretaris-generaal De Hoop Scheffer',
    'De Hoop Scheffer',
  ],
  ['De Deense minister Kofod zat voor.', 'De Deense minister Kofod', 'Kofod'],
  ['Koningin Letizia van Spanje opent de top.', 'Koningin Letizia van Spanje', 'Letizia'],
  ['Koning Filip II van Spanje opent de top.', 'Koning Filip II van Spanje', 'Filip II'],
  [
    'De minister van Buitenlandse Zaken Wang Yi was er.',
    'De minister van Buitenlandse Zaken Wang Yi',
    'Wang Yi',
  ],
  [
    'De Poolse minister van Financiën, Domański, was kritisch.',
    'De Poolse minister van Financiën, Domański',
    'Domański',
  ],
  [
    'Ook de president van de Europese Centrale Bank Lagarde sprak.',
    'de president van de Europese Centrale Bank Lagarde',
    'Lagarde',
  ],
  [
    'Ook de directeur-generaal Klimaat en Energie Jansen sprak.',
    'de directeur-generaal Klimaat en Energie Jansen',
    'Jansen',
  ],
  ['Namens de Raad zijn Commissaris Lind en anderen er.', 'Commissaris Lind', 'Lind'],
  ['Staatssecretaris Van Dam nam deel.', 'Staatssecretaris Van Dam', 'Van Dam'],
  ['De klimaatgezant (Kerry) was er.', 'De klimaatgezant (Kerry)', 'Kerry'],
  [
    'Eurocommissaris voor interne markt Thierry Breton licht toe.',
    'Eurocommissaris voor interne markt Thierry Breton',
    'Thierry Breton',
  ],
  ['VN-gezant Pedersen gaf een briefing.', 'VN-gezant Pedersen', 'Pedersen'],
  ['Minister Van der Meer-de Wit tekende.', 'Minister Van der Meer-de Wit', 'Van der Meer-de Wit'],
  ['Kristalina Georgieva, directeur van het IMF, sluit aan.', 'Kristalina Georgieva', 'Kristalina Georgieva'],
  ['w.g. J.P.H. ten Broecke', 'J.P.H. ten Broecke', 'J.P.H. ten Broecke'],
];

describe('a person with a name', () => {
  it.each(named)('%s', (sentence, words, name) => {
    expect(peopleIn(sentence)).toEqual([expect.objectContaining({ words, name })]);
  });

  it('shares a plural title with others', () => {
    expect(
      peopleIn('De commissarissen Jourová, Hahn en Van Brempt spraken.').map((p) => [p.name, p.title]),
    ).toEqual([
      ['Jourová', 'commissaris'],
      ['Hahn', 'commissaris'],
      ['Van Brempt', 'commissaris'],
    ]);
  });

  it('keeps the office named behind the name', () => {
    expect(peopleIn('Anna Lindh, de Zweedse minister van Buitenlandse Zaken, sprak.')).toEqual([
      expect.objectContaining({
        name: 'Anna Lindh',
        office: 'minister van Buitenlandse Zaken',
        of: 'Zweedse',
      }),
    ]);
  });
});

const unnamed: [sentence: string, words: string, of: string | undefined][] = [
  ['Ik sprak met mijn Keniaanse ambtgenoot over water.', 'mijn Keniaanse ambtgenoot', 'Keniaanse'],
  [
    'Hij stuurt de voorzitter van de Europese Raad een brief.',
    'de voorzitter van de Europese Raad',
    'de Europese Raad',
  ],
  ['Dat doet de directeur van Europol zelf.', 'de directeur van Europol', 'Europol'],
  [
    'Zo zei de minister van Landbouw, Natuur en Voedselkwaliteit.',
    'de minister van Landbouw, Natuur en Voedselkwaliteit',
    undefined,
  ],
  ['Dat doet de directeur-generaal Curatieve Zorg.', 'de directeur-generaal Curatieve Zorg', undefined],
  ['Zo zeiden mijn Finse en Zweedse ambtgenoten.', 'mijn Finse en Zweedse ambtgenoten', 'Finse'],
  ['Zo zei de minister voor BHOS.', 'de minister voor BHOS', undefined],
  [
    'De ministers van Finland en Zweden namen deel.',
    'De ministers van Finland en Zweden',
    'Finland en Zweden',
  ],
  ['Er komt een coördinator voor terrorisme bij.', 'een coördinator voor terrorisme', undefined],
  [
    'De plaatsvervangend Permanente Vertegenwoordiger bij de EU was er.',
    'De plaatsvervangend Permanente Vertegenwoordiger bij de EU',
    'de EU',
  ],
  ['Zo zei de secretaris generaal van de NAVO.', 'de secretaris generaal van de NAVO', 'de NAVO'],
];

it.each(unnamed)('somebody by office alone: %s', (sentence, words, of) => {
  expect(peopleIn(sentence)).toEqual([expect.objectContaining({ words, of, name: undefined })]);
});

it.each([
  'Nederland biedt hieraan het hoofd.',
  'De Staten-Generaal besloten anders.',
  'Dit geldt voor Noord-Macedonië en Albanië.',
  'De Europese Raad sprak over het Verdrag van Lissabon.',
  'Begeleiders van kinderen krijgen steun.',
])('nobody: %s', (sentence) => {
  expect(peopleIn(sentence)).toEqual([]);
});

it('does not take countries after a comma for names', () => {
  expect(peopleIn('Voor de minister, Nederland en Polen is dit goed.').map((p) => p.name)).toEqual([
    undefined,
  ]);
});
