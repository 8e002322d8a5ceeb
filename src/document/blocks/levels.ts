import { isCapitals, numbering } from './shape.ts';

/** A heading as the words and the lines around it show it, before its depth is known. */
export interface Heading {
  text: string;
  /** Its text starts on the very next line, without an empty one. */
  runIn: boolean;
  /** The next block is a heading too. */
  beforeHeading: boolean;
}

/**
 * Depth of each heading: 1 for a title, 2 for the points of a letter, 3 and 4 below them. A title is the first heading,
 * when it has no number and gives the day or month of what it is about, or is in capitals, or has a heading right below it.
 */
export function headingLevels(headings: readonly Heading[]): number[] {
  const title = hasTitle(headings);
  const below = title ? headings.slice(1) : headings;
  const outer = below.some((heading) => numbering(heading.text) === 'outer');
  const capitals = below.filter((heading) => isCapitals(heading.text) && !numbering(heading.text));
  const named = capitals.length > 0 && capitals.some((heading) => heading.beforeHeading);
  const standing = below.some((heading) => !heading.runIn);
  const plain = outer ? 3 : 2;
  const depth = (heading: Heading): number => {
    const number = numbering(heading.text);
    if (number === 'outer') return 2;
    if (number === 'plain') return plain;
    if (number === 'sub') return plain + 1;
    const level = named && !isCapitals(heading.text) ? 3 : 2;
    return heading.runIn && standing ? level + 1 : level;
  };
  return title ? [1, ...below.map(depth)] : below.map(depth);
}

/**
 * Depths of headings that the file itself ranks, `ranks` being 1 for the outermost. Where all have one rank, their words
 * decide; a single heading of the outermost rank above all others is the title.
 */
export function rankedLevels(headings: readonly Heading[], ranks: readonly number[]): number[] {
  const used = [...new Set(ranks)].sort((a, b) => a - b);
  if (used.length < 2) return headingLevels(headings);
  const outermost = ranks.filter((rank) => rank === used[0]).length;
  const single = outermost === 1 && ranks[0] === used[0] && !numbering(headings[0]!.text);
  const title = single || (outermost === 1 && hasTitle(headings));
  const first = title ? 1 : 2;
  return ranks.map((rank) => first + used.indexOf(rank));
}

function hasTitle(headings: readonly Heading[]): boolean {
  const [first, ...others] = headings;
  if (!first || numbering(first.text) || first.runIn) return false;
  const capitals = isCapitals(first.text);
  if (capitals && others.some((heading) => isCapitals(heading.text) && !numbering(heading.text)))
    return false;
  const above = first.beforeHeading && others[0]?.runIn === false;
  return capitals || above || /(?:^|[^\p{L}])(?:\p{Ll}{3,}|\d{1,2}) \d{4}(?!\d)/u.test(first.text);
}
