import type { HolderClass, Phase, Stance } from '../../src/record/types.ts';

/** Subject words, the most frequent first. They also make the compounds. */
export const nouns =
  `steun veiligheid overleg maatregel samenwerking bijdrage handel klimaat sanctie missie vrede energie verdrag grens
markt hulp bestuur toezicht voorstel begroting onderzoek opvang defensie missie handhaving visserij landbouw vervoer
spoor haven luchtvaart energie water voedsel gezondheid onderwijs arbeid migratie asiel rechtsstaat media democratie
cyber ruimte data handel douane belasting schuld krediet investering industrie grondstof staal chemie batterij waterstof
wind zon kern olie gas kolen uitstoot natuur bos bodem zee rivier kust dijk stad dorp regio eiland provincie gemeente
parlement kabinet commissie raad hof rechter politie leger marine vloot brigade oefening training materieel munitie
drone raket satelliet radar haven brug tunnel weg kanaal netwerk kabel platform software norm standaard keurmerk
controle inspectie evaluatie verslag brief motie debat stemming verkiezing mandaat begeleiding planning uitvoering
inzet opbouw herstel terugkeer toetreding uitbreiding hervorming vereenvoudiging versnelling vertraging verlenging
afspraak akkoord verklaring conclusie strategie agenda routekaart fonds subsidie lening garantie verzekering pensioen
loon werk vakbond bedrijf boer visser student arts patient burger kind jongere vrouw oudere vluchteling getuige
slachtoffer dader bewijs rechtbank vonnis straf boete smokkel handelaar fraude corruptie witwassen terrorisme dreiging
sabotage spionage propaganda desinformatie crisis ramp brand droogte overstroming aardbeving epidemie vaccin medicijn
ziekenhuis laboratorium universiteit school museum taal cultuur sport toerisme erfgoed archief statistiek kaart meting
model prognose scenario risico kans voordeel nadeel kosten opbrengst prijs tarief quotum plafond drempel marge tekort
overschot voorraad opslag aanvoer levering inkoop aanbesteding contract clausule termijn deadline fase etappe ronde
top diner lunch sessie panel forum dialoog consultatie bemiddeling waarneming vertegenwoordiging ambassade consulaat visum
paspoort grenspost patrouille bewaking detectie opsporing aanhouding uitlevering overdracht terreur wapen ontwapening`
    .split(/\s+/)
    .filter((word, i, all) => all.indexOf(word) === i);

export const openings = [
  { id: 'example-energy-council', name: 'Energieraad van de Voorbeeldunie' },
  { id: 'example-transport-council', name: 'Vervoersraad van de Voorbeeldunie' },
  { id: 'example-foreign-council', name: 'Raad Buitenlandse Betrekkingen van de Voorbeeldunie' },
  { id: 'example-defence-ministers', name: 'bijeenkomst van defensieministers van de Voorbeeldalliantie' },
  { id: 'example-climate-conference', name: 'Klimaatconferentie van de Voorbeeldnaties' },
  { id: 'example-fisheries-council', name: 'Visserijraad van de Voorbeeldunie' },
];

export const places = ['Brussel', 'Luxemburg', 'Wenen', 'Lissabon', 'Praag', 'Helsinki', 'Dublin', 'Genève'];

export const topics = [
  { id: 'energy', title: 'Energie en leveringszekerheid' },
  { id: 'fisheries', title: 'Visserij en vangstquota' },
  { id: 'transport', title: 'Vervoer over spoor en water' },
  { id: 'migration', title: 'Migratie en terugkeer' },
  { id: 'cyber', title: 'Digitale weerbaarheid' },
  { id: 'defence', title: 'Materieel en gereedheid' },
  { id: 'climate', title: 'Klimaat en uitstoot' },
  { id: 'trade', title: 'Handel en douane' },
  { id: 'rule-of-law', title: 'Rechtsstaat en bestuur' },
  { id: 'health', title: 'Gezondheid en medicijnen' },
  { id: 'food', title: 'Voedsel en landbouw' },
  { id: 'space', title: 'Ruimtevaart' },
];

interface Position {
  report: boolean;
  class: HolderClass;
  holder: string;
  verb: string;
  stance: Stance;
  phase: Phase;
}

const agenda = (holder: string, verb: string, stance: Stance, of: HolderClass = 'government'): Position => ({
  report: false,
  class: of,
  holder,
  verb,
  stance,
  phase: 'planned',
});
const past = (holder: string, verb: string, stance: Stance, of: HolderClass = 'government'): Position => ({
  report: true,
  class: of,
  holder,
  verb,
  stance,
  phase: 'reported',
});

/** How a position opens, of our own writing. */
export const positions: readonly Position[] = [
  agenda('Nederland', 'zal het belang benadrukken om', 'emphasise'),
  agenda('Het kabinet', 'is voornemens om', 'commit'),
  agenda('Nederland', 'zal steun uitspreken voor het plan om', 'support'),
  agenda('Het kabinet', 'maakt zich zorgen over het idee om', 'concern'),
  agenda('Nederland', 'zal de Commissie oproepen om', 'call'),
  agenda('Het kabinet', 'is geen voorstander van de wens om', 'oppose'),
  agenda('Naar verwachting', 'zal de Raad besluiten om', 'decide', 'collective'),
  agenda('Enkele lidstaten', 'zullen ervoor pleiten om', 'call', 'other'),
  past('Nederland', 'benadrukte het belang om', 'emphasise'),
  past('De minister', 'zegde toe om', 'commit'),
  past('Nederland', 'sprak steun uit voor het plan om', 'support'),
  past('De minister', 'uitte zorgen over het idee om', 'concern'),
  past('Nederland', 'riep de Commissie op om', 'call'),
  past('De Raad', 'besloot om', 'decide', 'collective'),
  past('Ministers', 'spraken hun waardering uit voor de wens om', 'support', 'collective'),
  past('Meerdere lidstaten', 'verzetten zich tegen het voorstel om', 'oppose', 'other'),
];

export const plain = {
  verbs: ['leidt', 'draagt bij', 'beperkt zich', 'strekt zich uit', 'heeft betrekking'],
  ends: [
    'versterken',
    'beperken',
    'verlengen',
    'bespreken',
    'financieren',
    'beschermen',
    'onderzoeken',
    'beëindigen',
  ],
  countries: [
    { id: 'iso:NO', name: 'Noorwegen' },
    { id: 'iso:PT', name: 'Portugal' },
    { id: 'iso:CA', name: 'Canada' },
    { id: 'iso:KE', name: 'Kenia' },
    { id: 'iso:JP', name: 'Japan' },
    { id: 'iso:CL', name: 'Chili' },
    { id: 'iso:GH', name: 'Ghana' },
    { id: 'iso:FI', name: 'Finland' },
    { id: 'iso:IE', name: 'Ierland' },
    { id: 'iso:VN', name: 'Vietnam' },
    { id: 'iso:UY', name: 'Uruguay' },
    { id: 'iso:MA', name: 'Marokko' },
  ],
};
