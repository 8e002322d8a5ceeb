import type { Lexeme } from '../language/lexemes.ts';
import type { Span } from '../span.ts';
import { firstAt, type Terms } from './terms.ts';

/** The words within a span whose lexeme is one of a set, in order. */
export function wordsOf(letter: Terms, span: Span, wanted: { has(lexeme: string): boolean }): Lexeme[] {
  const found: Lexeme[] = [];
  for (let i = firstAt(letter.lexemes, span.start); i < letter.lexemes.length; i++) {
    const lexeme = letter.lexemes[i]!;
    if (lexeme.start >= span.end) break;
    if (wanted.has(lexeme.lexeme)) found.push(lexeme);
  }
  return found;
}

/** The last word before an offset. */
export function wordBefore(letter: Terms, offset: number): Lexeme | undefined {
  return letter.lexemes[firstAt(letter.lexemes, offset) - 1];
}
