import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, marksPerRange, nest, type Piece } from '../../src/publish/marks.ts';

const mark = (index: number, start: number, end: number): Mark => ({
  layer: 'statement',
  index,
  nth: 0,
  start,
  end,
});
const text = 'abcdefghijklmnopqrst';

/** `[0:bc[1:de]` for a mark that begins and ends here, `{…}` where it comes from or goes on elsewhere. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.mark
        ? `${piece.first ? '[' : '{'}${piece.mark.index}:${drawn(piece.children)}${piece.last ? ']' : '}'}`
        : text.slice(piece.start, piece.end),
    )
    .join('');

test('marks lie within marks', () => {
  const marks = [mark(0, 2, 10), mark(1, 3, 5), mark(2, 6, 8)];
  expect(drawn(nest({ start: 0, end: 12 }, marks))).toBe('ab[0:c[1:de]f[2:gh]ij]kl');
});

test('a mark that crosses the end of another is cut there', () => {
  expect(drawn(nest({ start: 0, end: 8 }, [mark(0, 1, 4), mark(1, 2, 6)]))).toBe('a[0:b[1:cd}]{1:ef]gh');
});

test('a mark that runs over from before the range, or on beyond it, is shown to do so', () => {
  expect(drawn(nest({ start: 4, end: 8 }, [mark(0, 2, 6), mark(1, 7, 12)]))).toBe('{0:ef]g[1:h}');
});

test('each range gets the marks that lie in it', () => {
  const ranges = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
    { start: 10, end: 15 },
  ];
  const marks = [mark(0, 1, 8), mark(1, 2, 3), mark(2, 12, 20)];
  expect(marksPerRange(ranges, marks).map((list) => list.map((m) => m.index))).toEqual([[0, 1], [0], [2]]);
});

test('whatever the marks, every character is shown once and stands under exactly the marks that cover it', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(19), fc.integer({ min: 1, max: 20 }))
      .map(([a, b]) => [Math.min(a, b - 1), Math.max(a + 1, b)]),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(spans, (pairs) => {
      const marks = pairs
        .map(([start, end], index) => mark(index, start!, end!))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const above: Set<number>[] = [];
      const visit = (pieces: readonly Piece[], open: number[]) => {
        for (const piece of pieces)
          if (piece.mark) visit(piece.children, [...open, piece.mark.index]);
          else for (let at = piece.start; at < piece.end; at++) above.push(new Set(open));
      };
      visit(nest({ start: 0, end: text.length }, marks), []);
      expect(above).toEqual(
        [...text].map(
          (_, at) => new Set(marks.filter((m) => m.start <= at && at < m.end).map((m) => m.index)),
        ),
      );
    }),
  );
});
