import type { DateMention, Figure, Statement } from '../record/types.ts';
import type { Terms } from './terms.ts';

/** What differs between an announced position and the report of it. */
export interface Change {
  what: 'stance' | 'polarity' | 'figure' | 'date' | 'scope';
  /** The words of the announcement and of the report that differ; for a stance its name. */
  announced: string;
  reported: string;
}

/**
 * How strongly a stance binds, from a remark to a demand or a deed. A report with an equal or stronger verb reports the
 * position; one with a weaker verb changes it.
 */
const strength: Record<Statement['stance'], number> = {
  assess: 1,
  emphasise: 2,
  concern: 2,
  support: 2,
  oppose: 3,
  call: 3,
  commit: 4,
  decide: 4,
};

const approving = new Set<Statement['stance']>(['support', 'commit', 'decide', 'call']);

/** The differences that matter between an announced statement and the reported ones that answer it. */
export function changes(
  announced: Statement,
  answers: readonly Statement[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const figuresThen = announced.figures.map((i) => agenda.record.figures[i]!);
  const figuresNow = answers.flatMap((s) => s.figures).map((i) => report.record.figures[i]!);
  const datesThen = announced.dates.map((i) => agenda.record.dates[i]!);
  const datesNow = answers.flatMap((s) => s.dates).map((i) => report.record.dates[i]!);
  return [
    ...figureChanges(figuresThen, figuresNow, agenda, report),
    ...dateChanges(datesThen, datesNow, agenda, report),
    ...polarityChange(announced, answers),
    ...stanceChange(announced, answers),
  ];
}

/** Figures of one unit of which none is the same. */
function figureChanges(
  then: readonly Figure[],
  now: readonly Figure[],
  agenda: Terms,
  report: Terms,
): Change[] {
  return then.flatMap((figure) => {
    const comparable = now.filter((other) => sameUnit(figure, other));
    if (
      comparable.length === 0 ||
      comparable.some((other) => other.low === figure.low && other.high === figure.high)
    )
      return [];
    return [
      {
        what: 'figure' as const,
        announced: words(agenda, figure),
        reported: comparable.map((other) => words(report, other)).join(', '),
      },
    ];
  });
}

function sameUnit(a: Figure, b: Figure): boolean {
  const x = a.unit.toLowerCase();
  const y = b.unit.toLowerCase();
  return (
    x === y ||
    (x.length > 4 && y.length > 4 && (x.startsWith(y.slice(0, -2)) || y.startsWith(x.slice(0, -2))))
  );
}

/** Days named on both sides of which none is the same. */
function dateChanges(
  then: readonly DateMention[],
  now: readonly DateMention[],
  agenda: Terms,
  report: Terms,
): Change[] {
  if (then.length === 0 || now.length === 0) return [];
  const same = then.some((a) => now.some((b) => a.from <= b.to && b.from <= a.to));
  const first = then[0]!;
  return same
    ? []
    : [
        {
          what: 'date',
          announced: words(agenda, first),
          reported: now.map((date) => words(report, date)).join(', '),
        },
      ];
}

function polarityChange(announced: Statement, answers: readonly Statement[]): Change[] {
  const main = answers[0]!;
  const before = announced.stance === 'oppose' || announced.negated === true;
  const after = main.stance === 'oppose' || main.negated === true;
  if (before === after) return [];
  const turned = before ? approving.has(main.stance) : approving.has(announced.stance);
  return turned ? [{ what: 'polarity', announced: announced.stance, reported: main.stance }] : [];
}

function stanceChange(announced: Statement, answers: readonly Statement[]): Change[] {
  const strongest = Math.max(...answers.map((s) => strength[s.stance]));
  if (strength[announced.stance] - strongest < 1 || announced.stance === 'oppose') return [];
  if (answers.some((s) => s.holder.class !== 'government')) return [];
  return [{ what: 'stance', announced: announced.stance, reported: answers[0]!.stance }];
}

const words = (letter: Terms, span: { start: number; end: number }): string =>
  letter.record.text.slice(span.start, span.end).replace(/\s+/g, ' ');
