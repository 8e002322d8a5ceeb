import { factOf } from '../../facts.ts';

/** Nouns of office and rank that a name may follow, singular to plural; also as the last part of a compound ("klimaatgezant"). */
const nouns = new Map<string, string>(
  (
    'minister:ministers staatssecretaris:staatssecretarissen minister-president:minister-presidenten premier:premiers ' +
    'president:presidenten kanselier:kanseliers koning:koningen koningin:koninginnen prins:prinsen prinses:prinsessen emir:emirs sultan:sultans ' +
    'kroonprins:kroonprinsen paus:pausen secretaris-generaal:secretarissen-generaal vertegenwoordiger:vertegenwoordigers ' +
    'vertegenwoordigster:vertegenwoordigsters commissaris:commissarissen voorzitter:voorzitters voorzitster:voorzitsters ' +
    'ondervoorzitter:ondervoorzitters directeur:directeuren directrice:directrices directeur-generaal:directeuren-generaal ' +
    'onderhandelaar:onderhandelaars gezant:gezanten ambassadeur:ambassadeurs gezante:gezantes generaal:generaals admiraal:admiraals ' +
    'commandant:commandanten kolonel:kolonels econoom:economen gouverneur:gouverneurs coördinator:coördinatoren rapporteur:rapporteurs ' +
    "ambtgenoot:ambtgenoten collega:collega's evenknie:evenknieën lid:leden kamerlid:kamerleden europarlementariër:europarlementariërs " +
    'burgemeester:burgemeesters aanklager:aanklagers procureur-generaal:procureurs-generaal parlementsvoorzitter:parlementsvoorzitters ' +
    'adviseur:adviseurs hoogleraar:hoogleraren bestuurder:bestuurders topman:topmannen topvrouw:topvrouwen leider:leiders ' +
    'oppositieleider:oppositieleiders leidster:leidsters ombudsman:ombudsmannen griffier:griffiers auditor:auditors bemiddelaar:bemiddelaars ' +
    'regeringsleider:regeringsleiders staatshoofd:staatshoofden bewindspersoon:bewindspersonen bewindsman:bewindslieden ' +
    'secretaris:secretarissen beheerder:beheerders administrateur:administrateurs jongerenvertegenwoordiger:jongerenvertegenwoordigers ' +
    'delegatieleider:delegatieleiders sherpa:sherpa’s raadsvoorzitter:raadsvoorzitters hoofd:hoofden chef:chefs'
  )
    .replaceAll('’', "'")
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const singular = new Map<string, { title: string; plural: boolean }>();
for (const [one, many] of nouns) {
  singular.set(one, { title: one, plural: false });
  singular.set(many, { title: one, plural: true });
}
/** Abbreviations of offices, printed in capitals before a name: "HV Kallas", "SG Rutte". */
const abbreviations = new Map<string, string>([
  ['HV', 'hoge vertegenwoordiger'],
  ['HVEU', 'hoge vertegenwoordiger'],
  ['HR/VP', 'hoge vertegenwoordiger'],
  ['HV/VP', 'hoge vertegenwoordiger'],
  ['HVVP', 'hoge vertegenwoordiger'],
  ['SG', 'secretaris-generaal'],
  ['SGVN', 'secretaris-generaal'],
  ['SGNAVO', 'secretaris-generaal'],
  ['DG', 'directeur-generaal'],
  ['MP', 'minister-president'],
  ['MinBZ', 'minister'],
  ['MinDef', 'minister'],
  ['EVP', 'vicevoorzitter'],
  ['PV', 'permanente vertegenwoordiger'],
  ['CdS', 'commandant'],
  ['CDS', 'commandant'],
  ['SACEUR', 'saceur'],
  ['SACT', 'sact'],
]);
/** Compounds that end like a title and name no person. */
const noPerson = /^(?:staten-generaal|geleider?s?|begeleiders?|opleiders?|inleiders?)$/;
/** Words before a title that belong to it. */
const modifiers = new Set(
  (
    'nieuwe nieuw nieuwbenoemde aangetreden aantredende aantredend voormalige voormalig huidige beoogde beoogd demissionaire demissionair ' +
    'plaatsvervangende plaatsvervangend permanente permanent speciale speciaal hoge hoog eerste waarnemende waarnemend tijdelijke tijdelijk ' +
    'uittredende aanstaande uitvoerende uitvoerend persoonlijke adjunct buitengewone vaste onlangs recent recentelijk pas net benoemde ' +
    'verkozen gekozen zojuist zittende toenmalige toenmalig roulerend roulerende humanitair humanitaire hoogste politiek politieke militaire ' +
    'civiele regionale nationale nationaal algemeen algemene bijzondere bijzonder verantwoordelijke verantwoordelijk'
  ).split(' '),
);
/** Of these, the ones that make another office of it: "Permanente Vertegenwoordiger", "Hoge Commissaris". */
const partOfTitle = new Set(
  'plaatsvervangende plaatsvervangend permanente permanent speciale speciaal hoge hoog uitvoerende uitvoerend persoonlijke adjunct buitengewone bijzondere bijzonder vaste humanitair humanitaire eerste nationale nationaal'.split(
    ' ',
  ),
);
const shortestHead = 4;

interface Title {
  /** In the singular. */
  title: string;
  plural: boolean;
}

/** What the word says about who carries it: the title in the singular, and whether it is a plural; undefined for other words. */
export const titleOf = factOf((lower, text): Title | undefined => {
  const inWord = titleIn(lower);
  if (inWord) return inWord;
  const title = abbreviations.get(text) ?? abbreviations.get(text.replace(/^\p{Lu}{2,6}-/u, ''));
  return title === undefined ? undefined : { title, plural: false };
});

/** The title that the word is or ends in, in lower case. */
export function titleIn(lower: string): Title | undefined {
  const whole = singular.get(lower);
  if (whole) return whole;
  if (noPerson.test(lower)) return undefined;
  for (let i = 2; i <= lower.length - shortestHead; i++) {
    const tail = singular.get(lower.slice(i));
    if (!tail) continue;
    // "leden" and "hoofd" end too many other words: they need a hyphen or a word that they are known with.
    if (/^(?:lid|hoofd|chef|generaal)$/.test(tail.title) && lower.charCodeAt(i - 1) !== 45) continue;
    return { title: tail.title === 'lid' ? lower : lower.slice(0, i) + tail.title, plural: tail.plural };
  }
  return undefined;
}

/** True for a word that may stand between the article and the title: "nieuwe", "plaatsvervangend", "Hoge". */
export function isTitleModifier(lower: string): boolean {
  return modifiers.has(lower);
}

/** True for a word before a title without which the office would be another: "Permanente", "Hoge". */
export function isPartOfTitle(lower: string): boolean {
  return partOfTitle.has(lower.startsWith('eu-') ? lower.slice(3) : lower);
}
