import type { LetterRecord, Statement } from '../record/types.ts';
import { printed } from '../span.ts';
import type { Outcome } from './outcomes.ts';

export type CommitmentState = 'open' | 'due' | 'overdue' | 'reported' | 'superseded';

/** An undertaking of the government with what has become of it. */
export interface Commitment {
  letter: string;
  statement: string;
  start: number;
  end: number;
  words: string;
  /** The office that undertook it: the letter's first signatory. */
  owner?: string;
  deadline?: string;
  state: CommitmentState;
  /** The letter and statement that reported or superseded it. */
  settledBy?: { letter: string; statement: string };
}

const day = 86_400_000;

/**
 * Undertakings of the government in a letter, with their state on a day.
 * @param today ISO day on which the state is asked
 * @param within days before its deadline from which an undertaking is due
 * @param outcomes what became of the letter's announced positions, with the report that says so
 */
export function commitments(
  record: LetterRecord,
  today: string,
  within = 30,
  outcomes?: { report: string; outcomes: readonly Outcome[] },
): Commitment[] {
  const owner = record.letter.senders[0]?.office;
  return record.statements.filter(isUndertaking).map((statement): Commitment => {
    const deadline = statement.deadline ?? statement.period?.to;
    const answer = outcomes?.outcomes.find((o) => o.announced.id === statement.id)?.evidence[0];
    return {
      letter: record.id,
      statement: statement.id,
      start: statement.start,
      end: statement.end,
      words: printed(record.text, statement),
      ...(owner && { owner }),
      ...(deadline && { deadline }),
      state: answer ? 'reported' : stateOf(deadline, today, within),
      ...(answer && outcomes && { settledBy: { letter: outcomes.report, statement: answer.id } }),
    };
  });
}

/** A planned act that the government binds itself to, or a standing one with a deadline. */
export function isUndertaking(statement: Statement): boolean {
  if (statement.holder.class !== 'government' || statement.phase === 'reported') return false;
  if (statement.stance !== 'commit' && statement.stance !== 'decide') return false;
  return statement.phase === 'planned' || statement.deadline !== undefined;
}

function stateOf(deadline: string | undefined, today: string, within: number): CommitmentState {
  if (!deadline) return 'open';
  if (deadline < today) return 'overdue';
  return Date.parse(deadline) - Date.parse(today) <= within * day ? 'due' : 'open';
}
