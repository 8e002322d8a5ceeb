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
voorjaar:spring lente:spring zomer:summer najaar:autumn herfst:autumn winter:winter jaareinde:year-end jaarwisseling:year-end
voorjaarsreces:recess-spring krokusreces:recess-spring meireces:recess-may zomerreces:recess-summer herfstreces:recess-autumn kerstreces:recess-christmas
prinsjesdag:budget-day
spoedig:soon spoedige:soon spoed:soon snel:soon snelst:soon onverwijld:soon onmiddellijk:soon korte:soon kort:soon binnenkort:soon tijdig:in-time
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
  limits: {
    condition:
      /\b(?:mits|indien|zolang|tenzij|wanneer|(?:op|onder)\s+(?:de\s+|die\s+|deze\s+)?(?:uitdrukkelijke\s+)?voorwaarden?(?=\s+dat|\s+van)?|onder\s+voorbehoud)\b/gi,
    concession:
      /\b(?:uiteindelijk|flexibel|flexibiliteit|compromis|alsnog|inmiddels|toch|tegemoet\w*|bijgesteld|bijstelling|afgezwakt\w*|(?:mee|ermee|daarmee|hiermee|kunnen|kon|kan|te)\s+(?:\w+\s+)?leven|schikken|geschikt\s+naar|neergelegd|neerleggen|berust\w*|aanvaard(?:de|baar)?|verenigen|waarnemer|erkende|bereid|begrip|denkbaar|bespreekbaar|verdedigbaar|haalbaar|in\s+beraad|niet\s+uit(?:sluit|gesloten)\w*|onthouden|onthield(?:en)?|tegenzin|terughoudend\w*|gereserveerd\w*|voorbehoud|middenweg|liever|losgelaten|loslaten|toegegeven|afzien|afgezien|zag\s+\w*\s*af|aangehouden|vervangen|ingetrokken|zij\s+het|in\s+plaats\s+van|op\s+termijn)\b/gi,
    restriction:
      /\b(?:(?<!niet\s)alleen|slechts|(?<!te\s)pas|uitsluitend|enkel|louter|hooguit|maximaal|ten\s+minste|beperkte?|afgeslankte?|gedeeltelijk|ten\s+dele|deels|(?:een\s+)?(?:deel|gedeelte|delen)\s+van|samenvatting|(?:voor)?zover|vooral|grootste|(?:minder|later|lager|korter|kleiner|anders|vaak|hoger|langer|eerder|meer)\s+(?:\w+\s+)?dan|dan\s+(?:voorzien|gewenst|verzocht|beoogd|voorgesteld|gehoopt)|later|uitgesteld|uitstel|achterwege|ontbr\w+|waar\s+het\s+gaat\s+om)\b/gi,
    softening:
      /\b(?:onderzoek(?:en|t)?|onderzocht|verkennen|verkend|verkenning|bestuderen|studie|bezien|beziet|bekijken|overweg(?:en|ing)|nadenken|inventariseren|afwegen|beraden|toetsen|proefneming|pilot|meedenken|van\s+gedachten\s+te\s+wisselen)\b/gi,
  },
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
