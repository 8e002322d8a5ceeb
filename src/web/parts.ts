import type { Block, LetterRecord } from '../record/types.ts';
import type { Span } from '../span.ts';

/** Code units of a letter that one page shows: nearly every letter is one part, a very long one opens as fast. */
const most = 80_000;

/** A letter cut between paragraphs into parts that are shown one at a time. */
export interface LetterPart extends Span {
  blocks: Block[];
}

/** The parts of a letter in order; at least one. */
export function partsOf(record: LetterRecord): LetterPart[] {
  const parts: LetterPart[] = [];
  for (const block of record.blocks) {
    const last = parts.at(-1);
    if (last && block.end - last.start <= most) {
      last.blocks.push(block);
      last.end = block.end;
    } else parts.push({ start: block.start, end: block.end, blocks: [block] });
  }
  return parts.length > 0 ? parts : [{ start: 0, end: record.text.length, blocks: [] }];
}

/** Index of the part that holds an offset. */
export function partAt(parts: readonly LetterPart[], offset: number): number {
  const at = parts.findIndex(({ end }) => offset < end);
  return at < 0 ? parts.length - 1 : at;
}
