import { nl } from '../../../src/language/nl/index.ts';
import { generateLetter } from '../../generate-letters.ts';

/** Queries of some words that occur together in a generated letter: common words as often as texts have them. */
export function queries(words: number, count: number, letters: number, seed = 7): string[] {
  const found: string[] = [];
  for (let n = 0; found.length < count; n++) {
    const { text } = generateLetter((n * 7919 + words * 131) % letters, 1);
    const tokens = nl.tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    const subject = nl
      .lexemes(tokens)
      .filter(({ lexeme }) => /^\p{L}{4,}$/u.test(lexeme) && !nl.commonLexemes.has(lexeme))
      .map(({ start, end }) => text.slice(start, end).toLowerCase());
    const chosen = new Set<string>();
    for (let i = 0; chosen.size < words && i < 50; i++)
      chosen.add(subject[(seed * (n + 1) * 31 + i * 977) % subject.length]!);
    found.push([...chosen].join(' '));
  }
  return found;
}

/** Milliseconds at a share of the sorted times. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
