import type { OwnOffice } from '../../head.ts';
import type { Token } from '../../tokens.ts';
import { looksLikeCountry } from '../people/names.ts';
import { portfolioAbbreviations, readPortfolio } from '../people/portfolios.ts';

const titles = new Map<string, { title: string; plural: boolean }>([
  ['minister', { title: 'minister', plural: false }],
  ['ministers', { title: 'minister', plural: true }],
  ['staatssecretaris', { title: 'staatssecretaris', plural: false }],
  ['staatssecretarissen', { title: 'staatssecretaris', plural: true }],
  ['minister-president', { title: 'minister-president', plural: false }],
  // "Mede namens mijn collega van Defensie": the colleague is a minister.
  ['collega', { title: 'minister', plural: false }],
  ["collega's", { title: 'minister', plural: true }],
  ['ambtgenoot', { title: 'minister', plural: false }],
  ['ambtgenoten', { title: 'minister', plural: true }],
]);
const articles = new Set(['de', 'mijn', 'onze', 'zijn', 'haar']);
const small = new Set(['en', 'van', 'voor', 'de', 'het', 'der', 'in']);
const mostOffices = 8;

/** Offices of the Dutch government; see `HeadGrammar.offices`. "Ministers van X en voor Y" are two, under one title. */
export function readOffices(
  tokens: readonly Token[],
  at: number,
): { offices: OwnOffice[]; next: number } | undefined {
  const first = readOffice(tokens, at);
  if (!first) return undefined;
  const offices: OwnOffice[] = [first.office];
  let { title, plural, preposition, next } = first;
  while (offices.length < mostOffices) {
    const joined = afterJoin(tokens, next, at);
    if (joined === undefined) break;
    const other = readOffice(tokens, joined);
    if (other) {
      offices.push(other.office);
      ({ title, plural, preposition, next } = other);
      continue;
    }
    // "van X en van Y" repeats the preposition; only behind a plural may it be left out.
    const repeated = isPreposition(tokens[joined]?.lower);
    if (!repeated && !plural) break;
    const portfolio = readOf(tokens, repeated ? joined + 1 : joined, !repeated);
    if (!portfolio) break;
    if (repeated) preposition = tokens[joined]!.lower;
    offices.push({ office: `${title} ${preposition} ${portfolio.name}`, from: joined, to: portfolio.next });
    next = portfolio.next;
  }
  return { offices, next };
}

function readOffice(
  tokens: readonly Token[],
  at: number,
): { office: OwnOffice; title: string; plural: boolean; preposition: string; next: number } | undefined {
  const head = tokens[at]?.block === undefined ? undefined : articles.has(tokens[at]!.lower) ? at + 1 : at;
  if (head === undefined || tokens[head]?.block !== tokens[at]!.block) return undefined;
  const found = titles.get(tokens[head]!.lower);
  if (!found) return undefined;
  const { title, plural } = found;
  if (title === 'minister-president') {
    let second = tokens[head + 1]?.text === ',' ? head + 2 : head + 1;
    if (tokens[second]?.lower === 'tevens') second++;
    const whole = tokens[second]?.lower === 'minister' ? readOffice(tokens, second) : undefined;
    const next = whole?.next ?? head + 1;
    const office = whole ? `${title}, ${whole.office.office}` : title;
    return { office: { office, from: head, to: next }, title, plural, preposition: 'van', next };
  }
  const preposition = tokens[head + 1]?.lower;
  if (!isPreposition(preposition) || tokens[head + 1]!.block !== tokens[at]!.block) return undefined;
  const portfolio = readOf(tokens, head + 2, false);
  if (!portfolio) return undefined;
  const { next } = portfolio;
  // "De minister van Defensie van Noorwegen" is no minister of ours.
  if (tokens[next]?.lower === 'van' && looksLikeCountry(tokens, next + 1)) return undefined;
  const office = `${title} ${preposition} ${portfolio.name}`;
  return { office: { office, from: head, to: next }, title, plural, preposition, next };
}

function isPreposition(lower: string | undefined): lower is string {
  return lower === 'van' || lower === 'voor';
}

/** The index after ",", "en", ", en" or "en namens" at `at`. */
function afterJoin(tokens: readonly Token[], at: number, from: number): number | undefined {
  let i = at;
  const here = (): Token | undefined => (tokens[i]?.block === tokens[from]!.block ? tokens[i] : undefined);
  if (here()?.text === ',') i++;
  if (here()?.lower === 'en' || here()?.lower === 'alsmede' || here()?.text === '&') i++;
  if (i > at && here()?.lower === 'namens') i++;
  return i > at && here() ? i : undefined;
}

/** A portfolio: a known one, its abbreviation, or (unless `known`) capitalised words; an abbreviation in brackets behind it is passed over. */
function readOf(
  tokens: readonly Token[],
  at: number,
  known: boolean,
): { name: string; next: number } | undefined {
  const block = tokens[at]?.block;
  if (block === undefined) return undefined;
  const lower = (i: number): string | undefined =>
    tokens[i]?.block === block ? tokens[i]!.lower : undefined;
  let name: string;
  let next: number;
  const listed = readPortfolio(lower, at);
  const short = portfolioAbbreviations.get(tokens[at]?.text ?? '');
  if (listed) ({ name, next } = listed);
  else if (short) [name, next] = [short, at + 1];
  else {
    const end = known ? undefined : capitalsEnd(tokens, at);
    if (end === undefined) return undefined;
    [name, next] = [spell(tokens, at, end), end];
  }
  if (lower(next) === '(' && lower(next + 2) === ')') next += 3;
  return { name, next };
}

/** The end of a run of capitalised words joined by "en": a portfolio that the list does not have. */
function capitalsEnd(tokens: readonly Token[], at: number): number | undefined {
  const block = tokens[at]?.block;
  const capital = (i: number): boolean =>
    tokens[i]?.block === block && tokens[i]!.kind === 'word' && /^\p{Lu}/u.test(tokens[i]!.text);
  if (!capital(at) || looksLikeCountry(tokens, at)) return undefined;
  let i = at + 1;
  while (i < at + 9) {
    if (capital(i)) i++;
    else if (tokens[i]?.lower === 'en' && capital(i + 1)) i += 2;
    else break;
  }
  return i;
}

/** The words of a portfolio; when they are in capitals, with capitals at the start of words only. */
function spell(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to).map((token) => token.text);
  const shouted = words.every((word) => word === word.toUpperCase());
  if (!shouted) return words.join(' ');
  return words
    .map((word) => word.toLowerCase())
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
