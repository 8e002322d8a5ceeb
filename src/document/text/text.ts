import type { Block } from '../../record/types.ts';
import { type Heading, headingLevels } from './levels.ts';
import { lineRuns, wrapWidth } from './lines.ts';
import { noteMarks, noteOf } from './notes.ts';
import { type Piece, pieces } from './pieces.ts';
import {
  isBulleted,
  isHeadingLike,
  isLabelled,
  isProcedure,
  isSigner,
  isTabular,
  numbering,
} from './shape.ts';

type Kind = Block['kind'];

/**
 * Blocks of a plain text, which itself stays as it is: headings, paragraphs (hard-wrapped or one to a line, with or
 * without empty lines between them), list items, table rows and the footnotes at the end. Linear in the length of the text.
 */
export function textBlocks(text: string): Block[] {
  const runs = lineRuns(text);
  const width = wrapWidth(runs);
  const all = runs.flatMap((run) => pieces(run, width));
  const marks = noteMarks(text);
  const kinds = all.map((piece, i) => kindOf(piece, all[i - 1], all[i + 1], marks));
  lowerLetterhead(all, kinds);
  lowerSignatures(all, kinds);
  lowerTail(kinds);
  const levels = levelsOf(all, kinds);
  return all.map((piece, i): Block => {
    const span = { start: piece.lines[0]!.start, end: piece.lines.at(-1)!.end };
    const kind = kinds[i]!;
    if (kind === 'heading') return { kind, level: levels.get(i)!, ...span };
    if (kind === 'footnote') return { kind, note: noteOf(piece.text, marks)!, ...span };
    return { kind, ...span };
  });
}

function kindOf(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  marks: ReadonlySet<string>,
): Kind {
  const { text } = piece;
  if (noteOf(text, marks)) return 'footnote';
  if (isTabular(text)) return 'table_row';
  if (isBulleted(text)) return 'list_item';
  const number = numbering(text);
  const heading = isHeadingLike(text, piece.lines.length);
  if (number && (!heading || inNumberedRun(piece, before, after))) return 'list_item';
  if (!heading || isProcedure(text)) return 'paragraph';
  if (isLabelled(text) && (adjoins(before, piece) || adjoins(piece, after))) return 'paragraph';
  return 'heading';
}

/** True when both give something by its name, one right under the other. */
function adjoins(upper: Piece | undefined, lower: Piece | undefined): boolean {
  return (
    upper !== undefined &&
    lower !== undefined &&
    !lower.gapBefore &&
    isLabelled(upper.text) &&
    isLabelled(lower.text)
  );
}

/** Numbered lines right under each other are a list, whatever they look like. */
function inNumberedRun(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  const kind = numbering(piece.text);
  const next = !piece.gapAfter && after !== undefined && numbering(after.text) === kind;
  return next || (!piece.gapBefore && before !== undefined && numbering(before.text) === kind);
}

/** A number of the official paper, or where and when it was written; the abbreviation is any language's for 'number'. */
const OFFICIAL = /^(?:\d{2} ?\d{3}(?:[- ]|$)|\p{Lu}\p{Ll}{1,2}\. ?\d+(?:\s|$))/u;
const PLACE_AND_DAY = /^['’]?\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?, (?:\p{L}+ )?\d{1,2} \p{L}+ \d{4}$/u;

/** What stands above the first sentences and belongs to the letter's head (numbers, address, place and day, salutation) is no heading. */
function lowerLetterhead(all: readonly Piece[], kinds: Kind[]): void {
  const running = all.findIndex(
    (piece) => piece.text.length > 200 || /\s\S+\s.*\p{Ll}\.\d{0,2}$/u.test(piece.text),
  );
  const head = all.slice(0, running < 0 ? all.length : running);
  const last = head.findLastIndex(
    ({ text }, i) =>
      OFFICIAL.test(text) ||
      (PLACE_AND_DAY.test(text) && i > 0) ||
      (text.length < 60 && /^\p{Lu}.*\p{L},$/u.test(text)),
  );
  for (let i = 0; i <= last; i++) if (kinds[i] === 'heading') kinds[i] = 'paragraph';
}

/** The name below "The minister of …," is no heading. */
function lowerSignatures(all: readonly Piece[], kinds: Kind[]): void {
  let running = false;
  for (const [i, piece] of all.entries()) {
    const before = all[i - 1];
    const office = piece.lines.at(-2)?.text ?? before?.text;
    if (running && office && isSigner(office, piece.lines.at(-1)!.text)) kinds[i] = 'paragraph';
    running ||= piece.text.length > 100 && kinds[i] === 'paragraph';
  }
}

/** A heading heads something: short lines after the last text are no headings. */
function lowerTail(kinds: Kind[]): void {
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (kinds[i] === 'heading') kinds[i] = 'paragraph';
    else if (kinds[i] !== 'footnote') return;
  }
}

function levelsOf(all: readonly Piece[], kinds: readonly Kind[]): Map<number, number> {
  const at = kinds.flatMap((kind, i) => (kind === 'heading' ? [i] : []));
  const headings = at.map((i): Heading => {
    const next = all[i + 1];
    return {
      text: all[i]!.text,
      runIn: !all[i]!.gapAfter && next !== undefined && !isProcedure(next.text),
      beforeHeading: kinds[i + 1] === 'heading',
    };
  });
  const levels = headingLevels(headings);
  return new Map(at.map((i, n) => [i, levels[n]!]));
}
