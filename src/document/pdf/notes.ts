import type { PdfLine } from './lines.ts';

/** A footnote with the lines that it takes, perhaps on more pages than one. */
export interface Note {
  mark: string;
  lines: PdfLine[];
}

/** Type this much smaller than the body's is a footnote's. */
const SMALLER = 0.94;
const MARK = /^(\d{1,3})[.)]?(?:\s+|(?=\p{L}))/u;

/**
 * Parts the footnotes from the running text: lines at the foot of a column in
 * smaller type, from the first that starts with a number, or from one whose number is raised.
 */
export function partNotes(lines: readonly PdfLine[], body: number): { running: PdfLine[]; notes: Note[] } {
  const notes: Note[] = [];
  const running: PdfLine[] = [];
  for (const column of byColumn(lines)) {
    let start = column.length;
    while (start > 0 && column[start - 1]!.size < body * SMALLER) start--;
    const raised = column.findIndex((line) => line.numbered && isNext(line, notes));
    if (raised >= 0) start = Math.min(start, raised);
    const small = column[0]?.place === 'margin' ? [] : column.slice(start);
    const first = small.findIndex((line) => isNext(line, notes));
    // What stands above the first number goes on with a note of the page before.
    const own =
      first > 0 && notes.length > 0 && small[0]!.page > notes.at(-1)!.lines.at(-1)!.page ? 0 : first;
    const foot = first < 0 ? [] : small.slice(own);
    running.push(...column.slice(0, column.length - foot.length));
    for (const line of foot) {
      const mark = isNext(line, notes) ? MARK.exec(line.text)![1]! : undefined;
      if (mark) notes.push({ mark, lines: [line] });
      else notes.at(-1)?.lines.push(line);
    }
  }
  return { running, notes };
}

/** True when the line starts with the number of the next footnote, or, as chapters do, with 1 again. */
function isNext(line: PdfLine, notes: readonly Note[]): boolean {
  const number = Number(MARK.exec(line.text)?.[1] ?? 0);
  if (number === 0) return false;
  const last = Number(notes.at(-1)?.mark ?? 0);
  return last === 0 ? number < 100 : number === last + 1 || (number === 1 && last > 1);
}

/** The lines in runs of one page and column. */
function byColumn(lines: readonly PdfLine[]): PdfLine[][] {
  const columns: PdfLine[][] = [];
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1);
    if (last && last.page === line.page && last.place === line.place) columns.at(-1)!.push(line);
    else columns.push([line]);
  }
  return columns;
}
