import type { Quantity } from '../../figures.ts';
import type { Token } from '../../tokens.ts';

const yearly = new Map([
  ['jaarlijks', 'jaar'],
  ['maandelijks', 'maand'],
  ['wekelijks', 'week'],
  ['dagelijks', 'dag'],
]);
const each = new Set(['elk', 'ieder', 'elke', 'iedere']);

/**
 * The noun over which a quantity is divided: "EUR 5 miljoen per jaar" and "jaarlijks EUR 5 miljoen" → jaar; after
 * "elk" the thing counted before it, in the singular ("vier rotaties van elk circa negentig militairen" → rotatie).
 */
export function perOf(
  tokens: readonly Token[],
  quantity: Quantity,
  earlier: Quantity | undefined,
): string | undefined {
  const block = tokens[quantity.first]!.block;
  const at = (i: number): Token | undefined => (tokens[i]?.block === block ? tokens[i] : undefined);
  for (let i = quantity.next; i < quantity.next + 3; i++) {
    const token = at(i);
    if (token?.kind !== 'word') break;
    if (token.lower === 'per' && at(i + 1)?.kind === 'word') return at(i + 1)!.lower;
    const period = yearly.get(token.lower);
    if (period) return period;
  }
  for (let i = quantity.first - 1; i >= quantity.first - 2; i--) {
    const token = at(i);
    const period = token && yearly.get(token.lower);
    if (period) return period;
    if (!token || !each.has(token.lower)) continue;
    const counted = earlier?.unit?.counted;
    if (!counted || earlier.next < i - 3) return undefined;
    const noun = tokens[earlier.next - 1]!;
    return noun.end === counted.end ? singular(noun.lower) : undefined;
  }
  return undefined;
}

const irregular = new Map([
  ['leden', 'lid'],
  ['schepen', 'schip'],
  ['steden', 'stad'],
  ['kinderen', 'kind'],
  ['dagen', 'dag'],
  ['wegen', 'weg'],
  ['jaren', 'jaar'],
  ['teams', 'team'],
]);

/** The singular of a regular Dutch plural: rotaties → rotatie, fregatten → fregat, staten → staat, landen → land. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known) return known;
  if (noun.endsWith("'s")) return noun.slice(0, -2);
  if (/(?:eën|iën)$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('s')) return noun.slice(0, -1);
  if (!noun.endsWith('en') || noun.length < 5) return noun;
  const stem = noun.slice(0, -2);
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2)) return stem.slice(0, -1);
  const open = /[^aeiou]([aeou])([bdfgklmnprstvz])$/.exec(stem);
  const hardened = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  if (open && !/(?:el|er|em|en)$/.test(stem)) return `${stem.slice(0, -1)}${open[1]}${hardened}`;
  return stem.slice(0, -1) + hardened;
}
