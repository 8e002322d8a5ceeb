import type { Bits } from '../bits.ts';
import type { Columns } from '../columns.ts';
import { readCursor, writeCursor } from '../paging.ts';

/** A match with what it is ordered by. */
interface Ranked {
  key: number;
  score: number;
}

export type Sort = 'relevance' | 'newest' | 'oldest';

/** The place of a match in an order, as a cursor keeps it. */
export interface Place extends Ranked {
  date: number;
  id: string;
}

/** Compares two places: negative when the first comes first. Ties end at the letter's identifier and the place in its text. */
function comparePlaces(sort: Sort): (a: Place, b: Place) => number {
  return (a, b) => {
    if (sort === 'relevance' && a.score !== b.score) return b.score - a.score;
    if (a.date !== b.date) return sort === 'oldest' ? a.date - b.date : b.date - a.date;
    if (a.id !== b.id) return a.id < b.id ? -1 : 1;
    return a.key - b.key;
  };
}

/** The first `limit` matches of an order, after a place when one is given. */
export function firstMatches(
  matches: Bits,
  scoreOf: (key: number) => number,
  columns: Columns,
  { sort, limit, after }: { sort: Sort; limit: number; after: Place | undefined },
): Place[] {
  const compare = comparePlaces(sort);
  const best: Place[] = [];
  const place: Place = { key: 0, score: 0, date: 0, id: '' };
  matches.each((key) => {
    const entry = columns.entry(key);
    place.key = key;
    place.score = scoreOf(key);
    place.date = columns.dates[entry]!;
    place.id = columns.ids[entry]!;
    if (best.length === limit && compare(place, best[limit - 1]!) >= 0) return;
    if (after && compare(place, after) <= 0) return;
    let low = 0;
    for (let high = best.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (compare(best[middle]!, place) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, { ...place });
    if (best.length > limit) best.pop();
  });
  return best;
}

/** Where a cursor stands: how far the register went when its first page was made, and the last match shown. */
export interface Cursor {
  upTo: number;
  after: Place;
}

export const writePlace = ({ upTo, after }: Cursor): string =>
  writeCursor([upTo, after.key, after.score, after.date, after.id]);

/** The cursor that `writePlace` wrote. Throws RegisterError for another text. */
export function readPlace(text: string | undefined): Cursor | undefined {
  const parts = readCursor(text, [0, 0, 0, 0, ''] as const);
  if (!parts) return undefined;
  const [upTo, key, score, date, id] = parts;
  return { upTo, after: { key, score, date, id } };
}
