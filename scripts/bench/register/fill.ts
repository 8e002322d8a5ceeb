import { nl } from '../../../src/language/nl/index.ts';
import type { LetterRecord } from '../../../src/record/types.ts';
import { prepareFile } from '../../../src/register/prepare.ts';
import type { Register } from '../../../src/register/register.ts';

/** Adds letters `from` up to `to` to all registers at once, each prepared once; the next is made while a server stores the last. */
export async function fill(
  registers: Iterable<Register>,
  from: number,
  to: number,
  letterAt: (n: number) => LetterRecord,
): Promise<void> {
  const all = [...registers];
  let storing: Promise<unknown> = Promise.resolve();
  for (let n = from; n < to; n++) {
    const record = letterAt(n);
    const prepared = prepareFile(record, Buffer.from(record.text), nl);
    await storing;
    storing = Promise.all(all.map((register) => register.addPrepared(prepared)));
  }
  await storing;
}
