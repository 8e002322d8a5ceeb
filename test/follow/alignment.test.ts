import { describe, expect, it } from 'vitest';
import { aligned } from '../../src/follow/alignment.ts';

const sure = 3;
const doubt = -3;
const no = -8;

describe('pairs in order', () => {
  it('a doubtful pair is likelier where its neighbours have sure ones on either side', () => {
    const between = aligned([
      [sure, no, no],
      [no, doubt, no],
      [no, no, sure],
    ]);
    const away = aligned([
      [sure, no, no],
      [no, no, sure],
      [no, doubt, no],
    ]);
    expect(between[1]![1]).toBeGreaterThan(away[2]![1]!);
  });

  it('a sure pair stands where no neighbour does', () => {
    const found = aligned([
      [no, no, no, sure],
      [sure, no, no, no],
    ]);
    expect(found[0]![3]).toBeGreaterThan(0.5);
    expect(found[1]![0]).toBeGreaterThan(0.5);
  });

  it('every row has at most one partner, and none where nothing is likely', () => {
    const found = aligned([
      [sure, sure],
      [no, no],
    ]);
    for (const row of found) expect(row.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1);
    expect(Math.max(...found[1]!)).toBeLessThan(0.1);
  });

  it('no rows or no columns are no pairs; thousands of each stay numbers', () => {
    expect(aligned([])).toEqual([]);
    expect(aligned([[], []])).toEqual([[], []]);
    const many = aligned(Array.from({ length: 2000 }, () => new Array<number>(200).fill(no)));
    for (const row of many) for (const value of row) expect(value).toBeGreaterThanOrEqual(0);
  });
});
