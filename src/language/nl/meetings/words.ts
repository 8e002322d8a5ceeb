/** Words before a meeting's noun that belong to its name, beside abbreviations, ordinals and demonyms. */
export const before = new Set(
  (
    'formele formeel informele informeel buitengewone buitengewoon extra ingelaste ministeriële jaarlijkse halfjaarlijkse gezamenlijke ' +
    'algemene europese noord-atlantische internationale reguliere tweedaagse virtuele hybride speciale bilaterale trilaterale plenaire ' +
    'foreign defence defense ministers ministerial council nuclear security ukraine recovery contact group annual munich ' +
    'jongste volgende komende aankomende eerstvolgende aanstaande vorige laatste eerste tweede derde vierde vijfde zesde zevende achtste negende ' +
    'tiende twintigste nato world climate water general atlantic north europees'
  ).split(' '),
);

/** Of these, the ones that tell one meeting from another no more than the noun does. */
export const vague = new Set(
  (
    'de het formele formeel informele informeel buitengewone buitengewoon extra ingelaste reguliere tweedaagse virtuele hybride speciale bilaterale ' +
    'trilaterale plenaire jongste volgende komende aankomende eerstvolgende aanstaande vorige laatste eerste tweede derde vierde vijfde zesde ' +
    'gezamenlijke jaarlijkse ministeriële'
  ).split(' '),
);

/** Words before "Raad" that make it a body of other people than ministers. */
export const otherCouncils = new Set([
  'noord-atlantische',
  'hoge',
  'sociaal-economische',
  'nationale',
  'wetenschappelijke',
]);

/** Words inside what a meeting is of: "van de ministers van Buitenlandse Zaken", "van staatshoofden en regeringsleiders". */
export const inside = new Set(
  (
    'van voor de het der en & inzake over ministers staatshoofden regeringsleiders partijen lidstaten leden leiders onderministers ' +
    'defensieministers handelsministers milieuministers landbouwministers europaministers buitenlandministers ministeries raad ' +
    'verdragspartijen partij economische financiële buitenlandse binnenlandse algemene zaken financiën defensie justitie ' +
    'informele formele europese ministerieel ministeriële deelnemende staten landen bondgenoten niveau politieke eu-ministers navo-ministers ' +
    'eu-defensieministers navo-defensieministers g7-ministers g20-ministers verenigde naties'
  ).split(' '),
);

/** Verbs of taking place, whole or in parts. */
export const takingPlace = new Set(
  (
    'plaats plaatsvindt plaatsvinden plaatsvond plaatsvonden plaatsgevonden bijeen bijeenkomt bijeenkomen bijeenkwam bijeenkwamen ' +
    'bijeengekomen gehouden bijeengeroepen gepland voorzien vergadert vergaderen vergaderde belegd georganiseerd aanvangt geagendeerd'
  ).split(' '),
);

/** Nouns that a date behind "van" or "d.d." dates: papers, and debates at home. */
export const papers = new Set(
  (
    'brief brieven kamerbrief kamerstuk motie moties toezegging overleg debat commissiedebat ao ' +
    'vao procedurevergadering nota notaoverleg verordening richtlijn besluit verklaring rapport mededeling voorstel conclusies fiche ' +
    'raadsconclusies akkoord verdrag resolutie aanslag aanval verzoek vragen antwoorden so wgo notaoverleg dertigledendebat plenair'
  ).split(' '),
);

/** Capitalised words that follow "in" or "te" and are no place. */
export const noPlace = new Set(
  (
    'europa navo nato eu vn ovse europese raad kamer nederland nederlandse rusland oekraïne commissie coreper euro navo-verband eu-verband ' +
    'raadsverband benelux nederlands de het raadsconclusies syrië afghanistan irak iran gaza israël'
  ).split(' '),
);
