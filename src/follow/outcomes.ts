import type { Language } from '../language/language.ts';
import type { LetterRecord } from '../record/types.ts';
import { type Change, changes } from './changes.ts';
import { likelihood, thresholds } from './model.ts';
import { compare, type Position, positions } from './pairs.ts';
import { type Rarity, rarity, readTerms, shared, type Terms } from './terms.ts';

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
  changes: Change[];
  /** How sure the outcome is, 0 to 1. */
  score: number;
  /** Subject words that the announcement and its first answer share, rarest first. */
  shared: string[];
}

/** The report of a meeting held against its annotated agenda. */
export interface FollowUp {
  agenda: string;
  report: string;
  outcomes: Outcome[];
  /** Reported government statements that answer nothing announced. */
  new: StatementRef[];
}

interface Candidate {
  position: Position;
  likelihood: number;
}

/**
 * What became of each position that the government announced in an agenda, by the report of the same meeting.
 * Every planned government statement gets an outcome, a standing one only where the report takes it up.
 */
export function followUp(
  agendaRecord: LetterRecord,
  reportRecord: LetterRecord,
  language: Language,
): FollowUp {
  const agenda = readTerms(agendaRecord, language);
  const report = readTerms(reportRecord, language);
  const rare = rarity([agenda, report]);
  const reported = positions(report);
  const taken = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const announced of positions(agenda)) {
    const { statement } = announced;
    if (statement.holder.class !== 'government' || statement.phase === 'reported') continue;
    const outcome = outcomeOf(announced, reported, agenda, report, rare);
    for (const answer of outcome.evidence) taken.add(answer.id);
    if (statement.phase === 'planned' || outcome.evidence.length > 0) outcomes.push(outcome);
  }
  const fresh = reported.filter(
    ({ statement }) =>
      statement.holder.class === 'government' && statement.phase === 'reported' && !taken.has(statement.id),
  );
  return {
    agenda: agendaRecord.id,
    report: reportRecord.id,
    outcomes,
    new: fresh.map((position) => ref(position)),
  };
}

function outcomeOf(
  announced: Position,
  reported: readonly Position[],
  agenda: Terms,
  report: Terms,
  rare: Rarity,
): Outcome {
  const candidates = reported
    .map(
      (position): Candidate => ({
        position,
        likelihood: likelihood(compare(announced, position, agenda, report, rare)),
      }),
    )
    .sort((a, b) => b.likelihood - a.likelihood);
  const best = candidates[0]?.likelihood ?? 0;
  const answers = candidates.filter(
    (candidate, i) =>
      candidate.likelihood >= thresholds.answer &&
      (i === 0 ||
        (i < 3 && candidate.likelihood >= thresholds.further && candidate.likelihood >= best * 0.95)),
  );
  const base = { announced: ref(announced), evidence: answers.map(({ position }) => ref(position)) };
  if (answers.length === 0) {
    const outcome = best >= thresholds.doubt ? 'unclear' : 'not_reported';
    return { ...base, outcome, changes: [], score: 1 - best, shared: [] };
  }
  const found = changes(
    announced.statement,
    answers.map(({ position }) => position.statement),
    agenda,
    report,
  );
  const outcome = found.length > 0 ? 'changed' : 'reported';
  return {
    ...base,
    outcome,
    changes: found,
    score: best,
    shared: shared(announced.own, answers[0]!.position.context, rare).slice(0, 5),
  };
}

const ref = ({ statement: { id, start, end } }: Position): StatementRef => ({ id, start, end });
