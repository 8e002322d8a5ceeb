import type { Token } from '../language/tokens.ts';

const offset = [0x811c9dc5, 0x9e3779b9] as const;
const prime = [0x01000193, 0x85ebca6b] as const;

/**
 * Sixteen hexadecimal digits that are the same for one text whatever file it comes from: white space, hyphens, punctuation, case, the
 * place of footnotes and the numbers of pages and list items play no part. Words are hashed one by one (FNV-1a, two lanes)
 * and added up, so their order plays none either. Not for security. Linear in the number of tokens.
 */
export function textFingerprint(tokens: readonly Token[]): string {
  const sums: [number, number] = [0, 0];
  tokens.forEach((token, i) => {
    if (token.kind !== 'word' && token.kind !== 'number') return;
    const opens = tokens[i - 1]?.block !== token.block;
    if (opens && token.kind === 'number' && token.text.length <= 3) return;
    const word = token.lower.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
    for (const lane of [0, 1] as const) sums[lane] = (sums[lane] + hash(word, lane)) >>> 0;
  });
  return sums.map((sum) => sum.toString(16).padStart(8, '0')).join('');
}

function hash(word: string, lane: 0 | 1): number {
  let h: number = offset[lane];
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), prime[lane]);
  // A last mix, so that the sum of many short words spreads over all bits.
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 15)) >>> 0;
}
