import { tidy } from '../blocks/layout.ts';
import type { Look } from '../blocks/looks.ts';
import type { Line } from '../blocks/piece.ts';
import { isBulleted, numbering } from '../blocks/shape.ts';
import type { Chunk, Page } from './chunks.ts';
import { type Column, type Place, placeOf } from './columns.ts';
import type { Tagged } from './tree.ts';

/** A line of a page. Lengths are in points, `y` runs down. */
export interface PdfLine extends Line {
  page: number;
  x: number;
  right: number;
  y: number;
  size: number;
  look: Look;
  place: Place;
  column: Column;
  /** Where each cell of a row starts; one entry for other lines. */
  cells: number[];
  /** It starts with raised digits, as a footnote does. */
  numbered: boolean;
  /** The element that all its words belong to, where the file is tagged. */
  tagged?: Tagged;
}

/** Marks of lists that fonts draw in many ways; the private ones are of symbol fonts. */
const BULLET = /^[•●▪▫◦‣○■□⚫⁃\uf0b7\uf0a7\uf02d\uf0d8\uf06e\uf076][ \t]*/;

/** The lines of a page in reading order: what stands in a margin first, then column by column, parted where a line crosses columns. */
export function linesOf(
  page: Page,
  columns: readonly Column[],
  faces: (chunk: Chunk) => string | undefined,
): PdfLine[] {
  const placed = new Map<Place, Chunk[]>();
  const width = columns.at(-1)!.right - columns[0]!.left;
  const bands = columns.length > 1 ? crossings(page, columns, width) : [];
  const hung = hungBeside(page.chunks, columns[0]!);
  const order: [number, Place, Chunk][] = page.chunks.map((chunk) => [
    bands.filter((y) => y < chunk.y - 1).length,
    hung.has(chunk) ? 0 : placeOf(chunk, columns),
    chunk,
  ]);
  const margins = order.filter(([, place]) => place === 'margin').map(([, , chunk]) => chunk);
  placed.set('margin', margins);
  const lines = assemble(margins, page.number, 'margin', marginColumn(margins), faces);
  for (let band = 0; band <= bands.length; band++) {
    for (const [index, column] of columns.entries()) {
      const own = order.filter(([at, place]) => at === band && place === index).map(([, , chunk]) => chunk);
      lines.push(...assemble(own, page.number, index, column, faces));
    }
  }
  return lines;
}

/** How far a number may stand before the line that it belongs to, in sizes of the type. */
const HUNG = 16;

/** What is set in the left margin on the line of words of the same size: numbers of dossiers, papers and headings. */
function hungBeside(chunks: readonly Chunk[], first: Column): Set<Chunk> {
  const starts = new Map<number, Chunk>();
  for (const chunk of chunks)
    if (Math.abs(chunk.x - first.left) < chunk.size * 2) starts.set(Math.round(chunk.y), chunk);
  const hung = chunks.filter((chunk) => {
    if (chunk.right > first.left + 1) return false;
    const beside = [-1, 0, 1].map((step) => starts.get(Math.round(chunk.y) + step)).find(Boolean);
    if (!beside || Math.abs(beside.size - chunk.size) > chunk.size * 0.15) return false;
    return beside.x - chunk.right < chunk.size * HUNG;
  });
  return new Set(hung);
}

/** Heights at which something stands across columns: what is above it is read before what is below. */
function crossings(page: Page, columns: readonly Column[], width: number): number[] {
  const first = columns[0]!;
  const across = page.chunks.filter((chunk) => chunk.x < first.right - 4 && chunk.right > first.right + 12);
  return across
    .filter(
      (chunk) =>
        chunk.right - chunk.x > (first.right - first.left) * 0.5 && chunk.right - chunk.x <= width * 1.1,
    )
    .map((chunk) => chunk.y)
    .sort((a, b) => a - b);
}

function marginColumn(chunks: readonly Chunk[]): Column {
  return {
    left: chunks.reduce((min, { x }) => Math.min(min, x), Number.POSITIVE_INFINITY),
    right: chunks.reduce((max, { right }) => Math.max(max, right), 0),
  };
}

function assemble(
  chunks: readonly Chunk[],
  page: number,
  place: Place,
  column: Column,
  faceOf: (chunk: Chunk) => string | undefined,
): PdfLine[] {
  const sorted = [...chunks].sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Chunk[][] = [];
  for (const chunk of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first && chunk.y - first.y < Math.max(first.size, chunk.size) * 0.35) group!.push(chunk);
    else groups.push([chunk]);
  }
  return groups.map((group) => {
    group.sort((a, b) => a.x - b.x);
    const main = group.reduce((most, chunk) => (chunk.text.length > most.text.length ? chunk : most));
    const { text, cells } = joined(group, column);
    const x = group[0]!.x;
    const face = uniform(group, faceOf);
    return {
      text,
      indent: Math.max(0, Math.round((x - column.left) / (main.size * 0.5))),
      page,
      x,
      right: group.reduce((max, { right }) => Math.max(max, right), 0),
      y: main.y,
      size: main.size,
      look: {
        size: main.size,
        bold: false,
        italic: false,
        underlined: false,
        ...(face !== undefined && { face }),
      },
      place,
      column,
      cells,
      numbered: group[0]!.numbered,
      ...elementOf(group),
    };
  });
}

/** The words of a line, its cells parted by tabs; the mark of an item and its words are one cell. */
function joined(group: readonly Chunk[], column: Column): { text: string; cells: number[] } {
  let text = '';
  const cells: number[] = [];
  for (const chunk of group) {
    const words = chunk.text.trim();
    const mark =
      cells.length === 1 &&
      (group[0]!.right <= column.left + 1 ||
        isBulleted(`${text} x`) ||
        numbering(`${text} x`) !== undefined ||
        BULLET.test(text));
    if (text === '' || mark) text += text === '' ? words : ` ${words}`;
    else text += `\t${words}`;
    if (!mark) cells.push(chunk.x);
  }
  return { text: tidy(text).replace(BULLET, '- '), cells };
}

function elementOf(group: readonly Chunk[]): { tagged?: Tagged } {
  const elements = new Set(group.flatMap((chunk) => [...chunk.elements]));
  const [tagged] = elements;
  return elements.size === 1 && tagged ? { tagged } : {};
}

function uniform(group: readonly Chunk[], faceOf: (chunk: Chunk) => string | undefined): string | undefined {
  const faces = new Set(group.map(faceOf));
  return faces.size === 1 ? [...faces][0] : undefined;
}

/** Rows whose cells run over several lines are one line each: a line that leaves the first cell open goes on with the row above. */
export function joinRows(lines: readonly PdfLine[]): PdfLine[] {
  const out: PdfLine[] = [];
  for (const line of lines) {
    const row = out.at(-1);
    const goesOn =
      row !== undefined &&
      row.cells.length > 1 &&
      row.page === line.page &&
      row.place === line.place &&
      line.y - row.y < line.size * 1.6 &&
      line.x >= row.cells[1]! - 2;
    if (!goesOn) {
      out.push({ ...line });
      continue;
    }
    const cells = row.text.split('\t');
    for (const [i, words] of line.text.split('\t').entries()) {
      const at = row.cells.findLastIndex((x) => x <= (line.cells[i] ?? line.x) + 2);
      cells[at] = `${cells[at] ?? ''} ${words}`.trim();
    }
    row.text = cells.join('\t');
    row.y = line.y;
    row.right = Math.max(row.right, line.right);
  }
  return out;
}
