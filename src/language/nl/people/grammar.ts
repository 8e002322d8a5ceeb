import { factOf } from '../../facts.ts';
import type { PeopleGrammar, PersonMention } from '../../people.ts';
import type { Token } from '../../tokens.ts';
import { looksLikeCountry, opensName, readName } from './names.ts';
import { type OfficeWords, readOffice, skipModifiers } from './offices.ts';
import { isPartOfTitle, isTitleModifier, titleIn } from './titles.ts';

const determiners = new Set(
  "de het een zijn haar mijn onze ons hun uw diens dhr. mw. mevr. mevrouw heer 'n".split(' '),
);

/** People as Dutch names them; see `PeopleGrammar`. */
export const people: PeopleGrammar = {
  parse(tokens, at) {
    if (!mayOpen(tokens[at]!)) return undefined;
    return parseByOffice(tokens, at) ?? parseByCourtesy(tokens, at) ?? parseByName(tokens, at);
  },
};

/** True for a word that the words for somebody may start with. */
const mayOpen = factOf(
  (lower, text) =>
    text !== lower ||
    determiners.has(lower) ||
    courtesy.has(lower) ||
    isTitleModifier(lower) ||
    titleIn(lower) !== undefined,
);

const relations = new Set(['ambtgenoot', 'collega', 'evenknie']);

type Found = { mentions: PersonMention[]; next: number };

/** "de Chileense minister Rojas", "HV Kallas", "Koning Abdullah II van Jordanië", "de ministers X en Y", "de SG". */
function parseByOffice(tokens: readonly Token[], at: number): Found | undefined {
  const determined = determiners.has(tokens[at]!.lower);
  let start = determined ? at + 1 : at;
  // "de heer", "mevrouw" before an office or name.
  if (determined && courtesy.has(tokens[start]?.lower ?? '') && tokens[start]!.block === tokens[at]!.block)
    start++;
  if (!tokens[start] || tokens[start]!.block !== tokens[at]!.block) return undefined;
  const modified = skipModifiers(tokens, start);
  if (!modified) return undefined;
  const office = readOffice(tokens, modified.title);
  if (!office) return undefined;
  const named = nameBehind(tokens, office);
  // "Namens de Commissie zijn Eurocommissaris X en Y aanwezig": a verb, save before whose colleague somebody is.
  if (named && tokens[at]!.lower === 'zijn' && !relations.has(office.title)) return undefined;
  const of =
    office.of ??
    (modified.origin === undefined ? undefined : { from: modified.origin, to: modified.origin + 1 });
  const first: PersonMention = {
    ...mention(tokens, at, named?.next ?? office.to),
    plural: office.plural,
    title: office.title,
  };
  let title = office.from;
  while (title > start && isPartOfTitle(tokens[title - 1]!.lower)) title--;
  first.office = spanOf(tokens, title, office.to);
  if (of) first.of = spanOf(tokens, of.from, of.to);
  if (!named) return { mentions: [first], next: office.to };
  first.name = spanOf(tokens, named.from, named.to);
  first.plural = false;
  let next = named.next;
  const country = countryBehind(tokens, next);
  if (country !== undefined) {
    Object.assign(first, mention(tokens, at, country), { of: spanOf(tokens, next + 1, country) });
    next = country;
  }
  const mentions = [first];
  if (office.plural) next = readOthers(tokens, next, first, mentions);
  return { mentions, next };
}

const courtesy = new Set(['heer', 'mevrouw', 'dhr.', 'mw.', 'mevr.']);

/** The index after "de heer", "mevrouw"; `at` itself where no such words stand there. */
function skipCourtesy(tokens: readonly Token[], at: number): number {
  const article = tokens[at]?.lower === 'de' ? at + 1 : at;
  const title = tokens[article];
  return title && courtesy.has(title.lower) && title.block === tokens[at]!.block ? article + 1 : at;
}

/** "de heer Tajani", "mevrouw Jakab": a name that only a form of address marks. */
function parseByCourtesy(tokens: readonly Token[], at: number): Found | undefined {
  const from = skipCourtesy(tokens, at);
  if (from === at || tokens[from]?.block !== tokens[at]!.block) return undefined;
  const end = readName(tokens, from);
  if (end === undefined) return undefined;
  const found = { ...mention(tokens, at, end), plural: false, name: spanOf(tokens, from, end) };
  return { mentions: [found], next: end };
}

/** Further names under a plural title: ", Y en Z". */
function readOthers(
  tokens: readonly Token[],
  at: number,
  first: PersonMention,
  mentions: PersonMention[],
): number {
  let next = at;
  while (mentions.length < 12) {
    const join = tokens[next]?.text;
    if (join !== 'en' && join !== ',') break;
    const end = tokens[next + 1]?.block === tokens[at - 1]!.block ? readName(tokens, next + 1) : undefined;
    if (end === undefined || (join === ',' && !/^(?:,|en)$/.test(tokens[end]?.text ?? ''))) break;
    const { office, title } = first;
    mentions.push({
      ...mention(tokens, next + 1, end),
      plural: false,
      name: spanOf(tokens, next + 1, end),
      ...(office && { office }),
      ...(title && { title }),
    });
    next = end;
  }
  return next;
}

/** The name behind an office: right behind it, between brackets, or between commas ("de minister van Economie, Svyrydenko,", "de voorzitter, de heer Tajani,"). */
function nameBehind(
  tokens: readonly Token[],
  office: OfficeWords,
): { from: number; to: number; next: number } | undefined {
  const { to } = office;
  const mark = tokens[to];
  if (!mark || mark.block !== tokens[office.from]!.block) return undefined;
  const from = mark.text === ',' || mark.text === '(' ? skipCourtesy(tokens, to + 1) : to;
  const end = tokens[from]?.block === mark.block ? readName(tokens, from) : undefined;
  if (end === undefined) return undefined;
  if (from === to) return { from, to: end, next: end };
  const closing = tokens[end]?.block === mark.block ? tokens[end]!.text : '.';
  if (mark.text === '(') return closing === ')' ? { from, to: end, next: end + 1 } : undefined;
  // In a list of countries or of colleagues a comma says nothing: the name closes the clause and is no country.
  const closes = closing === ',' || closing === '.' || closing === ';';
  return closes && !looksLikeCountry(tokens, from) && !office.plural
    ? { from, to: end, next: end }
    : undefined;
}

/** The index after "van" and a country behind a name. */
function countryBehind(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.lower !== 'van' || tokens[at]!.block !== tokens[at - 1]!.block) return undefined;
  let i = at + 1;
  if (tokens[i]?.lower === 'de' || tokens[i]?.lower === 'het') i++;
  while (i < at + 5 && tokens[i]?.block === tokens[at]!.block && /^\p{Lu}/u.test(tokens[i]!.text)) {
    i++;
    if (looksLikeCountry(tokens, i - 1) || /^\p{Lu}{2,}$/u.test(tokens[i - 1]!.text)) return i;
  }
  return undefined;
}

/**
 * A full name: known by its first part, or by the office that follows it between commas or brackets ("Anna de Wit, voorzitter van de
 * Raad,"), which then goes with it.
 */
function parseByName(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  const end = readName(tokens, at);
  if (end === undefined || end < at + 2) return undefined;
  const found: PersonMention = { ...mention(tokens, at, end), plural: false, name: spanOf(tokens, at, end) };
  const behind = officeBehind(tokens, end);
  if (!behind)
    return opensName(token) && !isNumeral(tokens, at) ? { mentions: [found], next: end } : undefined;
  const { office, origin } = behind;
  found.office = spanOf(tokens, office.from, office.to);
  found.title = office.title;
  if (office.of) found.of = spanOf(tokens, office.of.from, office.of.to);
  else if (origin !== undefined) found.of = spanOf(tokens, origin, origin + 1);
  return { mentions: [found], next: office.to };
}

/** "V. Any other business": a Roman numeral that opens a block is no initial. */
function isNumeral(tokens: readonly Token[], at: number): boolean {
  return /^[IVX]+\.$/.test(tokens[at]!.text) && tokens[at - 1]?.block !== tokens[at]!.block;
}

/** The office behind a name, after a comma or a bracket; it has an article, an origin or something that it is of. */
function officeBehind(
  tokens: readonly Token[],
  at: number,
): { office: OfficeWords; origin: number | undefined } | undefined {
  const mark = tokens[at];
  if (mark?.text !== ',' && mark?.text !== '(') return undefined;
  if (mark.block !== tokens[at - 1]!.block) return undefined;
  const determined = determiners.has(tokens[at + 1]?.lower ?? '');
  const start = determined ? at + 2 : at + 1;
  const modified = tokens[start]?.block === mark.block ? skipModifiers(tokens, start) : undefined;
  const office = modified && readOffice(tokens, modified.title);
  if (!office) return undefined;
  const described = determined || modified.origin !== undefined || office.to > modified.title + 1;
  const named = readName(tokens, office.to) !== undefined;
  return described && !named ? { office, origin: modified.origin } : undefined;
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<PersonMention, 'start' | 'end' | 'from' | 'to'> {
  return { from, to, ...spanOf(tokens, from, to) };
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
