import type { ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { parliamentUrl, publicationUrl } from './addresses.ts';
import { readSessionYear, tokenAt } from './pieces.ts';

/** Journals by the word that cites them, and the opening of their numbers in the official publications. */
const journals = new Map([
  ['trb.', 'trb'],
  ['trb', 'trb'],
  ['tractatenblad', 'trb'],
  ['stb.', 'stb'],
  ['stb', 'stb'],
  ['staatsblad', 'stb'],
  ['stcrt.', 'stcrt'],
  ['stcrt', 'stcrt'],
  ['staatscourant', 'stcrt'],
]);
const between = new Set('van de der handelingen ii i tk ek vergaderjaar , nr. nr'.split(' '));
const longest = 12;

export const publicationWords = [...journals.keys(), 'aanhangsel', 'handelingen'];

/** "Trb. 2019, 123", "Aanhangsel Handelingen II 2023/24, nr. 1234", "Handelingen II 2010/11, nr. 23, item 5". */
export function parsePublication(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const journal = journals.get(tokens[at]!.lower);
  return journal ? parseJournal(tokens, at, journal) : parseProceedings(tokens, at);
}

function parseJournal(tokens: readonly Token[], at: number, journal: string): ReferencesRead | undefined {
  const year = tokenAt(tokens, at + 1, at);
  if (!year || !/^(?:19|20)\d\d$/.test(year.text)) return undefined;
  let i = at + 2;
  while (i < at + 5 && /^(?:,|nr\.?)$/.test(tokenAt(tokens, i, at)?.lower ?? '')) i++;
  const number = tokenAt(tokens, i, at);
  if (!number || i === at + 2 || !/^\d{1,5}$/.test(number.text)) return undefined;
  return other(tokens, at, i, `${journal}-${year.text}-${number.text}`);
}

/** Questions with their answers, and the report of a sitting, with the item where it is given. */
function parseProceedings(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  let i = at + 1;
  let session: ReturnType<typeof readSessionYear>;
  let chamber = 'tk';
  for (; i < at + longest; i++) {
    const token = tokenAt(tokens, i, at);
    if (!token) return undefined;
    session ??= readSessionYear(tokens, i);
    if (session && i < session.next) i = session.next;
    const current = tokenAt(tokens, i, at);
    if (!current || !between.has(current.lower)) break;
    if (current.text === 'I' || current.lower === 'ek') chamber = 'ek';
  }
  const number = tokenAt(tokens, i, at);
  if (!session || !number || !/^\d{1,4}$/.test(number.text)) return undefined;
  const years = `${session.from}${session.to}`;
  if (tokens[at]!.lower === 'aanhangsel')
    return other(tokens, at, i, `ah-${chamber}-${years}-${number.text}`);
  const item = tokenAt(tokens, i + 2, at)?.lower === 'item' ? tokenAt(tokens, i + 3, at) : undefined;
  if (item && /^\d{1,3}$/.test(item.text))
    return other(tokens, at, i + 3, `h-${chamber}-${years}-${number.text}-${item.text}`);
  const references = [
    {
      start: tokens[at]!.start,
      end: number.end,
      type: 'other' as const,
      id: `h-${chamber}-${years}-${number.text}`,
    },
  ];
  return { references, next: i + 1 };
}

function other(tokens: readonly Token[], at: number, last: number, id: string): ReferencesRead {
  const span = { start: tokens[at]!.start, end: tokens[last]!.end };
  return { references: [{ ...span, type: 'other', id, url: publicationUrl(id) }], next: last + 1 };
}

/** "kst-28676-474" and "2024D46181": numbers that stand on their own. */
export function parseOwnNumber(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const { text, lower, start, end } = tokens[at]!;
  const kst = /^kst-(\d{5}(?:-[a-z\d]{1,6})?-[a-z\d]{1,5})$/i.exec(text);
  if (kst) {
    const url = publicationUrl(`kst-${kst[1]!}`);
    return { references: [{ start, end, type: 'kamerstuk', id: kst[1]!, url }], next: at + 1 };
  }
  if (!/^20\d\d[dz]\d{4,6}$/.test(lower)) return undefined;
  const id = text.toUpperCase();
  return { references: [{ start, end, type: 'other', id, url: parliamentUrl(id) }], next: at + 1 };
}
