import type { UnitRead } from '../../figures.ts';
import type { Token } from '../../tokens.ts';
import { readCounted } from './counted.ts';

/** How many tokens may lie between a relative and the number in it: "waarvan er in het eerste kwartaal bijna 2.000". */
const farthest = 10;

/** What "aantal" announces: how many tokens may lie between it and the number: "het aantal landen dat … drie". */
const farthestAnnounced = 30;

/**
 * What a bare number before `at` is of, by a noun that stands before it, not before token `from`: the one of "het aantal
 * landen …", or the plural that a relative goes back to ("detentiecentra, waarvan er drie …").
 */
export function antecedent(tokens: readonly Token[], from: number, at: number): UnitRead | undefined {
  return numbered(tokens, from, at) ?? related(tokens, from, at);
}

function numbered(tokens: readonly Token[], from: number, at: number): UnitRead | undefined {
  for (let i = at - 2; i >= from && i > at - farthestAnnounced; i--) {
    if (tokens[i]!.lower !== 'aantal') continue;
    const noun = readCounted(tokens, i + 1, false);
    if (noun && noun.next <= at) return noun.unit;
  }
  return undefined;
}

function related(tokens: readonly Token[], from: number, at: number): UnitRead | undefined {
  for (let i = at - 1; i > from && i >= at - farthest; i--) {
    const { lower } = tokens[i]!;
    const first = lower === 'wie' ? i - 1 : i;
    const isRelative =
      lower === 'waarvan' || lower === 'waaronder' || (lower === 'wie' && persons.has(tokens[first]!.lower));
    if (!isRelative || tokens[first - 1]?.text !== ',' || first - 2 < from) continue;
    const noun = readCounted(tokens, first - 2, false)?.unit;
    return noun && lower === 'wie' ? { ...noun, unit: 'person' } : noun;
  }
  return undefined;
}

const persons = new Set(['van', 'onder']);
