/** How likely it is that a row, and that a column, has no partner, beside log-odds of 0 that it has. */
export interface Alone {
  rows: readonly number[];
  columns: readonly number[];
}

/** Log-odds of a pair that neither speaks for nor against itself. */
const even = -2.5;
/** How much single pairs are trusted. */
const trust = 0.8;
/** Log-weight of a further partner for a row or column that has one already. */
const further = -4;

/**
 * How likely each pair belongs together when rows and columns mostly have one partner each and come in the same order:
 * the posterior of a pair hidden Markov model (the alignment of two sequences with gaps), by its forward and backward
 * passes. A row may have several neighbouring columns and the other way round. Linear in the number of pairs.
 * @param odds log-odds of each pair by itself
 * @param alone log-weights of a row, or a column, without a partner
 */
export function aligned(odds: readonly (readonly number[])[], alone: Alone): number[][] {
  const height = odds.length;
  const width = odds[0]?.length ?? 0;
  if (width === 0) return odds.map(() => []);
  const pair = (i: number, j: number): number => trust * (odds[i]![j]! - even);
  const grid = (): Float64Array[] =>
    Array.from({ length: height + 1 }, () => new Float64Array(width + 1).fill(-Infinity));
  // What leads to a cell: with its last row and column as partners, and however.
  const [paired, reached] = [grid(), grid()];
  reached[0]![0] = 0;
  for (let i = 0; i <= height; i++) {
    for (let j = 0; j <= width; j++) {
      const down = i > 0 ? alone.rows[i - 1]! + reached[i - 1]![j]! : -Infinity;
      const right = j > 0 ? alone.columns[j - 1]! + reached[i]![j - 1]! : -Infinity;
      if (i > 0 && j > 0) {
        const again = further + sum(paired[i - 1]![j]!, paired[i]![j - 1]!);
        paired[i]![j] = pair(i - 1, j - 1) + sum(reached[i - 1]![j - 1]!, again);
      }
      if (i > 0 || j > 0) reached[i]![j] = sum(paired[i]![j]!, sum(down, right));
    }
  }
  // What leads on from a cell: where its last row and column are partners, and in any case.
  const [onPaired, on] = [grid(), grid()];
  on[height]![width] = 0;
  for (let i = height; i >= 0; i--) {
    for (let j = width; j >= 0; j--) {
      const [below, beyond] = [i < height, j < width];
      const down = below ? alone.rows[i]! + on[i + 1]![j]! : -Infinity;
      const right = beyond ? alone.columns[j]! + on[i]![j + 1]! : -Infinity;
      const both = below && beyond ? pair(i, j) + onPaired[i + 1]![j + 1]! : -Infinity;
      if (below || beyond) on[i]![j] = sum(both, sum(down, right));
      const again = sum(
        below && j > 0 ? pair(i, j - 1) + onPaired[i + 1]![j]! : -Infinity,
        beyond && i > 0 ? pair(i - 1, j) + onPaired[i]![j + 1]! : -Infinity,
      );
      onPaired[i]![j] = sum(on[i]![j]!, further + again);
    }
  }
  const total = reached[height]![width]!;
  return odds.map((row, i) =>
    row.map((_, j) => Math.min(1, Math.exp(paired[i + 1]![j + 1]! + onPaired[i + 1]![j + 1]! - total))),
  );
}

/** So much smaller a number adds nothing to a sum. */
const negligible = -40;

/** The logarithm of the sum of two numbers given by their logarithms. */
function sum(a: number, b: number): number {
  const more = Math.max(a, b);
  const apart = Math.min(a, b) - more;
  return apart > negligible ? more + Math.log1p(Math.exp(apart)) : more;
}
