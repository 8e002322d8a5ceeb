import type { Block } from '../../record/types.ts';
import { trim } from '../../span.ts';

/** Blocks of a plain text, which itself stays as it is: paragraphs at empty lines, short lines without a full stop as headings. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const span = trim(text, { start: match.index, end: match.index + match[0].length });
    const lines = match[0].trim().split('\n');
    const heading = lines.length === 1 && lines[0]!.length < 120 && !/[.,;:!?]$/.test(lines[0]!);
    blocks.push(heading ? { kind: 'heading', level: 2, ...span } : { kind: 'paragraph', ...span });
  }
  return blocks;
}
