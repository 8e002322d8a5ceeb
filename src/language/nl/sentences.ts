import type { Sentence, Token } from '../tokens.ts';
import { clauseOpeners, mayEnd, neverEnds, unitMayEnd } from './abbreviations.ts';

const closers = new Set([')', ']', '"', '”', '’', '»', "'"]);
const openers = new Set(['(', '[', '"', '“', '‘', '«', "'", '„']);

/**
 * Sentences of the tokens. A sentence ends at . ! ? with the closing marks and footnote marks behind it, before
 * something that can start a sentence; after an abbreviation only where `endsAfterAbbreviation` says so.
 */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (next && next.block === token.block && !endsAt(tokens, i)) continue;
    const first = tokens[from]!;
    found.push({ start: first.start, end: token.end, from, to: i + 1, block: first.block });
    from = i + 1;
  }
  return found;
}

/** True when the sentence ends after token `i` (which is not the last of its block). */
function endsAt(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!;
  if (!canStart(next, tokens[i + 2])) return false;
  let at = i;
  while (
    at > 0 &&
    (tokens[at]!.kind === 'note' || closers.has(tokens[at]!.text)) &&
    tokens[at]!.start === tokens[at - 1]!.end
  )
    at--;
  const last = tokens[at]!;
  if (last.kind === 'punct') {
    if (last.text === '!' || last.text === '?') return at === i || next.kind === 'word';
    if (last.text === '.' || last.text === '…') return true;
    return false;
  }
  return last.kind === 'word' && last.text.endsWith('.') && endsAfterAbbreviation(last, next);
}

/** A capital, digit or opening mark right after white space. */
function canStart(token: Token, after: Token | undefined): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'word') {
    const c = token.text.charAt(0);
    if (c !== c.toLowerCase() || /^\d/.test(c)) return true;
    return (
      (c === "'" || c === '’') &&
      after !== undefined &&
      after.text.charAt(0) !== after.text.charAt(0).toLowerCase()
    );
  }
  if (token.kind === 'punct' && openers.has(token.text))
    return after !== undefined && after.start === token.end && canStart(after, undefined);
  return token.text === '•' || token.text === '–' || token.text === '€';
}

function endsAfterAbbreviation(token: Token, next: Token): boolean {
  const bare = token.lower.slice(0, -1);
  if (next.kind !== 'word') return false;
  if (mayEnd.has(bare)) return true;
  if (unitMayEnd.has(bare)) return clauseOpeners.has(next.lower);
  if (neverEnds.has(bare)) return false;
  // Initials of a name go on to the name; other dotted abbreviations end before a clause opener.
  return (
    token.text.includes('.', 1) &&
    token.text.length > 2 &&
    clauseOpeners.has(next.lower) &&
    !/^(?:\p{Lu}\p{Ll}{0,2}\.)+$/u.test(token.text)
  );
}
