import type { Block } from '../../record/types.ts';
import { type Heading, headingLevels, rankedLevels } from './levels.ts';
import { commonLook, compareLooks, isEmphasised, type Look, lookKey } from './looks.ts';
import { noteMarks, noteOf } from './notes.ts';
import type { Piece } from './piece.ts';
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
/** What a piece turned out to be. */
export type Classified = Pick<Block, 'kind' | 'level' | 'note'>;

/**
 * What each piece of a file is. What the file declares holds; headings that it shows by their type only are found by that;
 * and where it does neither, as plain text, all is read from the form of the words. Linear in the number of pieces.
 */
export function classify(pieces: readonly Piece[]): Classified[] {
  const marks = noteMarks(pieces);
  const body = commonLook(pieces);
  const shown = pieces.map((piece) => showsHeading(piece, body));
  const bare = shown.filter(Boolean).length < 2;
  const kinds = pieces.map((piece, i) =>
    kindOf(piece, { before: pieces[i - 1], after: pieces[i + 1], shown: shown[i]!, bare, marks }),
  );
  lowerLetterhead(pieces, kinds);
  lowerSignatures(pieces, kinds);
  lowerTail(kinds);
  const levels = levelsOf(pieces, kinds, bare);
  return pieces.map((piece, i): Classified => {
    const kind = kinds[i]!;
    if (kind === 'heading') return { kind, level: levels.get(i)! };
    if (kind === 'footnote') return { kind, note: piece.declared?.note ?? noteOf(piece.text, marks) ?? '' };
    if (kind === 'list_item' && piece.declared?.level) return { kind, level: piece.declared.level };
    return { kind };
  });
}

/** True when the file declares the piece a heading, or sets it in a type that makes it one. */
function showsHeading(piece: Piece, body: Look): boolean {
  if (piece.declared) return piece.declared.kind === 'heading';
  if (!piece.look || !isEmphasised(piece.look, body)) return false;
  return isHeadingLike(piece.text, piece.lines.length) && !isProcedure(piece.text);
}

interface Around {
  before: Piece | undefined;
  after: Piece | undefined;
  shown: boolean;
  /** The file shows no headings of its own. */
  bare: boolean;
  marks: ReadonlySet<string>;
}

function kindOf(piece: Piece, { before, after, shown, bare, marks }: Around): Kind {
  const { text, declared } = piece;
  if (declared) return declared.kind;
  if (noteOf(text, marks)) return 'footnote';
  if (isTabular(text)) return 'table_row';
  if (isBulleted(text)) return 'list_item';
  if (shown) return 'heading';
  const number = numbering(text);
  const heading = bare && isHeadingLike(text, piece.lines.length);
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

/** True for a long paragraph or a sentence. */
function isRunning(text: string): boolean {
  return (
    text.length > 200 ||
    /\s\S+\s.*\p{Ll}\.\d{0,2}$/u.test(text) ||
    // "… of the meeting of 20 April 2026.": a number ends a sentence of some length, never a heading of that length.
    /^(?:\S+\s+){6}.*\d\.$/su.test(text)
  );
}

/** What stands above the first sentences and belongs to the letter's head (numbers, address, place and day, salutation) is no heading. */
function lowerLetterhead(all: readonly Piece[], kinds: Kind[]): void {
  const running = all.findIndex((piece) => isRunning(piece.text));
  const head = all.slice(0, running < 0 ? all.length : running);
  const last = head.findLastIndex(
    ({ text }, i) =>
      OFFICIAL.test(text) ||
      (PLACE_AND_DAY.test(text) && i > 0) ||
      (text.length < 60 && /^\p{Lu}.*\p{L},$/u.test(text)),
  );
  for (let i = 0; i <= last; i++) if (kinds[i] === 'heading') kinds[i] = 'paragraph';
}

/** The name below "The minister of …," is no heading, nor are place and day below that. */
function lowerSignatures(all: readonly Piece[], kinds: Kind[]): void {
  let running = false;
  let signed = false;
  for (const [i, piece] of all.entries()) {
    const before = all[i - 1];
    const office = piece.lines.at(-2)?.text ?? before?.text;
    const signer = running && office !== undefined && isSigner(office, piece.lines.at(-1)!.text);
    if (signer || (signed && PLACE_AND_DAY.test(piece.text))) kinds[i] = 'paragraph';
    signed = signer;
    running ||= kinds[i] === 'paragraph' && (piece.text.length > 100 || isRunning(piece.text));
  }
}

/** A heading heads something: short lines after the last text are no headings. */
function lowerTail(kinds: Kind[]): void {
  for (let i = kinds.length - 1; i >= 0; i--) {
    if (kinds[i] === 'heading') kinds[i] = 'paragraph';
    else if (kinds[i] !== 'footnote') return;
  }
}

function levelsOf(all: readonly Piece[], kinds: readonly Kind[], bare: boolean): Map<number, number> {
  const at = kinds.flatMap((kind, i) => (kind === 'heading' ? [i] : []));
  const headings = at.map((i): Heading => {
    const next = all[i + 1];
    return {
      text: all[i]!.text,
      // Where the file shows its headings, room below them is a matter of style.
      runIn: bare && !all[i]!.gapAfter && next !== undefined && !isProcedure(next.text),
      beforeHeading: kinds[i + 1] === 'heading',
    };
  });
  const levels = bare ? headingLevels(headings) : rankedLevels(headings, ranksOf(at.map((i) => all[i]!)));
  return new Map(at.map((i, n) => [i, levels[n]!]));
}

/** The depths that a file gives its headings, from 1; those that it only shows by their type lie below the declared ones. */
function ranksOf(headings: readonly Piece[]): number[] {
  const declared = [...new Set(headings.flatMap((piece) => piece.declared?.level ?? []))].sort(
    (a, b) => a - b,
  );
  const looks = new Map<string, Look>();
  for (const { declared, look } of headings) if (!declared?.level && look) looks.set(lookKey(look), look);
  const keys = [...looks].sort((a, b) => compareLooks(a[1], b[1])).map(([key]) => key);
  return headings.map(({ declared: own, look }) =>
    own?.level
      ? declared.indexOf(own.level) + 1
      : declared.length + (look ? keys.indexOf(lookKey(look)) : 0) + 1,
  );
}
