import type { Stance } from '../../../record/types.ts';
import { adjectives as judgements } from './adjectives.ts';

/**
 * Words of stance that need no frame of the lexicon: a holder shows, has, gives or keeps what the noun names, is what the
 * adjective says, or there is such a thing in the meeting. Lower case, "_" joins words that stand together. Data.
 */
const nouns: Partial<Record<Stance, string>> = {
  support: `steun bijval instemming waardering lof dank dankbaarheid erkentelijkheid tevredenheid begrip sympathie goedkeuring fiat draagvlak
    enthousiasme animo belangstelling interesse voldoening vreugde opluchting vertrouwen geestdrift medestand medewerking bewondering respect ingenomenheid
    welwillendheid weerklank gehoor voorkeur zegen appreciatie toestemming adhesie`,
  oppose: `bezwaar bezwaren verzet weerstand weerstanden tegenstand voorbehoud voorbehouden protest protesten afkeuring afkeer terughoudendheid
    koudwatervrees aversie gereserveerdheid onwil weerzin veroordeling afschuw tegenzin oppositie`,
  concern: `zorg zorgen bezorgdheid ongerustheid verontrusting twijfel twijfels teleurstelling ongenoegen spijt onvrede frustratie vrees scepsis kritiek
    bedenking bedenkingen reserves verontwaardiging verbazing leedwezen aarzeling aarzelingen argwaan wantrouwen ergernis irritatie misnoegen onbehagen
    ontstemming bevreemding ongemak onrust verbolgenheid verbijstering somberheid pessimisme moeite ontgoocheling vraagtekens kanttekening kanttekeningen
    huiver ontevredenheid wrevel`,
  call: 'behoefte wens verlangen roep pleidooi aandrang',
  commit: 'bereidheid toezegging belofte',
  assess:
    'gevoel besef indruk opvatting mening overtuiging verwachting hoop gevoelen inzicht idee vermoeden optimisme eensgezindheid eenstemmigheid',
  decide: 'akkoord overeenstemming consensus unanimiteit compromis vergelijk besluit',
};

/** Somebody who is for or against. */
const persons: Partial<Record<Stance, string>> = {
  support:
    'voorstander voorstandster pleitbezorger pleitbezorgster aanhanger medestander voorvechter bewonderaar fan',
  oppose: 'tegenstander tegenstandster opponent',
  concern: 'criticus',
};

/** What somebody says, as the noun of a phrase with met or in: "opende met de waarschuwing dat". */
const utterances: Partial<Record<Stance, string>> = {
  call: 'oproep oproepen verzoek verzoeken pleidooi vraag suggestie aansporing aanbeveling eis wens uitnodiging',
  concern: 'waarschuwing klacht verwijt',
  assess: 'kanttekening aantekening opmerking constatering conclusie',
  commit: 'toezegging belofte',
  emphasise: 'boodschap uitspraak herinnering',
};

/** Predicative adjectives and participles that tell what a holder thinks. */
const adjectives: Partial<Record<Stance, string>> = {
  support: `ingenomen verheugd tevreden content blij gelukkig opgetogen verguld erkentelijk dankbaar enthousiast positief welwillend gewonnen geporteerd
    gecharmeerd ontvankelijk inschikkelijk gunstig lovend opgelucht voldaan trots akkoord meegaand toeschietelijk coulant`,
  oppose: `gekant afwijzend afkerig wars gereserveerd terughoudend afhoudend huiverig negatief onwelwillend onverzettelijk onvermurwbaar onbuigzaam
    weigerachtig afkeurend`,
  concern: `bezorgd ongerust verontrust beducht bevreesd bekommerd ontstemd verbolgen misnoegd gepikeerd geïrriteerd verontwaardigd teleurgesteld ontgoocheld sceptisch
    kritisch argwanend wantrouwig wantrouwend somber pessimistisch ontevreden ongelukkig verbaasd bevreemd gealarmeerd geschokt onthutst ontdaan
    bedroefd gefrustreerd verbijsterd ontsteld onvoldaan aarzelend afwachtend bang`,
  assess: 'optimistisch hoopvol realistisch benieuwd nieuwsgierig',
  commit: 'bereid genegen bereidwillig welgezind',
};

/** Pleased or not: who is not pleased worries more than opposes. */
const moods = new Set(
  'ingenomen verheugd tevreden content blij gelukkig opgetogen verguld opgelucht voldaan trots vertrouwen tevredenheid'.split(
    ' ',
  ),
);

const opposites: Partial<Record<Stance, Stance>> = {
  support: 'oppose',
  oppose: 'support',
  concern: 'assess',
  call: 'oppose',
  commit: 'oppose',
};

/** The stance of a word of stance under a negation. */
export const negatedAttitude = (stance: Stance, lower: string): Stance =>
  moods.has(lower) ? 'concern' : lower === 'moeite' ? 'support' : (opposites[stance] ?? stance);

/** The stance of a word of stance that is taken back or withheld. */
export const withheldAttitude = (stance: Stance): Stance | undefined =>
  stance === 'support' || stance === 'oppose' || stance === 'commit' ? opposites[stance] : undefined;

const byWord = (lists: Partial<Record<Stance, string>>): ReadonlyMap<string, Stance> =>
  new Map(
    Object.entries(lists).flatMap(([stance, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, Stance] => [word, stance as Stance]),
    ),
  );

const byNoun = byWord(nouns);
const byPerson = byWord(persons);
const byUtterance = byWord(utterances);
const byAdjective = byWord(adjectives);

/** The stance that the noun names ("onvrede"); undefined for other nouns. */
export const attitudeOfNoun = (lower: string): Stance | undefined => byNoun.get(lower);

/** The stance of somebody whom the noun names ("tegenstander"); undefined for other nouns. */
export const attitudeOfPerson = (lower: string): Stance | undefined => byPerson.get(lower);

/** The stance of what somebody says by the noun ("oproep"); undefined for other nouns. */
export const stanceOfUtterance = (lower: string): Stance | undefined => byUtterance.get(lower);

/** The stance of somebody who is what the adjective says, its comparative included ("gereserveerder"). */
export function attitudeOfAdjective(lower: string): Stance | undefined {
  return byAdjective.get(lower) ?? (lower.endsWith('er') ? byAdjective.get(lower.slice(0, -2)) : undefined);
}

const judged: ReadonlySet<string> = new Set(
  Object.values(judgements).flatMap((words) => words.trim().split(/\s+/)),
);

/** The word tells by itself what somebody thinks or how something is judged, its comparative included ("wenselijk", "kritischer"). */
export const isJudgement = (lower: string): boolean =>
  attitudeOfAdjective(lower) !== undefined ||
  judged.has(lower) ||
  (lower.endsWith('er') && judged.has(lower.slice(0, -2)));

/** Prepositions that lead to what a stance is about. */
export const leadsTo: Readonly<Record<Stance, readonly string[]>> = {
  support: ['voor', 'aan', 'met', 'over', 'in', 'tegenover', 'om', 'van'],
  oppose: ['tegen', 'bij', 'voor', 'over', 'tegenover', 'ten', 'van', 'om', 'jegens'],
  concern: ['over', 'bij', 'aan', 'op', 'om', 'voor', 'tegenover', 'met', 'van', 'tegen'],
  call: ['aan', 'om', 'naar', 'voor', 'tot'],
  commit: ['om', 'tot'],
  assess: ['over', 'naar'],
  decide: ['over', 'om'],
  emphasise: ['aan', 'voor', 'op'],
};

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs by which a holder shows, has, gives or keeps what a noun of stance names. Infinitives without particle. */
export const showing = list(`
  uiten spreken tonen betonen hebben houden behouden geven betuigen ventileren maken brengen verwoorden vertolken koesteren luchten etaleren verraden dragen
  voelen blijken leggen zetten plaatsen bekennen schenken verlenen herhalen hechten noteren formuleren vinden melden voeren dienen opperen opwerpen
  laten tekenen`);

/** Verbs by which a holder takes it back or withholds it. */
export const withholding = list(
  'onthouden weigeren varen ontzeggen intrekken trekken loslaten inslikken terugnemen opheffen wegnemen prijsgeven nemen',
);

/** Verbs of hiding: who does not hide a stance shows it. */
export const hiding = list('verzwijgen verhelen verbergen verbloemen steken maskeren verhullen verdoezelen');

/** Verbs by which there is, arises or is heard what a noun of stance names. */
export const existing = list(`
  zijn bestaan blijken heersen overheersen leven klinken ontstaan rijzen blijven groeien doorklinken weerklinken domineren prevaleren
  bespeuren beluisteren vallen aftekenen bevinden resteren`);

/** Verbs by which a proposal meets with what a noun of stance names. */
export const receiving = list(
  'vinden krijgen oogsten genieten ontmoeten hebben ondervinden ontvangen verwerven rekenen stuiten verkrijgen wegdragen dragen verdienen wekken',
);

/** Verbs that say of a holder what an adjective of stance says; true for those that go with zich. */
export const copulas: ReadonlyMap<string, boolean> = new Map([
  ...[
    ...list('zijn blijven blijken worden raken lijken reageren oordelen staan spreken adviseren klinken'),
  ].map((verb): [string, boolean] => [verb, false]),
  ...[
    ...list('tonen betonen verklaren stellen opstellen laten uitlaten uitspreken voelen noemen houden'),
  ].map((verb): [string, boolean] => [verb, true]),
]);

/** Verbs that go with what is said in a phrase with met ("kwam met een oproep") or in ("trokken op in een pleidooi"). */
export const accompanied: Readonly<Record<string, ReadonlySet<string>>> = {
  met: list(
    'komen sluiten afsluiten openen beginnen besluiten eindigen reageren volstaan antwoorden wenden richten vergezellen',
  ),
  in: list('nemen trekken gaan staan verenigen bundelen leiden'),
};
