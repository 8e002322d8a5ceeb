import type { DateExpression, DateGrammar } from '../../dates.ts';
import { factOf } from '../../facts.ts';
import type { Token } from '../../tokens.ts';
import { parseDays, parseNumericDay } from './days.ts';
import { parseMonths } from './months.ts';
import { parsePartOfYear, parseSeason, parseShortPart } from './periods.ts';
import type { Read } from './pieces.ts';
import { parseDayOffset, parseRelative } from './relative.ts';
import { tense } from './tense.ts';
import { dayOffsets, leadingDirections, months, ordinals, seasons, weekdays } from './words.ts';
import { parseYears } from './years.ts';

type Parser = (tokens: readonly Token[], at: number) => Read<DateExpression> | undefined;

/** The parsers that a word can start, tried in order; the first that reads something wins. */
const byWord = new Map<string, Parser[]>();
const startWith = (words: Iterable<string>, parser: Parser): void => {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), parser]);
};
startWith(weekdays.keys(), parseDays);
for (const name of months.keys()) startWith(new Set([name, name.replace(/\.$/, '')]), parseMonths);
startWith(seasons.keys(), parseSeason);
startWith(leadingDirections.keys(), parseRelative);
startWith(ordinals.keys(), parsePartOfYear);
startWith(dayOffsets.keys(), parseDayOffset);
startWith(['q1', 'q2', 'q3', 'q4', 'h1', 'h2', 'k1', 'k2', 'k3', 'k4'], parseShortPart);

const byNumber: Parser[] = [parseNumericDay, parseDays, parseYears];
const byOrdinalDigits: Parser[] = [parsePartOfYear, parseDays];
const joiners = new Set(['en', 'of', ',', '/', 'op', '-', '–']);

const parsersOf = factOf((lower) => (/^\d/.test(lower) ? byOrdinalDigits : byWord.get(lower)));

/** Dates as Dutch writes them. */
export const dates: DateGrammar = {
  parse(tokens, at) {
    const token = tokens[at]!;
    const parsers = token.kind === 'number' ? byNumber : token.kind === 'word' ? parsersOf(token) : undefined;
    if (!parsers) return undefined;
    for (const parser of parsers) {
      const read = parser(tokens, at);
      if (read) return { expression: read.value, next: read.next };
    }
    return undefined;
  },
  tense,
  joins(tokens, from, to) {
    if (to <= from || to - from > 2) return false;
    for (let i = from; i < to; i++) if (!joiners.has(tokens[i]!.lower)) return false;
    return true;
  },
};
