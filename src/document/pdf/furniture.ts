import type { PdfLine } from './lines.ts';

/** Lines at the top or bottom of a page that may be its head or foot. */
const REACH = 4;
/** Points by which a head or foot may move from page to page. */
const SLACK = 4;
/** A number of a page, with a word before it or the number of all pages behind it at most: "2", "- 2 -", "Pagina 2 van 5", "2/5". */
const PAGE_NUMBER =
  /^\P{L}{0,4}(?:\p{L}{1,12}\P{L}{1,3})?(\d{1,4})(?:\P{L}{1,3}(?:\p{L}{1,6}\P{L}{1,3})?(\d{1,4}))?\P{L}{0,4}$/u;

/**
 * The lines without what pages carry for the reader's sake: heads and feet that return at the same height, numbers of pages
 * with what stands beside them, and what a margin repeats of the pages before it.
 */
export function withoutFurniture(lines: readonly PdfLine[], pages: number, body: number): PdfLine[] {
  const edges = edgeLines(lines);
  /** The page of each pattern at each height; 0 for one that stands on several. */
  const seen = new Map<string, number>();
  const numbered = new Map<number, number[]>();
  for (const line of edges) {
    const key = place(line, 0);
    seen.set(key, (seen.get(key) ?? line.page) === line.page ? line.page : 0);
    if (isPageNumber(line, pages, body))
      numbered.set(line.page, [...(numbered.get(line.page) ?? []), line.y]);
  }
  const returns = (line: PdfLine): boolean =>
    [-1, 0, 1].some((step) => (seen.get(place(line, step)) ?? line.page) !== line.page);
  const besideNumber = (line: PdfLine): boolean =>
    (numbered.get(line.page) ?? []).some((y) => Math.abs(y - line.y) <= SLACK / 2);
  const margins = new Map<string, number>();
  return lines.filter((line) => {
    if (line.place === 'margin') {
      const first = margins.get(line.text) ?? line.page;
      margins.set(line.text, first);
      if (first < line.page) return false;
      return !edges.has(line) || !besideNumber(line);
    }
    return !edges.has(line) || (!returns(line) && !besideNumber(line));
  });
}

/**
 * A bare number is that of its page; behind a word it must be followed by that of all pages, or it may be an address. In type
 * smaller than the body's it may also be one cell of a line.
 */
function isPageNumber(line: PdfLine, pages: number, body: number): boolean {
  const cells = line.text.split('\t');
  if (cells.length > 1 && line.size > body * 0.9) return false;
  return cells.some((cell) => {
    const numbers = PAGE_NUMBER.exec(cell);
    if (!numbers) return false;
    const [, own, all] = numbers;
    if (all !== undefined) return Number(own) === line.page && Number(all) === pages;
    return Number(own) === line.page && !/\p{L}/u.test(cell);
  });
}

/** The outermost lines of every page, by height. */
function edgeLines(lines: readonly PdfLine[]): Set<PdfLine> {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  const edges = new Set<PdfLine>();
  for (const page of byPage.values()) {
    const sorted = [...page].sort((a, b) => a.y - b.y);
    for (const line of [...sorted.slice(0, REACH), ...sorted.slice(-REACH)]) edges.add(line);
  }
  return edges;
}

/** What a line says but for the number of its page, with its height in steps of `SLACK`. */
function place(line: PdfLine, step: number): string {
  const words = PAGE_NUMBER.test(line.text)
    ? '#'
    : line.text.replace(/\d+/g, (n) => (Number(n) === line.page ? '#' : n));
  return `${Math.round(line.y / SLACK) + step} ${words}`;
}
