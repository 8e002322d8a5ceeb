import type { Block } from '../../record/types.ts';
import { classify } from './classify.ts';
import type { Piece } from './piece.ts';

/** The text of a document and its blocks, laid out from pieces in reading order; footnotes come last. */
export function layOut(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const words = pieces.filter((piece) => piece.text !== '');
  const kinds = classify(words);
  const running = words.flatMap((piece, i) =>
    kinds[i]!.kind === 'footnote' ? [] : [{ piece, is: kinds[i]! }],
  );
  const notes = words.flatMap((piece, i) =>
    kinds[i]!.kind === 'footnote' ? [{ piece, is: kinds[i]! }] : [],
  );
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let before: Block['kind'] | undefined;
  for (const { piece, is } of [...running, ...notes]) {
    const gap = before === undefined ? '' : before === is.kind && isTight(is.kind) ? '\n' : '\n\n';
    const text = piece.lines.map((line) => line.text).join('\n');
    const start = at + gap.length;
    at = start + text.length;
    parts.push(gap, text);
    blocks.push({ ...is, ...(piece.page && { page: piece.page }), start, end: at });
    before = is.kind;
  }
  return { text: parts.join(''), blocks };
}

/** Items and rows stand right under each other. */
function isTight(kind: Block['kind']): boolean {
  return kind === 'list_item' || kind === 'table_row' || kind === 'footnote';
}

/**
 * Words as they are read: soft hyphens and zero-width characters gone, every kind of blank a plain one, runs of blanks one;
 * line ends and tabs, where they are meant, stay.
 */
export function tidy(text: string): string {
  const visible = /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)
    ? text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    : text;
  const plain = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]| {2}| [\n\t]|[\n\t] /.test(visible)
    ? visible
        .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replace(/ {2,}/g, ' ')
        .replace(/ ?([\n\t]) ?/g, '$1')
    : visible;
  return plain.trim();
}
