/** Share of one kind of statement that has a partner among the other. */
const partnered = 0.6;
/** Log-odds that a pair taken at random belongs together. */
const chance = -3.3;
/** How far the partner of the next statement lies, ahead of and behind that of this one: the share left at every step. */
const ahead = 0.75;
const behind = 0.5;
/** Share of steps that go anywhere. */
const jump = 0.15;
/** How much single pairs are trusted. */
const trust = 0.7;

/**
 * How likely each pair belongs together when the rows are gone through in order and their partners mostly come in order
 * too: the posterior of a hidden Markov model whose states are the columns, by its forward and backward passes.
 * Linear in the number of pairs.
 * @param odds log-odds of each pair by itself
 */
export function aligned(odds: readonly (readonly number[])[]): number[][] {
  const width = odds[0]?.length ?? 0;
  if (width === 0) return odds.map(() => []);
  const weights = odds.map((row) => row.map((value) => partnered * Math.exp(trust * (value - chance))));
  const forward: number[][] = [];
  let at: number[] = new Array<number>(width).fill(1 / width);
  for (const row of weights) {
    const moved = step(at, ahead, behind);
    forward.push(moved);
    at = scaled(moved.map((mass, j) => mass * (row[j]! + 1 - partnered)));
  }
  const found: number[][] = [];
  let after: number[] = new Array<number>(width).fill(1);
  for (let i = weights.length - 1; i >= 0; i--) {
    const row = weights[i]!;
    const mass = forward[i]!.map((value, j) => value * after[j]!);
    const total = mass.reduce((sum, value, j) => sum + value * (row[j]! + 1 - partnered), 0);
    found[i] = mass.map((value, j) => (value * row[j]!) / total);
    after = step(scaled(after.map((value, j) => value * (row[j]! + 1 - partnered))), behind, ahead);
  }
  return found;
}

/** Mass after a step: most of it near where it was. */
function step(mass: readonly number[], up: number, down: number): number[] {
  const width = mass.length;
  const near = new Array<number>(width).fill(0);
  let carried = 0;
  for (let j = 0; j < width; j++) {
    carried = carried * up + mass[j]!;
    near[j] = carried;
  }
  carried = 0;
  for (let j = width - 1; j >= 0; j--) {
    near[j]! += carried;
    carried = (carried + mass[j]!) * down;
  }
  const total = near.reduce((sum, value) => sum + value, 0);
  const whole = mass.reduce((sum, value) => sum + value, 0);
  return near.map((value) => ((1 - jump) * value * whole) / total + (jump * whole) / width);
}

function scaled(mass: number[]): number[] {
  const total = mass.reduce((sum, value) => sum + value, 0);
  return total > 0 ? mass.map((value) => value / total) : mass.map(() => 1 / mass.length);
}
