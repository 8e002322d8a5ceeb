import { describe, expect, test } from 'vitest';
import { generateLetter } from '../../scripts/generate-letters.ts';
import { RegisterError } from '../../src/register/errors.ts';
import { newRegister, stores } from './registers.ts';

const clerk = { who: 'griffier', why: 'de brief zegt het anders' };

describe.each(stores)('%s', (kind) => {
  test('a corrected field holds in the record and in search, and survives reading again', async () => {
    const register = await newRegister(kind);
    const record = generateLetter(0, 2);
    const { id } = record;
    await register.add({ record, bytes: Buffer.from(record.text) });
    const { stance: before } = record.statements[2]!;
    const stance = before === 'decide' ? 'assess' : 'decide';
    const total = async () => (await register.statements({ stance: [stance] })).total;
    const had = await total();

    const path = 'statements.s3.stance';
    const kept = await register.correct({
      letter: id,
      target: { kind: 'field', path, value: stance },
      ...clerk,
    });
    expect(kept).toMatchObject({ letter: id, ...clerk });
    expect((await register.record(id))!.statements[2]!.stance).toBe(stance);
    expect(await total()).toBe(had + 1);

    const otherwise = { ...record, statements: record.statements.slice(0, -1) };
    const reread = await register.reread(id, 1, otherwise);
    expect(reread.changes).toEqual([{ field: 'statements', added: 0, removed: 1 }]);
    expect((await register.record(id))!.statements[2]!.stance).toBe(stance);
    expect(await total()).toBe(had + 1);

    expect(await register.withdraw(kept.id, 'voorzitter')).toBe(true);
    expect(await register.withdraw(kept.id, 'voorzitter')).toBe(false);
    expect((await register.record(id))!.statements[2]!.stance).toBe(before);
    expect(await total()).toBe(had);
    expect((await register.corrections({ letter: id }))[0]!.withdrawn).toMatchObject({ who: 'voorzitter' });
  });

  test('a correction that does not fit is refused and nothing is kept', async () => {
    const register = await newRegister(kind);
    const record = generateLetter(0, 2);
    const { id } = record;
    await register.add({ record, bytes: Buffer.from(record.text) });
    for (const [path, value] of [
      ['statements.s3.stance', 'shouting'],
      ['statements.s999.stance', 'support'],
      ['meeting.colour', 'blue'],
      ['text', 'something else'],
      ['__proto__.x', 1],
      ['letter.date.value', 'tomorrow'],
    ] as const) {
      const target = { kind: 'field', path, value } as const;
      await expect(register.correct({ letter: id, target, ...clerk }), path).rejects.toThrow(RegisterError);
    }
    const unknown = { kind: 'field', path: 'kind', value: 'report' } as const;
    await expect(register.correct({ letter: 'nothing', target: unknown, ...clerk })).rejects.toThrow(
      /nothing/,
    );
    expect(await register.corrections()).toEqual([]);
    expect(await register.record(id)).toEqual(record);
  });

  test('a letter can be moved to another meeting, or to none', async () => {
    const register = await newRegister(kind);
    for (const n of [0, 1, 2]) {
      const record = generateLetter(n, 2);
      await register.add({ record, bytes: Buffer.from(record.text) });
    }
    const { items } = await register.meetings();
    const together = items.find(({ agendas, reports }) => agendas.length + reports.length === 2)!;
    const other = items.find(({ id }) => id !== together.id)!;
    const [letter] = together.reports;
    await register.correct({ letter: letter!, target: { kind: 'meeting', meeting: other.id }, ...clerk });
    expect((await register.meeting(other.id))!.reports).toEqual([letter]);
    expect((await register.meeting(together.id))!.reports).toEqual([]);
    await register.correct({ letter: letter!, target: { kind: 'meeting', meeting: null }, ...clerk });
    expect((await register.letter(letter!))!.meeting).toBeUndefined();
  });

  test('an outcome that a person overrules is shown with who did', async () => {
    const register = await newRegister(kind);
    const [agenda, report] = [generateLetter(0, 2), generateLetter(1, 2)];
    for (const record of [agenda, report]) await register.add({ record, bytes: Buffer.from(record.text) });
    const [announced] = agenda.statements;
    const [answer] = report.statements;
    const ref = ({ id, start, end }: { id: string; start: number; end: number }) => ({ id, start, end });
    await register.saveFollowUp({
      agenda: agenda.id,
      report: report.id,
      outcomes: [
        {
          announced: ref(announced!),
          outcome: 'not_reported',
          evidence: [],
          changes: [],
          score: 0.7,
          reasons: [],
        },
      ],
      new: [ref(answer!)],
    });
    await register.correct({
      letter: agenda.id,
      target: {
        kind: 'outcome',
        report: report.id,
        statement: announced!.id,
        outcome: 'reported',
        evidence: [answer!.id],
      },
      ...clerk,
    });
    const [kept] = await register.followUps({ letter: report.id });
    expect(kept!.outcomes[0]).toMatchObject({ outcome: 'reported', evidence: [ref(answer!)], score: 1 });
    expect(kept!.corrections[0]).toMatchObject(clerk);
    const { meeting } = (await register.letter(agenda.id))!;
    expect(await register.followUps({ meeting: meeting! })).toEqual([kept]);
  });

  test('tokens are known by their secret until they are revoked', async () => {
    const register = await newRegister(kind);
    const { token, secret } = await register.createToken('griffie');
    expect(await register.checkToken(secret)).toEqual(token);
    expect(await register.checkToken(`${secret}x`)).toBeUndefined();
    expect(JSON.stringify(await register.tokens())).not.toContain(secret);
    expect(await register.revokeToken(token.id)).toBe(true);
    expect(await register.checkToken(secret)).toBeUndefined();
  });
});
