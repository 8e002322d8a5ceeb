import { factOf } from '../../facts.ts';
import type { ReferenceGrammar, ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { isActWord, parseAct, parseBareAct, parseCommissionDocument, parseCouncilDocument } from './eu.ts';
import { parseBareKamerstuk, parseKamerstukken } from './kamerstukken.ts';
import { isMotionWord, movers, parseMotion } from './motions.ts';
import { parseOwnNumber, parsePublication, publicationWords } from './publications.ts';
import { isResolutionWord, parseResolutions, parseSymbol } from './resolutions.ts';
import { parseTreaty } from './treaties.ts';

type Parser = (tokens: readonly Token[], at: number, floor: number) => ReferencesRead | undefined;

/** The parser that a word starts, by the word. */
const byWord = new Map<string, Parser>();
const startWith = (words: readonly string[], parser: Parser): void => {
  for (const word of words) byWord.set(word, parser);
};
startWith(
  'kamerstuk kamerstukken kamerstuknummer kamerstuknummers kamerstuknr. kamerstukdossier kamerdossier kst. kst'.split(
    ' ',
  ),
  parseKamerstukken,
);
startWith(publicationWords, parsePublication);
startWith(['com', 'join', 'swd', 'sec', 'c'], parseCommissionDocument);
startWith(['st', 'raadsdocument', 'raadsdoc.'], parseCouncilDocument);
startWith(['s', 'a'], parseSymbol);

/** The parser that a word starts, by the word or by how it ends. */
const parserOf = factOf((lower): Parser | undefined => {
  const exact = byWord.get(lower);
  if (exact) return exact;
  if (isMotionWord(lower)) return parseMotion;
  if (isResolutionWord(lower)) return parseResolutions;
  return isActWord(lower) ? parseAct : undefined;
});

/** Documents as Dutch letters to parliament cite them. */
export const references: ReferenceGrammar = {
  parse(tokens, at, floor) {
    const token = tokens[at]!;
    if (token.kind === 'number') return parseBareKamerstuk(tokens, at) ?? parseBareAct(tokens, at);
    if (token.kind === 'punct') return token.text === '(' ? parseBareAct(tokens, at) : undefined;
    if (token.kind === 'note') return undefined;
    const parser = parserOf(token);
    if (parser) return parser(tokens, at, floor);
    const c = token.text.charCodeAt(0);
    if (c >= 48 && c <= 57) return parseBareKamerstuk(tokens, at) ?? parseOwnNumber(tokens, at);
    return token.lower.startsWith('kst-') ? parseOwnNumber(tokens, at) : parseTreaty(tokens, at, floor);
  },
  movers,
  isRunningHead(tokens, from, to) {
    const first = tokens[from]?.lower;
    if (first === 'tweede' || first === 'eerste')
      return tokens[from + 1]?.lower === 'kamer' && tokens[from + 2]?.text === ',';
    return to - from <= 6 && (first?.startsWith('kst-') ?? false);
  },
};
