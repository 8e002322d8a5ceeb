import { diffArrays } from 'diff';
import type { LetterRecord } from '../record/types.ts';
import { printed, type Span } from '../span.ts';

/** A run of words that two wordings share, or that only the later (added) or the earlier (removed) has. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Word-level differences between an earlier and a later wording; case and punctuation do not differ. */
export function wordDifferences(earlier: string, later: string): WordRun[] {
  const runs = diffArrays(words(earlier), words(later), { comparator: sameWord });
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

const words = (wording: string): string[] => wording.split(/\s+/).filter(Boolean);
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%€]/gu, '');
const sameWord = (a: string, b: string): boolean => bare(a) === bare(b);

/** A letter in which a phrase is used. */
export interface PhraseUse {
  letter: string;
  date?: string;
  /** Of the first use in the letter. */
  span: Span;
  words: string;
}

/** The first and the last letter, by their date, that use a phrase; white space and case aside. Undefined when none does. */
export function phraseUse(
  records: readonly LetterRecord[],
  phrase: string,
): { first: PhraseUse; last: PhraseUse } | undefined {
  const pattern = words(phrase).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  if (pattern.length === 0) return undefined;
  const search = new RegExp(`(?<![\\p{L}\\p{N}])${pattern.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
  const uses = records
    .flatMap((record): PhraseUse[] => {
      const match = search.exec(record.text);
      if (!match) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const date = record.letter.date?.value;
      return [{ letter: record.id, ...(date && { date }), span, words: printed(record.text, span) }];
    })
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return uses.length === 0 ? undefined : { first: uses[0]!, last: uses.at(-1)! };
}
