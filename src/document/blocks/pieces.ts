import type { Line, Piece } from './piece.ts';
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

/** What the lines of a run tell by where they end. */
export interface Setting<L extends Line> {
  /** True when the first word of `next` would have fitted behind `line`, so that the line was ended on purpose. */
  endsOnPurpose(line: L, next: L): boolean;
  /** Whether the line fills most of its column; undefined when the lines have no common width. */
  fills(line: L): boolean | undefined;
}

/** Lines that were all ended on purpose: each is a paragraph, or a line break that was asked for. */
export const unwrapped: Setting<Line> = { endsOnPurpose: () => true, fills: () => undefined };

/** The pieces of one run of lines: broken where a line was ended on purpose and what follows is something of its own. */
export function pieces<L extends Line>(run: readonly L[], setting: Setting<L>): Piece<L>[] {
  const labels = run.filter((line) => isLabelled(line.text)).length;
  const groups: L[][] = [];
  let group: L[] = [];
  for (const [i, line] of run.entries()) {
    const previous = group.at(-1);
    if (previous && breaksBefore(line, group, previous, run[i + 1], setting, labels)) {
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

function breaksBefore<L extends Line>(
  line: L,
  group: readonly L[],
  previous: L,
  after: L | undefined,
  setting: Setting<L>,
  labels: number,
): boolean {
  const meant = setting.endsOnPurpose(previous, line);
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
  return group.length === 1 && isHeadingLike(first.text) && isRunningText(line, after, setting);
}

/** True for the first line of a paragraph: it fills its width, or it is a whole sentence. */
function isRunningText<L extends Line>(line: L, after: L | undefined, setting: Setting<L>): boolean {
  if (line.text.length > 120) return true;
  const fills = after && setting.fills(line);
  if (fills !== undefined) return fills;
  return /\s.*\s.*[.!?]\d{0,2}$/.test(line.text) && line.text.length >= 40;
}
