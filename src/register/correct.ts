import type { Language } from '../language/language.ts';
import { checkField } from './correcting.ts';
import type { Correction, NewCorrection } from './corrections.ts';
import { enterCurrent } from './current.ts';
import { notKept } from './errors.ts';
import { byIdentifier } from './known-letters.ts';
import { findRecord } from './letters.ts';
import { next, type Store } from './store.ts';

/** See `Register.correct`. */
export function correct(store: Store, correction: NewCorrection, language: Language): Promise<Correction> {
  const { target, who, why } = correction;
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const letter = await byIdentifier(tx, correction.letter);
    if (!letter) throw notKept(correction.letter);
    if (target.kind === 'field') {
      const record = await findRecord(tx, letter.id);
      checkField(record!, target.path, target.value);
    }
    if (target.kind === 'meeting' && target.meeting !== null) {
      const known = await tx.rows('select id from meeting where id = ?', target.meeting);
      if (known.length === 0) throw notKept(target.meeting);
    }
    const id = await next(tx, 'correction');
    const when = new Date().toISOString();
    await tx.insert(
      'correction',
      ['id', 'letter', 'made_by', 'made_at', 'why', 'target'],
      [[id, letter.key, who, when, why, JSON.stringify(target)]],
    );
    if (target.kind !== 'outcome') await enterCurrent(store, tx, letter.key, revision, language);
    return { id, letter: letter.id, target, who, why, when };
  });
}

/** See `Register.withdraw`. */
export function withdraw(store: Store, id: number, who: string, language: Language): Promise<boolean> {
  return store.write(async (tx) => {
    const revision = await next(tx, 'revision');
    const [row] = await tx.rows<{ letter: number }>(
      `update correction set withdrawn_by = ?, withdrawn_at = ?
       where id = ? and withdrawn_at is null returning letter`,
      who,
      new Date().toISOString(),
      id,
    );
    if (row) await enterCurrent(store, tx, row.letter, revision, language);
    return row !== undefined;
  });
}
