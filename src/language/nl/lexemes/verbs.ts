import { type VerbForm, verbForms } from '../verbs/lookup.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Nouns and adjectives that are forms of a verb in spelling only: "leden" is of lid, not of lijden. Data. */
const nouns: ReadonlySet<string> = new Set(
  `aandacht aangezien afspraken aanspraken bad baden band bekend bekende beet beleefd bepaald bepaalde beraad besef bevoegd bezorgd bezorgde bond boot bouw dood doden dreef geboden gedachte gedachten gegeven gehouden gehucht gelagen geld gemiddelde genoot gevangene gevangenen
  geleden gelegen geluid gepast geslacht gestel getij gevallen gewicht gewone gezicht gezien goot groef kraan kracht lag lagen last laste lasten leden leed loot maand maanden macht maat mond namen omgekeerd omgekeerde
  oudste plant reed rente rest rond rook schot sloot sloten slag staat stof stand staten sterkte tast trouwe uitgaven uitgave uitspraken verbond verbonden vereiste vereisten verenigd verenigde vierde verboden vocht vaart verdacht verdachte verlaten verlegen verstand verwant vlot
  vloot waren was week weken wees wezen wijd wist wond wonden zag zagen zat zon zond zout zweet aangelegen overleden voldoende afgelopen opgave uitgesproken`.split(
    /\s+/,
  ),
);

/**
 * The lexeme that all forms of a verb share with its infinitive, for a lower-case word that is one: "benadrukte",
 * "opgeroepen", "gesteunde". Undefined for other words, for those that are a noun as well, for forms of two verbs and
 * for those that the stem joins without knowing the verb ("steun", "steunen").
 */
export function verbLexeme(lower: string): string | undefined {
  if (nouns.has(lower)) return undefined;
  const forms = verbForms(lower);
  const readings = forms.length > 0 ? forms : attributive(lower);
  const [first] = readings;
  if (!first || !readings.some(isInflected)) return undefined;
  const infinitive = infinitiveOf(first);
  if (readings.some((reading) => infinitiveOf(reading) !== infinitive)) return undefined;
  return stem(fold(infinitive));
}

/** A participle as an adjective: "gesteunde". */
function attributive(lower: string): readonly VerbForm[] {
  return lower.endsWith('e') ? verbForms(lower.slice(0, -1)).filter(({ form }) => form === 'participle') : [];
}

function isInflected({ form, number, firstPerson }: VerbForm): boolean {
  if (form === 'present') return number === 'singular' && !firstPerson;
  return form === 'past' || form === 'participle';
}

function infinitiveOf({ lemma, particle }: VerbForm): string {
  return (particle ?? '') + lemma;
}
