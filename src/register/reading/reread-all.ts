import type { Reread } from '../adding.ts';
import type { Register } from '../register.ts';
import type { ReadingPool } from './pool.ts';

export type RereadResult = Reread | { letter: string; error: unknown };

/** Letters that are read at the same time, for each thread. */
const ahead = 2;
const pageLength = 200;

/**
 * Reads the kept files of letters again, all letters unless some are named, and puts the new records in the place of
 * the old. Yields what differs for each version, also when nothing does.
 */
export async function* rereadAll(
  register: Register,
  pool: ReadingPool,
  ids: readonly string[] = [],
): AsyncGenerator<RereadResult> {
  const waiting: Promise<RereadResult[]>[] = [];
  for await (const id of ids.length > 0 ? ids : allLetters(register)) {
    waiting.push(rereadOne(register, pool, id));
    if (waiting.length > ahead * pool.threads) yield* await waiting.shift()!;
  }
  while (waiting.length > 0) yield* await waiting.shift()!;
}

async function* allLetters(register: Register): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await register.letters({}, { limit: pageLength, ...(cursor && { cursor }) });
    for (const { letter } of page.items) yield letter;
    cursor = page.next;
  } while (cursor);
}

async function rereadOne(register: Register, pool: ReadingPool, id: string): Promise<RereadResult[]> {
  const letter = await register.letter(id);
  if (!letter) return [{ letter: id, error: new Error('it is not in the register') }];
  const results: RereadResult[] = [];
  for (const { number, renditions } of letter.versions) {
    const read = renditions.find((rendition) => rendition.read);
    const file = read && (await register.rendition(read.sha256));
    if (!file) continue;
    try {
      const { record } = await pool.read(file.rendition.name, file.bytes);
      results.push(await register.reread(letter.id, number, record));
    } catch (error) {
      results.push({ letter: letter.id, error });
    }
  }
  return results;
}
