import type { Figure } from '../record/types.ts';
import { contains, printed, type Span } from '../span.ts';
import type { Change } from './change.ts';
import type { Position } from './positions.ts';
import type { Terms } from './terms.ts';
import { wordBefore, wordsOf } from './words.ts';

/**
 * Figures of one thing of which none is the same, and figures of an announcement that its report leaves out. What is
 * figured on one side alone is looked for in the sentences around the other: "this amount" was named before.
 */
export function figureChanges(
  announced: Position,
  answers: readonly Position[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const aside = agenda.language.comparison.asides(agenda.text, announced.statement);
  const then = figuresOf(announced, agenda);
  const now = [...new Set(answers.flatMap((answer) => figuresOf(answer, report)))];
  const found = then.flatMap((figure): Change[] => {
    const inAnswers = now.filter((other) => sameThing(figure, other));
    const comparable =
      inAnswers.length > 0
        ? inAnswers
        : answers
            .flatMap((answer) => figuresWithin(report, answer.around))
            .filter((other) => sameThing(figure, other));
    if (comparable.some((other) => sameValue(figure, other))) return [];
    const words = printed(agenda.text, figure);
    const single = comparable.length === 0 ? onlyOne(figure, answers, agenda, report) : undefined;
    if (single) return [{ what: 'figure', announced: words, reported: printed(report.text, single) }];
    const besides = aside.some((part) => contains(part, figure));
    if (comparable.length === 0 && besides) return [];
    if (comparable.length === 0) return [{ what: 'scope', announced: words, reported: '' }];
    const instead = comparable.map((other) => printed(report.text, other)).join(', ');
    return [{ what: 'figure', announced: words, reported: instead }];
  });
  // Where one of several figures is the same, the others say what else the sentence counts.
  const same = then.some((figure) =>
    now.some((other) => sameThing(figure, other) && sameValue(figure, other)),
  );
  if (then.length === 0) return pointedBack(announced, now, agenda, report);
  return same && found.every(({ what }) => what === 'scope') ? [] : found;
}

/** Where answers to "two frigates" have "a frigate", which is no figure, those words. */
function onlyOne(
  { counted, low }: Figure,
  answers: readonly Position[],
  agenda: Terms,
  report: Terms,
): Span | undefined {
  if (!counted || low === null || low < 2) return undefined;
  const thing = wordBefore(agenda, counted.end);
  if (!thing) return undefined;
  const { ones } = report.language.comparison.nuance;
  for (const { statement } of answers)
    for (const { start, end } of wordsOf(report, statement, new Set([thing.lexeme]))) {
      const one = wordBefore(report, start);
      if (one && ones.has(one.lexeme)) return { start: one.start, end };
    }
  return undefined;
}

/** The figures of the sentence before an announcement that has none itself, where the answers have others of the same thing. */
function pointedBack(announced: Position, now: readonly Figure[], agenda: Terms, report: Terms): Change[] {
  const then = figuresWithin(agenda, { start: announced.around.start, end: announced.statement.end });
  return then.flatMap((figure): Change[] => {
    const comparable = now.filter((other) => sameThing(figure, other));
    if (comparable.length === 0 || comparable.some((other) => then.some((one) => sameValue(one, other))))
      return [];
    const instead = comparable.map((other) => printed(report.text, other)).join(', ');
    return [{ what: 'figure', announced: printed(agenda.text, figure), reported: instead }];
  });
}

const figuresOf = ({ statement }: Position, { record }: Terms): Figure[] =>
  statement.figures.map((i) => record.figures[i]!);

const figuresWithin = ({ record }: Terms, span: Span): Figure[] =>
  record.figures.filter((figure) => contains(span, figure));

/** Whether two figures count alike: the same unit, or units of one stem, or the same "per" ("vier keer per jaar", "drie zittingen per jaar"). */
export function sameThing(a: Figure, b: Figure): boolean {
  const x = inYears(a).unit.toLowerCase();
  const y = inYears(b).unit.toLowerCase();
  if (x === y) return true;
  if (a.per !== undefined && a.per === b.per && a.unit !== 'EUR' && b.unit !== 'EUR') return true;
  return x.length > 4 && y.length > 4 && (x.startsWith(y.slice(0, -2)) || y.startsWith(x.slice(0, -2)));
}

/** Equal values; a bound that one of the two leaves open does not differ. */
function sameValue(one: Figure, other: Figure): boolean {
  const [a, b] = [inYears(one), inYears(other)];
  const low = a.low === null || b.low === null || a.low === b.low;
  const high = a.high === null || b.high === null || a.high === b.high;
  return low && high && (a.low ?? a.high) === (b.low ?? b.high);
}

/** A figure with months as parts of years: twelve months are a year. */
function inYears(figure: Figure): Pick<Figure, 'low' | 'high' | 'unit'> {
  if (figure.unit !== 'month') return figure;
  const years = (months: number | null) => (months === null ? null : months / 12);
  return { low: years(figure.low), high: years(figure.high), unit: 'year' };
}
