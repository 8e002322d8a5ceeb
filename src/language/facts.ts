import type { Token } from './tokens.ts';

/** How many kinds of fact there are. */
let kinds = 0;
/** Stands for the answer undefined, which an empty place has as well. */
const nothing = Symbol('nothing');

/**
 * What there is to know of a token by how it is written, kept with all tokens that are written so: letters use the same few
 * thousand words, and each is looked into once and not every time that it is used. Made once, while modules are loaded.
 */
export function factOf<T>(find: (lower: string, text: string) => T): (token: Token) => T {
  const place = kinds++;
  return (token) => {
    const known = token.facts[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const found = find(token.lower, token.text);
    token.facts[place] = found === undefined ? nothing : found;
    return found;
  };
}

/** Room for the facts about one form of a word. */
export function noFacts(): unknown[] {
  return new Array(kinds).fill(undefined);
}
