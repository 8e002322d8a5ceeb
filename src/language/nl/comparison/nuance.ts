import type { NuanceGrammar } from '../../comparison.ts';
import { fold } from '../lexemes/fold.ts';
import { stem } from '../lexemes/stem.ts';

const lexeme = (word: string): string => stem(fold(word));
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(lexeme));

const pairs = `
openbaar vertrouwelijk
openbaar geheim
publiek besloten
verhogen verlagen
verhoging verlaging
stijging daling
uitbreiden inperken
uitbreiding beperking
verlengen beëindigen
verlengen bekorten
verplicht vrijwillig
verplichting vrijwilligheid
bindend vrijblijvend
structureel incidenteel
structureel eenmalig
tijdelijk permanent
tijdelijk structureel
versnellen vertragen
versnelling vertraging
versoepelen aanscherpen
versoepeling aanscherping
opnemen schrappen
toetreden uittreden
volwaardig waarnemer
militair civiel
nationaal europees
opschorten hervatten
centraal decentraal
minimaal maximaal
`;

const opposites = new Map<string, string[]>();
for (const pair of pairs.trim().split('\n')) {
  const [a, b] = pair.split(' ').map(lexeme) as [string, string];
  opposites.set(a, [...(opposites.get(a) ?? []), b]);
  opposites.set(b, [...(opposites.get(b) ?? []), a]);
}

const terms = `
jaarlijks:per-year jaar:year halfjaarlijks:per-half-year halfjaar:per-half-year kwartaal:quarter kwartaalrapportage:quarter maandelijks:per-month maand:month wekelijks:per-week week:week dagelijks:per-day
tweejaarlijks:per-two-years driejaarlijks:per-three-years voorjaar:spring najaar:autumn zomer:summer winter:winter herfst:autumn lente:spring jaareinde:year-end jaarwisseling:year-end
zomerreces:recess-summer kerstreces:recess-christmas voorjaarsreces:recess-spring herfstreces:recess-autumn meireces:recess-may krokusreces:recess-spring prinsjesdag:budget-day
spoedig:soon spoed:soon snel:soon snelst:soon onverwijld:soon onmiddellijk:soon korte:soon kort:soon binnenkort:soon tijdig:in-time
`;

/** Dutch. */
export const nuance: NuanceGrammar = {
  negations: set('niet geen nooit noch nimmer niets zonder onvoldoende'),
  restrictions: set(
    'alleen slechts pas uitsluitend enkel louter vooralsnog voorlopig hooguit beperkt afgeslankt gedeeltelijk deels later uitgesteld uitstel vertraging achterwege ontbreken',
  ),
  concessions: set(
    'uiteindelijk flexibel flexibiliteit compromis alsnog inmiddels toch meegaan tegemoet bijgesteld bijstellen herzien afgezwakt vinden leven schikken neerleggen neergelegd berusten aanvaarden aanvaardbaar verenigen waarnemer erkende terughoudend terughoudender gereserveerd gereserveerder voorbehoud middenweg middenpositie liever losgelaten loslaten toegegeven afzien afgezien aangehouden vervangen ingetrokken',
  ),
  softenings: set(
    'onderzoeken onderzoek onderzocht verkennen verkenning bestuderen studie bezien bekijken overwegen nadenken inventariseren afwegen beraden toetsen proefneming pilot',
  ),
  ones: set('een één'),
  conditions: set('mits indien voorwaarde voorwaarden zolang tenzij wanneer als'),
  timeTerms: new Map(
    terms
      .trim()
      .split(/\s+/)
      .map((term) => {
        const [word, value] = term.split(':') as [string, string];
        return [lexeme(word), value];
      }),
  ),
  partOfPeriod: new Map(
    (
      [
        ['begin', 'early'],
        ['medio', 'middle'],
        ['midden', 'middle'],
        ['eind', 'late'],
        ['einde', 'late'],
      ] as const
    ).map(([word, part]) => [lexeme(word), part]),
  ),
  sides: new Map(
    (
      [
        ['voor', 'before'],
        ['uiterlijk', 'before'],
        ['tot', 'before'],
        ['na', 'after'],
        ['vanaf', 'after'],
        ['sinds', 'after'],
      ] as const
    ).map(([word, side]) => [lexeme(word), side]),
  ),
  opposites,
};

const opensPoint =
  /(?:,\s*(?:alsook|alsmede|evenals|naast|m\.n\.|met\s+name|waaronder|met\s+dekking|ook|zowel|en\s+(?:voor|over|aan|van|dat|om|tot|met|in|op|bij))|\ben\s+(?:dat|om|tot|voor|over|aan|op|van|met)|\b(?:alsook|alsmede|evenals))\s/g;

/** Offsets within a span at which a joining word opens a further point: "… beperkt moeten blijven en dat de drempel …". */
export function pointBreaks(text: string, span: { start: number; end: number }): number[] {
  return [...text.slice(span.start, span.end).matchAll(opensPoint)].map((match) => span.start + match.index);
}
