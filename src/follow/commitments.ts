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
 * Undertakings of the government in a letter, with their state on a day: reported where the report says that it was done,
 * superseded where the report undertakes it anew (another day, another amount), else by the deadline.
 * @param today ISO day on which the state is asked
 * @param within days before its deadline from which an undertaking is due
 * @param answers the report of the letter's meeting with what became of the letter's positions by it
 */
export function commitments(
  record: LetterRecord,
  today: string,
  within = 30,
  answers?: { report: LetterRecord; outcomes: readonly Outcome[] },
): Commitment[] {
  const owner = record.letter.senders[0]?.office;
  return record.statements.filter(isUndertaking).map((statement): Commitment => {
    const deadline = statement.deadline ?? statement.period?.to;
    const id = answers?.outcomes.find((o) => o.announced.id === statement.id)?.evidence[0]?.id;
    const answer = id === undefined ? undefined : answers?.report.statements.find((s) => s.id === id);
    return {
      letter: record.id,
      statement: statement.id,
      start: statement.start,
      end: statement.end,
      words: printed(record.text, statement),
      ...(owner && { owner }),
      ...(deadline && { deadline }),
      state: answer ? (isUndertaking(answer) ? 'superseded' : 'reported') : stateOf(deadline, today, within),
      ...(answer && answers && { settledBy: { letter: answers.report.id, statement: answer.id } }),
    };
  });
}

/** A planned act that the government binds itself to, or a standing one with a deadline. */
export function isUndertaking(statement: Statement): boolean {
  if (statement.holder.class !== 'government' || statement.phase === 'reported') return false;
  if (statement.stance !== 'commit' && statement.stance !== 'decide') return false;
  return statement.phase === 'planned' || statement.deadline !== undefined;
}

/** Whether an undertaking still has to be met. */
export const isOpen = ({ state }: Commitment): boolean =>
  state === 'open' || state === 'due' || state === 'overdue';

function stateOf(deadline: string | undefined, today: string, within: number): CommitmentState {
  if (!deadline) return 'open';
  if (deadline < today) return 'overdue';
  return Date.parse(deadline) - Date.parse(today) <= within * day ? 'due' : 'open';
}
