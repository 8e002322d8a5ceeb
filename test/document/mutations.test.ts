import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UnreadableError } from '../../src/document/errors.ts';
import { readBytes } from '../../src/document/read.ts';

/** Numbers that look random and are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The bytes with a stretch cut out, doubled or overwritten, or cut off at the end. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const length = Math.floor(next() * 200);
  const [before, part, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
  const kind = Math.floor(next() * 4);
  const noise = part.map(() => Math.floor(next() * 256));
  const middle = [[], [...part, ...part], [...noise], [...part]][kind]!;
  return Uint8Array.from([...before, ...middle, ...(kind === 3 ? [] : after)]);
}

it.each([
  ['txt', 400],
  ['html', 400],
  ['xml', 400],
  ['docx', 300],
  ['pdf', 60],
])(
  'a damaged %s is read, or refused with a reason; its blocks stay in order within the text',
  async (format, runs) => {
    const bytes = readFileSync(`examples/letters/voorbeeld-navo-2025-verslag.${format}`);
    const next = random(format.length);
    for (let run = 0; run < runs; run++) {
      try {
        const { text, blocks } = await readBytes(mutated(bytes, next), 'x');
        let at = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableError);
      }
    }
  },
  60_000,
);
