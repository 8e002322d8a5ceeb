import type { Token } from '../../tokens.ts';

/** Nouns before the name of an operation, mission, fund or programme. */
const heads =
  /^(?:\p{L}*operatie|\p{L}*missie|(?:vn|eu|navo|ovse)-\p{L}*(?:missie|operatie)|\p{L}*fonds|\p{L}*programma|\p{L}*faciliteit|\p{L}*initiatief|\p{L}*coalitie|\p{L}*instrument|\p{L}*mechanisme|campagne|project)$/u;
/** Names of missions that stand alone. */
const acronyms =
  /^(?:eu(?:tm|mam|for|navfor|cap|bam|pol|mm|lex|am)|kfor|sfor|isaf|rsm|unifil|undof|unmiss|unamid|untso|unsmil|minusma|minusca|monusco|amisom|smm|nmi|efp|epf|evf|nsatu|purl|unrwa|frontex|gfatm)(?:-\p{L}+)*$/u;
const named =
  /^(?:resolute support|inherent resolve|sea guardian|enhanced forward|next generation|european peace|united shield|readiness initiative|barkhane|aspides|atalanta|irini|althea|sophia)$/;
const linkers = new Set('for of the and to'.split(' '));

/**
 * The operation, mission, fund or programme named in tokens `from` to `to` that stands nearest before token `near`,
 * else the first after it, as a range of tokens; the noun before the name is part of it ("operatie Interflex").
 */
export function operationIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  near: number,
): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined;
  for (let i = from; i < to; i++) {
    const range = operationAt(tokens, i, to);
    if (!range) continue;
    if (range.from > near) return best ?? range;
    best = range;
    i = range.to - 1;
  }
  return best;
}

function operationAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { from: number; to: number } | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  const capital = isCapital(token);
  const beforeName = at + 1 < to && isCapital(tokens[at + 1]);
  if (!capital && !beforeName) return undefined;
  if (beforeName && heads.test(token.lower)) return { from: at, to: nameEnd(tokens, at + 1, to) };
  const pair = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
  if (capital && acronyms.test(token.lower)) return { from: at, to: nameEnd(tokens, at + 1, to) };
  if (capital && named.test(token.lower)) return { from: at, to: at + 1 };
  return at + 1 < to && named.test(pair) ? { from: at, to: nameEnd(tokens, at + 1, to) } : undefined;
}

/** The end of a run of capitalised words, with the small words between them. */
function nameEnd(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to) {
    if (isCapital(tokens[i])) i++;
    else if (i > at && linkers.has(tokens[i]!.lower) && isCapital(tokens[i + 1])) i++;
    else break;
  }
  return i;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
}
