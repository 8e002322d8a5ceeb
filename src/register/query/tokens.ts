import { isSpace } from '../../span.ts';
import { QuerySyntaxError } from '../errors.ts';

/** A piece of a query, with its offset. `text` is what stands between quotation marks, or the word. */
export interface QueryToken {
  kind: 'word' | 'phrase' | 'prefix' | 'not' | 'or' | 'open' | 'close';
  text: string;
  at: number;
}

const quotes = /["“”„«»]/;

/** The pieces of a query. Throws QuerySyntaxError at a quotation mark without its partner and at a * inside a word. */
export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const c = text.charAt(at);
    if (isSpace(text.charCodeAt(at))) at++;
    else if (c === '(' || c === ')') tokens.push({ kind: c === '(' ? 'open' : 'close', text: c, at: at++ });
    else if (c === '-' && startsPart(text, at)) tokens.push({ kind: 'not', text: c, at: at++ });
    else if (quotes.test(c)) {
      let end = at + 1;
      while (end < text.length && !quotes.test(text.charAt(end))) end++;
      if (end === text.length)
        throw new QuerySyntaxError(
          {
            en: 'A quotation mark has no partner. Put " around the whole phrase.',
            nl: 'Er mist een aanhalingsteken. Zet " om de hele woordgroep.',
          },
          at,
        );
      tokens.push({ kind: 'phrase', text: text.slice(at + 1, end), at });
      at = end + 1;
    } else {
      const end = wordEnd(text, at);
      tokens.push(wordToken(text.slice(at, end), at));
      at = end;
    }
  }
  return tokens;
}

/** A minus excludes where a word begins; within or behind one it is a hyphen. */
function startsPart(text: string, at: number): boolean {
  const before = at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '(';
  return before && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !/[()]/.test(text.charAt(at))) {
    if (quotes.test(text.charAt(at))) break;
    at++;
  }
  return at;
}

function wordToken(word: string, at: number): QueryToken {
  if (word === 'OR') return { kind: 'or', text: word, at };
  const star = word.indexOf('*');
  if (star < 0) return { kind: 'word', text: word, at };
  if (star < word.length - 1)
    throw new QuerySyntaxError(
      {
        en: 'A * stands at the end of a word: sanctie* finds sancties and sanctiepakket.',
        nl: 'Een * staat aan het eind van een woord: sanctie* vindt sancties en sanctiepakket.',
      },
      at + star,
    );
  return { kind: 'prefix', text: word.slice(0, -1), at };
}
