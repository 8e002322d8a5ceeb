import type { DateMention, Figure, Statement } from '../record/types.ts';
import { printed } from '../span.ts';
import type { Terms } from './terms.ts';

/** What differs between an announced position and the report of it. */
export interface Change {
  what: 'stance' | 'polarity' | 'figure' | 'date' | 'condition' | 'scope';
  /** The words of the announcement that the report has otherwise or not; for a stance its name; empty when it had none. */
  announced: string;
  /** The words of the report instead; for a stance its name; empty when it leaves them out. */
  reported: string;
}

type Stance = Statement['stance'];

/** Announced stances whose report under one of these says less, or something else. */
const weaker: Partial<Record<Stance, readonly Stance[]>> = {
  call: ['emphasise', 'assess', 'concern'],
  commit: ['assess', 'concern'],
  support: ['assess', 'concern', 'commit'],
  emphasise: ['concern'],
  oppose: ['assess', 'concern'],
  concern: ['call', 'assess'],
};

const approving = new Set<Stance>(['support', 'commit', 'decide', 'call']);

/** The differences that matter between an announced statement and the reported ones that answer it, likeliest first. */
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
    ...figureChanges(announced, figuresThen, figuresNow, agenda, report),
    ...dateChanges(announced, datesThen, datesNow, agenda, report),
    ...polarityChange(announced, answers),
    ...stanceChange(announced, answers),
    ...conditionChange(announced, answers, report),
  ];
}

/** Figures of one unit of which none is the same, and figures of an undertaking that its report leaves out. */
function figureChanges(
  announced: Statement,
  then: readonly Figure[],
  now: readonly Figure[],
  agenda: Terms,
  report: Terms,
): Change[] {
  return then.flatMap((figure): Change[] => {
    const comparable = now.filter((other) => sameUnit(figure, other));
    if (comparable.some((other) => sameValue(figure, other))) return [];
    const words = printed(agenda.text, figure);
    if (comparable.length > 0) {
      return [
        {
          what: 'figure',
          announced: words,
          reported: comparable.map((other) => printed(report.text, other)).join(', '),
        },
      ];
    }
    return announced.stance === 'commit' ? [{ what: 'scope', announced: words, reported: '' }] : [];
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

/** Equal values; a bound that one of the two leaves open does not differ. */
function sameValue(a: Figure, b: Figure): boolean {
  const low = a.low === null || b.low === null || a.low === b.low;
  const high = a.high === null || b.high === null || a.high === b.high;
  return low && high && (a.low ?? a.high) === (b.low ?? b.high);
}

/** Days named on both sides of which none is the same, and the term of a request that its report leaves out. */
function dateChanges(
  announced: Statement,
  then: readonly DateMention[],
  now: readonly DateMention[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const exact = [then.filter(isExact), now.filter(isExact)] as const;
  if (
    exact.every((dates) => dates.length > 0) &&
    then.length + now.length > exact[0].length + exact[1].length
  ) {
    return dateChanges(announced, ...exact, agenda, report);
  }
  const first = then[0];
  if (!first) return [];
  const words = printed(agenda.text, first);
  if (now.length === 0)
    return announced.stance === 'call' ? [{ what: 'date', announced: words, reported: '' }] : [];
  if (then.some((a) => now.some((b) => a.from <= b.to && b.from <= a.to))) return [];
  return [
    { what: 'date', announced: words, reported: now.map((date) => printed(report.text, date)).join(', ') },
  ];
}

/** A date of at most a month: where both sides have one, their years need not be compared as well. */
const isExact = ({ from, to }: DateMention): boolean => Date.parse(to) - Date.parse(from) <= 31 * 86_400_000;

function polarityChange(announced: Statement, answers: readonly Statement[]): Change[] {
  const main = answers[0]!;
  if (main.holder.class !== 'government') return [];
  const before = announced.stance === 'oppose' || announced.negated === true;
  const after = main.stance === 'oppose' || main.negated === true;
  if (before === after || !(before ? approving.has(main.stance) : approving.has(announced.stance))) return [];
  return [{ what: 'polarity', announced: announced.stance, reported: main.stance }];
}

function stanceChange(announced: Statement, answers: readonly Statement[]): Change[] {
  const less = weaker[announced.stance] ?? [];
  if (answers.some((s) => s.holder.class !== 'government' || !less.includes(s.stance))) return [];
  return [{ what: 'stance', announced: announced.stance, reported: answers[0]!.stance }];
}

/** A condition that the announcement did not make. */
function conditionChange(announced: Statement, answers: readonly Statement[], report: Terms): Change[] {
  const condition = answers[0]!.condition;
  return condition && !announced.condition
    ? [{ what: 'condition', announced: '', reported: printed(report.text, condition) }]
    : [];
}
