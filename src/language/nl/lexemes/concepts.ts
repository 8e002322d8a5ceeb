import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words that letters use for the same thing, a group a line; the first stands for the group. Data. */
const groups = `
begroting budget
uitgave besteding
steun ondersteuning hulp bijstand
termijn reactietijd deadline tijdpad
maatregel noodmaatregel
oproep appel
vrouw meisje
samenwerking coöperatie
verdrag overeenkomst conventie
militair soldaat troep
agressie aanval inval invasie
bestand staakt-het-vuren wapenstilstand
gesprek dialoog overleg onderhandeling
doel doelstelling streefwaarde
verlenging voortzetting
verlengen voortzetten
grens drempel
groei stijging toename verhoging
daling afname verlaging vermindering reductie
bezorgd zorg ongerust bezorgdheid
inzet bijdrage
beperken inperken
deskundige expert
commissie eurocommissaris
raming schatting
oprichten instellen
versterking opbouw
opschorten bevriezen
afronden voltooien
bescherming beveiliging waarborg
uitstoot emissie broeikasgas
boete sanctie strafmaatregel
vluchteling ontheemde asielzoeker
terugkeer terugname
grensregio grensgebied
hoorzitting verhoor
corruptie omkoping
krijgsmacht leger strijdkracht
verkiezing stembusgang
mensenrecht grondrecht
journalist pers media mediavrijheid persvrijheid
neerhalen mh17
toetreding lidmaatschap
belemmering obstakel hindernis
spoed snel snelheid haast
eensgezind eenheid eensgezindheid unaniem
aanpak benadering
gebrek tekortkoming
transparantie openbaar openbaarheid
kritiek kritisch
toezicht controle
kosten uitgaven last
energie stroom elektriciteit
boer landbouwer agrariër
visser visserij
vis visbestand
handel export import uitvoer invoer
waarnemer observatie
deelname participatie
wapen bewapening
kernwapen nucleair atoomwapen
raket kruisraket
strategie strategisch
plan actieplan programma
tekst slottekst slotverklaring verklaring conclusie
afspraak toezegging
verslag rapport rapportage
partner partnerschap
`;

const conceptOf = new Map<string, string>();
for (const line of groups.trim().split('\n')) {
  const [head, ...rest] = line.split(' ').map((word) => stem(fold(word)));
  for (const word of rest) if (!conceptOf.has(word)) conceptOf.set(word, head!);
}

/** What a lexeme stands for when letters are compared: the head of its group of near-synonyms, else itself. */
export function concept(lexeme: string): string {
  return conceptOf.get(lexeme) ?? lexeme;
}
