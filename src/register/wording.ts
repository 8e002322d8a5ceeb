import { type PhraseUse, phraseUse, type WordRun, wordDifferences } from '../follow/wording.ts';
import type { Register } from './register.ts';
import type { SearchItem, StatementFilter } from './search.ts';

/** A position with how its words differ from those of the position before it, where the two have words in common. */
export interface Moved {
  item: SearchItem;
  runs?: WordRun[];
}

/** How the government's position on a matter moved from letter to letter. */
export interface Wordings {
  /** Positions that there are; `moved` may hold fewer. */
  total: number;
  /** Earliest first. */
  moved: Moved[];
  /** The first and the last letter that use the words as they were asked, where they were asked as plain words. */
  used?: { first: PhraseUse; last: PhraseUse };
}

/** Letters at either end among which the first and last use of a phrase are looked for. */
const atEitherEnd = 25;

/**
 * The government's positions that pass a filter, earliest first.
 * @param words words of the positions, as in a search
 */
export async function wordings(
  register: Register,
  words: string | undefined,
  filter: StatementFilter,
  limit: number,
): Promise<Wordings> {
  const { items, total } = await register.search({
    in: 'statements',
    ...(words && { q: words }),
    filter: { ...filter, holder: ['government'] },
    sort: 'oldest',
    limit,
  });
  const used = words && (await useOf(register, words));
  return { total, moved: items.map((item, i) => moved(item, items[i - 1])), ...(used && { used }) };
}

function moved(item: SearchItem, before: SearchItem | undefined): Moved {
  if (!before?.text || !item.text) return { item };
  const runs = wordDifferences(before.text, item.text);
  const same = runs.filter(({ kind }) => kind === 'same').reduce((n, { text }) => n + text.length, 0);
  return same >= item.text.length / 4 ? { item, runs } : { item };
}

/** The first and last use of words that are no more than words, or one phrase between quotation marks. */
async function useOf(register: Register, words: string): Promise<Wordings['used']> {
  const phrase = /^\s*"?([\p{L}\p{N}\s.,'%-]+)"?\s*$/u.exec(words)?.[1];
  if (phrase === undefined || /(?:^|\s)(?:-|OR(?:\s|$))/.test(phrase)) return undefined;
  const ends = await Promise.all(
    (['oldest', 'newest'] as const).map((sort) =>
      register.search({ q: `"${phrase}"`, in: 'letters', sort, limit: atEitherEnd }),
    ),
  );
  const ids = new Set(ends.flatMap(({ items }) => items.map(({ letter }) => letter)));
  const use = phraseUse(await register.records([...ids]), phrase);
  return use && { first: use.first, last: use.last };
}
