import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTree, type Tagged } from './tree.ts';

/** Words that a page draws next to each other on one line. Lengths are in points, `y` runs down from the top of the page. */
export interface Chunk {
  text: string;
  x: number;
  right: number;
  /** Of the base line. */
  y: number;
  /** Of most of its type. */
  size: number;
  /** Characters in each face. */
  faces: Map<string, number>;
  /** It starts with raised digits, as a footnote does. */
  numbered: boolean;
  /** The elements that its words belong to, where the file is tagged; undefined stands for words outside all of them. */
  elements: Set<Tagged | undefined>;
}

export interface Page {
  number: number;
  width: number;
  height: number;
  chunks: Chunk[];
}

/** A gap of this many type sizes parts cells or columns; no justified line has one. */
const GAP = 1.6;
/** A gap of this many type sizes is a blank. */
const BLANK = 0.15;

/** The words of a page in the order in which it draws them. Rotated text, as of stamps in a margin, is left out, and so are artifacts. */
export async function readPage(page: PDFPageProxy, number: number, tagged: boolean): Promise<Page> {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const [content, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: tagged }),
    tagged ? readTree(page, number) : undefined,
  ]);
  const chunks: Chunk[] = [];
  const marked: { id?: string; artifact: boolean }[] = [];
  let artifacts = 0;
  let open: Chunk | undefined;
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') {
        if (marked.pop()?.artifact) artifacts--;
      } else {
        const artifact = (item as { tag?: string }).tag === 'Artifact';
        const id = (item as { id?: string | null }).id ?? undefined;
        marked.push({ artifact, ...(id && { id }) });
        if (artifact) artifacts++;
      }
      continue;
    }
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    if (artifacts > 0 || item.str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) continue;
    const size = Math.hypot(c, d);
    const piece = { text: item.str, x: x - left, right: x - left + item.width, y: top - y, size };
    if (open && continues(open, piece)) {
      append(open, piece, item.fontName);
    } else {
      open = { ...piece, numbered: false, faces: new Map(), elements: new Set() };
      count(open, item.fontName, piece.text);
      chunks.push(open);
    }
    const id = marked.findLast((mark) => mark.id)?.id;
    open.elements.add(id === undefined ? undefined : tree?.get(id));
  }
  return { number, width: right - left, height: top - bottom, chunks };
}

type Piece = Pick<Chunk, 'text' | 'x' | 'right' | 'y' | 'size'>;

/** True when the piece goes on where the chunk ends: on its line, or raised from it as the mark of a note is. */
function continues(chunk: Chunk, piece: Piece): boolean {
  const size = Math.max(chunk.size, piece.size);
  const raise = Math.abs(chunk.y - piece.y);
  const onLine =
    raise < size * 0.15 || (raise < size * 0.6 && Math.min(chunk.size, piece.size) < size * 0.85);
  const gap = piece.x - chunk.right;
  return onLine && gap > -size * 0.5 && gap < size * GAP;
}

function append(chunk: Chunk, piece: Piece, face: string): void {
  const size = Math.max(chunk.size, piece.size);
  const apart = piece.x - chunk.right > size * BLANK;
  const blank = apart && !/\s$/.test(chunk.text) && !/^\s/.test(piece.text) ? ' ' : '';
  // Raised digits in front are the mark of a note; what follows them sets the line.
  if (piece.size > chunk.size * 1.15 && piece.text.length > chunk.text.length) {
    chunk.numbered = /^\d{1,3}$/.test(chunk.text.trim());
    chunk.y = piece.y;
    chunk.size = piece.size;
  }
  chunk.text += (chunk.numbered && /^\d+$/.test(chunk.text) ? ' ' : blank) + piece.text;
  chunk.right = Math.max(chunk.right, piece.right);
  count(chunk, face, piece.text);
}

function count(chunk: Chunk, face: string, text: string): void {
  chunk.faces.set(face, (chunk.faces.get(face) ?? 0) + text.replace(/\s+/g, '').length);
}
