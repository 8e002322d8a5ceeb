import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { numberWord } from './numbers.ts';

/** Who comes in numbers; also as the last part of a compound ("NAVO-bondgenoten", "jongerenvertegenwoordigers"). */
const nouns =
  "bondgenoten lidstaten landen staten staatshoofden regeringsleiders ministers leden vertegenwoordigers deelnemers delegaties partners partnerlanden leiders parlementariërs organisaties bewindslieden bewindspersonen experts deskundigen ngo's regeringen werkgevers werknemers gedelegeerden afgevaardigden personen mensen bezoekers collega's ambtgenoten".split(
    ' ',
  );
const isMember = factOf((lower) => nouns.some((noun) => lower.endsWith(noun)));

const articles = new Set(['de', 'alle', 'deze', 'onze', 'circa', 'ruim', 'meer', 'bijna', 'zo']);
const inner = new Set('en van de het uit der'.split(' '));

/** True for a word that a counted group may start with. */
const mayOpen = factOf((lower) => articles.has(lower) || numberWord(lower));

/** Members of the meeting itself, whom no list of guests names: "EU-lidstaten". */
const ownGroup = /^(?:eu|navo|ovse|g7|g20|euro)-?(?:lid|land)/;
/** A group of countries or sides by a name of its own: "Benelux-landen", "kandidaat-lidstaten". */
const isNamedGroup = factOf(
  (lower, text) =>
    !ownGroup.test(lower) &&
    (/(?:^\p{Lu}.*|-)(?:landen|lidstaten|staten|partners)$/u.test(text) || /^partnerlanden$/.test(lower)),
);
/** Words before a noun of group that tell which: "Baltische staten", "sociale partners". */
const isNaming = factOf(
  (_, text) => text !== 'Verenigde' && /^(?:\p{Lu}\p{Ll}+(?:se|ke|sche|pese)|[Ss]ociale)$/u.test(text),
);

/** The index after a group that has a name and no number: "de Baltische staten", "de Benelux-landen", "sociale partners". */
export function namedGroupEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (isNamedGroup(token)) return at + 1;
  if (!isNaming(token)) return undefined;
  const noun = tokens[at + 1];
  const counts = noun?.block === token.block && /(?:landen|staten|partners)$/.test(noun.lower);
  return counts && !ownGroup.test(noun.lower) ? at + 2 : undefined;
}

/** The index after a counted group; see `ParticipationGrammar.group`. */
export function groupEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'number' && !mayOpen(token) && !isMember(token)) return undefined;
  return groupFrom(tokens, at, token.block);
}

function groupFrom(tokens: readonly Token[], at: number, block: number): number | undefined {
  let i = at;
  const here = (k: number): Token | undefined => (tokens[k]?.block === block ? tokens[k] : undefined);
  // "de ministers van de 57 deelnemende staten", "vertegenwoordigers van de elf partnerlanden"
  const lead = here(i)?.lower === 'de' ? i + 1 : i;
  if (here(lead) && isMember(here(lead)!)) {
    // "regeringen, werkgevers en werknemers uit 187 landen"
    let of = lead + 1;
    while (
      of < lead + 7 &&
      /^(?:,|en)$/.test(here(of)?.text ?? '') &&
      here(of + 1) &&
      isMember(here(of + 1)!)
    )
      of += 2;
    const last = of;
    while (
      of < last + 6 &&
      (/^(?:van|voor|uit|en)$/.test(here(of)?.lower ?? '') || /^\p{Lu}/u.test(here(of)?.text ?? ''))
    )
      of++;
    if (here(of)?.lower === 'de') of++;
    const counted = of > last ? countedEnd(tokens, of) : undefined;
    if (counted !== undefined) return counted;
  }
  if (articles.has(here(i)?.lower ?? '')) i++;
  if (here(i)?.lower === 'dan') i++;
  return countedEnd(tokens, i);
}

function countedEnd(tokens: readonly Token[], at: number): number | undefined {
  const block = tokens[at]?.block;
  const here = (k: number): Token | undefined => (tokens[k]?.block === block ? tokens[k] : undefined);
  const number = here(at);
  if (
    !number ||
    !(numberWord(number.lower) || (number.kind === 'number' && /^\d{1,3}(?:\.\d{3})?$/.test(number.text)))
  )
    return undefined;
  let i = at + 1;
  while (
    i < at + 4 &&
    here(i) &&
    /(?:e|NAVO|EU)$/.test(here(i)!.text) &&
    here(i)!.kind === 'word' &&
    !isMember(here(i)!)
  )
    i++;
  if (!here(i) || !isMember(here(i)!)) return undefined;
  i++;
  for (let k = i; k < i + 6; k++) {
    const token = here(k);
    if (token?.kind !== 'word') break;
    if (/^\p{Lu}/u.test(token.text) || isMember(token) || token.lower === 'kamer') {
      i = k + 1;
      continue;
    }
    if (!inner.has(token.lower) && token.lower !== 'uw') break;
  }
  return i;
}
