import type { ActorGrammar, ActorName } from '../../actors.ts';
import type { Token } from '../../tokens.ts';
import { byFirstWord, byShortName, type Named } from './names.ts';

/** They make another region of the name behind them: "Latijns-Amerikaanse", "Noord-Afrika". */
const regions = new Set(['latijns', 'zuid', 'noord', 'midden', 'centraal', 'trans', 'pan', 'anti']);
/** What may follow "de Raad" and "de Commissie" and make another body of them. */
const otherBody = new Set(['van', 'voor', 'inzake', 'der']);

/** Countries and organisations as Dutch names them: in capitals, also as adjective, inhabitants and part of a compound. */
export const actors: ActorGrammar = {
  parse(tokens, at) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.text === token.lower) return undefined;
    const whole = longestName(tokens, at);
    if (whole) {
      const { named, next } = whole;
      return { names: [{ start: token.start, end: tokens[next - 1]!.end, ...named }], next };
    }
    const short = byShortName.get(token.text);
    if (short && isShortName(tokens, at))
      return { names: [{ start: token.start, end: token.end, ...short }], next: at + 1 };
    const names = token.text.includes('-') ? inParts(token) : [];
    return names.length > 0 ? { names, next: at + 1 } : undefined;
  },
};

function longestName(tokens: readonly Token[], at: number): { named: Named; next: number } | undefined {
  const { block, lower } = tokens[at]!;
  const entry = byFirstWord
    .get(lower)
    ?.find(({ words }) =>
      words.every((word, n) => tokens[at + n]?.block === block && same(tokens[at + n]!, word)),
    );
  return entry && { named: entry.named, next: at + entry.words.length };
}

/** Abbreviations keep their case; "Navo" is the one that is also written as a word. Other words may be all in capitals. */
function same(token: Token, word: string): boolean {
  if (token.text === word || (word === 'NAVO' && token.text === 'Navo')) return true;
  const isWord = word.length > 3 && word !== word.toUpperCase();
  return isWord && token.text === word.toUpperCase();
}

/** "de Raad", "de Commissie", not "de Raad van State". */
function isShortName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.lower !== 'de' || before.block !== tokens[at]!.block) return false;
  if (after?.block !== tokens[at]!.block) return true;
  return !otherBody.has(after.lower) && (after.kind !== 'word' || after.text === after.lower);
}

/** The parts of "EU-lidstaten", "Amerikaans-Chinese" that are names. */
function inParts(token: Token): ActorName[] {
  const names: ActorName[] = [];
  // In a word that a line end parts at a hyphen, places are known from its edges only.
  const broken = token.end - token.start !== token.text.length;
  let start = token.start;
  let before = '';
  const parts = token.text.split('-');
  for (const [i, part] of parts.entries()) {
    const named = byFirstWord
      .get(part.toLowerCase())
      ?.find(({ words }) => words.length === 1 && words[0] === part)?.named;
    const fromEnd = broken && i > 0;
    const own = fromEnd ? token.end - part.length : start;
    if (named && !regions.has(before) && (!fromEnd || i === parts.length - 1))
      names.push({ start: own, end: own + part.length, ...named });
    before = part.toLowerCase();
    start += part.length + 1;
  }
  return names;
}
