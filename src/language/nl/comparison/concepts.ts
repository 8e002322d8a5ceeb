import { fold } from '../lexemes/fold.ts';
import { compoundParts } from '../lexemes/parts.ts';
import { stem } from '../lexemes/stem.ts';
import { verbForms } from '../verbs/lookup.ts';
import { root } from './roots.ts';

/** Words that letters use for the same thing, a group a line; the first stands for the group. Data. */
const groups = `
begroting budget
uitgave besteding bestedingen
kosten last lasten uitgaven prijskaartje
raming schatting begroot
financiering bekostiging financieren bekostigen
bezuiniging besparing korting ombuiging
verhogen ophogen opkrikken opvoeren optrekken vergroten
verhoging ophoging groei stijging toename stijgen toenemen groeien aanwas
verlagen verminderen reduceren terugbrengen terugdringen verkleinen inkrimpen
daling afname verlaging vermindering reductie afbouw dalen afnemen krimp
plafond bovengrens maximum limiet
drempel ondergrens minimum
lening krediet kredietverlening
schuld schulden schuldenlast
subsidie toelage
belasting heffing accijns fiscaal
tekort gebrek schaarste tekortkoming hiaat lacune
boete sanctie strafmaatregel dwangsom
vergoeding compensatie schadeloosstelling
garantie waarborg zekerheid
fonds trustfonds financieringsinstrument faciliteit
geld middelen gelden
termijn reactietijd deadline tijdpad tijdlijn tijdschema
verlenging voortzetting prolongatie verlengen voortzetten continueren
uitstel vertraging oponthoud uitstellen vertragen opschorten aanhouden
spoed spoedig snel snelheid haast voortvarend urgent urgentie dringend
afronden voltooien afsluiten beeindigen finaliseren
beginnen starten aanvang start begin opstarten aanvangen
geleidelijk stapsgewijs gefaseerd fasering trapsgewijs
implementatie uitvoering invoering tenuitvoerlegging omzetting implementeren uitvoeren
goedkeuring instemming akkoord fiat goedkeuren
aanvaarden aannemen aanvaarding aanname
ratificatie bekrachtiging ratificeren bekrachtigen
intrekken schrappen weglaten doorhalen
wijziging aanpassing herziening amendement wijzigen aanpassen herzien modernisering moderniseren actualisering
uitzondering ontheffing vrijstelling uitzonderen
voorwaarde eis vereiste criterium conditie conditionaliteit
overgang transitie omschakeling overschakelen
evaluatie beoordeling toetsing doorlichting evalueren toetsen
toezicht controle inspectie handhaving monitoring monitoren
verslag rapport rapportage verslaglegging
overzicht lijst inventarisatie opsomming
plan actieplan programma routekaart stappenplan
tekst slottekst slotverklaring verklaring conclusie slotdocument communique
passage paragraaf alinea bepaling
afspraak toezegging belofte
verdrag overeenkomst conventie convenant
wetgeving regelgeving wet- verordening richtlijn
norm doelstelling streefwaarde doel streefcijfer ambitie
maatregel noodmaatregel stap
oprichten instellen oprichting instelling
benoemen aanstellen aanwijzen benoeming aanstelling
coordinator gezant afgezant
deskundige expert specialist
onderzoek onderzoeken studie analyse verkenning
bijeenkomst conferentie top overleg
gesprek dialoog onderhandeling gedachtewisseling
samenwerking cooperatie samenwerken
deelname participatie deelnemen meedoen participeren
lidmaatschap toetreding toetreden
kandidatuur kandidaat kandidaatstelling
voorzitterschap voorzitter
voorstel ontwerp ontwerpbesluit
bezwaar tegenwerping bedenking
verschil geschil geschilpunt onenigheid
eensgezind eenheid eensgezindheid unaniem eendracht eensluidend
aanpak benadering methode werkwijze
kritiek kritisch
transparantie openbaar openbaarheid openbaren publiek publicatie publiceren inzichtelijk
vertrouwelijk geheim besloten
verantwoording verantwoordelijkheid rekenschap
naleving nakomen naleven nakoming
inzet bijdrage
beperken inperken begrenzen beperking inperking
belemmering obstakel hindernis blokkade blokkeren belemmeren hinderen hinder
toegang toegankelijk bereikbaar
vereenvoudigen vereenvoudiging laagdrempelig versimpelen
lasten regeldruk bureaucratie
verplichting plicht verplichten verplicht bindend
vrijwillig vrijwilligheid
bevoegdheid mandaat bevoegd
agressie aanval inval invasie aanvallen
oorlog strijd gevecht vijandelijkheid
bestand staakt-het-vuren wapenstilstand
vrede vredesproces vredesbesprekingen
geweld gewelddadig
ontwapening wapenbeheersing
wapen bewapening wapentuig
kernwapen nucleair atoomwapen kern
raket kruisraket
militair soldaat troep manschap
krijgsmacht leger strijdkracht strijdmacht
defensie verdediging
afschrikking deterrentie
veiligheid beveiliging
bescherming beschermen beschermd
dreiging bedreiging gevaar dreigen
weerbaarheid veerkracht
versterking opbouw versterken opbouwen
training opleiding trainen opleiden oefening
instructeur trainer
missie operatie
uitzenden detacheren stationeren uitzending detachering stationering plaatsing plaatsen
terugtrekken terugtrekking vertrek
leveren levering leverantie
materieel uitrusting
waarnemer observatie waarneming
grens grensgebied grensregio buitengrens
schip vaartuig boot
vliegtuig toestel
luchtafweer luchtverdediging
inlichting informatie
ruimte ruimtevaart
cyber digitaal online internet
hybride ondermijning
desinformatie nepnieuws
spionage sabotage
terrorisme terrorist terreur extremisme
gijzelaar gijzeling gevangene
steun ondersteuning hulp bijstand steunen helpen ondersteunen
noodhulp hulpgoederen humanitair
vluchteling ontheemde asielzoeker
migrant migratie
opvang huisvesting
terugkeer terugname
herverdeling relocatie spreiding
ontscheping ontschepen
registratie registreren aanmelden
mensenrecht grondrecht
rechtsstaat rechtsorde
vrouw meisje gender
kind minderjarige
journalist pers media mediavrijheid persvrijheid
wetenschapper onderzoeker academicus
mensenrechtenverdediger activist
maatschappelijk ngo
verkiezing stembusgang
corruptie omkoping anticorruptie
straffeloosheid berechting vervolging strafproces
slachtoffer nabestaande
neerhalen mh17
hoorzitting verhoor
rechter rechterlijk rechtspraak justitie gerechtshof
gevangenis detentie cel
discriminatie intolerantie racisme
bevolking burger inwoner
belang betekenis rol
uitstoot emissie broeikasgas
klimaat klimaatverandering
fossiel kolen aardgas
uitfaseren uitfasering afbouwen
hernieuwbaar duurzaam groen
energie stroom elektriciteit
grondstof mineraal
vervuiling verontreiniging
natuur biodiversiteit
boer landbouwer agrarier landbouw
visser visserij vis visbestand vangst
dierenwelzijn dierwelzijn
bestrijdingsmiddel pesticide gewasbeschermingsmiddel
handel export import uitvoer invoer
bedrijf onderneming bedrijfsleven onderneemer
mkb midden- kleinbedrijf
bank kredietinstelling
markt afzetmarkt
concurrentie mededinging concurrent
consument klant reiziger passagier
trein spoor spoorweg spoornet
vrachtwagen truck
parkeerplaats parking
vervoer transport vervoerder
haven zeehaven
gegevens data informatie
onderwijs school
werk arbeid werkgelegenheid
arbeidsmarkt arbeidskracht
gezondheid zorg
geneesmiddel medicijn
vaccin vaccinatie
voedsel voedselzekerheid
moskou kremlin rusland russisch rus
oekraine oekraiens kyiv kiev oekrainer
duitsland duits berlijn
frankrijk frans parijs
italie italiaans rome
spanje spaans madrid
polen pools warschau
hongarije hongaars boedapest
belgie belgisch
luxemburg luxemburgs
oostenrijk oostenrijks wenen
griekenland grieks athene
turkije turks ankara
afghanistan afghaans kaboel afghaan
irak iraaks bagdad
iran iraans teheran
syrie syrisch damascus
israel israelisch
palestina palestijns gaza palestijn
china chinees peking
amerika amerikaans washington vs
brits londen vk britten
ierland iers dublin
noorwegen noors oslo
zweden zweeds stockholm
finland fins helsinki
denemarken deens kopenhagen
estland ests tallinn
letland lets riga
litouwen litouws vilnius
tsjechie tsjechisch praag
slowakije slowaaks bratislava
slovenie sloveens
kroatie kroatisch zagreb
servie servisch belgrado
kosovo kosovaars pristina
bosnie bosnisch sarajevo
albanie albanees tirana
moldavie moldavisch chisinau
georgie georgisch tbilisi
armenie armeens
azerbeidzjan azerbeidzjaans bakoe
wit-rusland belarus belarussisch minsk
roemenie roemeens boekarest
bulgarije bulgaars sofia
portugal portugees lissabon
malta maltees
cyprus cypriotisch
zwitserland zwitsers
japan japans tokio
india indiaas
mali malinees bamako
libie libisch tripoli
tunesie tunesisch
egypte egyptisch
jordanie jordaans
libanon libanees beiroet
soedan soedanees
ethiopie ethiopisch
venezuela venezolaans caracas
europa europees eu
afrika afrikaans
`;

const groupOf = new Map<string, string>();
for (const line of groups.trim().split('\n')) {
  const members = line.split(' ').map((word) => root(stem(fold(word))));
  for (const member of members) if (!groupOf.has(member)) groupOf.set(member, `~${members[0]}`);
}

/** Words recur within and across letters: what was worked out is kept, up to a bound. */
const known = new Map<string, readonly string[]>();
const bound = 200_000;

/**
 * What a word is compared by: the root of its lexeme (of the infinitive, for a form of a verb), and the name of its
 * group of near-synonyms when it has one.
 */
export function concepts(lexeme: string, word = lexeme): readonly string[] {
  const key = `${lexeme} ${word}`;
  const cached = known.get(key);
  if (cached) return cached;
  const base = root(infinitive(word) ?? lexeme);
  const group = groupOf.get(base);
  const found = group ? [base, group] : [base];
  if (known.size >= bound) known.clear();
  known.set(key, found);
  return found;
}

/** The lexeme of the infinitive with its particle, when a word can only be a form of a verb. */
function infinitive(word: string): string | undefined {
  const folded = fold(word);
  if (compoundParts.has(stem(folded))) return undefined;
  const [form] = verbForms(folded);
  return form && stem((form.particle ?? '') + form.lemma);
}
