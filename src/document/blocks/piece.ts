import type { Block } from '../../record/types.ts';
import type { Look } from './looks.ts';

/** A line that holds words, as it was printed. */
export interface Line {
  /** Its words, without the white space at its edges. */
  text: string;
  /** How far its first word stands from the edge, in characters. */
  indent: number;
}

/** What a file itself says of some words; kinds that a file only shows by their form are read from that form. */
export interface Declared {
  kind: Block['kind'];
  /** Depth as the file has it: 1 for the outermost. */
  level?: number;
  /** The mark of a footnote. */
  note?: string;
}

/** Lines that belong together, with whether room stands around them. */
export interface Piece<L extends Line = Line> {
  lines: readonly L[];
  text: string;
  gapBefore: boolean;
  gapAfter: boolean;
  declared?: Declared;
  /** How its letters look, when that is known. */
  look?: Look;
  page?: number;
}
