import { factOf } from '../../facts.ts';
import type { ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { months } from '../dates/words.ts';
import { functionWords } from '../figures/functionwords.ts';
import { numeral } from '../numbers/numerals.ts';
import { isCapitalised, opensSentence, tokenAt, words } from './pieces.ts';
import { treatyAbbreviations, treatyNames } from './treaty-names.ts';

/** Nouns for an agreement between states; the loose ones are also used for what a meeting agrees on. */
const firm =
  'verdrag verdragen conventie conventies handvest statuut slotakte stichtingsakte raamverdrag kaderverdrag'.split(
    ' ',
  );
const loose =
  'akkoord akkoorden overeenkomst overeenkomsten protocol protocollen akte memorandum associatieakkoord vrijhandelsakkoord handelsakkoord'.split(
    ' ',
  );
const heads = new Map([
  ...firm.map((noun) => [noun, true] as const),
  ...loose.map((noun) => [noun, false] as const),
]);
/** The longest noun first, so that "stichtingsakte" is not read as "akte". */
const endings = [...heads.keys()].sort((a, b) => b.length - a.length);

/** Before the hyphen they say who agreed, not what: "EU-akkoord", "VN-protocol". */
const bodies = new Set(
  'eu vn navo nato ep raad raads ovse un g7 g20 osce npo coalitie kabinets oeso wto imf'.split(' '),
);
const determiners = new Set('de het een'.split(' '));
/** They name the matter of a treaty: "Verdrag inzake …". */
const matters = new Set('inzake tegen betreffende voor over tot tussen ter op'.split(' '));
/** Whose agreement it is rather than where it was made. */
const partyWords =
  /^(?:nederland|duitsland|frankrijk|rusland|oekraïne|china|turkije|iran|israël|raad|commissie|parlement|europese|verenigde|kamer|kabinet|unie|eu|vn|navo|uw|lidstaten|president|minister)$/;
const mostWords = 4;

/** The noun for an agreement that the word is or ends in. */
const headOf = factOf((lower) => endings.find((ending) => lower.endsWith(ending)));

/**
 * Treaties and charters by name: known names, names with a noun for a treaty in them ("INF-verdrag", "Kyoto Protocol"),
 * and such a noun with the place it was made in ("Verdrag van Lissabon") or the matter it is about ("VN-verdrag tegen
 * corruptie"). "Het verdrag" alone names none.
 */
export function parseTreaty(tokens: readonly Token[], at: number, floor: number): ReferencesRead | undefined {
  const token = tokens[at]!;
  const known = knownName(tokens, at);
  if (known !== undefined) return treaty(tokens, at, known);
  if (treatyAbbreviations.has(token.text)) return treaty(tokens, at, at + 1);
  const head = headOf(token);
  if (!head) return undefined;
  const numbered = parseNumbered(tokens, at, head);
  if (numbered) return numbered;
  const isFirm = heads.get(head)!;
  const rest = token.lower.slice(0, token.lower.length - head.length);
  const place = placeAfter(tokens, at, isFirm);
  const proper = isProperPart(token.text.slice(0, rest.length), head, isFirm);
  const first = firstOf(tokens, at, floor);
  if (proper || (rest === '' && namedBefore(tokens, first, at, isFirm)))
    return treaty(tokens, first, place ?? at + 1);
  if (place !== undefined && (rest === '' || isCapitalised(token))) return treaty(tokens, first, place);
  const titled = isCapitalised(token) && (isFirm || !opensSentence(tokens, first));
  const matter = titled ? matterAfter(tokens, at) : undefined;
  return matter === undefined ? undefined : treaty(tokens, first, matter);
}

/** Labour conventions are named by their numbers, of which there are fewer than three hundred. */
const highestNumber = 299;

/** "Verdrag 190", "IAO-Verdrag nr. 87", "ILO-verdragen 29 en 105": a single number is quoted with its noun, of several each alone. */
function parseNumbered(tokens: readonly Token[], at: number, head: string): ReferencesRead | undefined {
  if (!/^(?:verdrag|conventie)/.test(head) || !numberable.test(tokens[at]!.text)) return undefined;
  const marked = /^(?:nr\.|nrs\.|nummer)$/.test(tokenAt(tokens, at + 1, at)?.lower ?? '');
  const noun = words(tokens, at, at + 1)
    .replace(/en$/, '')
    .replace(/conventies$/, 'conventie');
  const numbers: number[] = [];
  let i = marked ? at + 2 : at + 1;
  while (numbers.length < mostNumbers) {
    const number = tokenAt(tokens, i, at);
    if (number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text) || Number(number.text) > highestNumber)
      break;
    numbers.push(i);
    if (!/^(?:,|en|of)$/.test(tokenAt(tokens, i + 1, at)?.lower ?? '')) break;
    i += 2;
  }
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const references = numbers.map((n) => {
    const start = tokens[numbers.length === 1 ? at : n]!.start;
    return { start, end: tokens[n]!.end, type: 'treaty' as const, id: `${noun} ${tokens[n]!.text}` };
  });
  return { references, next: last + 1 };
}

const mostNumbers = 12;
/** With a capital, or with the organisation before it: "Verdrag 87", "ILO-verdrag 87". */
const numberable =
  /^(?:Verdrag|Verdragen|Conventie|Conventies|(?:IAO|ILO)-(?:[Vv]erdrag(?:en)?|[Cc]onventies?))$/;

function treaty(tokens: readonly Token[], from: number, next: number): ReferencesRead {
  const span = { start: tokens[from]!.start, end: tokens[next - 1]!.end };
  return { references: [{ ...span, type: 'treaty', id: words(tokens, from, next) }], next };
}

/** The index after the longest known name that starts at `at`. */
function knownName(tokens: readonly Token[], at: number): number | undefined {
  // "VN-Vluchtelingenverdrag" has a name of its own behind the body that keeps it.
  const names = treatyNames.get(tokens[at]!.lower.replace(/^vn-/, ''));
  const name = names && longestAt(tokens, at, names);
  if (!name) return undefined;
  // "open skies" and "new start" are ordinary words without their capitals.
  if (name.length > 1 && /^(?:open|new)$/.test(name[0]!) && !isCapitalised(tokens[at])) return undefined;
  const next = at + name.length;
  const noun = tokenAt(tokens, next, at);
  return noun && heads.has(noun.lower) ? next + 1 : next;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  names: readonly (readonly string[])[],
): readonly string[] | undefined {
  // The first part is what the names were found by.
  return names.find((parts) =>
    parts.every((part, n) => n === 0 || tokenAt(tokens, at + n, at)?.lower === part),
  );
}

/** "INF-", "Minsk-": what stands before the noun is a name, and not only whose agreement it is. */
function isProperPart(part: string, noun: string, isFirm: boolean): boolean {
  if (!/[-‑]$/.test(part) || !/\p{Lu}/u.test(part)) return false;
  const name = part.slice(0, -1).toLowerCase();
  // Of the UN's many treaties the name of the body tells none; it has one charter.
  if (name === 'vn') return noun === 'handvest';
  return isFirm || !bodies.has(name);
}

/** The first of the capitalised words that run up to the noun: "New START-verdrag", "Europees Sociaal Handvest". */
function firstOf(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor && at - first < mostWords) {
    const before = tokenAt(tokens, first - 1, at);
    if (!isCapitalised(before) || startsSentence(tokens, first - 1)) break;
    first--;
  }
  return first;
}

/** A word that has its capital from opening a sentence, where names are rare: a determiner, preposition or adverb. */
function startsSentence(tokens: readonly Token[], at: number): boolean {
  return (
    opensSentence(tokens, at) && (tokens[at]!.text.length < 4 || !/[A-Z]/.test(tokens[at]!.text.slice(1)))
  );
}

/** "Kyoto Protocol", "Geneefse Conventie", "Noord-Atlantisch Verdrag": capitals before the noun that make a name of it. */
function namedBefore(tokens: readonly Token[], first: number, at: number, isFirm: boolean): boolean {
  if (first === at) return false;
  if (isCapitalised(tokens[at])) return !bodies.has(tokens[at - 1]!.lower) || at - first > 1;
  // "Nederlands verdrag", "Duits-Franse akkoord": an adjective of nationality is no name.
  return (
    isFirm && !/(?:s|se|ees|isch|ische)$/.test(tokens[at - 1]!.lower) && !bodies.has(tokens[at - 1]!.lower)
  );
}

/** The index after "van Lissabon": where the treaty was made, or for a firm noun whose it is ("van de Verenigde Naties"). */
function placeAfter(tokens: readonly Token[], at: number, isFirm: boolean): number | undefined {
  if (tokenAt(tokens, at + 1, at)?.lower !== 'van') return undefined;
  let i = at + 2;
  const determined = determiners.has(tokenAt(tokens, i, at)?.lower ?? '');
  if (determined) i++;
  if (determined && !(isFirm && isCapitalised(tokens[at]))) return undefined;
  const name = tokenAt(tokens, i, at);
  if (!name || !isCapitalised(name) || months.has(name.lower) || numeral(name.lower) !== undefined)
    return undefined;
  if (!determined && partyWords.test(name.lower)) return undefined;
  let next = i + 1;
  while (next < i + mostWords && isCapitalised(tokenAt(tokens, next, at))) next++;
  return next;
}

/** The index after "inzake de rechten van het kind": a noun phrase with the phrases that hang on it. */
function matterAfter(tokens: readonly Token[], at: number): number | undefined {
  if (!matters.has(tokenAt(tokens, at + 1, at)?.lower ?? '')) return undefined;
  let next: number | undefined = nounPhrase(tokens, at + 2, at);
  if (next === undefined) return undefined;
  for (let n = 0; n < 4; n++) {
    const link: string = tokenAt(tokens, next, at)?.lower ?? '';
    const binds: boolean = link === 'van' || (link === 'op' && tokens[next - 1]!.lower === 'verbod');
    const capitals: boolean =
      link === 'en' && isCapitalised(tokenAt(tokens, next + 1, at)) && isCapitalised(tokens[next - 1]);
    const longer: number | undefined = binds || capitals ? nounPhrase(tokens, next + 1, at) : undefined;
    if (longer === undefined) break;
    next = longer;
  }
  return next;
}

/** Determiner, adjectives and a noun; a name in capitals whole. */
function nounPhrase(tokens: readonly Token[], at: number, from: number): number | undefined {
  let i = determiners.has(tokenAt(tokens, at, from)?.lower ?? '') ? at + 1 : at;
  for (let n = 0; n < mostWords; n++, i++) {
    const token = tokenAt(tokens, i, from);
    if (token?.kind !== 'word') return undefined;
    const more = tokenAt(tokens, i + 1, from);
    const adjective = /e$/.test(token.lower) && more?.kind === 'word' && !functionWords.has(more.lower);
    if (adjective) continue;
    while (isCapitalised(token) && isCapitalised(tokenAt(tokens, i + 1, from)) && n++ < mostWords) i++;
    return i + 1;
  }
  return undefined;
}
