import type { Setting } from '../blocks/pieces.ts';
import type { Hyphenation } from '../hyphenation.ts';
import type { PdfLine } from './lines.ts';

/** A word may be set this much wider than the average of its line. */
const WIDE = 1.2;

/** What the edges of lines tell on a printed page. */
export const printedLines: Setting<PdfLine> = {
  endsOnPurpose(line, next) {
    // Letterheads are set line by line.
    if (line.place === 'margin') return true;
    const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
    const character = (next.right - next.x) / Math.max(1, next.text.length);
    return line.right + (word * WIDE + 1) * character < line.column.right - character;
  },
  fills: (line) => line.right - line.column.left >= (line.column.right - line.column.left) * 0.7,
};

/** Joins the words of two lines of one paragraph. */
export type Join = (line: string, next: string) => string;

/** A hyphen at the end of a line; where lines are justified it may come with a blank that nobody typed. */
const PARTED = /(\p{L}+)( ?)-$/u;
/** The part of lines that end in a hyphen from which on a text is taken to be hyphenated. */
const HYPHENATED = 1 / 30;
/** A word of this many letters would have been parted by a program that hyphenates, had half of it fitted. */
const LONG_WORD = 9;

/**
 * How lines are joined. A hyphen at the end of a line stays when it is the word's own: before a capital or number, before a word
 * such as "and", where the same text spells it so elsewhere, and in a text that is not hyphenated at all; else the word is made whole.
 */
export function joinerOf(lines: readonly PdfLine[], hyphenation: Hyphenation): Join {
  const hyphenated = isHyphenated(lines);
  let spelled: Set<string> | undefined;
  return (line, next) => {
    if (/[\u00ad\u2010]$/.test(line)) return line.slice(0, -1) + next;
    if (/\S\/$/.test(line)) return line + next;
    if (!/\S ?-$/.test(line)) return `${line} ${next}`;
    const following = /^[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(next)?.[0];
    const [, first, blank] = PARTED.exec(line) ?? [];
    if (!following || hyphenation.joins(following) || (blank && !hyphenated)) return `${line} ${next}`;
    if (!first || !/\p{Ll}$/u.test(first) || !/^\p{Ll}/u.test(following)) return line + next;
    spelled ??= spellings(lines);
    const whole = (first + following).toLowerCase();
    if (spelled.has(`${first}-${following}`.toLowerCase())) return line + next;
    if (spelled.has(whole) || hyphenated) return line.slice(0, blank ? -2 : -1) + next;
    return line + next;
  };
}

function spellings(lines: readonly PdfLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.matchAll(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu))
      words.add(word[0].toLowerCase());
  return words;
}

/** True when the text was hyphenated: many lines end in a hyphen, and few leave room in which half of the next word would have fitted. */
function isHyphenated(lines: readonly PdfLine[]): boolean {
  let parted = 0;
  let missed = 0;
  let full = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.page !== line.page || next.place !== line.place || next.size !== line.size) continue;
    if (printedLines.endsOnPurpose(line, next)) continue;
    full++;
    if (PARTED.test(line.text) && /^\p{Ll}/u.test(next.text)) parted++;
    const word = /^\p{Ll}+/u.exec(next.text)?.[0].length ?? 0;
    const character = (line.right - line.x) / Math.max(1, line.text.length);
    const room = (line.column.right - line.right) / character;
    if (word >= LONG_WORD && room > word / 2 + 3) missed++;
  }
  return parted > missed && parted >= full * HYPHENATED;
}
