import type { Token } from '../../tokens.ts';

/** What ministers and state secretaries are of, at home (2002 to now) and abroad; capitals as the State Gazette prints them. */
const names = [
  'Algemene Zaken',
  'Buitenlandse Zaken',
  'Buitenlandse Zaken en Europese Zaken',
  'Buitenlandse en Europese Zaken',
  'Buitenlandse Handel',
  'Buitenlandse Handel en Ontwikkeling',
  'Buitenlandse Handel en Ontwikkelingshulp',
  'Buitenlandse Handel en Ontwikkelingssamenwerking',
  'Ontwikkelingssamenwerking',
  'Ontwikkelingshulp',
  'Europese Zaken',
  'Defensie',
  'Financiën',
  'Financiën en Belastingdienst',
  'Fiscaliteit en Belastingdienst',
  'Fiscale Zaken, Belastingdienst en Douane',
  'Toeslagen en Douane',
  'Herstel en Toeslagen',
  'Economische Zaken',
  'Economische Zaken en Klimaat',
  'Economische Zaken, Landbouw en Innovatie',
  'Klimaat en Energie',
  'Klimaat en Groene Groei',
  'Klimaat',
  'Energie',
  'Milieu',
  'Handel',
  'Economie',
  'Economie en Financiën',
  'Landbouw',
  'Landbouw en Visserij',
  'Visserij',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Landbouw, Visserij, Voedselzekerheid en Natuur',
  'Natuur en Stikstof',
  'Mijnbouw',
  'Justitie',
  'Justitie en Veiligheid',
  'Veiligheid en Justitie',
  'Rechtsbescherming',
  'Asiel en Migratie',
  'Vreemdelingenzaken en Integratie',
  'Immigratie, Integratie en Asiel',
  'Immigratie en Asiel',
  'Binnenlandse Zaken',
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Koninkrijksrelaties',
  'Koninkrijksrelaties en Digitalisering',
  'Digitalisering en Koninkrijksrelaties',
  'Digitale Economie en Soevereiniteit',
  'Herstel Groningen',
  'Bestuurlijke Vernieuwing en Koninkrijksrelaties',
  'Volkshuisvesting en Ruimtelijke Ordening',
  'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer',
  'Wonen en Rijksdienst',
  'Wonen, Wijken en Integratie',
  'Infrastructuur en Waterstaat',
  'Infrastructuur en Milieu',
  'Verkeer en Waterstaat',
  'Openbaar Vervoer en Milieu',
  'Infrastructuur',
  'Transport',
  'Vervoer',
  'Milieu en Wonen',
  'Sociale Zaken',
  'Sociale Zaken en Werkgelegenheid',
  'Werk en Participatie',
  'Participatie en Integratie',
  'Armoedebeleid, Participatie en Pensioenen',
  'Werkgelegenheid',
  'Arbeid',
  'Volksgezondheid',
  'Volksgezondheid, Welzijn en Sport',
  'Volksgezondheid, Welzijn, en Sport',
  'Gezondheid',
  'Medische Zorg',
  'Medische Zorg en Sport',
  'Langdurige Zorg',
  'Langdurige Zorg en Sport',
  'Langdurige Zorg, Jeugd en Sport',
  'Jeugd, Preventie en Sport',
  'Jeugd en Gezin',
  'Onderwijs',
  'Onderwijs, Cultuur en Wetenschap',
  'Basis- en Voortgezet Onderwijs en Media',
  'Primair en Voortgezet Onderwijs',
  'Cultuur en Media',
  'Cultuur',
  'Media',
  'Onderzoek',
  'Wetenschap',
  'Sport',
  'Jeugd',
  'Toerisme',
  'Binnenlandse Veiligheid',
  'Milieubeheer',
  'Migratie',
  'Asiel',
  'Grote Steden- en Integratiebeleid',
  'Ambtenarenzaken',
  'Hervormingen',
  'Strategische Industrie',
  'Strategische Industrieën',
  'Europa',
];

/** What abbreviations of portfolios stand for. */
export const portfolioAbbreviations = new Map<string, string>([
  ['AZ', 'Algemene Zaken'],
  ['BZ', 'Buitenlandse Zaken'],
  ['BuZa', 'Buitenlandse Zaken'],
  ['BHOS', 'Buitenlandse Handel en Ontwikkelingssamenwerking'],
  ['BHO', 'Buitenlandse Handel en Ontwikkelingshulp'],
  ['OS', 'Ontwikkelingssamenwerking'],
  ['Def', 'Defensie'],
  ['EZ', 'Economische Zaken'],
  ['EZK', 'Economische Zaken en Klimaat'],
  ['EL&I', 'Economische Zaken, Landbouw en Innovatie'],
  ['K&E', 'Klimaat en Energie'],
  ['KGG', 'Klimaat en Groene Groei'],
  ['LNV', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['LVVN', 'Landbouw, Visserij, Voedselzekerheid en Natuur'],
  ['JenV', 'Justitie en Veiligheid'],
  ['J&V', 'Justitie en Veiligheid'],
  ['VenJ', 'Veiligheid en Justitie'],
  ['V&J', 'Veiligheid en Justitie'],
  ['A&M', 'Asiel en Migratie'],
  ['AenM', 'Asiel en Migratie'],
  ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties'],
  ['VRO', 'Volkshuisvesting en Ruimtelijke Ordening'],
  ['VROM', 'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer'],
  ['IenW', 'Infrastructuur en Waterstaat'],
  ['I&W', 'Infrastructuur en Waterstaat'],
  ['IenM', 'Infrastructuur en Milieu'],
  ['I&M', 'Infrastructuur en Milieu'],
  ['VenW', 'Verkeer en Waterstaat'],
  ['SZW', 'Sociale Zaken en Werkgelegenheid'],
  ['VWS', 'Volksgezondheid, Welzijn en Sport'],
  ['OCW', 'Onderwijs, Cultuur en Wetenschap'],
]);

/** Last words of fields of policy beside those of ministers. */
const fields =
  'zorg zaken beleid veiligheid samenwerking betrekkingen aangelegenheden markten mededinging innovatie begroting douane politie rechtspleging ' +
  'mobiliteit luchtvaart scheepvaart luchtruim water bodem stikstof voedsel voedselzekerheid operaties personeel materieel terrorismebestrijding ' +
  'cyberveiligheid ruimtevaart digitalisering integratie hervorming concurrentievermogen groei fraudebestrijding grensbewaking mensenrechten ' +
  'rijksbegroting arbeidsverhoudingen werk bedrijven regio telecommunicatie';

interface Node {
  next: Map<string, Node>;
  name?: string;
}
const root: Node = { next: new Map() };
for (const name of names) {
  let node = root;
  for (const word of words(name)) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.name = name;
}

function words(name: string): string[] {
  return name.toLowerCase().match(/[^\s,]+|,/g) ?? [];
}

/** Words that end the name of a field of policy. */
const fieldWords = new Set([...fields.split(' '), ...names.flatMap((name) => words(name).at(-1)!)]);

/** The index after the field of policy in capitals at token `at`: "Curatieve Zorg", "Klimaat en Energie"; undefined where there is none. */
export function readField(tokens: readonly Token[], at: number, block: number): number | undefined {
  let end: number | undefined;
  for (let i = at; i < at + 6 && tokens[i]?.block === block; i++) {
    const { text, lower } = tokens[i]!;
    if (/^\p{Lu}\p{Ll}/u.test(text)) end = fieldWords.has(lower) ? i + 1 : end;
    else if (i === at || !/^(?:en|,)$/.test(lower)) break;
  }
  return end;
}

/**
 * The longest known portfolio whose words stand from `at` on, in whatever case: its usual spelling and the index after
 * it. `lowers` gives the word at an index in lower case, or undefined where the text ends.
 */
export function readPortfolio(
  lowers: (index: number) => string | undefined,
  at: number,
): { name: string; next: number } | undefined {
  let node: Node | undefined = root;
  let best: { name: string; next: number } | undefined;
  for (let i = at; node; i++) {
    if (node.name) best = { name: node.name, next: i };
    const word = lowers(i);
    node = word === undefined ? undefined : node.next.get(word);
  }
  return best;
}
