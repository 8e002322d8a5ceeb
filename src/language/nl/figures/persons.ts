import { remembered } from '../../remembered.ts';

/**
 * Nouns for people, plural and singular, as whole words or as the last part of a compound ("oud-militairen",
 * "burgerslachtoffers"). Short ones count only as whole words or after a hyphen.
 */
const nouns = new Set(
  (
    'personen persoon mensen mens burgers burger militairen militair soldaten soldaat manschappen officieren officier matrozen mariniers marinier ' +
    'reservisten veteranen strijders strijder rebellen terroristen troepen bemanningsleden piloten vliegers instructeurs instructeur trainers trainer ' +
    'trainees cursisten rekruten agenten agent politieagenten rechercheurs grenswachten grenswachters grensbewakers bewakers ' +
    'waarnemers waarnemer observatoren observanten monitors deskundigen deskundige experts expert specialisten specialist adviseurs adviseur ' +
    'consultants technici technicus ingenieurs wetenschappers onderzoekers onderzoeker analisten economen juristen jurist rechters rechter ' +
    'advocaten aanklagers officieren aanklager hoogleraren docenten leraren onderwijzers studenten student scholieren leerlingen leerling ' +
    'artsen arts verpleegkundigen hulpverleners hulpverlener zorgverleners vrijwilligers vrijwilliger activisten milieuactivisten ' +
    'mensenrechtenverdedigers verdedigers journalisten journalist verslaggevers schrijvers kunstenaars ministers minister staatssecretarissen ' +
    'staatssecretaris bewindspersonen bewindslieden premiers presidenten president staatshoofden staatshoofd regeringsleiders regeringsleider ' +
    'leiders leider hoofden commissarissen commissaris eurocommissarissen ambassadeurs ambassadeur diplomaten diplomaat gezanten gezant ' +
    'vertegenwoordigers vertegenwoordiger afgevaardigden afgevaardigde gedelegeerden delegatieleden delegatieleiders parlementariërs ' +
    'kamerleden kamerlid volksvertegenwoordigers europarlementariërs senatoren leden lid raadsleden bestuursleden teamleden commissieleden ' +
    "voorzitters voorzitter covoorzitters secretarissen ondervoorzitters vicevoorzitters collega's ambtgenoten ambtgenoot ambtenaren ambtenaar " +
    'functionarissen functionaris medewerkers medewerker werknemers werknemer personeelsleden krachten arbeidskrachten arbeiders werkers werkenden ' +
    'stafleden stafofficieren ondernemers bestuurders topvrouwen topmannen investeerders bankiers boeren vissers tuinders ' +
    'deelnemers deelnemer gasten genodigden sprekers spreker bezoekers aanwezigen kandidaten kandidaat winnaars donateurs ' +
    'vluchtelingen vluchteling migranten migrant asielzoekers asielzoeker statushouders ontheemden ontheemde terugkeerders uitgeprocedeerden ' +
    'staatlozen immigranten emigranten opvarenden drenkelingen reizigers reiziger passagiers toeristen ' +
    'slachtoffers slachtoffer doden dode gewonden gewonde vermisten gedetineerden gevangenen gevangene gijzelaars gegijzelden krijgsgevangenen ' +
    'verdachten verdachte daders dader veroordeelden uitreizigers getuigen getuige nabestaanden overlevenden ' +
    'inwoners inwoner bewoners bewoner omwonenden kiezers kiezer consumenten gebruikers patiënten patiënt ouderen jongeren jongere volwassenen ' +
    "kinderen kind meisjes jongens baby's kleuters peuters minderjarigen amv's vrouwen vrouw mannen man moeders ouders weduwen zieken armen " +
    'werklozen werkzoekenden gehandicapten begunstigden ontvangers stakeholders onderdanen onderdaan landgenoten staatsburgers eu-burgers ' +
    'familieleden gezinsleden bondskanseliers koningen ridders dienstplichtigen huurlingen separatisten demonstranten betogers opposanten ' +
    'dissidenten politici politicus wetsdienaren douaniers inspecteurs inspecteur controleurs auditors rapporteurs rapporteur bemiddelaars ' +
    'onderhandelaars trainingsdeelnemers stagiairs stagiaires jongerenvertegenwoordigers gedetacheerden detacheringskandidaten zorgmedewerkers ' +
    'hulpbehoevenden nooddruftigen zeevarenden zeelieden havenarbeiders koeriers chauffeurs machinisten berechten tieners twintigers ' +
    "intimi kopstukken sleutelfiguren oligarchen individuen individu zielen koppen peacekeepers blauwhelmen rangers commando's mariniers " +
    'staatslieden partijleiders fractievoorzitters burgemeesters wethouders gouverneurs generaals admiraals commandanten kolonels sergeanten korporaals ' +
    'verbindingsofficieren liaisons planners ontwikkelaars programmeurs hackers ondertekenaars'
  ).split(' '),
);
const shortest = 5;
const collective = new Set('man leden lid doden vrouw mens kind arts gast'.split(' '));

/** Endings of nouns of agents and of people by origin, after at least three letters. */
const endings =
  /.{3}(?:nemers|gevers|houders|voerders|leiders|makers|zoekers|werkers|strijders|verleners|plegers|woordigers|kundigen|logen|isten|eurs|anten|icussen|bewoners|reizigers|varenden|genoten|waarders|kijkers|schutters|ouders)$/;
/** Words with one of these endings that are no people. */
const notPeople =
  /(?:varianten|garanten|kanten|planten|kranten|restaurants|bondgenoten|kwisten|lijsten|kosten|(?:dia|tri|ana|cata|mono|pro|epi)logen|kleurs|diamanten|constanten|trawlers|vliegkampschepen|consonanten|formanten|wanten|importeurs|exporteurs|carriers|presentanten|ondernemers)$/;
/** People by origin: a capital inside the sentence and one of these endings ("Nederlanders", "Syriërs", "Afghanen"). */
const origins =
  /(?:anders|ërs|ners|ezen|anen|ssen|tten|ijnen|linezen|ongolen|roaten|erviërs|elgen|uitsers|urken|oerden|rabieren|ranken|ransen|ohingya|israëli's|ieten|oslims|hristenen|oden|ezidi's|amerikanen)$/;

/** True for a noun that means people, as written in lower case; `printed` tells names of peoples by their capital. */
export function isPersonNoun(lower: string, printed: string): boolean {
  if (meansPeople(lower)) return true;
  const capital = printed.charAt(0) !== printed.charAt(0).toLowerCase();
  return capital && !printed.includes('-') && origins.test(lower);
}

const meansPeople = remembered((lower) => {
  if (nouns.has(lower)) return true;
  for (let i = 1; i <= lower.length - 3; i++) {
    const tail = lower.slice(i);
    if (!nouns.has(tail)) continue;
    if (lower.charCodeAt(i - 1) === 45) return true;
    if (
      tail.length >= shortest &&
      i >= 3 &&
      !collective.has(tail) &&
      !/^(?:krachten|hoofden|armen|koppen|getuigen|ouders)$/.test(tail)
    )
      return true;
  }
  if (lower.endsWith('sleden') || lower.endsWith('kamerleden')) return true;
  return endings.test(lower) && !notPeople.test(lower);
});
