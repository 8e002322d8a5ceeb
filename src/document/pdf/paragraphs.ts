import { tidy } from '../blocks/layout.ts';
import { lookKey } from '../blocks/looks.ts';
import type { Declared, Piece } from '../blocks/piece.ts';
import { pieces } from '../blocks/pieces.ts';
import { isBulleted, isHeadingLike, numbering, startsFresh } from '../blocks/shape.ts';
import { type Join, printedLines } from './breaks.ts';
import type { PdfLine } from './lines.ts';
import type { Note } from './notes.ts';

/** A distance between base lines this much larger than usual parts paragraphs. */
const ROOM = 1.25;

/** The pieces that lines in reading order make up; a paragraph goes on over a page when its last line was not ended on purpose. */
export function paragraphs(lines: readonly PdfLine[], join: Join): Piece[] {
  const pitch = usualPitch(lines);
  const runs: PdfLine[][] = [];
  const tight = new Set<PdfLine>();
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!last || !run) {
      runs.push([line]);
      continue;
    }
    const near = isNear(last, line, pitch);
    if (goesOn(last, line, near)) run.push(line);
    else {
      if (near) tight.add(line);
      runs.push([line]);
    }
  }
  return runs.flatMap((run, i) => {
    const next = runs[i + 1]?.[0];
    const declared = declaredOf(run);
    return (declared ? [whole(run)] : pieces(run, printedLines)).map((piece): Piece => {
      const words =
        declared?.kind === 'table_row' ? [rowOf(run)] : wordsOf(piece.lines, join, declared !== undefined);
      return {
        text: words.join(' '),
        lines: words.map((text) => ({ text, indent: piece.lines[0]!.indent })),
        gapBefore: piece.gapBefore && !tight.has(run[0]!),
        gapAfter: piece.gapAfter && !(next && tight.has(next)),
        look: run[0]!.look,
        ...(declared && { declared }),
        page: piece.lines[0]!.page,
      };
    });
  });
}

/** A footnote in one piece, its number first. */
export function footnote({ mark, lines }: Note, join: Join): Piece {
  const [first, ...others] = lines;
  const start = `${mark} ${first!.text.replace(/^\d{1,3}[.)]?\s*/, '')}`;
  const text = tidy(others.reduce((words, line) => join(words, line.text), start));
  return {
    text,
    lines: [{ text, indent: 0 }],
    gapBefore: true,
    gapAfter: true,
    declared: { kind: 'footnote', note: mark },
    page: first!.page,
  };
}

/** A short word in small letters, after which nobody ends a line: "van de". */
const UNFINISHED = /\s\p{Ll}{1,3}$/u;

/** The words of a piece: lines that only the edge of the page parted are joined, those ended on purpose stay apart. */
function wordsOf(lines: readonly PdfLine[], join: Join, one: boolean): string[] {
  const words: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const meant =
      before &&
      startsFresh(line.text) &&
      !UNFINISHED.test(before.text) &&
      printedLines.endsOnPurpose(before, line);
    const apart = !before || (meant && !one && !isBulleted(lines[0]!.text));
    if (apart) words.push(line.text);
    else words.push(join(words.pop()!, line.text));
  }
  return words;
}

/** True when no more room lies between the lines than within a paragraph. */
function isNear(last: PdfLine, line: PdfLine, pitch: number): boolean {
  const crosses = last.page !== line.page || last.place !== line.place || line.y < last.y;
  if (crosses) {
    if (last.place === 'margin' || line.place === 'margin') return false;
    return !printedLines.endsOnPurpose(last, line) || /^\p{Ll}/u.test(line.text);
  }
  return line.y - last.y <= pitch * Math.max(line.size, last.size) * ROOM;
}

/** True when the next line belongs to the same run: by its tag where it has one, else by room and type. */
function goesOn(last: PdfLine, line: PdfLine, near: boolean): boolean {
  if (last.tagged && line.tagged && last.page === line.page) {
    if (last.tagged.key !== line.tagged.key) return false;
    return (
      last.tagged.kind !== 'paragraph' || sameType(last, line) || !printedLines.endsOnPurpose(last, line)
    );
  }
  if (last.tagged && line.tagged && last.tagged.kind !== line.tagged.kind) return false;
  return near && sameType(last, line);
}

/** What the tags of a file say that a run is; a tagged paragraph may yet be anything that has no tag of its own. */
function declaredOf(run: readonly PdfLine[]): Declared | undefined {
  const { tagged, text, look } = run[0]!;
  if (!tagged || tagged.kind === 'paragraph' || tagged.kind === 'footnote') return undefined;
  // Programs tag numbered headings as items when the author typed them as a list in bold.
  if (tagged.kind === 'list_item' && numbering(text) && look.face !== undefined && isHeadingLike(text))
    return undefined;
  if (tagged.kind === 'table_row' && !run.some((line) => line.cells.length > 1)) return undefined;
  return { kind: tagged.kind, ...(tagged.level && { level: tagged.level }) };
}

function whole(run: readonly PdfLine[]): Piece<PdfLine> {
  return { lines: run, text: '', gapBefore: true, gapAfter: true };
}

/** The cells of a row, each with the words of all its lines. */
function rowOf(run: readonly PdfLine[]): string {
  const widest = run.reduce((most, line) => (line.cells.length > most.cells.length ? line : most));
  const cells = widest.cells.map(() => '');
  for (const line of run) {
    for (const [i, words] of line.text.split('\t').entries()) {
      const at = Math.max(
        0,
        widest.cells.findLastIndex((x) => x <= (line.cells[i] ?? line.x) + 2),
      );
      cells[at] = `${cells[at]} ${words}`.trim();
    }
  }
  return cells.join('\t');
}

function sameType(last: PdfLine, line: PdfLine): boolean {
  return lookKey(last.look) === lookKey(line.look);
}

/** The distance between base lines within paragraphs, in sizes of the type: the most common one below lines that go on. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.page !== line.page || next.place !== line.place || next.size !== line.size) continue;
    const pitch = Math.round(((next.y - line.y) / line.size) * 10) / 10;
    if (pitch < 0.8 || pitch > 3) continue;
    least = Math.min(least, pitch);
    if (!printedLines.endsOnPurpose(line, next)) counts.set(pitch, (counts.get(pitch) ?? 0) + 1);
  }
  if (counts.size === 0) return Number.isFinite(least) ? least : 1.3;
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
