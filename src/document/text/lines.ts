import { isSpace, type Span } from '../../span.ts';
import type { Line } from '../blocks/piece.ts';
import type { Setting } from '../blocks/pieces.ts';

/** A line of a text that holds words, with its place in it. */
export type TextLine = Line & Span;

/** Lines with words, in runs that empty lines separate. */
export function lineRuns(text: string): TextLine[][] {
  const runs: TextLine[][] = [];
  let run: TextLine[] = [];
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop;
    let start = at;
    let end = next;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      run.push({ start, end, text: text.slice(start, end), indent: start - at });
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    at = next + 1;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * The width in characters at which a text was wrapped, or Infinity when its lines are whole paragraphs.
 * Only lines with another line right after them tell: the last line of a paragraph may end anywhere.
 */
export function wrapWidth(runs: readonly TextLine[][]): number {
  const full: number[] = [];
  const all: number[] = [];
  for (const run of runs) {
    for (const line of run) all.push(line.text.length);
    for (const line of run.slice(0, -1)) if (line.text.length >= 40) full.push(line.text.length);
  }
  if (full.length < 2) return Number.POSITIVE_INFINITY;
  full.sort((a, b) => a - b);
  const width = full[Math.floor(full.length * 0.9)]!;
  const near = full.filter((length) => length > width * 0.7 && length < width * 1.3).length;
  const beyond = all.filter((length) => length > width * 1.5).length;
  const wrapped = width <= 160 && near >= full.length * 0.6 && beyond <= full.length * 0.2;
  return wrapped ? width : Number.POSITIVE_INFINITY;
}

/** Proportional type makes lines of one column differ in characters; a break earlier than this part of the width was meant. */
const RAGGED = 0.85;

/** What the ends of lines tell in a text that was wrapped at `width` characters. */
export function wrappedAt(width: number): Setting<TextLine> {
  return {
    endsOnPurpose(line, next) {
      if (line.text.length > width * 1.5) return true;
      const blank = next.text.search(/\s/);
      const word = blank < 0 ? next.text.length : blank;
      return line.text.length + 1 + word <= width * RAGGED;
    },
    fills: (line) => (Number.isFinite(width) ? line.text.length >= width * 0.7 : undefined),
  };
}
