import type { Contents } from '../../src/document/document.ts';

/** Kind (with level or note) and words of each block, on one line each. */
export function outline({ text, blocks }: Pick<Contents, 'text' | 'blocks'>): string[] {
  return blocks.map(
    (block) =>
      `${block.kind}${block.level ?? ''}${block.note ? `#${block.note}` : ''}: ${text.slice(block.start, block.end)}`,
  );
}

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
