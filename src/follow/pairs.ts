import type { Statement } from '../record/types.ts';
import type { Position } from './positions.ts';
import { stanceFit } from './stances.ts';
import { type Bag, cosine, coverage, type Rarity, type Terms } from './terms.ts';

/** What speaks for a reported statement answering an announced one; every value between 0 and 1, or -1 to 1. */
export interface Evidence {
  /** How much the subject words of the two are the same. */
  own: number;
  /** The share of the announcement's words that the answer, in its context, has; and the other way round. */
  covered: number;
  covering: number;
  context: number;
  paragraph: number;
  /** The same, of runs of four letters: compounds and inflections. */
  grams: number;
  /** How rare their rarest common word is, and how many they have in common. */
  rarest: number;
  common: number;
  figures: number;
  dates: number;
  stance: number;
  /** Who holds the answer, and, for others than the government, how much it covers. */
  government: number;
  others: number;
  past: number;
  /** Both are about telling parliament something (1), neither (0), one of them (-1). */
  parliament: number;
  /** How much of the announcement the report speaks of at all, and of the answer the agenda. */
  heard: number;
  asked: number;
  order: number;
  /** How much the sections that the two stand in are about the same. */
  section: number;
  /** Whether the answer names an actor that the agenda does not, and whether it alone thanks, praises or wishes well. */
  strangers: number;
  courtesy: number;
}

/** What two letters share that every comparison of their statements needs. */
export interface Letters {
  agenda: Terms;
  report: Terms;
  rare: Rarity;
  /** The subject words of the whole letters. */
  agendaWords: Bag;
  reportWords: Bag;
  /** The actors that the agenda names, by id or name. */
  agendaActors: ReadonlySet<string>;
  /** How much each section of the agenda (rows) is about the same as each of the report. */
  sections: number[][];
}

/** Compares one announced with one reported position. */
export function compare(a: Position, b: Position, letters: Letters): Evidence {
  const { agenda, report, rare, agendaWords, reportWords } = letters;
  let rarest = 0;
  let common = 0;
  for (const lexeme of a.own.keys()) {
    if (!b.context.has(lexeme)) continue;
    rarest = Math.max(rarest, rare(lexeme));
    common++;
  }
  const covered = coverage(a.own, b.context, rare);
  const covering = coverage(b.own, a.context, rare);
  const government = b.statement.holder.class === 'government' ? 1 : 0;
  return {
    own: cosine(a.own, b.own, rare),
    covered,
    covering,
    context: Math.sqrt(cosine(a.context, b.context, rare)),
    paragraph: cosine(a.paragraph, b.paragraph, rare),
    grams: cosine(a.grams, b.grams, even),
    rarest: rarest / 6,
    common: Math.min(common, 4) / 4,
    figures: sharedFigures(a.statement, b.statement, agenda, report),
    dates: sharedDates(a.statement, b.statement, agenda, report),
    stance: stanceFit(a.statement.stance, b.statement.stance),
    government,
    others: (1 - government) * Math.sqrt(covered * covering),
    past: b.statement.phase === 'reported' ? 1 : 0,
    parliament: a.parliament === b.parliament ? (a.parliament ? 1 : 0) : -1,
    heard: coverage(a.own, reportWords, rare),
    asked: coverage(b.own, agendaWords, rare),
    order: 1 - Math.abs(a.depth - b.depth),
    section: letters.sections[a.section]![b.section]!,
    strangers: [...b.actors].some((actor) => !letters.agendaActors.has(actor)) ? 1 : 0,
    courtesy: b.courtesy && !a.courtesy ? 1 : 0,
  };
}

const even: Rarity = () => 1;

function sharedFigures(a: Statement, b: Statement, agenda: Terms, report: Terms): number {
  if (a.figures.length === 0 || b.figures.length === 0) return 0;
  const ours = a.figures.map((i) => agenda.record.figures[i]!);
  const theirs = b.figures.map((i) => report.record.figures[i]!);
  if (ours.some((x) => theirs.some((y) => x.unit === y.unit && x.low === y.low && x.high === y.high)))
    return 1;
  return ours.some((x) => theirs.some((y) => x.unit === y.unit)) ? 0.5 : 0;
}

function sharedDates(a: Statement, b: Statement, agenda: Terms, report: Terms): number {
  const ours = a.dates.map((i) => agenda.record.dates[i]!);
  const theirs = b.dates.map((i) => report.record.dates[i]!);
  return ours.some((x) => theirs.some((y) => x.from === y.from && x.to === y.to)) ? 1 : 0;
}
