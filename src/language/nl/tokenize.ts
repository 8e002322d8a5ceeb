import type { Block } from '../../record/types.ts';
import { isSpace } from '../../span.ts';
import { noFacts } from '../facts.ts';
import { ownCopy, remembered } from '../remembered.ts';
import type { Token, TokenKind } from '../tokens.ts';
import { isAbbreviation } from './abbreviations.ts';
import { months } from './dates/words.ts';

const letterPattern = /^\p{L}|\p{M}$/u;
const latin = new Uint8Array(0x250);
for (let c = 0; c < latin.length; c++) latin[c] = /^\p{L}$/u.test(String.fromCharCode(c)) ? 1 : 0;

function isLetter(c: number): boolean {
  return c < 0x250 ? latin[c] === 1 : letterPattern.test(String.fromCharCode(c));
}
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isWordChar = (c: number): boolean => isLetter(c) || isDigit(c);
const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const DOT = 46;
const COMMA = 44;

/** Words, numbers and marks of the blocks; see `Language.tokenize`. One pass, no backtracking. */
export function tokenize(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  blocks.forEach((block, index) => {
    let at = block.start;
    while (at < block.end) {
      const c = text.charCodeAt(at);
      if (isSpace(c)) {
        at++;
        continue;
      }
      let end: number;
      let kind: TokenKind;
      if (isDigit(c)) {
        end = numberEnd(text, at, block.end);
        kind = 'number';
        const after = text.charCodeAt(end);
        // "26e", "5G", "30-jarige": digits that a word goes on from are part of that word.
        if (end < block.end && (isLetter(after) || continuesAtHyphen(text, end, block.end))) {
          end = wordEnd(text, end, block.end);
          kind = 'word';
        } else if (isNoteMark(text, at, end, block.end, tokens)) kind = 'note';
      } else if (isLetter(c) || (isApostrophe(c) && isShortArticle(text, at, block.end))) {
        end = wordEnd(text, at + 1, block.end);
        kind = 'word';
        const noteAt = stuckNote(text, at, end);
        if (noteAt > 0) {
          push(tokens, text, 'word', at, noteAt, index);
          push(tokens, text, 'note', noteAt, end, index);
          at = end;
          continue;
        }
        end = abbreviationEnd(text, at, end, block.end);
      } else {
        const wide = c >= 0xd800 && c <= 0xdbff && at + 1 < block.end ? 2 : 1;
        end = at + wide;
        kind = 'punct';
      }
      push(tokens, text, kind, at, end, index);
      at = end;
    }
  });
  return tokens;
}

function push(
  tokens: Token[],
  text: string,
  kind: TokenKind,
  start: number,
  end: number,
  block: number,
): void {
  const form = formOf(text.slice(start, end));
  tokens.push({ start, end, kind, text: form.text, lower: form.lower, block, facts: form.facts });
}

/** The text and lower case of a token from the stretch it takes; a break of line or word inside it is left out. */
const formOf = remembered((stretch): Pick<Token, 'text' | 'lower' | 'facts'> => {
  const text = stretch.length > 1 ? stretch.replace(/[\s\u00ad]+/g, '') : stretch;
  return { text: ownCopy(text), lower: ownCopy(text.toLowerCase().replaceAll('’', "'")), facts: noFacts() };
});

/** Digits with inner separators: "45.000", "1.074,3"; a separator counts only between digits. */
function numberEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const c = text.charCodeAt(at);
    if (isDigit(c)) at++;
    else if ((c === DOT || c === COMMA) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const c = text.charCodeAt(at);
    if (isWordChar(c) || c === 0xad) at++;
    else if (isApostrophe(c) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) at += 2;
    else if (isHyphen(c)) {
      // "30 juni-3 juli": a dash between days.
      if (isDigit(text.charCodeAt(at + 1)) && months.has(text.slice(from - 1, at).toLowerCase())) break;
      const next = afterHyphen(text, at, limit);
      if (next === -1) break;
      at = next;
    } else break;
  }
  return at;
}

/** Where the word goes on after a hyphen at `at`, also over a line end, or -1 when the hyphen closes it ("in- en uitvoer"). */
function afterHyphen(text: string, at: number, limit: number): number {
  let next = at + 1;
  if (next < limit && isWordChar(text.charCodeAt(next))) return next;
  let newline = false;
  while (next < limit && isSpace(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 10) newline = true;
    next++;
    if (next - at > 40) return -1;
  }
  if (!newline || next >= limit || !isLetter(text.charCodeAt(next))) return -1;
  return /^(?:en|of|tot|dan)\b/.test(text.slice(next, next + 4)) ? -1 : next;
}

function continuesAtHyphen(text: string, at: number, limit: number): boolean {
  return isHyphen(text.charCodeAt(at)) && at + 1 < limit && isLetter(text.charCodeAt(at + 1));
}

/** 's, 't, 'n as in "'s middags", "'t". */
function isShortArticle(text: string, at: number, limit: number): boolean {
  const c = text.charCodeAt(at + 1) | 32;
  return (c === 115 || c === 116 || c === 110) && (at + 2 >= limit || !isWordChar(text.charCodeAt(at + 2)));
}

/** Offset at which a footnote mark starts that sticks to a lower-case word ("agenda1"), else 0. */
function stuckNote(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  const digits = end - at;
  if (digits === 0 || digits > 2 || at - start < 3) return 0;
  for (let i = at - 1; i >= at - 3; i--) {
    const c = text.charCodeAt(i);
    if (!isLetter(c) || text.charAt(i) !== text.charAt(i).toLowerCase()) return 0;
  }
  return at;
}

/** Digits right after a full stop, bracket or quote that itself follows a word: "euro.1 Het", "(VN)2". */
function isNoteMark(
  text: string,
  start: number,
  end: number,
  limit: number,
  tokens: readonly Token[],
): boolean {
  const before = tokens[tokens.length - 1];
  const earlier = tokens[tokens.length - 2];
  if (!before || before.end !== start || before.kind !== 'punct' || !/^[.,;:!?)\]"”’»]$/.test(before.text))
    return false;
  if (end - start > 2 || !earlier || earlier.end !== before.start) return false;
  if (end < limit && !isSpace(text.charCodeAt(end)) && !/[.,;:!?)]/.test(text.charAt(end))) return false;
  return (
    earlier.kind === 'word' ||
    /^[)\]"”’»]$/.test(earlier.text) ||
    (earlier.kind === 'number' && before.text === '.')
  );
}

/** Takes the dots of an abbreviation into its token: "a.s.", "J.C.", "nr.", "S.Th.M.". */
function abbreviationEnd(text: string, start: number, wordEndAt: number, limit: number): number {
  let end = wordEndAt;
  let dotted = false;
  let segment = start;
  while (end < limit && text.charCodeAt(end) === DOT) {
    const next = end + 1;
    const short = end - segment <= 2 || (end - segment === 3 && isUpper(text, segment));
    if (
      next < limit &&
      isLetter(text.charCodeAt(next)) &&
      short &&
      (dotted || end - segment === 1 || isUpper(text, segment))
    ) {
      let to = next;
      while (to < limit && isLetter(text.charCodeAt(to))) to++;
      // A following word of full length is a new word: "J.Jansen", "a.s.De".
      if (to - next > 2) return dotted || end - segment === 1 ? next : wordEndAt;
      dotted = true;
      segment = next;
      end = to;
    } else break;
  }
  if (end < limit && text.charCodeAt(end) === DOT) {
    const word = text.slice(start, end);
    const initial = end - start === 1 && isUpper(text, start);
    if (dotted || initial || isAbbreviation(word.toLowerCase())) return end + 1;
  }
  return end;
}

function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}
