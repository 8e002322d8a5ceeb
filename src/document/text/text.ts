import type { Block } from '../../record/types.ts';
import { classify } from '../blocks/classify.ts';
import { pieces } from '../blocks/pieces.ts';
import type { Contents } from '../document.ts';
import { lineRuns, wrappedAt, wrapWidth } from './lines.ts';

/**
 * Blocks of a plain text, which itself stays as it is: headings, paragraphs (hard-wrapped or one to a line, with or
 * without empty lines between them), list items, table rows and the footnotes at the end. Linear in the length of the text.
 */
export function textBlocks(text: string): Block[] {
  const runs = lineRuns(text);
  const setting = wrappedAt(wrapWidth(runs));
  const all = runs.flatMap((run) => pieces(run, setting));
  const kinds = classify(all);
  return all.map((piece, i) => ({
    ...kinds[i]!,
    start: piece.lines[0]!.start,
    end: piece.lines.at(-1)!.end,
  }));
}

/** Reads a plain text, which stays as it is, save that its line ends become `\n` and a byte-order mark goes. */
export function readPlain(text: string): Contents {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { text: clean, blocks: textBlocks(clean) };
}
