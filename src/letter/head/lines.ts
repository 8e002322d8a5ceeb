import type { Token } from '../../language/tokens.ts';
import type { Span } from '../../span.ts';
import { trim } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A printed line, or a cell of one, with its words. */
export interface Line extends Span {
  tokens: Token[];
  /** Index of the document's block that it stands in. */
  block: number;
  /** Index of its paragraph or row among the lines' blocks; cells of one row share it. */
  row: number;
}

/** A block longer than this holds running text, not lines of a letterhead or a signature. */
const longestBlock = 420;
const LINE_END = 10;
const TAB = 9;
const BLANK = 32;

/**
 * The lines of the letter's short blocks, cells that tabs or wide blanks part taken one by one: letterheads and
 * signatures mean something by their line ends, which the blocks of a text do not keep. Linear in the length of the text.
 */
export function shortLines({ text, tokens, document, language }: Reading): Line[] {
  const lines: Line[] = [];
  let row = 0;
  let first = 0;
  for (const [block, { start, end, kind }] of document.blocks.entries()) {
    while (first < tokens.length && tokens[first]!.block < block) first++;
    if (end - start > longestBlock || kind === 'footnote') continue;
    if (isOneCell(text, start, end)) {
      let last = first;
      while (last < tokens.length && tokens[last]!.block === block) last++;
      const whole = { tokens: tokens.slice(first, last), block, row: row++ };
      lines.push({ ...whole, ...trim(text, { start, end }) });
      continue;
    }
    for (let at = start; at < end; row++) {
      const stop = text.indexOf('\n', at);
      const lineEnd = stop < 0 || stop > end ? end : stop;
      for (const cell of cells(text, at, lineEnd)) {
        const words = language.tokenize(text, [{ kind: 'paragraph', ...cell }]);
        lines.push({ tokens: words, block, row, ...cell });
      }
      at = lineEnd + 1;
    }
  }
  return lines.filter((line) => line.tokens.length > 0);
}

/** True when neither a line end nor a wide blank parts the text. */
function isOneCell(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === LINE_END || isWide(text, at)) return false;
  }
  return true;
}

/** A tab, or three blanks and more. */
function isWide(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === TAB || (c === BLANK && text.charCodeAt(at + 1) === BLANK && text.charCodeAt(at + 2) === BLANK);
}

function cells(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const wide = at < end && isWide(text, at);
    if (at < end && !wide) continue;
    const cell = trim(text, { start: from, end: at });
    if (cell.end > cell.start) found.push(cell);
    if (wide) while (at + 1 < end && /[ \t]/.test(text[at + 1]!)) at++;
    from = at + 1;
  }
  return found;
}

/** The words of two lines as one, for what runs on over a line end. */
export function joined(a: Line, b: Line): Token[] {
  const block = a.tokens[0]!.block;
  return [...a.tokens, ...b.tokens.map((token) => ({ ...token, block }))];
}
