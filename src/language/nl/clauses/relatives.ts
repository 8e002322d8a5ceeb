import type { Clause, HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';

export const isRelative = (words: readonly Word[], opener: number, { parent }: Clause): boolean =>
  (words[opener]!.lower === 'die' || words[opener]!.lower === 'dat') &&
  parent !== undefined &&
  !isBehindInsertion(words, opener);

/** "…, zo meent het kabinet, dat": the content and no remark on the cabinet. */
export function isBehindInsertion(words: readonly Word[], opener: number): boolean {
  if (words[opener - 1]?.lower !== ',') return false;
  for (let k = opener - 2; k > Math.max(0, opener - 14); k--)
    if (words[k]!.lower === ',') return /^(?:zo|aldus)$/.test(words[k + 1]!.lower);
  return false;
}

/** The holder that ends right before the relative pronoun. */
export function antecedent(
  tokens: readonly Token[],
  words: readonly Word[],
  opener: number,
  clauses: readonly Clause[],
  clause: Clause,
): HolderReading | undefined {
  const from = clauses[clause.parent!]!.from;
  let edge = words[opener - 1]?.lower === ',' ? opener - 1 : opener;
  // "heb ik mijn ambtgenoot gesproken, die mij verzekerde": verbs may stand between.
  if (edge < opener) while (clauses[clause.parent!]!.verbs.includes(edge - 1)) edge--;
  for (let k = edge - 1; k >= Math.max(from, edge - 8); k--) {
    const holder = holderAt(tokens, words, k, edge);
    if (holder && holder.to === edge) {
      // "de Maltese minister Borg": the whole of the phrase.
      let whole = holder;
      for (let at = k - 1; at >= Math.max(from, k - 3); at--) {
        const longer = holderAt(tokens, words, at, edge);
        if (longer?.to !== edge) break;
        whole = longer;
      }
      return whole;
    }
  }
  return undefined;
}
