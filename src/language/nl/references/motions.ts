import type { ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { readDossier } from './dossier.ts';
import { parseBareKamerstuk, parseKamerstukken } from './kamerstukken.ts';
import { isCapitalised, isDash, tokenAt, words } from './pieces.ts';

const particles = new Set("van de der den ten ter te el al in 't".split(' '));
const longestNames = 24;
/** "motie van het lid X over de inzet van … (Kamerstuk …)": the most tokens before the number. */
const longestSubject = 40;
const mostMotions = 12;
/** How near to the names a number without brackets must stand. */
const nearby = 4;

/** Cheap test for the words that `parseMotion` reads. */
export function isMotionWord(lower: string): boolean {
  return lower.startsWith('motie');
}

/**
 * A motion by its movers, with its number where that follows: "motie van het lid Bakels c.s. (Kamerstuk 31 793, nr.
 * 261)", "motie-Ouwerkerk", "motie Boswinkel/Thijn", "moties van de leden X en Y (…, nrs. 4 en 5)". A motion with its
 * number is one reference.
 */
export function parseMotion(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const named = readMovers(tokens, at);
  const numberAt = findNumber(tokens, named ?? at + 1, at, named !== undefined);
  if (numberAt !== undefined) {
    const papers = isPaperWord(tokens[numberAt])
      ? parseKamerstukken(tokens, numberAt)
      : parseBareKamerstuk(tokens, numberAt);
    if (papers) return withFurther(tokens, at, withNumbers(tokens, at, numberAt, papers));
  }
  if (named === undefined) return undefined;
  const id = words(tokens, at, named);
  const span = { start: tokens[at]!.start, end: tokens[named - 1]!.end };
  return { references: [{ ...span, type: 'motie', id, unnumbered: true }], next: named };
}

/** "de moties van de leden X (Kamerstuk …) en Y (Kamerstuk …)": the further movers, each with a number of their own. */
function withFurther(tokens: readonly Token[], at: number, first: ReferencesRead): ReferencesRead {
  const references = [...first.references];
  let { next } = first;
  while (references.length < mostMotions && /^(?:en|,)$/.test(tokenAt(tokens, next, at)?.lower ?? '')) {
    const from = next + 1;
    const mover = readMover(tokens, from, at);
    const names = readNames(tokens, mover, at, true);
    if (names === mover || tokenAt(tokens, names, at)?.text !== '(') break;
    if (mover === from && !tokens[at]!.lower.startsWith('moties')) break;
    const paper = isPaperWord(tokens[names + 1])
      ? parseKamerstukken(tokens, names + 1)
      : tokens[names + 1] && parseBareKamerstuk(tokens, names + 1);
    if (paper?.references.length !== 1) break;
    const closed = tokenAt(tokens, paper.next, at)?.text === ')';
    const end = closed ? tokens[paper.next]!.end : paper.references[0]!.end;
    references.push({ ...paper.references[0]!, type: 'motie', start: tokens[from]!.start, end });
    next = closed ? paper.next + 1 : paper.next;
  }
  return { references, next };
}

/** The index after "van het lid", "van de leden"; `from` itself where no such words stand there. */
function readMover(tokens: readonly Token[], from: number, at: number): number {
  if (tokenAt(tokens, from, at)?.lower !== 'van') return from;
  let i = from + 1;
  while (/^(?:het|de|[Kk]amerlid|[Kk]amerleden|lid|leden)$/.test(tokenAt(tokens, i, at)?.text ?? '')) i++;
  return /(?:lid|leden)$/.test(tokens[i - 1]!.lower) ? i : from;
}

/** Puts the motion's words before its number, and the closing bracket after it. */
function withNumbers(
  tokens: readonly Token[],
  at: number,
  numberAt: number,
  papers: ReferencesRead,
): ReferencesRead {
  const many = tokens[at]!.lower.startsWith('moties');
  const references = many ? papers.references : papers.references.slice(0, 1);
  const [first, ...others] = references.map((paper) => ({ ...paper, type: 'motie' as const }));
  first!.start = tokens[at]!.start;
  let next = papers.next;
  if (references.length < papers.references.length)
    while (tokens[next - 1]!.end > references.at(-1)!.end) next--;
  const close = tokenAt(tokens, next, at);
  const opened = tokens.slice(numberAt - nearby, numberAt).some((token) => token.text === '(');
  if (opened && close?.text === ')') {
    references.at(-1)!.end = close.end;
    (others.at(-1) ?? first!).end = close.end;
    next++;
  }
  return { references: [first!, ...others], next };
}

/** The index after the names of the movers; undefined when the words name none. */
function readMovers(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]!;
  if (/^moties?-\p{L}/u.test(word.lower)) {
    const capital = word.text.charAt(word.lower.indexOf('-') + 1);
    return capital !== capital.toLowerCase() ? readNames(tokens, at + 1, at, false) : undefined;
  }
  if (!/^moties?$/.test(word.lower)) return undefined;
  let i = at + 1;
  if (isDash(tokenAt(tokens, i, at))) i++;
  else if (tokenAt(tokens, i, at)?.lower === 'van') {
    const mover = readMover(tokens, i, at);
    if (mover === i) return undefined;
    i = mover;
  }
  const next = readNames(tokens, i, at, true);
  return next > i ? next : undefined;
}

/** Names joined by "en", commas, dashes and slashes, with parties in brackets and "c.s."; the index after them. */
function readNames(tokens: readonly Token[], from: number, at: number, fresh: boolean): number {
  let end = from;
  let joined = fresh;
  for (let i = from; i < from + longestNames; i++) {
    const token = tokenAt(tokens, i, at);
    if (!token) break;
    if (token.lower === 'c.s.' || token.lower === 'c.s') {
      end = i + 1;
      joined = false;
    } else if (
      token.text === '(' &&
      tokens[i + 2]?.text === ')' &&
      isCapitalised(tokenAt(tokens, i + 1, at))
    ) {
      i += 2;
      end = i + 1;
    } else if (/^(?:en|,|\/)$/.test(token.lower) || isDash(token)) {
      if (joined && i > from) break;
      joined = true;
    } else if (isCapitalised(token)) {
      if (!joined && !isCapitalised(tokens[i - 1]) && !particles.has(tokens[i - 1]!.lower)) break;
      end = i + 1;
      joined = false;
    } else if (!particles.has(token.lower) || !leadsToName(tokens, i, at)) break;
  }
  return end;
}

/** True when only particles stand between token `at` and a capitalised word: "van der Staaij". */
function leadsToName(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokenAt(tokens, i, from);
    if (isCapitalised(token)) return tokens[at]!.lower !== 'in' && tokens[at]!.lower !== 'te';
    if (!token || !particles.has(token.lower)) return false;
  }
  return false;
}

/** Where the number of the motion starts: right after the names, or in brackets further on in the sentence. */
function findNumber(tokens: readonly Token[], from: number, at: number, named: boolean): number | undefined {
  const reach = named ? longestSubject : nearby;
  let bracket = false;
  for (let i = from; i < from + reach; i++) {
    const token = tokenAt(tokens, i, at);
    if (!token || /^[.;!?]$/.test(token.text)) return undefined;
    if (isMotionWord(token.lower)) return undefined;
    if (token.text === '(') bracket = true;
    if (token.text === ')') bracket = false;
    if (!bracket && i - from > nearby) continue;
    if (isPaperWord(token)) return i;
    if (token.kind === 'number' && readDossier(tokens, i) && parseBareKamerstuk(tokens, i)) return i;
  }
  return undefined;
}

const isPaperWord = (token: Token | undefined): boolean =>
  /^kamerstuk(?:ken|nummer|nummers)?$/.test(token?.lower ?? '');

/** See `ReferenceGrammar.movers`. */
export function movers(words: string): string {
  const names = words.split('(')[0]!.replace(/^moties?[-\s]*(?:van\s+(?:het|de)\s+(?:lid|leden)\s+)?/i, '');
  return names
    .replace(/\s*c\.s\.?/g, '')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .toLowerCase();
}
