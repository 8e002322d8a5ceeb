import { describe, expect, test } from 'vitest';
import { generateLetter } from '../../scripts/generate-letters.ts';
import { RegisterError } from '../../src/register/errors.ts';
import type { List, Register } from '../../src/register/register.ts';
import type { Page } from '../../src/register/search.ts';
import { newRegister, stores } from './registers.ts';

const add = (register: Register, n: number) => {
  const record = generateLetter(n, 8);
  return register.add({ record, bytes: Buffer.from(record.text) });
};

/** All items of a list by pages of a few, with a letter added after each page. */
async function walked<T>(
  register: Register,
  list: (page: Page) => Promise<List<T>>,
  from: number,
): Promise<T[]> {
  const items: T[] = [];
  let page = await list({ limit: 7 });
  for (let n = from; ; n++) {
    items.push(...page.items);
    if (!page.next) return items;
    await add(register, n);
    page = await list({ limit: 7, cursor: page.next });
  }
}

describe.each(stores)('%s', (kind) => {
  test('pages neither repeat nor skip anything while letters are added', { timeout: 300_000 }, async () => {
    const register = await newRegister(kind);
    for (let n = 0; n < 16; n++) await add(register, n);
    const lists: ((page: Page) => Promise<List<object>>)[] = [
      (page) => register.search({ q: 'de', ...page }),
      (page) => register.search({ q: 'steun OR veiligheid', ...page }),
      (page) => register.letters({}, page),
      (page) => register.statements({ stance: ['decide'] }, page),
      (page) => register.figures({ unit: 'EUR' }, page),
      (page) => register.meetings({}, page),
      (page) => register.actors({}, page),
    ];
    let next = 100;
    for (const list of lists) {
      const before = await list({ limit: 1000 });
      const paged = await walked(register, list, next);
      next += 100;
      // Scores and counts may move with what was added; which items there are may not.
      const names = (items: readonly object[]) => items.map(nameOf);
      const added = new Set(names(paged).filter((name) => !names(before.items).includes(name)));
      expect(new Set(names(paged)).size).toBe(paged.length);
      expect(names(paged).filter((name) => !added.has(name))).toEqual(names(before.items));
    }
  });

  test('a cursor of something else is refused', async () => {
    const register = await newRegister(kind);
    for (const cursor of ['x', 'W10', Buffer.from('[1,2,3]').toString('base64url')]) {
      await expect(register.letters({}, { cursor })).rejects.toThrow(RegisterError);
      await expect(register.figures({}, { cursor })).rejects.toThrow(RegisterError);
    }
    await expect(register.letters({}, { limit: 0 })).rejects.toThrow(RegisterError);
    await expect(register.letters({}, { limit: 1.5 })).rejects.toThrow(RegisterError);
  });
});

function nameOf(item: object): string {
  const { id, letter, statement, figure } = item as Record<string, unknown>;
  return [id, letter, statement, figure].join(' ');
}
