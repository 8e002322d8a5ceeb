import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { printed } from '../../src/span.ts';

/** Actors of a text as "words = identifier", adjectives and inhabitants marked. */
function actorsIn(text: string): string[] {
  return readText(text).actors.map((a) => {
    const form = a.form && a.form !== 'name' ? ` ${a.form}` : '';
    return `${printed(text, a)} = ${a.id ?? a.kind}${form}`;
  });
}

const cases: [sentence: string, ...actors: string[]][] = [
  ['Steun aan Oekraïne blijft nodig.', 'Oekraïne = iso:UA'],
  ['De Oekraïense krijgsmacht vraagt om steun.', 'Oekraïense = iso:UA adjective'],
  ['Veel Syriërs keren terug.', 'Syriërs = iso:SY inhabitants'],
  ['Het Chinese voorstel ligt voor.', 'Chinese = iso:CN adjective'],
  ['Bosnië en Herzegovina kreeg de status.', 'Bosnië en Herzegovina = iso:BA'],
  [
    'De Verenigde Arabische Emiraten en Saoedi-Arabië deden mee.',
    'Verenigde Arabische Emiraten = iso:AE',
    'Saoedi-Arabië = iso:SA',
  ],
  ['De VS en het VK stemden in.', 'VS = iso:US', 'VK = iso:GB'],
  ['De NAVO-bondgenoten en de Navo zelf.', 'NAVO = org:nato', 'Navo = org:nato'],
  ['De EU-NAVO-samenwerking groeit.', 'EU = org:eu', 'NAVO = org:nato'],
  ['De Amerikaans-Chinese betrekkingen.', 'Amerikaans = iso:US adjective', 'Chinese = iso:CN adjective'],
  ['De VN-Veiligheidsraad kwam bijeen.', 'VN-Veiligheidsraad = org:unsc'],
  ['Volgens de Commissie volgt een voorstel.', 'Commissie = org:european-commission'],
  [
    'De Raad van Europa en de Europese Raad.',
    'Raad van Europa = org:council-of-europe',
    'Europese Raad = org:european-council',
  ],
];

const none = [
  'Latijns-Amerikaanse partners deden mee.',
  'De Raad van State adviseert.',
  'De commissie vergadert in de raad.',
  'Let op de termijn.',
  'Er is een pool van experts.',
];

describe('actors', () => {
  it.each(cases)('%s', (sentence, ...actors) => {
    expect(actorsIn(sentence)).toEqual(actors);
  });
  it.each(none)('none in: %s', (sentence) => {
    expect(actorsIn(sentence)).toEqual([]);
  });
  it('takes a surname for the one person of the letter who has it', () => {
    const persons = (text: string) =>
      readText(text).actors.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
    expect(persons('Commissaris Anna Lind sprak. Commissaris Lind kondigde een voorstel aan.')).toEqual([
      'person:anna-lind',
      'person:anna-lind',
    ]);
    expect(persons('Commissaris Anna Lind sprak met minister Olav Lind. Minister Lind zweeg.').at(-1)).toBe(
      'person:lind',
    );
  });
  it('names persons with their office, and the country inside their words', () => {
    const record = readText('De minister sprak met de Chileense minister van Defensie Rojas over de missie.');
    expect(record.actors).toMatchObject([
      { kind: 'office', name: 'minister' },
      { kind: 'person', name: 'Rojas', role: 'minister van Defensie' },
      { kind: 'country', iso: 'CL', form: 'adjective' },
    ]);
  });
});
