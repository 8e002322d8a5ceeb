import type { Chunk, Page } from './chunks.ts';

/** A column of running text. Lengths are in points. */
export interface Column {
  left: number;
  right: number;
}

/** Where on the page a chunk stands: in the column of that index, in a margin, or across columns (counted to the first). */
export type Place = number | 'margin';

/** A line of this many characters is running text. */
const LONG = 30;
/** Width of the strips in which lines are counted, in points. */
const STRIP = 2;
/** A strip belongs to a column when this part of the lines of the fullest strip cross it. */
const CROWDED = 0.12;

/** The size in which most characters of the pages are set. */
export function bodySize(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const { chunks } of pages) {
    for (const { size, text } of chunks) {
      const key = Math.round(size * 4) / 4;
      counts.set(key, (counts.get(key) ?? 0) + text.length);
    }
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** The columns of pages of one format, from the left: where long lines of the body's type stand; one that spans all when there are none. */
export function columnsOf(pages: readonly Page[], body: number): Column[] {
  const long = pages.flatMap(({ chunks }) =>
    chunks.filter(({ text, size }) => text.length >= LONG && Math.abs(size - body) < 0.6),
  );
  if (long.length === 0) return [{ left: 0, right: pages[0]?.width ?? 0 }];
  const crossed: number[] = [];
  for (const { x, right } of long)
    for (let i = Math.max(0, Math.floor(x / STRIP)); i < right / STRIP; i++)
      crossed[i] = (crossed[i] ?? 0) + 1;
  const most = crossed.reduce((max, n) => Math.max(max, n ?? 0), 0);
  const columns: Column[] = [];
  for (let i = 0; i < crossed.length; i++) {
    if ((crossed[i] ?? 0) < Math.max(1, most * CROWDED)) continue;
    const last = columns.at(-1);
    if (last && i * STRIP - last.right <= body) last.right = (i + 1) * STRIP;
    else columns.push({ left: i * STRIP, right: (i + 1) * STRIP });
  }
  return columns.map((column) => measured(column, long));
}

/** The exact edges of the lines that stand in the strips. */
function measured({ left, right }: Column, long: readonly Chunk[]): Column {
  const own = long.filter((chunk) => chunk.x >= left - STRIP * 2 && chunk.right <= right + STRIP * 8);
  if (own.length === 0) return { left, right };
  const edges = own.map((chunk) => chunk.right).sort((a, b) => a - b);
  return {
    left: own.reduce((min, chunk) => Math.min(min, chunk.x), Number.POSITIVE_INFINITY),
    right: edges[Math.floor((edges.length - 1) * 0.99)]!,
  };
}

/** Where a chunk stands. What starts beyond the last column or ends before the first is set apart in a margin. */
export function placeOf(chunk: Chunk, columns: readonly Column[]): Place {
  const first = columns[0]!;
  const last = columns.at(-1)!;
  if (chunk.x >= last.right - 1 || chunk.right <= first.left + 1) return 'margin';
  const middle = (chunk.x + chunk.right) / 2;
  const within = columns.findIndex(({ left, right }) => chunk.x >= left - 4 && chunk.right <= right + 4);
  if (within >= 0) return within;
  const across = columns.filter(({ left, right }) => chunk.x < right - 4 && chunk.right > left + 4).length;
  if (across > 1) return 0;
  const near = columns.findIndex(({ right }) => middle <= right);
  return near < 0 ? columns.length - 1 : near;
}
