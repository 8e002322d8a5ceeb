/** A part of the bench: measures one thing and says it in lines. */
export interface BenchPart {
  name: string;
  /** What is measured and the bar it has to meet. */
  title: string;
  /** Lines, each as soon as it is measured. */
  run(): Iterable<string> | AsyncIterable<string>;
  /** Takes too long to run unless it is asked for by name. */
  onRequest?: true;
}

/** Times of a task in milliseconds; on a busy machine the fastest run says most about the task itself. */
export interface Times {
  fastest: number;
  median: number;
}

/** Runs a task in a warm process and times each run. */
export function timesOf(task: () => unknown, { warmUp = 30, runs = 100 } = {}): Times {
  for (let i = 0; i < warmUp; i++) task();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { fastest: times[0]!, median: median(times) };
}

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Rows as aligned columns, the first column to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
}
