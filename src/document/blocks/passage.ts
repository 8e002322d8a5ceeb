import { tidy } from './layout.ts';
import type { Piece } from './piece.ts';
import { pieces, unwrapped } from './pieces.ts';
import { isBulleted, isTabular, numbering } from './shape.ts';

/** A tab in a paragraph longer than this only makes room. */
const LONGEST_ROW = 200;

/**
 * The pieces of a paragraph whose line breaks were all asked for. A declared heading, item, row or note is one piece, whatever its
 * breaks; other lines are parted where something of its own starts.
 */
export function passage(text: string, about: Pick<Piece, 'declared' | 'look' | 'page'> = {}): Piece[] {
  const clean = tidy(text)
    .replace(/\n{2,}/g, '\n')
    .replace(/\t{2,}/g, '\t');
  if (clean === '') return [];
  const kind = about.declared?.kind;
  const lines = (kind && kind !== 'paragraph' ? clean.replace(/\n/g, ' ') : clean)
    .split('\n')
    .map((line) => ({ text: kind === 'table_row' ? line : untabbed(line.trim()), indent: 0 }));
  if (kind)
    return [
      { lines, text: lines.map((line) => line.text).join(' '), gapBefore: true, gapAfter: true, ...about },
    ];
  return pieces(lines, unwrapped).map((piece) => ({ ...piece, ...about }));
}

/** The line without the tabs that are no more than room: behind the mark of an item, or within running text. */
function untabbed(line: string): string {
  const spaced = line.replace('\t', ' ');
  if (isBulleted(spaced) || numbering(spaced)) return spaced;
  return line.length > LONGEST_ROW && isTabular(line) ? line.replace(/\t/g, ' ') : line;
}

/** A row of a table, its cells parted by tabs; undefined when no more than one holds words. */
export function tableRow(cells: readonly string[]): Piece[] | undefined {
  const clean = cells.map((cell) => tidy(cell).replace(/\s+/g, ' '));
  if (clean.filter((cell) => cell !== '').length < 2) return undefined;
  return passage(clean.join('\t').trim(), { declared: { kind: 'table_row' } });
}

/** Words of one cell beyond which a table lays out text instead of giving data. */
export const LONGEST_CELL = 600;
