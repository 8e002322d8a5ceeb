import type { DateExpression, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import type { Read } from './pieces.ts';
import { readDay, readDirection, readJoin, readMonth, readWeekday, readYearOf, tokenAt } from './pieces.ts';

interface Days {
  first: DateParts;
  last: DateParts;
  /** Joined by "tot" or a dash somewhere in the list. */
  spans: boolean;
}

/** Days with one month: "3", "3 en 4", "donderdag 4 en vrijdag 5", "3, 4 en 5", "9 tot 11", then the month. */
function readDaysOfMonth(tokens: readonly Token[], at: number): Read<Days> | undefined {
  const days: DateParts[] = [];
  let spans = false;
  let i = at;
  while (days.length < 8) {
    const weekday = readWeekday(tokens, i);
    const day = readDay(tokens, weekday?.next ?? i);
    if (!day || tokens[day.next - 1]!.block !== tokens[at]!.block) return undefined;
    days.push({ day: day.value, ...(weekday && { weekday: weekday.value }) });
    i = day.next;
    const month = readMonth(tokens, i);
    if (month && tokens[i]!.block === tokens[at]!.block) {
      for (const parts of days) parts.month = month.value;
      return { value: { first: days[0]!, last: days.at(-1)!, spans }, next: month.next };
    }
    const join = readJoin(tokens, i, at) ?? overnight(tokens, i, at);
    if (!join) return undefined;
    if (join.value === 'span') spans = true;
    i = join.next;
    if (tokens[i]?.lower === 'op') i++;
  }
  return undefined;
}

/** "in de nacht van 25 op 26 juni" */
function overnight(tokens: readonly Token[], at: number, from: number): ReturnType<typeof readJoin> {
  const night = tokens[from - 1]?.lower === 'van' && tokens[from - 2]?.lower === 'nacht';
  return night && tokens[at]?.lower === 'op' ? { value: 'span', next: at + 1 } : undefined;
}

/**
 * Days of the calendar: "3 december", "maandag 11 december a.s.", "3 en 4 december 2024", "30 november tot en met
 * 2 december", "28 februari – 1 maart 2025", "31 oktober en 1 november". Two days joined by "en" are one span when
 * the second follows on the first, or after "tussen".
 */
export function parseDays(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const start = readDaysOfMonth(tokens, at);
  if (!start) return undefined;
  const { first, last } = start.value;
  let next = start.next;
  let end = tokens[next - 1]!.end;
  const year = readYearOf(tokens, next, at);
  if (year) {
    Object.assign(last, year.value);
    ({ next, end } = year);
  }
  let to = last;
  const join = readJoin(tokens, next, at);
  if (join) {
    const second = readDaysOfMonth(tokens, tokens[join.next]?.lower === 'op' ? join.next + 1 : join.next);
    const isTail = second && tokens[second.next - 1]!.block === tokens[at]!.block;
    const between = tokens[at - 1]?.lower === 'tussen';
    if (
      isTail &&
      (join.value === 'span' ||
        (between && tokens[join.next - 1]!.lower === 'en') ||
        follows(last, second.value.first))
    ) {
      to = second.value.last;
      next = second.next;
      end = tokens[next - 1]!.end;
      const laterYear = readYearOf(tokens, next, at);
      if (laterYear) {
        Object.assign(to, laterYear.value);
        ({ next, end } = laterYear);
      }
    }
  }
  const direction = readDirection(tokens, next, at);
  if (direction) {
    next = direction.next;
    end = tokens[next - 1]!.end;
  }
  const expression: DateExpression = { start: tokens[at]!.start, end, from: first, to };
  if (direction) expression.direction = direction.value;
  return { value: expression, next };
}

/** True when `b` is the day after `a`, months taken as at least 28 days long. */
function follows(a: DateParts, b: DateParts): boolean {
  if (a.month === b.month) return b.day === a.day! + 1;
  return b.month === (a.month! % 12) + 1 && b.day === 1 && a.day! >= 28;
}

/** Days in digits only: "12-11-2024", "12/11/2024", "12.11.2024", "2024-11-12". */
export function parseNumericDay(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const token = tokens[at]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token.text);
  if (dotted) return numericDay(tokens, at, at, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const sign = tokens[at + 1];
  if (!sign || (sign.text !== '-' && sign.text !== '/') || sign.start !== token.end) return undefined;
  if (tokens[at + 3]?.text !== sign.text || tokens[at + 4]?.kind !== 'number') return undefined;
  const last = tokens[at + 4]!;
  if (!tokenAt(tokens, at + 4, at) || last.end - token.start > 10) return undefined;
  const written = token.text + sign.text + tokens[at + 2]!.text + sign.text + last.text;
  const european = /^(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d\d)$/.exec(written);
  if (european)
    return numericDay(tokens, at, at + 4, Number(european[3]), Number(european[2]), Number(european[1]));
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(written);
  return iso ? numericDay(tokens, at, at + 4, Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function numericDay(
  tokens: readonly Token[],
  at: number,
  last: number,
  year: number,
  month: number,
  day: number,
): Read<DateExpression> | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const parts: DateParts = { year, month, day };
  return {
    value: { start: tokens[at]!.start, end: tokens[last]!.end, from: parts, to: parts },
    next: last + 1,
  };
}
