import type { Language } from '../language/language.ts';
import { checkField } from './correcting.ts';
import type { Correction, CorrectionTarget, NewCorrection } from './corrections.ts';
import { enterCurrent } from './current.ts';
import { notKept, RegisterError } from './errors.ts';
import { byIdentifier, type KnownLetter } from './known-letters.ts';
import { findRecord } from './letters.ts';
import { type Connection, next, type Store } from './store.ts';

/** See `Register.correct`. */
export function correct(store: Store, correction: NewCorrection, language: Language): Promise<Correction> {
  const { target, who, why } = correction;
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const letter = await byIdentifier(tx, correction.letter);
    if (!letter) throw notKept(correction.letter);
    await check(tx, letter.id, target);
    const id = await next(tx, 'correction');
    const when = new Date().toISOString();
    await tx.insert({
      table: 'correction',
      columns: ['id', 'letter', 'made_by', 'made_at', 'why', 'target'],
      rows: [[id, letter.key, who, when, why, JSON.stringify(target)]],
    });
    if (target.kind !== 'outcome') await enterCurrent(store, tx, letter, revision, language);
    await retellMeeting(tx, letter.id, target);
    return { id, letter: letter.id, target, who, why, when };
  });
}

/** Throws when a correction is of something that is not there. */
async function check(tx: Connection, letter: string, target: CorrectionTarget): Promise<void> {
  if (target.kind === 'field') {
    checkField((await findRecord(tx, letter))!, target.path, target.value);
  } else if (target.kind === 'outcome') {
    const report = await byIdentifier(tx, target.report);
    if (!report) throw notKept(target.report);
    await checkStatements(tx, letter, [target.statement]);
    await checkStatements(tx, report.id, target.evidence);
  } else if (target.meeting !== null) {
    const known = await tx.rows('select id from meeting where id = ?', target.meeting);
    if (known.length === 0) throw notKept(target.meeting);
  }
}

async function checkStatements(tx: Connection, letter: string, ids: readonly string[]): Promise<void> {
  const { statements } = (await findRecord(tx, letter))!;
  const missing = ids.find((id) => !statements.some((statement) => statement.id === id));
  if (missing === undefined) return;
  throw new RegisterError('missing', {
    en: `${letter} has no position ${missing}; \`inzet statements --letter ${letter}\` lists those it has.`,
    nl: `${letter} heeft geen standpunt ${missing}; \`inzet statements --letter ${letter}\` toont welke er zijn.`,
  });
}

/** Lets the meeting be called, and be held, as the letter about it now says, where a correction was about that. */
async function retellMeeting(tx: Connection, letter: string, target: CorrectionTarget): Promise<void> {
  if (target.kind !== 'field' || !/^meeting\.(?:name|place)\b/.test(target.path)) return;
  const meeting = (await findRecord(tx, letter))?.meeting;
  if (!meeting) return;
  await tx.rows(
    'update meeting set name = ?, place = ? where id = (select meeting from entry where id = ?)',
    meeting.name.value,
    meeting.place?.value ?? null,
    letter,
  );
}

/** See `Register.withdraw`; gives the letter that the correction was of, when there was one to take back. */
export function withdraw(
  store: Store,
  id: number,
  who: string,
  language: Language,
): Promise<KnownLetter | undefined> {
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const [row] = await tx.rows<{ letter: number; target: string }>(
      `update correction set withdrawn_by = ?, withdrawn_at = ?
       where id = ? and withdrawn_at is null returning letter, target`,
      who,
      new Date().toISOString(),
      id,
    );
    if (!row) return undefined;
    const [letter] = await tx.rows<KnownLetter>(
      'select key, id, identified_by from letter where key = ?',
      row.letter,
    );
    await enterCurrent(store, tx, letter!, revision, language);
    await retellMeeting(tx, letter!.id, JSON.parse(row.target) as CorrectionTarget);
    return letter;
  });
}
