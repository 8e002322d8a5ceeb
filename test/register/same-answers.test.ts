import { expect, test } from 'vitest';
import { nouns } from '../../scripts/generate/words.ts';
import { generateLetter } from '../../scripts/generate-letters.ts';
import type { SearchQuery } from '../../src/register/search.ts';
import { newRegister } from './registers.ts';

/** Queries of every form, over words from the most common to ones that do not occur. */
function queries(): SearchQuery[] {
  const word = (n: number): string => nouns[(n * n * 7 + n) % nouns.length]!;
  const forms: ((n: number) => SearchQuery)[] = [
    (n) => ({ q: word(n) }),
    (n) => ({ q: `${word(n)} ${word(n + 1)}` }),
    (n) => ({ q: `${word(n)} OR ${word(n + 3)}` }),
    (n) => ({ q: `${word(n)} -${word(n + 2)}` }),
    (n) => ({ q: `"de ${word(n)}"` }),
    (n) => ({ q: `"${word(n)} van de ${word(n + 5)}"` }),
    (n) => ({ q: `${word(n).slice(0, 4)}*` }),
    (n) => ({ q: word(n), compounds: true }),
    (n) => ({ q: word(n), sort: n % 2 ? 'newest' : 'oldest' }),
    (n) => ({ q: word(n), in: 'statements' }),
    (n) => ({ q: `${word(n)} ${word(n + 2)} -${word(n + 9)}`, in: 'statements' }),
    (n) => ({ q: `"de ${word(n)}" ${word(n + 1)} ${word(n + 3).slice(0, 4)}*`, in: 'statements' }),
    (n) => ({ q: `${word(n)} ${word(n + 4)}`, in: 'statements', compounds: true }),
    (n) => ({ q: word(n), in: 'statements', filter: { stance: ['support', 'commit'] } }),
    (n) => ({ q: word(n), filter: { kind: ['report'], since: '2016-01-01' } }),
    (n) => ({ filter: { actor: ['Noorwegen'], dossier: [String(20_000 + n)] } }),
    (n) => ({ in: 'statements', filter: { topic: ['energy'] }, limit: 5 + n }),
  ];
  return forms.flatMap((form) => Array.from({ length: 20 }, (_, n) => form(n)));
}

test('both stores give the same answers to the same queries', { timeout: 400_000 }, async () => {
  const [sqlite, postgres] = await Promise.all([newRegister('sqlite'), newRegister('postgres')]);
  for (let n = 0; n < 90; n++) {
    const record = generateLetter(n, 5);
    const letter = { record, bytes: Buffer.from(record.text) };
    await Promise.all([sqlite.add(letter), postgres.add(letter)]);
  }
  let found = 0;
  for (const query of queries()) {
    const [one, other] = await Promise.all([sqlite.search(query), postgres.search(query)]);
    // A cursor holds numbers of the store that gave it.
    expect({ ...one, next: one.next !== undefined }, JSON.stringify(query)).toEqual({
      ...other,
      next: other.next !== undefined,
    });
    if (one.total > 0) found++;
  }
  expect(found).toBeGreaterThan(200);
  for (const list of ['meetings', 'sessions', 'figures', 'references', 'actors', 'topics'] as const) {
    const [one, other] = await Promise.all([sqlite[list](), postgres[list]()]);
    expect(one.items, list).toEqual(other.items);
    expect(one.items.length, list).toBeGreaterThan(0);
  }
});
