import { describe, expect, it } from 'vitest';
import { aligned } from '../../src/follow/alignment.ts';

/** Pairs in order, where a row or column without a partner is somewhat unlikely. */
const inOrder = (odds: number[][]): number[][] =>
  aligned(odds, { rows: odds.map(() => -1), columns: (odds[0] ?? []).map(() => -1) });

const sure = 3;
const doubt = -3;
const no = -8;

describe('pairs in order', () => {
  it('a doubtful pair is likelier where its neighbours have sure ones on either side', () => {
    const between = inOrder([
      [sure, no, no],
      [no, doubt, no],
      [no, no, sure],
    ]);
    const away = inOrder([
      [sure, no, no],
      [no, no, sure],
      [no, doubt, no],
    ]);
    expect(between[1]![1]).toBeGreaterThan(away[2]![1]!);
  });

  it('of two sure pairs that cross neither is lost', () => {
    const found = inOrder([
      [no, no, no, sure],
      [sure, no, no, no],
    ]);
    expect(found[0]![3]).toBeGreaterThan(0.3);
    expect(found[1]![0]).toBeGreaterThan(0.3);
  });

  it('a row may have two partners side by side; where nothing is likely it has none', () => {
    const found = inOrder([
      [sure, sure],
      [no, no],
    ]);
    expect(Math.min(...found[0]!)).toBeGreaterThan(0.5);
    expect(Math.max(...found[1]!)).toBeLessThan(0.1);
  });

  it('a pair is likelier where being alone is less so', () => {
    const odds = [[doubt, no]];
    const [seldom] = aligned(odds, { rows: [-3], columns: [-3, 0] });
    const [often] = aligned(odds, { rows: [0], columns: [0, 0] });
    expect(seldom![0]).toBeGreaterThan(often![0]!);
  });

  it('no rows or no columns are no pairs; thousands of each stay numbers', () => {
    expect(inOrder([])).toEqual([]);
    expect(inOrder([[], []])).toEqual([[], []]);
    const many = inOrder(Array.from({ length: 1000 }, () => new Array<number>(200).fill(no)));
    for (const row of many) expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
  });
});
