import type { DateExpression, DateParts } from '../../dates.ts';
import type { Token } from '../../tokens.ts';
import type { Read } from './pieces.ts';
import { readDirection, readJoin, readMonth, readYearOf, tokenAt } from './pieces.ts';

/**
 * Months: "december 2019", "maart jl.", "juni en juli 2025", "maart–april 2024", "november 2024 tot en met maart 2025".
 * Months joined by "en" are one span when the second follows on the first.
 */
export function parseMonths(tokens: readonly Token[], at: number): Read<DateExpression> | undefined {
  const start = readMonth(tokens, at, true);
  if (!start) return undefined;
  const first: DateParts = { month: start.value };
  let last = first;
  let next = start.next;
  let end = tokens[next - 1]!.end;
  let direction = undefined as DateExpression['direction'];
  for (let n = 0; n < 8; n++) {
    const year = readYearOf(tokens, next, at);
    if (year) {
      Object.assign(last, year.value);
      ({ next, end } = year);
    }
    const pointer = readDirection(tokens, next, at);
    if (pointer) {
      direction = pointer.value;
      next = pointer.next;
      end = tokens[next - 1]!.end;
    }
    const join = readJoin(tokens, next, at);
    if (!join || !tokenAt(tokens, join.next, at)) break;
    const second = readMonth(tokens, join.next, true);
    if (!second) break;
    const between = tokens[at - 1]?.lower === 'tussen' && tokens[next]!.lower === 'en';
    if (join.value === 'list' && !between && second.value !== (last.month! % 12) + 1) break;
    last = { month: second.value };
    next = second.next;
    end = tokens[next - 1]!.end;
  }
  const expression: DateExpression = { start: tokens[at]!.start, end, from: first, to: last };
  if (direction) expression.direction = direction;
  return { value: expression, next };
}
