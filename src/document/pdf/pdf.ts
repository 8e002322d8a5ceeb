import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { layOut } from '../blocks/layout.ts';
import type { Contents } from '../document.ts';
import { UnreadableError } from '../errors.ts';
import type { Hyphenation } from '../hyphenation.ts';
import { joinerOf } from './breaks.ts';
import { type Chunk, type Page, readPage } from './chunks.ts';
import { bodySize, type Column, columnsOf } from './columns.ts';
import { bodyFaces, faceOf } from './faces.ts';
import { withoutFurniture } from './furniture.ts';
import { joinRows, linesOf, type PdfLine } from './lines.ts';
import { partNotes } from './notes.ts';
import { openPdf } from './open.ts';
import { footnote, paragraphs } from './paragraphs.ts';
import { withGoodTags } from './tags.ts';

/**
 * Reads a PDF: its text in reading order without heads, feet and page numbers, words made whole that line ends parted,
 * paragraphs that cross a page joined, headings by their type, rows of tables, footnotes at the end, and what stands in a margin
 * (as the letterhead of a ministry does) set apart: that of the first page before the text, that of others behind it.
 * @throws {UnreadableError} when it is encrypted, damaged, too long or has no text
 */
export async function readPdf(bytes: Uint8Array, name: string, hyphenation: Hyphenation): Promise<Contents> {
  const document = await openPdf(bytes, name);
  try {
    const [marks, { info }] = await Promise.all([document.getMarkInfo(), document.getMetadata()]);
    const pages = await readPages(document, marks?.Marked === true);
    checkText(pages, name);
    const title = String((info as { Title?: unknown }).Title ?? '').trim();
    return { ...layOut(piecesOf(pages, hyphenation)), pages: pages.length, ...(title && { title }) };
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError('damaged_pdf', name, undefined, { cause });
  } finally {
    await document.destroy();
  }
}

/** Pages that are read at the same time: while the library waits for one it works on another. */
const AT_ONCE = 4;

async function readPages(document: PDFDocumentProxy, tagged: boolean): Promise<Page[]> {
  const pages: Page[] = [];
  for (let first = 1; first <= document.numPages; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, document.numPages - first + 1) },
      (_, i) => first + i,
    );
    const read = numbers.map(async (number) => {
      const page = await document.getPage(number);
      const contents = await readPage(page, number, tagged);
      page.cleanup();
      return contents;
    });
    pages.push(...(await Promise.all(read)));
  }
  return pages;
}

function piecesOf(pages: readonly Page[], hyphenation: Hyphenation): ReturnType<typeof paragraphs> {
  const size = bodySize(pages);
  const bodies = bodyFaces(pages);
  const face = (chunk: Chunk): string | undefined => faceOf(chunk, bodies);
  const formats = new Map<string, Page[]>();
  for (const page of pages) {
    const key = `${Math.round(page.width)}x${Math.round(page.height)}`;
    formats.set(key, [...(formats.get(key) ?? []), page]);
  }
  const columns = new Map<Page, Column[]>();
  for (const own of formats.values()) {
    const found = columnsOf(own, size);
    for (const page of own) columns.set(page, found);
  }
  const lines = pages.flatMap((page) => joinRows(linesOf(page, columns.get(page)!, face)));
  const { running, notes } = partNotes(withGoodTags(withoutFurniture(lines, pages.length, size)), size);
  const join = joinerOf(running, hyphenation);
  const inMargin = (line: PdfLine): boolean => line.place === 'margin';
  const first = pages[0]!.number;
  const letterhead = running.filter((line) => inMargin(line) && line.page === first);
  const later = running.filter((line) => inMargin(line) && line.page !== first);
  const text = running.filter((line) => !inMargin(line));
  return [
    ...paragraphs(letterhead, join),
    ...paragraphs(text, join),
    ...paragraphs(later, join),
    ...notes.map((note) => footnote(note, join)),
  ];
}

/** Fewer letters than this on all pages together are a scanner's stamp, not a letter. */
const FEWEST_LETTERS = 25;

function checkText(pages: readonly Page[], name: string): void {
  let letters = 0;
  let unknown = 0;
  for (const { chunks } of pages) {
    for (const { text } of chunks) {
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code < 32 || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) unknown++;
        else if (code > 64) letters++;
      }
    }
  }
  if (letters < FEWEST_LETTERS && unknown < FEWEST_LETTERS) throw new UnreadableError('scanned_pdf', name);
  if (unknown > letters)
    throw new UnreadableError(
      'scanned_pdf',
      name,
      'is a PDF whose fonts do not say which letters they draw. Run text recognition (OCR) on it first, or look for the original.',
    );
}
