import { printed, type Span } from '../span.ts';
import { type Bag, bag, cosine, type Rarity, type Terms } from './terms.ts';

/** The part of a letter on one subject. */
export interface Section extends Span {
  heading: Bag;
  words: Bag;
}

/**
 * The sections of a letter, in order; what stands before the first heading is one as well. A heading that recurs
 * ("Contents", "Position") parts a subject and opens none.
 */
export function sectionsOf(letter: Terms): Section[] {
  const all = letter.record.blocks.filter(({ kind }) => kind === 'heading');
  const titles = all.map((heading) => printed(letter.text, heading).toLowerCase());
  const headings = all.filter((_, i) => titles.indexOf(titles[i]!) === titles.lastIndexOf(titles[i]!));
  const starts = [0, ...headings.map(({ start }) => start)];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? letter.text.length;
    const heading = headings[i - 1];
    return {
      start,
      end,
      heading: heading ? bag(letter, heading, 1) : new Map(),
      words: bag(letter, { start, end }, 1),
    };
  });
}

/** How many more things were said than announced, -1 to 1. */
export const roomFor = (said: number, announced: number): number =>
  Math.max(-1, Math.min(1, (said - announced) / 3));

/** From this likeness on, two sections are about the same. */
export const alike = 0.9;

/**
 * How much each section of one letter (rows) is about the same as each of another, 0 to 1 beside the section of either
 * letter that is most so: the sections of an agenda come back in its report.
 */
export function sectionLikeness(a: readonly Section[], b: readonly Section[], rare: Rarity): number[][] {
  const values = a.map((x) =>
    b.map((y) => cosine(x.words, y.words, rare) + cosine(x.heading, y.heading, rare)),
  );
  const rows = values.map((row) => Math.max(...row));
  const columns = b.map((_, j) => Math.max(...values.map((row) => row[j]!)));
  return values.map((row, i) =>
    row.map((value, j) => {
      const most = Math.max(rows[i]!, columns[j]!);
      return most === 0 ? 0 : value / most;
    }),
  );
}
