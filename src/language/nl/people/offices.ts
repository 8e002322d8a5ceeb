import type { Token } from '../../tokens.ts';
import { looksLikeCountry } from './names.ts';
import { portfolioAbbreviations, readField, readPortfolio } from './portfolios.ts';
import { isTitleModifier, titleIn, titleOf } from './titles.ts';

/** An office in the tokens: title and what it is of. Indexes half-open; `of` is the country or organisation. */
export interface OfficeWords {
  title: string;
  plural: boolean;
  /** Index of the first word of the office, its article and modifiers left out. */
  from: number;
  to: number;
  of?: { from: number; to: number };
}

const prepositions = new Set('van voor bij inzake'.split(' '));
const articles = new Set("de het 't een den".split(' '));
/** Words that end a noun phrase. */
const functionWords = new Set(
  'aan als bij dan dat der deze die dit door een geen het hoe met naar niet nog ook om onder over per sinds tegen tot uit van voor waar wat wie zijn zal wordt werd heeft hebben worden zullen'.split(
    ' ',
  ),
);
/** Nouns that name a person only with what they are of: "het hoofd bieden" is nobody. */
const needsComplement = new Set('hoofd chef lid'.split(' '));
/** Ranks that a field of policy follows without a preposition: "directeur-generaal Curatieve Zorg". */
const ofField = /(?:directeur|directeur-generaal|directrice|coördinator|inspecteur-generaal)$/;
const linking = new Set(['en', '&']);
/** Organisations end so; a name may follow without a mark between. */
const organisationHead =
  /(?:bank|commissie|raad|unie|parlement|naties|organisatie|rekenkamer|agentschap|hof|fonds|verbond|liga|rode kruis|programma|assemblee|europol|frontex|eurojust|eurogroep|ecb|imf|eib|ebrd|opcw|iaea|unhcr|unicef|wfp|who|wto|navo|eu|vn|ovse|oeso)$/;

/** The office whose title stands at token `at`, with its complements: "minister van Buitenlandse Zaken van Jordanië". */
export function readOffice(tokens: readonly Token[], at: number): OfficeWords | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word') return undefined;
  const found = titleAt(tokens, at);
  if (!found) return undefined;
  const office: OfficeWords = { title: found.title, plural: found.plural, from: at, to: found.next };
  // "minister-president, minister van Algemene Zaken" is one office.
  if (
    head.lower === 'minister-president' &&
    tokens[at + 1]?.text === ',' &&
    tokens[at + 2]?.lower === 'minister'
  ) {
    const second = readOffice(tokens, at + 2);
    if (second) return { ...second, title: 'minister-president', from: at };
  }
  if (ofField.test(office.title)) office.to = readField(tokens, office.to, head.block) ?? office.to;
  for (let complements = 0; complements < 3; complements++) {
    const preposition = tokens[office.to];
    if (!preposition || preposition.block !== head.block || !prepositions.has(preposition.lower)) break;
    // "Staatssecretaris Van Dam": a particle of the name.
    if (/^\p{Lu}\p{Ll}/u.test(preposition.text)) break;
    const complement = readComplement(tokens, office.to + 1, head.block, office.plural);
    if (!complement) break;
    office.to = complement.to;
    if (preposition.lower === 'voor') office.to = afterListed(tokens, office.to, head.block);
    if (complement.proper) office.of = { from: complement.from, to: complement.to };
  }
  office.to = afterAbbreviation(tokens, office.to, head.block);
  return needsComplement.has(office.title) && office.to === found.next ? undefined : office;
}

/** The title at token `at`; "secretaris generaal" may be written as two words. */
function titleAt(
  tokens: readonly Token[],
  at: number,
): { title: string; plural: boolean; next: number } | undefined {
  const token = tokens[at]!;
  const second = tokens[at + 1];
  if (second?.block === token.block && second.lower === 'generaal') {
    const joined = titleIn(`${token.lower}-generaal`);
    if (joined && /^(?:secretaris|directeur|procureur)/.test(token.lower)) return { ...joined, next: at + 2 };
  }
  const found = titleOf(token);
  return found && { ...found, next: at + 1 };
}

/** The index after ", Paraatheid en Crisisbeheersing": further parts of a portfolio, the last joined by "en". */
function afterListed(tokens: readonly Token[], at: number, block: number): number {
  const capital = (i: number): boolean =>
    tokens[i]?.block === block && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && !looksLikeCountry(tokens, i);
  let i = at;
  while (i < at + 8 && tokens[i]?.text === ',' && capital(i + 1)) i += 2;
  return i > at && tokens[i]?.lower === 'en' && capital(i + 1) ? i + 2 : at;
}

/** The index after an abbreviation between brackets, "(BHOS)", "(EU HV)", if there is one at `at`. */
function afterAbbreviation(tokens: readonly Token[], at: number, block: number): number {
  if (tokens[at]?.text !== '(' || tokens[at]!.block !== block) return at;
  let i = at + 1;
  while (
    i < at + 4 &&
    tokens[i]?.block === block &&
    /^\p{L}*\p{Lu}\p{L}*[\p{Lu}&/][\p{L}&/-]*$/u.test(tokens[i]!.text)
  )
    i++;
  return i > at + 1 && tokens[i]?.text === ')' && tokens[i]!.block === block ? i + 1 : at;
}

/** "Buitenlandse Zaken", "de Europese Commissie", "internationale partnerschappen", "uw Kamer"; `proper` when it names a country or organisation. */
function readComplement(
  tokens: readonly Token[],
  at: number,
  block: number,
  plural: boolean,
): { from: number; to: number; proper: boolean } | undefined {
  const word = (i: number): string | undefined =>
    tokens[i]?.block === block && tokens[i]!.kind !== 'number' ? tokens[i]!.lower : undefined;
  const printed = tokens[at];
  const portfolio = printed && /^\p{Lu}/u.test(printed.text) ? readPortfolio(word, at) : undefined;
  if (portfolio) return { from: at, to: portfolio.next, proper: false };
  if (printed && portfolioAbbreviations.has(printed.text)) return { from: at, to: at + 1, proper: false };
  let i = at;
  const article = word(i);
  if (article !== undefined && (articles.has(article) || /^(?:uw|onze|ons)$/.test(article))) i++;
  const capitals = readCapitals(tokens, i, block, plural);
  if (capitals !== undefined) return { from: at, to: capitals, proper: true };
  const common = readCommonNoun(tokens, i, block);
  return common === undefined ? undefined : { from: at, to: common, proper: false };
}

/**
 * Capitalised words: "Europese Commissie", "Klimaat en Energie". A country or organisation ends them, since a name could
 * follow; behind a plural title "en" joins countries ("de ministers van Finland en Zweden").
 */
function readCapitals(
  tokens: readonly Token[],
  at: number,
  block: number,
  plural: boolean,
): number | undefined {
  const capital = (i: number): boolean =>
    tokens[i]?.block === block &&
    tokens[i]!.kind === 'word' &&
    /^\p{Lu}/u.test(tokens[i]!.text) &&
    !titleOf(tokens[i]!);
  if (!capital(at)) return undefined;
  let i = at + 1;
  for (; i < at + 9; i++) {
    const last = tokens[i - 1]!;
    const joined = linking.has(tokens[i]?.lower ?? '') && tokens[i]!.block === block && capital(i + 1);
    if (looksLikeCountry(tokens, i - 1)) {
      const listed = tokens[i]?.text === ',' && tokens[i]!.block === block && looksLikeCountry(tokens, i + 1);
      if (!plural || !(joined || listed)) return i;
      continue;
    }
    if (organisationHead.test(last.lower)) return i;
    if (!capital(i) && !joined) return i;
  }
  return i;
}

/** One or two adjectives and a noun, also joined: "internationale partnerschappen", "buitenlandse zaken en veiligheidsbeleid". */
function readCommonNoun(tokens: readonly Token[], at: number, block: number): number | undefined {
  const lowerWord = (i: number): boolean =>
    tokens[i]?.block === block &&
    tokens[i]!.kind === 'word' &&
    /^\p{Ll}{3}/u.test(tokens[i]!.text) &&
    !functionWords.has(tokens[i]!.lower);
  let i = at;
  if (!lowerWord(i)) return undefined;
  while (i < at + 2 && /e$/.test(tokens[i]!.lower) && lowerWord(i + 1)) i++;
  i++;
  const name = (k: number): boolean =>
    tokens[k]?.block === block && (/^\p{Lu}/u.test(tokens[k]!.text) || tokens[k]!.text === '(');
  // What "en" joins belongs to the office only where the name or the next complement follows right behind it.
  if (tokens[i]?.lower === 'en' && lowerWord(i + 1)) {
    let j = i + 1;
    if (/e$/.test(tokens[j]!.lower) && lowerWord(j + 1) && !name(j + 1)) j++;
    if (name(j + 1) || prepositions.has(tokens[j + 1]?.lower ?? '')) return j + 1;
  }
  return i;
}

/** The index of the title behind the words that may stand before it ("nieuwe Amerikaanse", "EU", "Hoge"), at most five. */
export function skipModifiers(
  tokens: readonly Token[],
  at: number,
): { title: number; origin?: number } | undefined {
  let origin: number | undefined;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.block !== tokens[at]!.block) return undefined;
    if (titleOf(token)) return { title: i, ...(origin !== undefined && { origin }) };
    if (isTitleModifier(token.lower)) continue;
    // "Finse en Zweedse ambtgenoten"
    if (token.lower === 'en' && i - 1 === origin) continue;
    if (token.text === token.lower) return undefined;
    if (/^\p{Lu}\p{Ll}.*(?:s|ch)e$/u.test(token.text))
      origin = i > at && tokens[i - 1]!.lower === 'en' ? origin : i;
    else if (!/^(?:EU|VN|NAVO|Navo|OVSE|NATO|EP|AU|VS|VK)(?:-\p{L}+)?$/u.test(token.text)) return undefined;
  }
  return undefined;
}
