import { endsOnPurpose, type Line } from './lines.ts';
import {
  endsSentence,
  isBulleted,
  isHeadingLike,
  isLabelled,
  isNameLike,
  isProcedure,
  isSigner,
  isTabular,
  numbering,
  startsFresh,
} from './shape.ts';

/** Lines that belong together, with whether empty lines stand around them. */
export interface Piece {
  lines: Line[];
  text: string;
  gapBefore: boolean;
  gapAfter: boolean;
}

/** The pieces of one run of lines: broken where a line was ended on purpose and what follows is something of its own. */
export function pieces(run: readonly Line[], width: number): Piece[] {
  const labels = run.filter((line) => isLabelled(line.text)).length;
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const [i, line] of run.entries()) {
    const previous = group.at(-1);
    if (previous && breaksBefore(line, group, previous, run[i + 1], { width, labels })) {
      groups.push(group);
      group = [];
    }
    group.push(line);
  }
  groups.push(group);
  return groups.map((lines, i) => ({
    lines,
    text: lines.map((line) => line.text).join(' '),
    gapBefore: i === 0,
    gapAfter: i === groups.length - 1,
  }));
}

function breaksBefore(
  line: Line,
  group: readonly Line[],
  previous: Line,
  after: Line | undefined,
  { width, labels }: { width: number; labels: number },
): boolean {
  const meant = endsOnPurpose(previous, line, width);
  const first = group[0]!;
  if (isTabular(line.text) || isTabular(previous.text)) return true;
  if (isBulleted(line.text) || (numbering(line.text) && !isSigner(previous.text, line.text))) {
    if (meant || /[.:;]$/.test(previous.text) || isBulleted(first.text)) return true;
  }
  if (isBulleted(first.text)) return meant && line.indent <= first.indent;
  if (isProcedure(line.text) && isHeadingLike(previous.text)) return true;
  if (group.length === 1 && isProcedure(first.text)) return true;
  if (labels > 1 && isLabelled(line.text)) return true;
  if (!startsFresh(line.text)) return false;
  if (endsSentence(previous.text) && (meant || (line.indent > 0 && previous.indent === 0))) return true;
  if (!meant) return false;
  if (group.length > 1 && isSigner(group.at(-2)!.text, previous.text)) return true;
  if (group.length === 1 && isNameLike(first.text) && line.indent > first.indent) return true;
  return group.length === 1 && isHeadingLike(first.text) && isRunningText(line, after, width);
}

/** True for the first line of a paragraph: it fills its width, or it is a whole sentence. */
function isRunningText(line: Line, after: Line | undefined, width: number): boolean {
  if (line.text.length > 120) return true;
  if (after && Number.isFinite(width)) return line.text.length >= width * 0.7;
  return /\s.*\s.*[.!?]\d{0,2}$/.test(line.text) && line.text.length >= 40;
}
