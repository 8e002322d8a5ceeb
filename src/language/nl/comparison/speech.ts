import { fold } from '../lexemes/fold.ts';
import { stem } from '../lexemes/stem.ts';
import { root } from './roots.ts';

/** Words for taking a position, telling and asking: they say how something was said, not what it was about. Irregular forms beside the infinitive. */
const words = `
aanbevelen aanbevolen aandacht aandringen aangedrongen drong aandrang aangeven gaf aangegeven aanhalen aankaarten aankondigen aanmoedigen aanraden aansluiten sloot aangesloten aansporen aantekenen
achten bedanken begrijpen begroeten beklemtonen bekendmaken bekendgemaakt belang beloven benadrukken bepleiten bereid bereidheid berichten beschouwen bestempelen bevestigen betogen betreuren betuigen bezwaar bijvallen bijval
concluderen constateren danken delen dringen eisen erkennen feliciteren hameren hechten herhalen herhaald herhaling herinneren hoop hopen illustreren inbrengen ingebracht informeren instemmen ingestemd instemming interventie
kanttekening keuren kennen kenbaar kritisch kwalificeren manen markeren meedelen medegedeeld melden memoreren mening mededeling naar nadruk noemen noodzaak noodzakelijk notitie onderkennen onderschrijven onderstrepen onderstreept
oordeel oordelen opbrengen opgebracht opmerken opmerking oproep oproepen opgeroepen roepen riep ophelderen openstaan overtuigd overtuiging pleiten pleidooi presenteren reageren reactie scharen signaleren spreken sprak gesproken standpunt
stemmen streven tegenstander terughoudend teleurstelling teleurgesteld toejuichen toelichten toelichting toezeggen toegezegd zegde tonen uiten uitdragen uitdrukken uiteenzetten uiteengezet uitleggen uitspreken uitgesproken uitnodigen
vaststellen verklaren verlangen vermelden vernemen veroordelen verwachten verwachting verwelkomen verwijzen verwees verzetten verzoeken verzocht vestigen vinden gevonden voornemen voornemens voorop vooropstellen vooropgesteld voorstaan voorstander voorstellen
attenderen geattendeerd attendeerde beijveren ijveren ijverde aanstippen aangestipt poneren stellen stelde gesteld tonen toonde getoond overbrengen overgebracht bracht gebracht lans breken brak gebroken vraagteken vraagtekens ongerust ongerustheid bezorgd bezorgdheid afkeuren afgekeurd afschuw spijt ingenomen content verheugd verheugen blij tevreden tevredenheid bepleit voorstaat beoordeelt toonbaar opperen opperde beijverd kant
vraag vragen gevraagd vroeg waarderen waardering waarschuwen welkom welwillend wensen wenselijk wijzen wees gewezen zorgelijk
`;

/** Roots of the words for taking a position. */
export const speechConcepts: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => root(stem(fold(word)))),
);

const lexemes = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((word) => stem(fold(word))));

/** Lexemes that show that parliament is being told something. */
export const parliamentLexemes = lexemes(
  'kamer brief kamerbrief informeren informeer informeert berichten bericht terugkomen verslag u',
);

/** Lexemes of thanks, praise and good wishes. */
export const courtesyLexemes = lexemes(
  'danken dankte bedanken bedankte dank dankbaar erkentelijk erkentelijkheid lof lovend prees prijzen geprezen complimenteren complimenten compliment complimenteerde feliciteren feliciteerde felicitaties gefeliciteerd gelukwensen gelukgewenst wenste geluk waardering gewaardeerd hulde condoleren condoleances medeleven deelneming eer betuigd afscheid verwelkomd verwelkomde begroet',
);
