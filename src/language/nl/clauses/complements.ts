import type { Token } from '../../tokens.ts';
import { type HolderNoun, isForeignAdjective, portfolio } from './holdernouns.ts';
import type { Word } from './markedword.ts';
import { name } from './names.ts';
import { isStop } from './stops.ts';
import { determiners } from './words.ts';

/** Where the phrase of a noun ends: its name, "van …", and for an office its portfolio. */
export function complementEnd(
  tokens: readonly Token[],
  words: readonly Word[],
  head: number,
  to: number,
  kind: HolderNoun,
): number {
  let end = head + 1;
  for (let steps = 0; steps < 5 && end < to; steps++) {
    const word = words[end]!;
    if (
      word.kind === 'word' &&
      word.capital &&
      (kind === 'office' || kind === 'other' || kind === 'offices') &&
      !word.opaque
    ) {
      end = name(words, end, end, to).to;
      continue;
    }
    if (word.opaque && word.kind === 'punct' && word.lower === '(') {
      while (end < to && words[end]!.opaque && words[end]!.lower !== ')') end++;
      end++;
      continue;
    }
    const takes =
      word.lower === 'van' ||
      (kind === 'office' && word.lower === 'voor') ||
      (kind === 'other' && (word.lower === 'voor' || word.lower === 'inzake') && words[end + 1]?.capital);
    if (!(takes || isSeat(tokens, words, head, end)) || kind === 'government' || end + 1 >= to) break;
    const next = simplePhrase(tokens, words, end + 1, to);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "De regering in Colombo", "de autoriteiten in Tripoli": a government by its seat, which is none of the meeting's. */
const isSeat = (tokens: readonly Token[], words: readonly Word[], head: number, at: number): boolean =>
  words[at]?.lower === 'in' &&
  at === head + 1 &&
  seated.test(words[head]!.lower) &&
  words[at + 1]?.capital === true &&
  !/^(?:Den|Brussel|Nederland|Europa|Straatsburg|Luxemburg|EU)/.test(tokens[at + 1]!.text);
const seated = /^(?:regering|kabinet|autoriteiten|machthebbers|leger|parlement|bewind)$/;

/** The end of a noun phrase without complements. */
function simplePhrase(_tokens: readonly Token[], words: readonly Word[], i: number, to: number): number {
  let k = i;
  if (k < to && determiners.has(words[k]!.lower)) k++;
  while (k < to) {
    const word = words[k]!;
    if (word.kind === 'number') {
      k++;
      continue;
    }
    // "Basis- en Voortgezet Onderwijs"
    if (word.lower === '-' && words[k + 1]?.lower === 'en' && words[k + 2]?.capital && k + 2 < to) {
      k += 2;
      continue;
    }
    if (word.kind !== 'word' || word.opaque) break;
    if (
      word.capital ||
      (!isStop(word) &&
        !determiners.has(word.lower) &&
        word.finite === 0 &&
        !word.participle &&
        !word.infinitive)
    )
      k++;
    else if (
      word.lower === 'en' &&
      word.kind === 'word' &&
      words[k - 1]?.capital &&
      words[k + 1]?.capital &&
      k + 1 < to &&
      !nationName(words, k + 1)
    )
      k++;
    else break;
  }
  return k;
}

/** "van Buitenlandse Zaken en Defensie" goes on; "van Duitsland en Frankrijk" too; a government word does not. */
const nationName = (words: readonly Word[], k: number): boolean => words[k]!.holder === 'government';

/** "de Raad van Gouverneurs", "het Comité van Ministers": those who sit in a body. */
const bodies =
  /^(?:gouverneurs|ministers|bewindvoerders|staatshoofden|commissarissen|europa|bestuur|toezicht)$/;

const regions = /^(?:benelux|nordics|visegrad|v4|g77)$/;

/** A country stands in the complement: "van Slowakije", not "van Buitenlandse Zaken". */
export function namesCountry(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
  ofMany: boolean,
): boolean {
  for (let k = from; k < to; k++) {
    if (isSeat(tokens, words, k - 1, k)) return true;
    if (words[k]!.lower !== 'van' && words[k]!.lower !== 'uit') continue;
    const at = determiners.has(words[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    const word = words[at];
    if (!word || at >= to || !word.capital) continue;
    const printed = tokens[at]!.text;
    // "de leiders van de G20", "de raad van bestuur van het Fonds": few countries have an article.
    if (
      ofMany &&
      (words[at + 1]?.lower === 'naties' ||
        (word.holder && !regions.test(word.lower)) ||
        bodies.test(word.lower))
    )
      continue;
    if (
      ofMany &&
      at === k + 2 &&
      !/^(?:VS|VK|Verenigde|Verenigd|Benelux|Golf|Balkan|Filipijnen|Emiraten|Westelijke|Oostelijke|Zuidelijke|Baltische|Noordse|Visegr)/.test(
        printed,
      ) &&
      !isForeignAdjective(printed)
    )
      continue;
    if (
      !portfolio.test(printed) &&
      !/^(?:eu|navo|ovse|vn|unie|raad|europese|nederland|algemene|de)/.test(word.lower)
    )
      return true;
  }
  return false;
}
