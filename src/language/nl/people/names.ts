import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { byFirstWord } from '../actors/names.ts';
import { titleOf } from './titles.ts';

/** Particles inside a surname; those of one and two letters are only taken between other parts of a name. */
const particles = new Set(
  "van de der den het 't ten ter te von zu zum di da dal del della de' do dos das du la le les el al bin ibn ben abu af der op in aan d' y e".split(
    ' ',
  ),
);
/** Particles that may open a surname after a title, with a capital: "Ter Horst", "Von der Leyen", "Al Jaber". */
const opening = new Set(
  'van de der den ten ter te von zu di da dal del della do dos du la le el al bin ibn ben abu af op el-'.split(
    ' ',
  ),
);
/** Capitalised words that are no part of a name. */
const noName = new Set(
  (
    'de het een in op bij met voor van over na tijdens naast ook tevens daarnaast daarbij hierbij ik wij we hij zij ze als wat niet zo om tot ' +
    'sinds door volgens binnen onder tegen aan uit te dan er dit dat deze die den haag eu vn navo ovse kamer tweede eerste raad europese ' +
    'commissie parlement kabinet kamerstuk motie nederland nederlandse en of maar want dus toch is was heeft had zal zou wordt werd kan ' +
    'staten-generaal koninkrijk regering ministerie unie verenigde naties internationale noord-atlantische zaken geachte voorzitter ' +
    'europa meeting meetings ministerial council summit coreper top verdrag akkoord besluit verordening richtlijn verslag agenda brief bijlage nr. nrs. art. artikel'
  ).split(' '),
);
/** Words that are the name of a country or end it: "Jordanië", "Koninkrijk" of "Verenigd Koninkrijk". */
const countryWords = new Set<string>();
for (const entries of byFirstWord.values())
  for (const { words, named } of entries)
    if (named.kind === 'country' && named.form === 'name' && words.at(-1)!.length > 3)
      countryWords.add(words.at(-1)!.toLowerCase());

/** Longest name in tokens: "Ursula Gertrud von der Leyen-Albrecht de Vries". */
const longest = 7;
const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;
const initials = /^(?:\p{Lu}\p{Ll}{0,2}\.-?){1,6}$/u;

/** True for a capitalised word that looks like part of a person's name; abbreviations in capitals don't. */
function isNameWord(token: Token): boolean {
  return token.kind === 'word' && looksLikeName(token) && titleOf(token) === undefined;
}

const looksLikeName = factOf(
  (lower, text) =>
    /^['’]?\p{Lu}/u.test(text) &&
    !noName.has(lower) &&
    !/\d|\.$/.test(text) &&
    !/^\p{Lu}{2,}(?:$|-)/u.test(text),
);

const street = /.{3}(?:straat|laan|plein|kade|gracht|singel|weg|dreef|plantsoen)$/;

/** "Irenestraat 6": a street and a number are an address. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number' && street.test(tokens[at]!.lower);
}

/** True when the word at `at` is the name of a country or its last word. */
export function looksLikeCountry(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && countryWords.has(token.lower);
}

/**
 * The index after the name that starts at token `at`: initials or given names, particles, surnames and a number
 * ("Abdullah II"). Undefined when there is none. A surname alone counts, so the caller knows from a title or given name that a
 * name is meant.
 */
export function readName(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  let i = at;
  const limit = at + longest;
  const inBlock = (k: number): Token | undefined =>
    k < limit && tokens[k]?.block === first.block ? tokens[k] : undefined;
  while (inBlock(i) && initials.test(tokens[i]!.text)) i++;
  let parts = 0;
  let end = i > at ? undefined : at;
  for (;;) {
    const token = inBlock(i);
    if (!token) break;
    if (isAddress(tokens, i)) return undefined;
    if (isNameWord(token) && !(parts > 0 && looksLikeCountry(tokens, i) && parts > 1)) {
      parts++;
      i++;
      end = i;
    } else if (parts > 0 && initials.test(token.text)) {
      i++;
    } else if (parts > 0 && roman.test(token.text)) {
      end = i + 1;
      break;
    } else {
      const next = afterParticles(tokens, i, limit, parts === 0 && i === at);
      if (next === undefined || (parts > 0 && looksLikeCountry(tokens, next))) break;
      i = next;
    }
  }
  return end !== undefined && parts > 0 ? end : undefined;
}

/** The index of the surname behind one to three particles at `at`; at the start of a name the first has a capital. */
function afterParticles(
  tokens: readonly Token[],
  at: number,
  limit: number,
  starts: boolean,
): number | undefined {
  let i = at;
  while (i < at + 3 && i < limit && tokens[i]?.kind === 'word' && particles.has(tokens[i]!.lower)) i++;
  if (i === at || !tokens[i] || tokens[i]!.block !== tokens[at]!.block) return undefined;
  if (starts && !(opening.has(tokens[at]!.lower) && /^\p{Lu}/u.test(tokens[at]!.text))) return undefined;
  return isNameWord(tokens[i]!) ? i : undefined;
}

/** Common given names in Dutch and English letters; one of them before a surname is enough to know a person. */
const givenNames = new Set(
  (
    'adam adriaan ahmed albert alexander alexandra alice ali ana anders andreas andré andrea andrei andrej andrii andrzej angela anita anja ann anna anne annalena ' +
    'annelies anouk anthony antonio antony antti antónio arjan arnold artur arthur aurore axel barack barbara bart bas beatrice ben benjamin bernard bert bill bjarni boris borys ' +
    'brian bruno carl carla carlo carlos carolien caroline caspar cecilia cees charles chris christian christine christophe chrystia claudia ' +
    'cora costas daan dan daniel daniela david denis denys derk dick didier diederik dirk dmitri dmytro donald dominique edgars eduard edward eelco elina ' +
    'elisabeth ella els emine emmanuel emily enrico eric erik ernst esther eva evert femke ferdinand filip florence florian frank frans frederik ' +
    'françois friedrich gabriel geert george georgi gerard gert gerrit giorgia giorgi giuseppe gordon guido guy gunnar hadja hakan halbe hanke hanneke hans harry heiko helena helga henk ' +
    'herman hilde hillary hugo ian igor ilham ine inga ingrid irina ivan ivo jaap jack jacob jacques jake jakub jan jana janez janet jannie jarosław javier jean jeanine jelena jens jeroen jesper jessika ' +
    'jetta jevhen jim joachim joão joe joël johan johann johannes john jolanta jonas jonathan joop joost jorge jos josé josep josef joseph jozef juan judith jürgen julia ' +
    'juliana julie karel karen karin karl karolina kaja kajsa kajus kees keir kevin klaus krišjānis kristalina krista kyriakos kyrylo lars laura laurent lea leo lidia lilianne lisa liesje lodewijk louis louise luca lucas ludivine luigi luís ' +
    'maarten magnus maia marc marco marcin margaret margrethe margus maria mariana mariann marija marina mario marion marise mariya mariusz mark markus maros maroš marta martin mary matteo ' +
    'mateusz max melanie melita menno mevlüt michael michał michel michelle michiel mihai mike mikael mircea mohammed mohamed mona monika mykhailo nadia nancy natalia nathalie nicolae nicolas niels nigel nikos nina ' +
    'olaf oleg oleksandr oleksij oleksii oleksiy olena olga oliver olivér olivier olha olof ole oscar otto pascal patrick paul paula paolo pavel pavol pedro pekka penny peter petr petra petteri philip philippe pia pieter pierre piet pim piotr ' +
    'rachel radek radosław ralf raymond rebecca recep renate rex ricardo richard rob robert roberta roberto robin roel roland roman romano ronald roxana rosen rumen ruben rupert rustem ruth saad salome samantha sander sandra sanna ' +
    'sara sarah sebastian sergei sergej serhii serhiy sharon sigmar sigrid silvio simon sophie stef stefan stella stephen stephan stéphane steven stientje susan svenja sven sybrand sylvia taavi tamara tanja teresa thea theo ' +
    'theresa thierry thomas tibor tim timo tobias tom tomas tomáš tony toomas ulla ulrike urmas ursula valdis valérie vera veronika viktor viktoria violeta virginia virginijus vivian vjosa vladimir volodymyr wim willem william winston wolfgang wopke ' +
    'xavier yannis yolanda younous yulia yvonne zbigniew zoran zuzana žygimantas ștefan'
  ).split(' '),
);

/** True when a name of two parts and more can be known from its first: initials or a common given name. */
export function opensName(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return initials.test(token.text) || (/^\p{Lu}\p{Ll}/u.test(token.text) && givenNames.has(token.lower));
}
