import type { Language } from '../../language/language.ts';
import { QuerySyntaxError } from '../errors.ts';
import { indexed, longestPhrase } from '../index-terms.ts';
import { type QueryToken, queryTokens } from './tokens.ts';

/** What a query asks for. Words of one node are found together; nothing in it depends on a store. */
export type Query =
  | QueryWords
  | { kind: 'and'; of: Query[] }
  | { kind: 'or'; of: Query[] }
  | { kind: 'not'; of: Query };

export type QueryWords =
  | { kind: 'word'; lexeme: string }
  | { kind: 'phrase'; lexemes: string[] }
  | { kind: 'prefix'; prefix: string; lexeme: string };

const longestQuery = 1000;
const mostWords = 32;
const deepest = 20;

/**
 * Reads a query: words that must all be there, "phrases", -exclusion, prefix*, OR between alternatives, (groups).
 * Undefined for a query without words. Throws QuerySyntaxError, which says what is wrong and where.
 */
export function parseQuery(text: string, language: Language): Query | undefined {
  if (text.length > longestQuery)
    throw new QuerySyntaxError(
      {
        en: `The query is longer than ${longestQuery} characters. Search for fewer words.`,
        nl: `De zoekvraag is langer dan ${longestQuery} tekens. Zoek met minder woorden.`,
      },
      longestQuery,
    );
  const tokens = queryTokens(text);
  if (tokens.length === 0) return undefined;
  const parser = new Parser(tokens, text.length, language);
  const query = parser.alternatives(0);
  parser.end();
  if (query && !finds(query))
    throw new QuerySyntaxError(
      {
        en: 'The query only says what to leave out. Add a word that must be found.',
        nl: 'De zoekvraag zegt alleen wat weg moet. Noem ook een woord dat gevonden moet worden.',
      },
      0,
    );
  return query;
}

/** True when the query asks for something to be there. */
function finds(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'and') return query.of.some(finds);
  return query.kind === 'or' ? query.of.every(finds) : true;
}

class Parser {
  #at = 0;
  #words = 0;
  readonly #tokens: readonly QueryToken[];
  readonly #length: number;
  readonly #language: Language;

  constructor(tokens: readonly QueryToken[], length: number, language: Language) {
    this.#tokens = tokens;
    this.#length = length;
    this.#language = language;
  }

  /** One or more runs of words with OR between them. */
  alternatives(depth: number): Query | undefined {
    if (depth > deepest)
      throw new QuerySyntaxError(
        {
          en: `Brackets are nested more than ${deepest} deep.`,
          nl: `Er staan meer dan ${deepest} haakjes in elkaar.`,
        },
        this.#position(),
      );
    const found: Query[] = [];
    for (;;) {
      const before = this.#at;
      const run = this.#run(depth);
      const or = this.#tokens[this.#at]?.kind === 'or';
      if ((or || found.length > 0) && this.#at === before)
        throw new QuerySyntaxError(
          { en: 'OR needs a word on both sides.', nl: 'Aan beide kanten van OR hoort een woord.' },
          this.#position(),
        );
      if (run) found.push(run);
      if (!or) break;
      this.#at++;
    }
    return found.length > 1 ? { kind: 'or', of: found } : found[0];
  }

  end(): void {
    if (this.#at < this.#tokens.length)
      throw new QuerySyntaxError(
        { en: 'There is a ) without a (.', nl: 'Er staat een ) zonder (.' },
        this.#position(),
      );
  }

  #run(depth: number): Query | undefined {
    const found: Query[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (!token || token.kind === 'or' || token.kind === 'close') break;
      const part = this.#part(depth);
      if (part) found.push(part);
    }
    return found.length > 1 ? { kind: 'and', of: found } : found[0];
  }

  #part(depth: number): Query | undefined {
    const token = this.#tokens[this.#at++]!;
    if (token.kind === 'not') {
      const next = this.#tokens[this.#at];
      if (!next || next.kind === 'or' || next.kind === 'close' || next.kind === 'not')
        throw new QuerySyntaxError(
          {
            en: 'A - must stand right before the word to leave out.',
            nl: 'Een - hoort vlak voor het woord dat weg moet.',
          },
          token.at,
        );
      const of = this.#part(depth);
      return of && { kind: 'not', of };
    }
    if (token.kind === 'open') {
      const of = this.alternatives(depth + 1);
      if (this.#tokens[this.#at]?.kind !== 'close')
        throw new QuerySyntaxError(
          { en: 'There is a ( without a ).', nl: 'Er staat een ( zonder ).' },
          token.at,
        );
      this.#at++;
      return of;
    }
    return this.#wordsOf(token);
  }

  /** The lexemes of a word or phrase; several that belong together ("S/RES/2735") are found side by side. */
  #wordsOf(token: QueryToken): Query | undefined {
    const { text } = token;
    const { tokenize, lexemes } = this.#language;
    const tokens = tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    const found = lexemes(tokens).map(({ lexeme }) => indexed(lexeme));
    this.#words += found.length;
    if (this.#words > mostWords)
      throw new QuerySyntaxError(
        {
          en: `The query has more than ${mostWords} words.`,
          nl: `De zoekvraag heeft meer dan ${mostWords} woorden.`,
        },
        token.at,
      );
    if (token.kind === 'prefix') {
      const [only] = tokens;
      if (tokens.length !== 1 || found.length !== 1 || text.length < 2)
        throw new QuerySyntaxError(
          {
            en: 'A * needs a word of at least two letters before it.',
            nl: 'Voor een * hoort een woord van minstens twee letters.',
          },
          token.at,
        );
      return { kind: 'prefix', prefix: indexed(withoutAccents(only!.lower)), lexeme: found[0]! };
    }
    if (found.length > longestPhrase)
      throw new QuerySyntaxError(
        {
          en: `A phrase has at most ${longestPhrase} words.`,
          nl: `Een woordgroep heeft hoogstens ${longestPhrase} woorden.`,
        },
        token.at,
      );
    if (found.length > 1) return { kind: 'phrase', lexemes: found };
    return found.length === 1 ? { kind: 'word', lexeme: found[0]! } : undefined;
  }

  #position(): number {
    return this.#tokens[this.#at]?.at ?? this.#length;
  }
}

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
