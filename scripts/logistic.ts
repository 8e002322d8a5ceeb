/** A weighted example: values, whether it is right, and how much it counts. */
export interface Example {
  values: readonly number[];
  right: boolean;
  importance?: number;
}

/** Logistic regression with an L2 penalty (not on the bias, which comes last), by Newton's method. */
export function fitLogistic(examples: readonly Example[], penalty: number): number[] {
  const width = examples[0]!.values.length + 1;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((w, k) => (k < width - 1 ? penalty * w : 0));
    const curvature = weights.map((_, k) =>
      weights.map((__, l) => (k === l && k < width - 1 ? penalty : 1e-9)),
    );
    for (const { values, right, importance = 1 } of examples) {
      const p = chance(weights, values);
      const error = (p - (right ? 1 : 0)) * importance;
      const slope = p * (1 - p) * importance;
      for (let k = 0; k < width; k++) {
        const x = k < width - 1 ? values[k]! : 1;
        if (x === 0) continue;
        gradient[k]! += error * x;
        const row = curvature[k]!;
        for (let l = 0; l < width; l++) row[l]! += slope * x * (l < width - 1 ? values[l]! : 1);
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((w, k) => w - step[k]!);
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return weights;
}

/** The model's likelihood for some values, 0 to 1. */
export function chance(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-odds(weights, values)));
}

/** The model's log-odds for some values. */
export function odds(weights: readonly number[], values: readonly number[]): number {
  let sum = weights[values.length]!;
  for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!;
  return sum;
}

/** Solves a linear system by elimination with pivoting. */
function solve(matrix: number[][], vector: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i]!]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const found = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let c = i + 1; c < n; c++) sum -= rows[i]![c]! * found[c]!;
    found[i] = sum / rows[i]![i]!;
  }
  return found;
}
