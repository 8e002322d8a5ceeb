import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import { thesaurusSchema } from '../../src/record/thesaurus.ts';
import { printed } from '../../src/span.ts';

function topicsIn(text: string, topics?: Parameters<typeof readText>[1]): string[] {
  return readText(text, topics).topics.map(
    (t) => `${t.id}: ${t.spans.map((s) => printed(text, s)).join(' | ')}`,
  );
}

describe('topics', () => {
  it.each([
    ['De Russische agressie gaat door.', 'russia: Russische'],
    ['Hybride dreigingen nemen toe.', 'hybrid-threats: Hybride dreigingen'],
    ['Het elfde sanctiepakket is aangenomen.', 'sanctions: sanctiepakket'],
    ['De defensie-uitgaven stijgen.', 'defence-spending: defensie-uitgaven'],
    ['Het klimaatbeleid wordt besproken.', 'climate: klimaatbeleid'],
    ['De Agenda voor vrouwen, vrede en veiligheid.', 'women-peace: vrouwen, vrede en veiligheid'],
    ['Het Meerjarig Financieel Kader ligt voor.', 'budget: Meerjarig Financieel Kader'],
  ])('%s', (sentence, topic) => {
    expect(topicsIn(sentence)).toContain(topic);
  });
  it.each(['De vergadering begint om tien uur.', 'Hij gaf een rustige toelichting.'])(
    'none in: %s',
    (sentence) => {
      expect(topicsIn(sentence)).toEqual([]);
    },
  );
  it('joins all words that show a topic', () => {
    expect(topicsIn('Oekraïne vraagt steun. De Oekraïense minister komt.')).toEqual([
      'ukraine: Oekraïne | Oekraïense',
    ]);
  });
  it('takes topics of a thesaurus beside or instead of its own', () => {
    const lighthouse = {
      id: 'lighthouses',
      label: { nl: 'Vuurtorens', en: 'Lighthouses' },
      terms: ['vuurtoren'],
    };
    const text = 'Nederland herstelt drie vuurtorens in Oekraïne.';
    expect(topicsIn(text, { topics: { topics: [lighthouse] } })).toEqual([
      'lighthouses: vuurtorens',
      'ukraine: Oekraïne',
    ]);
    expect(topicsIn(text, { topics: { replace: true, topics: [lighthouse] } })).toEqual([
      'lighthouses: vuurtorens',
    ]);
    expect(readText(text, { topics: { topics: [lighthouse] } }).topics[0]!.label).toBe('Vuurtorens');
  });
  it('has built-in topics that its own schema accepts, each identifier once', () => {
    const { topics } = thesaurusSchema.parse({ topics: nl.topics });
    expect(new Set(topics.map((t) => t.id)).size).toBe(topics.length);
  });
});
