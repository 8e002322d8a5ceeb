import type { Token } from '../../language/tokens.ts';
import type { Block } from '../../record/types.ts';
import type { Span } from '../../span.ts';
import { trim } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A printed line, or a cell of one, with its words; their `block` is the index of the line. */
export interface Line extends Span {
  tokens: Token[];
  /** Index of the document's block that it stands in. */
  block: number;
  /** Index of its paragraph or row among the lines' blocks; cells of one row share it. */
  row: number;
}

/** A block longer than this holds running text, not lines of a letterhead or a signature. */
const longestBlock = 420;

/**
 * The lines of the letter's short blocks, cells that tabs or wide blanks part taken one by one: letterheads and
 * signatures mean something by their line ends, which the blocks of a text do not keep. Linear in the length of the text.
 */
export function shortLines({ text, document, language }: Reading): Line[] {
  const spans: (Span & { block: number; row: number })[] = [];
  let row = 0;
  for (const [block, { start, end, kind }] of document.blocks.entries()) {
    if (end - start > longestBlock || kind === 'footnote') continue;
    for (let at = start; at < end; ) {
      const stop = text.indexOf('\n', at);
      const lineEnd = stop < 0 || stop > end ? end : stop;
      for (const cell of cells(text, at, lineEnd)) spans.push({ ...cell, block, row });
      row++;
      at = lineEnd + 1;
    }
  }
  const pseudo = spans.map(({ start, end }): Block => ({ kind: 'paragraph', start, end }));
  const lines = spans.map((span): Line => ({ ...span, tokens: [] }));
  for (const token of language.tokenize(text, pseudo)) lines[token.block]!.tokens.push(token);
  return lines.filter((line) => line.tokens.length > 0);
}

function cells(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const wide = at < end && (text[at] === '\t' || (text[at] === ' ' && text.startsWith('   ', at)));
    if (at < end && !wide) continue;
    const cell = trim(text, { start: from, end: at });
    if (cell.end > cell.start) found.push(cell);
    if (wide) while (at + 1 < end && (text[at + 1] === ' ' || text[at + 1] === '\t')) at++;
    from = at + 1;
  }
  return found;
}

/** The words of two lines as one, for what runs on over a line end. */
export function joined(a: Line, b: Line): Token[] {
  const block = a.tokens[0]!.block;
  return [...a.tokens, ...b.tokens.map((token) => ({ ...token, block }))];
}
