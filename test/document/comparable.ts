import type { LetterRecord } from '../../src/record/types.ts';
import { printed } from '../../src/span.ts';

/** A record as it reads: every span replaced by its words, and nothing that tells which file it came from. */
export function comparable(record: LetterRecord): Record<string, unknown> {
  const { text, blocks, source: _source, id: _id, ...layers } = record;
  const words = (start: number, end: number): string => printed(text, { start, end }).replace(/\s+/g, ' ');
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    const { start, end, ...fields } = value as Record<string, unknown>;
    // A meeting has a start and an end too, which are days.
    const span = typeof start === 'number' && typeof end === 'number';
    const rest = Object.entries(span ? fields : value).map(([key, field]) => [key, plain(field)]);
    return { ...(span && { words: words(start, end) }), ...Object.fromEntries(rest) };
  };
  return {
    ...(plain(layers) as Record<string, unknown>),
    headings: blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => `${block.level} ${words(block.start, block.end)}`),
  };
}
