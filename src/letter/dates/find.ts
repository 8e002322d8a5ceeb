import type { DateExpression } from '../../language/dates.ts';
import type { Span } from '../../span.ts';
import { contains } from '../../span.ts';
import type { Reading } from '../reading.ts';

/** A date as the words give it, before it is known which year or day they mean. */
export interface DateCandidate extends DateExpression {
  /** Half-open range of indexes into the tokens of the reading. */
  firstToken: number;
  nextToken: number;
}

/** Date expressions of the letter in order of the text, unresolved; none overlaps another. */
export function findDates(reading: Reading): DateCandidate[] {
  const { tokens } = reading;
  const grammar = reading.language.dates;
  const found: DateCandidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = grammar.parse(tokens, at);
    if (!read) {
      at++;
      continue;
    }
    found.push({ firstToken: at, nextToken: read.next, ...read.expression });
    at = read.next;
  }
  shareYear(reading, found);
  leanOnTense(reading, found);
  return found;
}

/** The candidates without the years that are part of a reference: "Kamerstukken II 2023/24", "Trb. 2019, 123". */
export function outsideReferences(
  found: readonly DateCandidate[],
  references: readonly Span[],
): DateCandidate[] {
  let r = 0;
  return found.filter((candidate) => {
    while (r < references.length && references[r]!.end <= candidate.start) r++;
    const reference = references[r];
    return !reference || candidate.from.month !== undefined || !contains(reference, candidate);
  });
}

/** Gives dates that say no direction themselves the tense of their sentence. */
function leanOnTense({ tokens, sentences, language }: Reading, found: DateCandidate[]): void {
  let s = 0;
  for (const date of found) {
    while (s < sentences.length - 1 && sentences[s]!.to <= date.firstToken) s++;
    if (date.direction || date.to.yearOffset !== undefined) continue;
    const side = language.dates.tense(tokens, sentences[s]!.from, sentences[s]!.to, date.firstToken);
    if (side) date.leans = side;
  }
}

/** "op 3 maart en op 14 april 2026": a date takes the year of the date that it is joined to. */
function shareYear(reading: Reading, found: DateCandidate[]): void {
  const { tokens, language } = reading;
  for (let i = found.length - 2; i >= 0; i--) {
    const one = found[i]!;
    const later = found[i + 1]!;
    const year = later.from.year ?? later.to.year;
    if (year === undefined || later.from.month === undefined || later.direction) continue;
    if (
      one.from.month === undefined ||
      one.to.year !== undefined ||
      one.to.yearOffset !== undefined ||
      one.direction
    )
      continue;
    if (one.to.month! > later.from.month) continue;
    if (!language.dates.joins(tokens, one.nextToken, later.firstToken)) continue;
    if (tokens[one.firstToken]!.block !== tokens[later.firstToken]!.block) continue;
    const shared = { ...one.to, year };
    one.from = one.from === one.to ? shared : one.from;
    one.to = shared;
  }
}
