import type { DateDirection, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import { directions, innerYearOffsets, monthNeedsCompany, months, weekdays } from './words.ts';

/** What was read, and the index of the token after it. */
export interface Read<T> {
  value: T;
  next: number;
}

/** Token `at` when it stands in the same block as token `from`. */
export function tokenAt(tokens: readonly Token[], at: number, from: number): Token | undefined {
  const token = tokens[at];
  return token && token.block === tokens[from]!.block ? token : undefined;
}

/** A day of the month in digits, "3" or "3e". */
export function readDay(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'punct' || token.kind === 'note') return undefined;
  const length = token.text.length;
  if (length > 4 || (token.kind === 'word' && !/^\d{1,2}(?:e|de|ste)$/.test(token.lower))) return undefined;
  if (token.kind === 'number' && !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number.parseInt(token.text, 10);
  return day >= 1 && day <= 31 ? { value: day, next: at + 1 } : undefined;
}

/** A weekday, with the comma that may follow it. */
export function readWeekday(tokens: readonly Token[], at: number): Read<number> | undefined {
  const weekday = weekdays.get(tokens[at]?.lower ?? '');
  if (weekday === undefined) return undefined;
  return { value: weekday, next: tokens[at + 1]?.text === ',' ? at + 2 : at + 1 };
}

/** A month name. `alone` refuses the names that need a day or a year beside them. */
export function readMonth(tokens: readonly Token[], at: number, alone = false): Read<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const month = months.get(token.lower) ?? months.get(`${token.lower}.`);
  if (month === undefined) return undefined;
  const dotted = !months.has(token.lower) || token.lower.endsWith('.');
  if (alone && (dotted || monthNeedsCompany.has(token.lower)) && !readYear(tokens, at + 1)) return undefined;
  // "juni." at the end of a sentence is the word and the full stop; "jun." without its dot needs nothing.
  return { value: month, next: at + 1 };
}

/** A year of four digits from 1500 to 2199; a footnote number that sticks to it is left out (`end`). */
export function readYear(tokens: readonly Token[], at: number): (Read<number> & { end: number }) | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|2[01])\d\d(?:\d{1,2})?$/.test(token.text)) return undefined;
  return { value: Number(token.text.slice(0, 4)), next: at + 1, end: token.start + 4 };
}

/** The year that goes with a month, season or quarter: "2024", "van 2024", "van vorig jaar", "dit jaar". */
export function readYearOf(
  tokens: readonly Token[],
  at: number,
  from: number,
): (Read<Pick<DateParts, 'year' | 'yearOffset'>> & { end: number }) | undefined {
  let i = at;
  const first = tokenAt(tokens, i, from);
  if (!first) return undefined;
  const linked = first.lower === 'van' || first.lower === 'in';
  if (linked) i++;
  if (linked && tokens[i]?.lower === 'het' && tokens[i + 1]?.lower === 'jaar' && readYear(tokens, i + 2))
    i += 2;
  const token = tokenAt(tokens, i, from);
  if (!token) return undefined;
  const year = readYear(tokens, i);
  if (year) return { value: { year: year.value }, next: year.next, end: year.end };
  const offset = innerYearOffsets.get(token.lower);
  const noun = tokenAt(tokens, i + 1, from);
  if (offset === undefined || noun?.lower !== 'jaar' || (token.lower === 'het' && !linked)) return undefined;
  return { value: { yearOffset: offset }, next: i + 2, end: noun.end };
}

/** "jl.", "a.s." and the like after a date. */
export function readDirection(
  tokens: readonly Token[],
  at: number,
  from: number,
): Read<DateDirection> | undefined {
  const direction = directions.get(tokenAt(tokens, at, from)?.lower ?? '');
  return direction && { value: direction, next: at + 1 };
}

/** How two days, months or years are joined: "en" and "," list them, "tot", "t/m" and a dash span them. */
export type Join = 'list' | 'span';

/** A join of two dates; a dash or slash counts whether or not blanks stand around it. */
export function readJoin(tokens: readonly Token[], at: number, from: number): Read<Join> | undefined {
  const token = tokenAt(tokens, at, from);
  if (!token) return undefined;
  switch (token.lower) {
    case 'en':
    case 'of':
    case ',':
    case '/':
    case '&':
    case 'respectievelijk':
      return { value: 'list', next: at + 1 };
    case '-':
    case '–':
    case '—':
    case '‑':
    case 't/m':
    case 'tm':
      return { value: 'span', next: at + 1 };
    case 't':
      return tokens[at + 1]?.text === '/' && tokens[at + 2]?.lower === 'm'
        ? { value: 'span', next: at + 3 }
        : undefined;
    case 'tot':
      if (tokens[at + 1]?.lower === 'en' && tokens[at + 2]?.lower === 'met')
        return { value: 'span', next: at + 3 };
      return { value: 'span', next: at + 1 };
    default:
      return undefined;
  }
}
