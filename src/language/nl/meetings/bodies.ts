import { remembered } from '../../remembered.ts';

/**
 * Bodies whose meetings ministers attend, each with the words that its names have. Within a name, "+" joins words that
 * must all be there; a word of five letters and more stands for all that begin with it. Hyphens count as blanks. The first body that fits is
 * meant, so what is more particular comes first.
 */
const bodies: readonly (readonly [id: string, ...names: string[]])[] = [
  ['nato-russia-council', 'navo rusland', 'nato russia'],
  ['nato-ukraine-council', 'navo oekraïne', 'nato ukraine'],
  [
    'nato-defence-ministers',
    'navo+defensie',
    'nato+defence',
    'nato+defense',
    'navo+defence',
    'noord atlantische+defensie',
    'dmm',
  ],
  [
    'nato-foreign-ministers',
    'navo+buitenland',
    'navo+foreign',
    'nato+foreign',
    'noord atlantische+buitenland',
    'fmm',
  ],
  [
    'nato-summit',
    'navo+staatshoofden',
    'navo+regeringsleiders',
    'navo top',
    'nato summit',
    'navo summit',
    'navo leiders',
    'noord atlantische+regeringsleiders',
    'noord atlantische+staatshoofden',
    'top+navo',
    'summit+nato',
  ],
  ['western-european-union', 'west europese unie', 'weu'],
  ['general-affairs-external-relations-council', 'externe betrekkingen', 'razeb'],
  [
    'foreign-affairs-council-defence',
    'raad buitenlandse zaken+defensie',
    'rbz+defensie',
    'eu defensieministers',
    'europese defensieministers',
  ],
  [
    'foreign-affairs-council-development',
    'raad buitenlandse zaken+ontwikkeling',
    'rbz+ontwikkeling',
    'rbz os',
    'rbz/os',
    'raad+ontwikkelingssamenwerking',
    'eu+ontwikkelingssamenwerking',
  ],
  [
    'foreign-affairs-council-trade',
    'raad buitenlandse zaken+handel',
    'rbz+handel',
    'handelsraad',
    'raad+handel',
    'eu handelsministers',
  ],
  [
    'foreign-affairs-council',
    'raad buitenlandse zaken',
    'raad voor buitenlandse zaken',
    'rbz',
    'gymnich',
    'eu+ministers van buitenlandse zaken',
    'foreign affairs council',
  ],
  ['general-affairs-council-cohesion', 'raad algemene zaken+cohesie', 'raz+cohesie', 'cohesieraad'],
  [
    'general-affairs-council',
    'raad algemene zaken',
    'raz',
    'raad voor algemene zaken',
    'europaministers',
    'ministers van europese zaken',
    'general affairs council',
  ],
  ['euro-summit', 'eurotop', 'euro summit', 'eurozonetop', 'eurozone top'],
  [
    'european-council',
    'europese raad',
    'eu top',
    'europese top',
    'european council',
    'informele bijeenkomst van de leden van de europese raad',
    'bijeenkomst van europese regeringsleiders',
    'eu+regeringsleiders',
  ],
  ['european-political-community', 'europese politieke gemeenschap', 'epg'],
  ['eastern-partnership', 'oostelijk partnerschap'],
  ['eu-western-balkans-summit', 'eu westelijke balkan', 'top+westelijke balkan'],
  ['eurogroup', 'eurogroep', 'eurogroup'],
  [
    'ecofin',
    'ecofin',
    'raad economische en financiële zaken',
    'raad voor economische en financiële zaken',
    'eu+ministers van financiën',
    'economic and financial affairs council',
  ],
  [
    'justice-home-affairs-council',
    'jbz',
    'raad justitie en binnenlandse zaken',
    'raad voor justitie en binnenlandse zaken',
    'justice and home affairs council',
    'eu+ministers van justitie',
  ],
  ['schengen-council', 'schengenraad', 'schengen raad'],
  [
    'agriculture-fisheries-council',
    'landbouw en visserijraad',
    'landbouw en visserij raad',
    'raad landbouw en visserij',
    'raad voor landbouw en visserij',
    'landbouwraad',
    'visserijraad',
    'lvr',
    'agriculture and fisheries council',
    'eu+ministers van landbouw',
  ],
  [
    'environment-council',
    'milieuraad',
    'raad milieu',
    'raad voor milieu',
    'environment council',
    'eu+milieuministers',
  ],
  ['energy-council', 'energieraad', 'raad energie', 'vte raad energie', 'eu+energieministers'],
  ['telecom-council', 'telecomraad', 'telecommunicatieraad', 'vte raad telecom', 'raad telecom'],
  [
    'transport-council',
    'transportraad',
    'vervoersraad',
    'vervoerraad',
    'vte raad transport',
    'raad transport',
    'raad vervoer',
    'raad voor vervoer',
    'vte raad',
    'eu+transportministers',
  ],
  ['competitiveness-council', 'concurrentievermogen', 'rvc', 'competitiveness council', 'ruimteraad'],
  [
    'health-council',
    'gezondheidsraad',
    'volksgezondheidsraad',
    'eu gezondheidsraad',
    'raad volksgezondheid',
    'epsco gezondheid',
    'wsbvc+volksgezondheid onderdeel',
    'eu+gezondheidsministers',
    'eu+ministers van volksgezondheid',
  ],
  [
    'employment-council',
    'wsbvc',
    'wsb raad',
    'raad wsb',
    'epsco',
    'werkgelegenheid en sociaal beleid',
    'raad werkgelegenheid',
    'raad voor werkgelegenheid',
    'sociale raad',
    'eu+ministers van sociale zaken',
  ],
  [
    'education-council',
    'ojcs',
    'eycs',
    'onderwijsraad',
    'raad onderwijs',
    'raad voor onderwijs',
    'cultuurraad',
    'sportraad',
    'jeugdraad',
    'eu+onderwijsministers',
  ],
  ['osce-ministerial-council', 'ovse', 'osce', 'organisatie voor veiligheid en samenwerking in europa'],
  ['council-of-europe-ministers', 'raad van europa', 'comité van ministers', 'council of europe'],
  ['benelux', 'benelux'],
  ['g7', 'g7', 'g 7'],
  ['g8', 'g8', 'g 8'],
  ['g20', 'g20', 'g 20'],
  ['imf-world-bank', 'imf', 'internationaal monetair fonds', 'wereldbank', 'world bank'],
  ['development-committee', 'development committee'],
  [
    'un-climate-conference',
    'klimaattop',
    'klimaatconferentie',
    'unfccc',
    'cop',
    'cop20',
    'cop21',
    'cop22',
    'cop23',
    'cop24',
    'cop25',
    'cop26',
    'cop27',
    'cop28',
    'cop29',
    'cop30',
    'cop31',
    'cop32',
    'cop33',
  ],
  ['un-biodiversity-conference', 'biodiversiteit'],
  ['un-water-conference', 'waterconferentie'],
  [
    'un-general-assembly',
    'algemene vergadering van de verenigde naties',
    'avvn',
    'unga',
    'algemene vergadering van de vn',
    'vn+algemene vergadering',
    'algemene vergadering',
  ],
  ['un-security-council', 'veiligheidsraad', 'security council'],
  ['un-human-rights-council', 'mensenrechtenraad', 'human rights council'],
  ['un-environment-assembly', 'unea', 'milieuvergadering van de verenigde naties'],
  ['npt-review-conference', 'npv', 'non proliferatieverdrag', 'npt'],
  ['nuclear-security-summit', 'nuclear security summit', 'nss'],
  ['wto-ministerial', 'wto', 'wereldhandelsorganisatie'],
  ['oecd-ministerial', 'oeso', 'oecd'],
  ['iea-ministerial', 'iea', 'internationaal energieagentschap'],
  ['iaea-general-conference', 'iaea'],
  ['opcw', 'opcw'],
  ['ilo-conference', 'ilo', 'internationale arbeidsconferentie'],
  ['who-assembly', 'wereldgezondheids', 'who', 'world health assembly'],
  ['imo', 'imo', 'internationale maritieme organisatie'],
  ['icao-assembly', 'icao'],
  ['ramstein-format', 'ukraine defense contact group', 'ukraine defence contact group', 'udcg', 'ramstein'],
  ['ukraine-recovery-conference', 'ukraine recovery', 'herstelconferentie'],
  ['anti-isis-coalition', 'anti isis', 'anti isis coalitie', 'anti daesh'],
  ['asem', 'asem'],
  ['eu-african-union-summit', 'eu au', 'eu afrika', 'europese unie+afrikaanse unie'],
  ['eu-celac-summit', 'celac'],
  ['union-for-the-mediterranean', 'unie voor de mediterrane'],
  ['joint-expeditionary-force', 'joint expeditionary force', 'jef'],
  ['munich-security-conference', 'münchen', 'munich security'],
  ['north-seas-summit', 'noordzeetop', 'noordzee top'],
];

interface Names {
  id: string;
  /** Alternatives; of each, all words must be there, longer ones also as the first part of a word. */
  any: string[][];
}
const known: Names[] = bodies.map(([id, ...names]) => ({
  id,
  any: names.map((name) =>
    name
      .split('+')
      .filter(Boolean)
      .map((word) => (word.length > 4 ? ` ${word}` : ` ${word} `)),
  ),
}));

/** The body that the names of one meeting point at; all of them together say more than each: "NAVO-ministeriële" and "ministers van Defensie". */
export function bodyOf(names: readonly string[]): string | undefined {
  return bodyIn(names.map(plain).join(' ; '));
}

const bodyIn = remembered((names) => {
  const words = ` ${names} `;
  return known.find(({ any }) => any.some((all) => all.every((word) => words.includes(word))))?.id;
});

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-–/,()«»“”"'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
