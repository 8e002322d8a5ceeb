import type { NuanceGrammar } from '../language/comparison.ts';
import type { Statement } from '../record/types.ts';
import { contains, printed, type Span } from '../span.ts';
import type { Change } from './change.ts';
import type { Terms } from './terms.ts';
import { wordBefore, wordsOf } from './words.ts';

interface Time extends Span {
  /** Days, when it is a date. */
  days?: { from: string; to: string };
  /** The name of a time that is no date: a recess, a season. */
  term?: string;
  /** How often a year. */
  perYear?: number;
  side?: 'before' | 'after';
}

/** A time that the report puts otherwise, or leaves out where the announcement was bound to it. */
export function dateChange(
  announced: Statement,
  answers: readonly Statement[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const { seasons } = agenda.language.comparison.nuance;
  const then = timesOf(announced, agenda);
  if (then.length === 0) return [];
  const now = answers.flatMap((s) => timesOf(s, report));
  const words = printed(agenda.text, then.find(isExact) ?? then[0]!);
  if (now.length === 0)
    return announced.stance === 'call' ? [{ what: 'date', announced: words, reported: '' }] : [];
  const often = then.find(({ perYear }) => perYear !== undefined);
  const oftenNow = now.find(({ perYear }) => perYear !== undefined);
  if (often && oftenNow && often.perYear !== oftenNow.perYear)
    return [
      { what: 'date', announced: printed(agenda.text, often), reported: printed(report.text, oftenNow) },
    ];
  const [exactThen, exactNow] = [then.filter(isExact), now.filter(isExact)];
  // Where both name a day or month, the years around it need not be compared as well.
  const bothExact = exactThen.length > 0 && exactNow.length > 0;
  const [ours, theirs] = bothExact ? [exactThen, exactNow] : [then, now];
  if (ours.some((a) => theirs.some((b) => agrees(a, b, seasons)))) return [];
  return [
    { what: 'date', announced: words, reported: theirs.map((time) => printed(report.text, time)).join(', ') },
  ];
}

function timesOf(statement: Statement, letter: Terms): Time[] {
  const { nuance, asides, rates } = letter.language.comparison;
  const aside = asides(letter.text, statement);
  const often = rates(letter.text, statement);
  const dates = statement.dates.map((i): Time => {
    const { start, end, from, to } = letter.record.dates[i]!;
    const before = wordBefore(letter, start);
    const part = before && nuance.partOfPeriod.get(before.lexeme);
    const outer = part ? wordBefore(letter, before.start) : before;
    const side = outer && nuance.sides.get(outer.lexeme);
    return { start, end, days: part ? partOf(from, to, part) : { from, to }, ...(side && { side }) };
  });
  const terms = wordsOf(letter, statement, nuance.timeTerms)
    .filter((word) => !dates.some((date) => date.start <= word.start && word.start < date.end))
    .map((word): Time => {
      const article = wordBefore(letter, word.start);
      const before = article && (nuance.sides.get(article.lexeme) ?? sideBefore(letter, article.start));
      const term = nuance.timeTerms.get(word.lexeme)!;
      return { start: word.start, end: word.end, term, ...(before && { side: before }) };
    });
  return [...dates, ...terms, ...often].filter((time) => !aside.some((part) => contains(part, time)));
}

function sideBefore(letter: Terms, offset: number): 'before' | 'after' | undefined {
  const word = wordBefore(letter, offset);
  return word && letter.language.comparison.nuance.sides.get(word.lexeme);
}

const length = ({ days }: Time): number =>
  days === undefined ? Infinity : (Date.parse(days.to) - Date.parse(days.from)) / day;

const day = 86_400_000;
const month = 31;
const half = 190;

const isExact = (time: Time): boolean => length(time) <= month;

/** Whether the announcement names a day or month, and the report a season or half year that goes on for more than a month after it. */
function goesOn(announced: Time, reported: Time): boolean {
  if (!isExact(announced) || isExact(reported) || length(reported) > half) return false;
  return length({ ...reported, days: { from: announced.days!.to, to: reported.days!.to } }) > month;
}

type Seasons = NuanceGrammar['seasons'];

/** So many days before a season, a thing that was to be done before it is done in time. */
const ahead = 200;

/** Whether a date lies in the season, or, for what was to be done before a season, in the months that lead to it. */
function fits({ term, side }: Time, { days }: Time, seasons: Seasons): boolean {
  const season = seasons.get(term ?? '');
  if (!season || !days) return false;
  const at = Date.parse(days.to);
  const lead = side === 'before' ? ahead * day : 0;
  const thisYear = Number(days.to.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1].some((year) => {
    const from = Date.parse(`${year}-${season.from}`) - lead;
    const to = Date.parse(`${season.to < season.from ? year + 1 : year}-${season.to}`);
    return from <= at && at <= to;
  });
}

function agrees(a: Time, b: Time, seasons: Seasons): boolean {
  const turned = a.side !== undefined && b.side !== undefined && a.side !== b.side;
  if (a.perYear !== undefined || b.perYear !== undefined) return a.perYear === b.perYear;
  if (a.term !== undefined || b.term !== undefined)
    return (a.term === b.term || fits(a, b, seasons) || fits(b, a, seasons)) && !turned;
  if (goesOn(a, b)) return false;
  // What was to be done before a day is done in time on an earlier one.
  if (a.side === 'before' && isExact(b) && b.side === undefined && b.days!.to <= a.days!.to) return true;
  return a.days!.from <= b.days!.to && b.days!.from <= a.days!.to && !turned;
}

/** The first, middle or last part of a period: a quarter of it at its edges, half of it in the middle. */
function partOf(from: string, to: string, part: 'early' | 'middle' | 'late'): { from: string; to: string } {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const at = (share: number): string => new Date(start + (end - start) * share).toISOString().slice(0, 10);
  if (part === 'early') return { from, to: at(0.25) };
  if (part === 'late') return { from: at(0.75), to };
  return { from: at(0.25), to: at(0.75) };
}
