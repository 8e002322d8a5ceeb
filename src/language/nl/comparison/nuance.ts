import type { NuanceGrammar } from '../../comparison.ts';
import { fold } from '../lexemes/fold.ts';
import { stem } from '../lexemes/stem.ts';
import { limits } from './limits.ts';

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
voorjaar:spring lente:spring zomer:summer najaar:autumn herfst:autumn winter:winter jaareinde:year-end jaarwisseling:year-end
voorjaarsreces:recess-spring krokusreces:recess-spring meireces:recess-may zomerreces:recess-summer herfstreces:recess-autumn kerstreces:recess-christmas
prinsjesdag:budget-day
`;

/** Recesses as the Tweede Kamer usually has them. */
const seasons = `
spring 03-01 06-21
summer 06-21 09-21
autumn 09-01 12-21
winter 12-01 03-21
year-end 12-01 12-31
recess-spring 02-10 03-05
recess-may 04-20 05-10
recess-summer 07-01 09-01
recess-autumn 10-10 10-31
recess-christmas 12-15 01-12
budget-day 09-15 09-21
`;

/** Dutch. */
export const nuance: NuanceGrammar = {
  negations: set('niet geen nooit noch nimmer niets zonder onvoldoende'),
  limits,
  ones: set('een één'),
  timeTerms: new Map(
    terms
      .trim()
      .split(/\s+/)
      .map((term) => {
        const [word, value] = term.split(':') as [string, string];
        return [lexeme(word), value];
      }),
  ),
  seasons: new Map(
    seasons
      .trim()
      .split('\n')
      .map((line) => {
        const [name, from, to] = line.split(' ') as [string, string, string];
        return [name, { from, to }];
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
