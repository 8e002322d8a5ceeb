import type { Figure, LetterRecord } from '../record/types.ts';

/** A total that a letter invites its reader to work out: "vier à vijf rotaties van elk circa negentig" is 360 to 450. */
export interface InvitedTotal {
  /** Indexes into the letter's figures: how many, and how much each. */
  times: number;
  each: number;
  low: number | null;
  high: number | null;
  unit: string;
  hedge: Figure['hedge'];
  /** Figures of the same unit and operation that give another total. */
  contradictedBy: number[];
}

/** How far before "per rotatie" the rotations may be counted, in characters. */
const reach = 120;

/** The totals that a letter invites, each checked against the totals that it gives itself. */
export function invitedTotals({ figures }: LetterRecord): InvitedTotal[] {
  return figures.flatMap((one, each): InvitedTotal[] => {
    if (!one.per) return [];
    const times = figures.findLastIndex(
      ({ unit, end }, i) => i < each && one.start - end < reach && countsOf(unit, one.per!),
    );
    const count = figures[times];
    if (!count) return [];
    const low = product(count.low, one.low);
    const high = product(count.high, one.high);
    const hedge = one.hedge === 'exact' ? count.hedge : one.hedge;
    const found = { times, each, low, high, unit: one.unit, hedge };
    return [{ ...found, contradictedBy: contradicting(figures, found) }];
  });
}

/** Whether a counted unit is the plural of what a figure is divided over: "rotaties" of "rotatie". */
const countsOf = (unit: string, per: string): boolean =>
  unit === per || unit === `${per}s` || unit === `${per}en`;

const product = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a * b;

/** Later figures of the same unit, operation and role, not divided over anything, that lie outside the total. */
function contradicting(
  figures: readonly Figure[],
  { each, low, high }: { each: number; low: number | null; high: number | null },
): number[] {
  const one = figures[each]!;
  return figures.flatMap((other, i) => {
    const comparable =
      i > each &&
      !other.per &&
      other.unit === one.unit &&
      other.role === one.role &&
      one.operation !== undefined &&
      other.operation?.value === one.operation.value;
    if (!comparable) return [];
    const below = other.high !== null && low !== null && other.high < low;
    const above = other.low !== null && high !== null && other.low > high;
    return below || above ? [i] : [];
  });
}
