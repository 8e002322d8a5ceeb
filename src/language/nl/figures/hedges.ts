import type { Hedge } from '../../figures.ts';
import type { Token } from '../../tokens.ts';

const phrases: Record<Exclude<Hedge, 'exact'>, string> = {
  about:
    "circa|ca.|ca|ongeveer|ruim|bijna|zo'n|~|±|±|grofweg|ruwweg|omstreeks|nagenoeg|plusminus|krap|rond|rond de|rond het|om en nabij|" +
    'om en nabij de|naar schatting|een kleine|een dikke|de kleine|plus minus|rondom|pakweg|een slordige|vrijwel|bij benadering',
  at_least:
    "minimaal|meer dan|ten minste|tenminste|minstens|boven|boven de|boven het|op zijn minst|op z'n minst|niet minder dan|" +
    'hoger dan|groter dan|langer dan|minimum van|een minimum van|vanaf|veel meer dan|iets meer dan|beduidend meer dan|' +
    'aanzienlijk meer dan|> |≥|>',
  at_most:
    'maximaal|maximum van|een maximum van|hooguit|hoogstens|ten hoogste|minder dan|niet meer dan|niet hoger dan|lager dan|kleiner dan|' +
    'korter dan|tot maximaal|tot wel|onder de|onder het|iets minder dan|uiterlijk|<|≤|tot ten hoogste|tot hooguit|max.|niet langer dan',
};

interface Phrase {
  /** The words before the last, from right to left. */
  before: string[];
  hedge: Exclude<Hedge, 'exact'>;
}

/** Phrases by their last word, longest first. */
const byLastWord = new Map<string, Phrase[]>();
for (const [hedge, list] of Object.entries(phrases) as [Phrase['hedge'], string][])
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(' ');
    const last = words.pop()!;
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), { before: words.reverse(), hedge }]);
  }
for (const list of byLastWord.values()) list.sort((a, b) => b.before.length - a.before.length);

/** The hedge whose last word is the token before `at`, with the index of its first token. */
export function readHedge(
  tokens: readonly Token[],
  at: number,
): { hedge: Exclude<Hedge, 'exact'>; first: number } | undefined {
  const last = tokens[at - 1];
  const block = tokens[at]?.block;
  if (!last || last.block !== block) return undefined;
  for (const { before, hedge } of byLastWord.get(last.lower) ?? []) {
    const first = at - 1 - before.length;
    if (first < 0 || tokens[first]!.block !== block) continue;
    if (before.every((word, k) => tokens[at - 2 - k]!.lower === word)) return { hedge, first };
  }
  return undefined;
}

const changeVerbs =
  /^(?:ge)?(?:st[ie]{1,2}g|st[ij]{2}g|daal|dal|oploop|loop|loopt|lopen|liep|liepen|opgelopen|oplop|verho|verla|terug|bracht|groei|gegroei|toeneem|toenam|toenem|afneem|afnam|uitbreid|breid|uitgebreid|optel|tel|reduce|beperk|ophoog|opgehoog|verminder|vermeerder|ophogen|opschal|opgeschaal|verruim|bijgesteld|teruggebracht|verdubbel|toegenomen|afgenomen|gekomen|verleng|kort|bekort|verkort|naderd)/;
const modals = new Set('kan kunnen kon konden mag mogen'.split(' '));
const takesTo = new Set(
  'behoort behoren behoorde toegang toetreding toe beperkt leidt leiden leidde besluit besloot besloten komt komen kwam bijdrage van oproep op'.split(
    ' ',
  ),
);

/**
 * True when "tot" before token `at` sets a ceiling ("deals tot 300 militairen", "kan oplopen tot 24%") and does not name
 * the value that something rises, falls or adds up to.
 */
export function isCeiling(tokens: readonly Token[], at: number): boolean {
  const to = tokens[at - 1];
  if (to?.lower !== 'tot' || to.block !== tokens[at]!.block) return false;
  let modal = false;
  let change = false;
  for (let i = at - 2; i >= 0 && i >= at - 14; i--) {
    const token = tokens[i]!;
    if (token.block !== to.block || token.text === '.' || token.text === ';') break;
    if (modals.has(token.lower)) modal = true;
    else if (changeVerbs.test(token.lower)) change = true;
  }
  if (modal) return true;
  return !change && !takesTo.has(tokens[at - 2]?.lower ?? '');
}

/** "18 jaar en ouder", "55 jaar of jonger": the hedge behind the noun that is counted. */
export function readHedgeBehindUnit(tokens: readonly Token[], at: number): Hedge | undefined {
  if (!/^(?:en|of)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  if (/^(?:hoger|langer|ouder|groter)$/.test(word)) return 'at_least';
  return /^(?:lager|korter|jonger|kleiner)$/.test(word) ? 'at_most' : undefined;
}

/** "of meer", "of hoger" after a figure and "of minder", "of lager": the hedge and how many tokens it takes. */
export function readTrailingHedge(tokens: readonly Token[], at: number): Hedge | undefined {
  if (tokens[at]?.lower !== 'of') return undefined;
  const word = tokens[at + 1]?.lower ?? '';
  if (/^(?:meer|hoger|langer|ouder|groter)$/.test(word)) return 'at_least';
  return /^(?:minder|lager|korter|jonger|kleiner)$/.test(word) ? 'at_most' : undefined;
}
