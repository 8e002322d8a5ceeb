import { factOf } from '../../facts.ts';
import type { Lexeme } from '../../lexemes.ts';
import type { Token } from '../../tokens.ts';
import { compound } from './compounds.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { verbLexeme } from './verbs.ts';

interface Analysis {
  lexeme: string;
  parts?: string[];
}

/** Words recur within and across letters: what was analysed is kept, up to a bound that a large register stays under. */
const known = new Map<string, Analysis>();
const bound = 200_000;

/** The lexeme of one word, and of its parts when it is a compound. */
export function analyseWord(word: string): Analysis {
  const cached = known.get(word);
  if (cached) return cached;
  const folded = fold(word)
    .replace(/\.$/, '')
    .replace(/\.(?=\p{L})/gu, '');
  const lexeme = folded.includes('-')
    ? folded.split('-').filter(Boolean).map(stem).join('-') || folded
    : (verbLexeme(word) ?? stem(folded));
  const parts = compound(folded);
  const analysis: Analysis = parts ? { lexeme, parts } : { lexeme };
  if (known.size >= bound) known.clear();
  known.set(word, analysis);
  return analysis;
}

const analysisOf = factOf(analyseWord);

/** Lexemes of the words and numbers among the tokens, in order; footnote marks and punctuation have none. */
export function lexemes(tokens: readonly Token[]): Lexeme[] {
  const found: Lexeme[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const { start, end } = token;
    if (token.kind === 'number') {
      found.push({ start, end, lexeme: token.lower.replace(/\.(?=\d{3})/g, '') });
      continue;
    }
    const { lexeme, parts } = analysisOf(token);
    found.push(parts ? { start, end, lexeme, parts } : { start, end, lexeme });
  }
  return found;
}
