import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import type { Change } from './change.ts';
import { changes } from './changes.ts';
import { likelihood, logOdds } from './likelihoods.ts';
import { match } from './match.ts';
import { type Model, thresholds } from './model.ts';
import { compare, type Letters } from './pairs.ts';
import { actorsIn, type Position, positions } from './positions.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { sectionLikeness, sectionsOf } from './sections.ts';
import { signsOf } from './signs.ts';
import { uptakes } from './taken.ts';
import { bag, rarity, readTerms, type Terms } from './terms.ts';
import { fitted } from './weights.ts';

/** A statement of a letter, by its place in it. */
export interface StatementRef {
  /** The statement's id in its record. */
  id: string;
  start: number;
  end: number;
}

/** What became of one announced position. */
export interface Outcome {
  announced: StatementRef;
  outcome: 'reported' | 'changed' | 'not_reported' | 'unclear';
  /** The statements of the report that answer it, likeliest first; empty unless reported or changed. */
  evidence: StatementRef[];
  /** The statement of the report that came nearest, where none counts as an answer. */
  nearest?: StatementRef;
  /** What differs, when it is changed. */
  changes: Change[];
  /** How sure the outcome is, 0 to 1. */
  score: number;
  /** Why, as data: the words, figures and order that led to it. */
  reasons: Reason[];
}

/** Whether a position is said to be taken up although it is likelier that it is not, or not in this way. */
export const isTentative = ({ outcome, score }: Pick<Outcome, 'outcome' | 'score'>): boolean =>
  (outcome === 'reported' || outcome === 'changed') && score < 0.5;

/** The report of a meeting held against its annotated agenda. */
export interface FollowUp {
  agenda: string;
  report: string;
  outcomes: Outcome[];
  /** Reported government statements that answer nothing announced. */
  new: StatementRef[];
}

/**
 * What became of each position that the government announced in an agenda, by the report of the same meeting.
 * Every planned government statement gets an outcome, a standing one only where the report takes it up.
 */
export function followUp(
  agendaRecord: LetterRecord,
  reportRecord: LetterRecord,
  language: Language,
  model: Model = fitted,
): FollowUp {
  const letters = lettersOf(readTerms(agendaRecord, language), readTerms(reportRecord, language));
  const announced = positions(letters.agenda).filter(isAnnounced);
  const reported = positions(letters.report);
  const evidence = announced.map((a) => reported.map((b) => compare(a, b, letters)));
  const { answers, unlessNew, freshness } = match(announced, reported, evidence, letters, model);
  const taken = uptakes(announced, reported, unlessNew, letters).map((values) =>
    likelihood(logOdds(model.taken, values)),
  );
  const outcomes = announced.flatMap((one, i): Outcome[] => {
    const outcome = outcomeOf(
      one,
      reported,
      { answers: answers[i]!, any: taken[i]!, freshness },
      letters,
      model,
    );
    return one.statement.phase === 'planned' || outcome.evidence.length > 0 ? [outcome] : [];
  });
  const used = new Set(outcomes.flatMap((outcome) => outcome.evidence.map(({ id }) => id)));
  const fresh = reported.filter(
    ({ statement }, j) => freshness[j]! >= thresholds.fresh && !used.has(statement.id),
  );
  return { agenda: agendaRecord.id, report: reportRecord.id, outcomes, new: fresh.map(ref) };
}

/** What two letters share that every comparison of their statements needs. */
export function lettersOf(agenda: Terms, report: Terms): Letters {
  const whole = (letter: Terms) => bag(letter, { start: 0, end: letter.text.length }, 1);
  const rare = rarity([agenda, report]);
  return {
    agenda,
    report,
    rare,
    agendaWords: whole(agenda),
    reportWords: whole(report),
    agendaActors: actorsIn(agenda.record, { start: 0, end: agenda.text.length }),
    sections: sectionLikeness(sectionsOf(agenda), sectionsOf(report), rare),
  };
}

/** Whether a report may be asked what became of a statement: the government's own, planned or standing. */
export const isAnnounced = ({ statement }: Position): boolean =>
  statement.holder.class === 'government' && statement.phase !== 'reported';

/** Below this likelihood what comes nearest is no help to a reader. */
const worthNaming = 0.2;

interface Likelihoods {
  /** How likely each reported position answers the announced one, and that any does. */
  answers: readonly number[];
  any: number;
  /** How likely each reported position is news. */
  freshness: readonly number[];
}

function outcomeOf(
  announced: Position,
  reported: readonly Position[],
  { answers, any, freshness }: Likelihoods,
  letters: Letters,
  model: Model,
): Outcome {
  const base = { announced: ref(announced), evidence: [], changes: [] };
  const ranked = answers.map((value, j) => ({ value, j })).sort((a, b) => b.value - a.value);
  const best = ranked[0];
  const nearest = best && reported[best.j];
  const reasons = reasonsOf(announced, nearest ? [nearest] : [], letters);
  if (!nearest || any < needed(announced, freshness[best.j]!)) {
    const outcome = any >= thresholds.doubt ? 'unclear' : 'not_reported';
    return {
      ...base,
      outcome,
      ...(nearest && any >= worthNaming && { nearest: ref(nearest) }),
      score: 1 - any,
      // What a position has in common with one that does not answer it is no reason for finding nothing.
      reasons: outcome === 'unclear' ? reasons : reasonsOf(announced, [], letters),
    };
  }
  const chosen = ranked
    .slice(0, 3)
    .filter(({ value }, i) => i === 0 || value >= thresholds.further)
    .map(({ j }) => reported[j]!);
  const found = changes(announced, chosen, letters.agenda, letters.report, letters.rare);
  const changed = likelihood(logOdds(model.change, signsOf(announced, chosen, found, letters)));
  const isChanged = found.length > 0 && changed >= thresholds.change;
  return {
    ...base,
    outcome: isChanged ? 'changed' : 'reported',
    evidence: chosen.map(ref),
    changes: isChanged ? found : [],
    score: any * (isChanged ? changed : 1 - changed),
    reasons,
  };
}

/** The likelihood from which a position is taken up: for a standing one as for a planned one when what comes nearest is news. */
const needed = ({ statement }: Position, freshness: number): number =>
  statement.phase === 'planned' || freshness >= thresholds.fresh ? thresholds.planned : thresholds.standing;

const ref = ({ statement: { id, start, end } }: Position): StatementRef => ({ id, start, end });
