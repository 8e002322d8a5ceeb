import type { FollowUp, Outcome, StatementRef } from '../follow/outcomes.ts';
import { listCorrections } from './correcting.ts';
import type { Correction } from './corrections.ts';
import { notKept } from './errors.ts';
import { byIdentifier } from './known-letters.ts';
import type { KeptFollowUp } from './register.ts';
import { type Connection, next, type Store, together } from './store.ts';

/** See `Register.saveFollowUp`. */
export function saveFollowUp(store: Store, followUp: FollowUp): Promise<void> {
  const { outcomes, new: fresh } = followUp;
  const body = JSON.stringify({ outcomes, new: fresh });
  return store.writeBeside(async (tx) => {
    const [, agenda, report] = await together([
      next(tx, 'revision'),
      byIdentifier(tx, followUp.agenda),
      byIdentifier(tx, followUp.report),
    ]);
    if (!agenda || !report) throw notKept(agenda ? followUp.report : followUp.agenda);
    await together([
      tx.rows('delete from follow_up where agenda = ? and report = ?', agenda.key, report.key),
      tx.insert({
        table: 'follow_up',
        columns: ['agenda', 'report', 'saved_at', 'body'],
        rows: [[agenda.key, report.key, new Date().toISOString(), body]],
      }),
    ]);
  });
}

/** See `Register.followUps`. */
export async function listFollowUps(
  connection: Connection,
  of: { letter?: string; meeting?: string },
): Promise<KeptFollowUp[]> {
  const [condition, value] =
    of.letter === undefined
      ? ['agenda_entry.meeting = ?', of.meeting ?? '']
      : ['? in (agenda.id, report.id)', of.letter];
  const rows = await connection.rows<{ agenda: string; report: string; saved_at: string; body: string }>(
    `select agenda.id as agenda, report.id as report, follow_up.saved_at, follow_up.body
     from follow_up join letter agenda on agenda.key = follow_up.agenda
       join letter report on report.key = follow_up.report
       join entry agenda_entry on agenda_entry.letter = agenda.key
       join entry report_entry on report_entry.letter = report.key and report_entry.meeting = agenda_entry.meeting
     where ${condition} order by agenda.id, report.id`,
    value,
  );
  return Promise.all(
    rows.map(async ({ agenda, report, saved_at, body }) => {
      const kept = { agenda, report, ...(JSON.parse(body) as Pick<FollowUp, 'outcomes' | 'new'>) };
      const corrections = await outcomeCorrections(connection, agenda, report);
      const outcomes = await overruled(connection, kept, corrections);
      const answers = new Set(outcomes.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
      const fresh = kept.new.filter(({ id }) => !answers.has(id));
      return { ...kept, outcomes, new: fresh, savedAt: saved_at, corrections };
    }),
  );
}

async function outcomeCorrections(
  connection: Connection,
  agenda: string,
  report: string,
): Promise<Correction[]> {
  const all = await listCorrections(connection, agenda);
  return all.filter(
    ({ target, withdrawn }) => !withdrawn && target.kind === 'outcome' && target.report === report,
  );
}

/** The outcomes with those put in place that a person gave; a person is sure. */
async function overruled(
  connection: Connection,
  followUp: FollowUp,
  corrections: readonly Correction[],
): Promise<Outcome[]> {
  if (corrections.length === 0) return followUp.outcomes;
  const announced = await statementsOf(connection, followUp.agenda);
  const reported = await statementsOf(connection, followUp.report);
  const outcomes = new Map(followUp.outcomes.map((outcome) => [outcome.announced.id, outcome]));
  for (const { target, who, why } of corrections) {
    if (target.kind !== 'outcome') continue;
    const statement = announced.get(target.statement);
    if (!statement) continue;
    const answered = target.outcome === 'reported' || target.outcome === 'changed';
    const named = target.evidence.flatMap((id) => reported.get(id) ?? []);
    const found = outcomes.get(target.statement);
    outcomes.set(target.statement, {
      announced: statement,
      outcome: target.outcome,
      // Who says only what became of it leaves the passages that were found.
      evidence: answered && named.length === 0 ? (found?.evidence ?? []) : named,
      changes: target.outcome === 'changed' ? (found?.changes ?? []) : [],
      score: 1,
      reasons: [{ code: 'person', who, why }],
    });
  }
  return [...outcomes.values()].sort((a, b) => a.announced.start - b.announced.start);
}

async function statementsOf(connection: Connection, letter: string): Promise<Map<string, StatementRef>> {
  const rows = await connection.rows<{ id: string; start_at: number; end_at: number }>(
    `select statement.id, statement.start_at, statement.end_at
     from statement join entry on entry.key = statement.entry where entry.id = ?`,
    letter,
  );
  return new Map(rows.map((row) => [row.id, { id: row.id, start: row.start_at, end: row.end_at }]));
}
