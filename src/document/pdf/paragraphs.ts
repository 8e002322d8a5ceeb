import { tidy } from '../blocks/layout.ts';
import { lookKey } from '../blocks/looks.ts';
import type { Piece } from '../blocks/piece.ts';
import { pieces } from '../blocks/pieces.ts';
import { isBulleted } from '../blocks/shape.ts';
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
    if (near && sameType(last, line)) run.push(line);
    else {
      if (near) tight.add(line);
      runs.push([line]);
    }
  }
  return runs.flatMap((run, i) => {
    const next = runs[i + 1]?.[0];
    return pieces(run, printedLines).map((piece): Piece => {
      const words = wordsOf(piece.lines, join);
      return {
        text: words.join(' '),
        lines: words.map((text) => ({ text, indent: piece.lines[0]!.indent })),
        gapBefore: piece.gapBefore && !tight.has(run[0]!),
        gapAfter: piece.gapAfter && !(next && tight.has(next)),
        look: run[0]!.look,
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

/** The words of a piece: lines that only the edge of the page parted are joined, those ended on purpose stay apart. */
function wordsOf(lines: readonly PdfLine[], join: Join): string[] {
  const words: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const apart = !before || (printedLines.endsOnPurpose(before, line) && !isBulleted(lines[0]!.text));
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
