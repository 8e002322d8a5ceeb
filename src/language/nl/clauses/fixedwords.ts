import type { Word } from './markedword.ts';
import type { Scene } from './scene.ts';
import { determiners, possessives, prepositions } from './words.ts';

/** The first of the alternatives that the clause has, as the tokens of its words; undefined when it has none. */
export function findFixed(
  scene: Scene,
  alternatives: readonly string[],
  taken: readonly number[],
): number[] | undefined {
  const { words } = scene;
  const places = placesOf(scene);
  const { phrases, openers } = partsOf(alternatives);
  if (!hasAny(places, openers)) return undefined;
  for (const parts of phrases) {
    const starts = places.get(parts[0]!);
    if (starts === undefined) continue;
    for (const i of starts) {
      if (taken.includes(i)) continue;
      if (parts.length > 1) {
        const place = phraseAt(words, i, parts);
        if (place) return place;
      } else if (!isInPrepositional(words, i)) return [i];
    }
  }
  return undefined;
}

function hasAny(places: ReadonlyMap<string, unknown>, words: ReadonlySet<string>): boolean {
  for (const word of places.keys()) if (words.has(word)) return true;
  return false;
}

/** Where the words of a clause stand that triggers ask for; see `isFrameWord`. */
export function placesOf(scene: Scene): ReadonlyMap<string, readonly number[]> {
  scene.places ??= findPlaces(scene);
  return scene.places;
}

function findPlaces({ words, own }: Scene): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const i of own) {
    const { lower, ofFrame } = words[i]!;
    if (!ofFrame) continue;
    const list = places.get(lower);
    if (list) list.push(i);
    else places.set(lower, [i]);
  }
  return places;
}

/** The alternatives of a list of the lexicon, each as its words, and the first words of them all. */
interface Parted {
  phrases: readonly (readonly string[])[];
  openers: ReadonlySet<string>;
}

/** The lists of the lexicon, each parted once. */
const parted = new Map<readonly string[], Parted>();

function partsOf(alternatives: readonly string[]): Parted {
  const known = parted.get(alternatives);
  if (known) return known;
  const phrases = alternatives.map((phrase) => phrase.split(' '));
  const parts = { phrases, openers: new Set(phrases.map(([first]) => first!)) };
  parted.set(alternatives, parts);
  return parts;
}

/** The words of a phrase from token `i` on, adjectives and possessives allowed before its last word ("op Nederlandse steun"). */
function phraseAt(words: readonly Word[], i: number, parts: readonly string[]): number[] | undefined {
  const place = [i];
  for (let k = 1; k < parts.length; k++) {
    const first = place[k - 1]! + 1;
    let at = first;
    if (k === parts.length - 1) while (at < first + 3 && words[at] && words[at]!.lower !== parts[k]) at++;
    if (words[at]?.lower !== parts[k]) return undefined;
    for (let inner = first; inner < at; inner++) if (!isBetween(words[inner]!)) return undefined;
    place.push(at);
  }
  return place;
}

const isBetween = (word: Word): boolean =>
  word.kind === 'word' &&
  word.finite === 0 &&
  (possessives.has(word.lower) ||
    /(?:e|groot|enig|enkel|breed|veel|politiek|algemeen|informeel|formeel|principieel|gedeeltelijk|voorlopig|unaniem)$/.test(
      word.lower,
    ));

/** Pronouns of amount, which take no determiner before them: "voor dat laatste weinig te voelen". */
const amounts = new Set(['weinig', 'niets', 'veel', 'alles']);
const more = new Set(['meer', 'minder', 'extra', 'voldoende']);

/** The noun at `i` belongs to a preposition before it: "over de zorgen", but not "er niet van overtuigd". */
export function isInPrepositional(words: readonly Word[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k >= i - 5; k--) if (words[k]!.lower === 'er') return false;
  let determined = amounts.has(words[i]!.lower);
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const { lower, kind, finite } = words[k]!;
    if (kind !== 'word') return false;
    if (prepositions.has(lower)) return lower !== 'tegen' || k < i - 1;
    if (determined) return false;
    determined = determiners.has(lower);
    if (!determined && !(finite === 0 && /e(?<!ie)$/.test(lower) && !words[k]!.capital) && !more.has(lower))
      return false;
  }
  return false;
}
