import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words that Dutch compounds of the field are made of. Data: one word, singular. */
const words = `
aanbesteding aanbod aandacht aandeel aangifte aankoop aanpak aanval aanvoer aanvraag aanwijzing accijns accountant actie activiteit actor adres
advies adviseur afdeling afdracht afgrendeling afhankelijkheid afkorting afname afschrikking afspraak afstand afval afweer afzet agenda agent agressie
agrariër akkoord alcohol alliantie ambassade ambitie ambtenaar analyse antwoord arbeid archief arme arrest artikel asiel aspect atoom autoriteit auto
baan badge bagage bal band bank barrière basis batterij beambte bedrag bedreiging bedrijf beeld begeleiding begroting behandeling beheer beheersing behoefte
belang belasting beleid bemiddeling bemoeienis benadering benoeming beoordeling beperking beraad bericht beroep bescherming besluit besluitvorming bespreking bestand
bestedingen bestrijding bestuur betaling betrekking beurs bevel beveiliging bevoegdheid bevolking bewaking beweging bewind bewijs bezetting bezoek bezorgdheid bezwaar
bijdrage bijeenkomst bijlage bijstand binnenland biodiversiteit blad blok boot bodem boek boer bom bond bondgenoot boter bouw brand brandstof brief brigade brij bron
brug budget buitenland bureau burger buur capaciteit cel centrum chemie cijfer civiel coalitie code college commando commissaris commissie communicatie
competitie compromis conclusie concurrentie conferentie conflict conformiteit congres consul consument contract controle conventie coördinatie corridor corruptie crimineel
criminaliteit crisis cultuur cyber dag data datum debat decennium deel defensie dekking delegatie democratie demonstratie departement deskundige detentie dialoog dictatuur
diefstal dienst dier diner diplomaat diplomatie directeur directoraat discriminatie discussie doel doelstelling document dood dorp dossier draagvlak drempel dreiging
drone droogte drug druk duur duurzaamheid economie eenheid effect eigenaar eiland eis elektriciteit embargo emissie energie enquête ervaring escalatie essentie etappe euro
evaluatie evenement examen expert expertise export fabriek familie fase federatie financiën fiscus fonds formatie forum fraude fregat front functie gas gebied gebruik geheim geld
geleiding geluid gemeente gemeenschap geneesmiddel generaal genocide genoot gerecht geschil gesprek getuige gevaar gevangene gevecht geweld gewest gezant gezin gezondheid gift gijzelaar
goed graan grens groei groep grond grondstof grondwet gunning handel handeling handhaving haven hefboom hek helikopter herstel hervorming hof honger hoofd hoofdstad hoogte
huis hulp hulpverlening idee identiteit immigratie impuls import incident index indicator industrie infanterie inflatie informatie infrastructuur initiatief inkomen inkoop inlichting innovatie
inspanning inspectie instelling instituut instrument integratie integriteit intelligentie interventie inval invasie investering invloed invoer inzet jaar jeugd journalist jongere jury
justitie kaart kabinet kader kamer kandidaat kans kapitaal kapitein kar karakter kas kennis kern keten keuze kind klimaat kolen komst koning koopkracht kop koper korps
kosten kracht krediet kring krijg krijgsmacht kritiek kust kwaliteit kwestie laan laboratorium lading land landbouw last leerling leger leider leiding lening les leven levensmiddel
leverantie levering licht lichaam lid lidmaatschap lidstaat lijn lijst linie logistiek loket lokaal lucht luchtruim luchtvaart maand maat maatregel maatschappij macht mandaat manifest marge
marine maritiem markt massa materiaal materieel mechanisme media meerderheid meerjaren melding melk mens mensenrechten methode middel midden migrant migratie milieu militair miljard miljoen mijn
minderheid mine minister ministerie missie mobiliteit model monitor moord motie motor munitie munt museum muziek nacht natie natuur net netwerk neutraliteit nood noord norm nota nummer
object obligatie oefening offensief offerte oefenterrein olie omgeving omvang omzeiling onderdeel onderhandelaar onderhandeling onderneming onderwerp onderwijs onderzoek onderzeeër ontmanteling ontwapening ontwerp ontwikkeling oorlog
oost opbouw opdracht opening operatie opleiding oplossing opslag opstelling optreden opvang organisatie orde orgaan oever overeenkomst overheid overheersing overleg overname overschrijding overschot overval paard pact
pakket palet paneel papier paragraaf parlement parlementariër partij partner partnerschap pas patroon pauze pensioen periode pers personeel persoon piloot plaats plafond plan platform plicht poging
politie politiek pool populatie post positie praktijk premie president prestatie prijs principe prioriteit probleem procedure proces procureur product productie profiel programma project
propaganda proteïne protest protocol provincie publiek punt quota raad raamwerk raket ramp rapport rapportage ras reactie reactor recht rechter rechtsorde rechtsstaat referendum reform
regelgeving regeling regime regio register regering reis reiziger rekening relatie religie rendement rente repatriëring reserve resolutie respons resultaat revisie revolutie richting richtlijn ring
risico rivier rol rotatie route ruil ruimte rustigheid sabotage sanctie satelliet schade schaal schat scheepvaart scheiding schema schending schild schip school schuld secretariaat secretaris sector
seizoen selectie sessie signaal sigaret sjeik slachting slachtoffer slag sleutel sociaal soevereiniteit soldaat solidariteit spanning spel spionage spoor sport spraak spreiding staat staatshoofd staatssecretaris stabiliteit
stad stadium staal standaard standpunt start station status steen stelsel stem stemming steun stikstof stof storing storm straf straat strafhof strategie strijd strijdkracht strijdmacht stroom structuur student studie stuk subsidie
systeem taak taal tabak taks tank tarief team techniek technologie tegenstander tekort tekst telecom termijn terreur terrein terrorisme terrorist test theater thema tijd titel toegang toekomst toename toepassing
toerisme toetreding toezegging toezicht tol top toren traject training transactie transitie transparantie transport trend tribunaal troep tuig tunnel uitbreiding uitdaging uitgave uitkering uitkomst uitstoot uitvoer
uitvoering uitwisseling unie universiteit uur vaartuig vaardigheid vakbond val variant vast vaststelling vee veiligheid veld verandering verantwoordelijkheid verband verbetering verbod verbond verbruik
verdachte verdediging verdeling verdrag verduurzaming vereiste vergadering vergoeding verhoging verhouding verificatie verkeer verkenning verkiezing verklaring verkoop verlaging verlenging verlies vermindering vermogen
vernietiging verplichting verslag verspreiding versterking vertegenwoordiger vertegenwoordiging vertraging vertrouwen vervoer vervolging vervuiling verwachting verzekering verzet verzoek verzoening veto vis visie visser visserij visum vlag
vlees vliegtuig vliegveld vloot vlucht vluchteling voedsel voertuig voet volk volksgezondheid voorbereiding voorkeur voorlichting voorraad voorschrift voorstel voortgang voorwaarde voorwerp voorzitter voorzitterschap voorziening
vorm vracht vraag vraagstuk vrede vrouw vrijheid vrijwilliger waarde waardering waarnemer wapen wapenbeheersing water weer weerbaarheid weg wereld werf werk werkgelegenheid werkgever werkloosheid werknemer
west wet wetenschap wetgeving wijk wijziging wil winst wissel wond woning woord zaak zang zee zekerheid zender zetel ziek ziekenhuis ziekte zitting zone zorg zorgen zuid zuivel zuil zuster zwaarte
benadrukking bezuiniging bijstelling geschiedenis inhoud omroep ontvangst ordening overgang richtsnoer voorbeeld noodzaak achtergrond voorjaar najaar landbouw herkomst onderhandelen ondersteunen ondermijnen onderbouwen schipper wetenschapper financiering signalering stationering verdediger samenwerking samenleving spreker stijging tegenmaatregel toelichting uitspraak uitzending verzoekschrift weerstand
zwaartepunt scenario toestel grensbewaking nabuurschap buurland buurlanden kinderen arbeidsmarkt rekenkamer jaarverslag halfjaar kwartaal kabel pijpleiding leiding mest pesticide gewas dierziekte vogel griep vangst quotum
deling reductie begrenzing belofte verlening vergroting daling krimp verlichting heffing vrijstelling korting toeslag regel reglement criterium
garantie waarborg faciliteit dienstverlener verstrekking verstrekker leverancier afnemer gebruiker aanbieder producent teler fabrikant werker houder
bezitter vervoerder veehouder vereniging branche winkel webwinkel kantoor gebouw kanaal verbinding doorgang rechtbank klacht vonnis misdrijf misdaad
delict daad bataljon kwartier kazerne aanslag preventie naleving monitoring redding evacuatie wederopbouw inkomsten opbrengst baten contributie buffer
waterstof warmte vulgraad besparing plastic kunststof chemicalie methaan koolstof virus vaccin medicijn patient arts drugs terugkeer smokkel smokkelaar
mensenhandel erfgoed gegevens internet software chip loon detachering planning kalender overzicht verordening ronde afgezant coordinator kandidatuur
uitsluiting plaatsing toewijzing raadpleging toetsing doorlichting screening herziening aanpassing verkorting uitstel versnelling invoering afschaffing
intrekking boycot tegoed perspectief vooruitzicht percentage niveau ondergrens bovengrens grootte passage hoofdstuk deelname deelnemer waarneming
observatie meting gelijkheid onafhankelijkheid veerkracht betrouwbaarheid inzetbaarheid gereedheid paraatheid oorzaak gevolg aansprakelijkheid
aansporing vergunning erkenning registratie aanmelding aanschaf zaad genoom
`;

const folded = words
  .trim()
  .split(/\s+/)
  .map((word) => stem(fold(word)));

/** Lexemes that may stand as part of a compound. */
export const compoundParts: ReadonlySet<string> = new Set(folded);

/** Prefixes and words that open a compound without being one of its nouns ("anti-", "tegen-"). Folded. */
export const openingParts: ReadonlySet<string> = new Set(
  'anti contra euro geo her hoofd inter kern mede mid multi na neven non onder ondergrond oud over pro semi sub supra tegen trans tussen vice voor achter binnen buiten boven'.split(
    ' ',
  ),
);

/** Letters that join the parts of a compound; longest first. */
export const joints: readonly string[] = ['en', 'er', 's', 'e', ''];
