import { describe, expect, test } from 'vitest';
import { generateLetter } from '../../scripts/generate-letters.ts';
import { QuerySyntaxError } from '../../src/register/errors.ts';
import type { Register } from '../../src/register/register.ts';
import { addText, newRegister, stores } from './registers.ts';

const letters: Record<string, string> = {
  'kst-1-1': 'De moties over sancties tegen Rusland zijn besproken. De sancties werken.',
  'kst-1-2': 'Deze motie vraagt om veiligheidssteun aan Oekraïne.',
  'kst-1-3': 'Steun aan Oekraïne en aan Moldavië. Syrië kwam niet aan de orde.',
  'kst-1-4': 'De minister van Buitenlandse Zaken sprak over het sanctiepakket en over Syrië.',
  'kst-1-5': 'Zaken die de minister buitenlandse handel noemt, en een brief van de minister.',
};

async function filled(kind: 'sqlite' | 'postgres'): Promise<Register> {
  const register = await newRegister(kind);
  for (const [name, text] of Object.entries(letters)) await addText(register, `${name}.txt`, text);
  return register;
}

describe.each(stores)('%s', (kind) => {
  test('finds what a query asks for', async () => {
    const register = await filled(kind);
    const found = async (q: string, compounds = false): Promise<string[]> =>
      (await register.search({ q, compounds })).items.map(({ letter }) => letter.slice(6)).sort();
    expect(await found('motie')).toEqual(['1', '2']);
    expect(await found('MOTIES')).toEqual(['1', '2']);
    expect(await found('oekraine')).toEqual(['2', '3']);
    expect(await found('steun Oekraïne')).toEqual(['3']);
    expect(await found('steun', true)).toEqual(['2', '3']);
    expect(await found('"minister van Buitenlandse Zaken"')).toEqual(['4']);
    expect(await found('minister zaken')).toEqual(['4', '5']);
    expect(await found('Oekraïne -Syrië')).toEqual(['2']);
    expect(await found('-Syrië Oekraïne')).toEqual(['2']);
    expect(await found('sanctie*')).toEqual(['1', '4']);
    expect(await found('motie OR Syrië')).toEqual(['1', '2', '3', '4']);
    expect(await found('(motie OR Syrië) Oekraïne')).toEqual(['2', '3']);
    expect(await found('-"Buitenlandse Zaken" minister')).toEqual(['5']);
    expect(await found('komtnietvoor')).toEqual([]);
    expect(await found('')).toHaveLength(5);
  });

  test('words over statements must all stand in one of them', async () => {
    const register = await newRegister(kind);
    const positions = [
      'Nederland zal pleiten voor strengere sancties tegen Rusland.',
      'Nederland zal pleiten voor meer steun aan Oekraïne.',
      'Nederland steunt het voorstel voor een tribunaal tegen Rusland.',
      'Nederland zal pleiten voor strengere regels en voor een tribunaal.',
    ];
    await addText(register, 'kst-2-1.txt', positions.join(' '));
    const found = async (q: string): Promise<number[]> =>
      (await register.search({ q, in: 'statements', sort: 'oldest' })).items
        .map(({ text }) => positions.findIndex((position) => position.includes(text!)))
        .sort();
    expect(await found('pleiten')).toEqual([0, 1, 3]);
    expect(await found('pleiten Rusland')).toEqual([0]);
    expect(await found('strenger tribunaal')).toEqual([3]);
    expect(await found('pleiten -Rusland -tribunaal')).toEqual([1]);
    expect(await found('"voor strengere" sanctie*')).toEqual([0]);
    expect(await found('(sancties Rusland) OR (tribunaal voorstel)')).toEqual([0, 2]);
    expect(await found('Oekraïne Rusland')).toEqual([]);
  });

  test('says what is wrong with a query', async () => {
    const register = await filled(kind);
    for (const q of [
      '"steun',
      'steun OR',
      'OR',
      '-steun',
      'ste*un',
      '*',
      '(steun',
      'steun)',
      '- steun -',
      'a '.repeat(600),
    ]) {
      const answer = register.search({ q });
      if (q === '- steun -') await expect(answer).resolves.toMatchObject({ total: 1 });
      else await expect(answer, q).rejects.toThrow(QuerySyntaxError);
    }
  });

  test('marks the found words where they stand in the text', async () => {
    const register = await filled(kind);
    const { items } = await register.search({ q: 'sancties Rusland' });
    const { text } = (await register.record('kst-1-1'))!;
    const [passage] = items[0]!.passages!;
    expect(passage!.text).toBe(text.slice(passage!.start, passage!.end));
    expect(passage!.marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'sancties',
      'Rusland',
      'sancties',
    ]);
    const compound = await register.search({ q: 'steun', compounds: true });
    const marks = compound.items.flatMap(({ passages }) =>
      passages!.flatMap((p) => p.marks.map(({ start, end }) => p.text.slice(start - p.start, end - p.start))),
    );
    expect(marks.sort()).toEqual(['Steun', 'veiligheidssteun']);
  });

  test('a rare word counts for more than a common one, and often for more than once', async () => {
    const register = await newRegister(kind);
    const filler = 'De vergadering duurde de hele middag en er werd veel gezegd door velen. '.repeat(4);
    for (let n = 0; n < 20; n++) await addText(register, `kst-2-${n}.txt`, `Steun nummer ${n}. ${filler}`);
    await addText(register, 'kst-2-98.txt', `Radar. ${filler}`);
    await addText(register, 'kst-2-99.txt', `Steun, steun, steun en nog eens steun. ${filler}`);
    const either = await register.search({ q: 'steun OR radar' });
    expect(either.items[0]!.letter).toBe('kst-2-98');
    const steun = await register.search({ q: 'steun' });
    expect(steun.items[0]!.letter).toBe('kst-2-99');
  });

  test('filters and counts', async () => {
    const register = await newRegister(kind);
    const records = Array.from({ length: 30 }, (_, n) => generateLetter(n, 3));
    for (const record of records) await register.add({ record, bytes: Buffer.from(record.text) });

    const reports = records.filter((record) => record.kind === 'report');
    const answer = await register.letters({ kind: ['report'] }, { limit: 100 });
    expect(answer.items.map(({ letter }) => letter).sort()).toEqual(reports.map(({ id }) => id).sort());
    expect(answer.facets.kind).toEqual({ report: reports.length });

    const opposing = records.flatMap((record) =>
      record.statements.filter(({ stance, holder }) => stance === 'oppose' && holder.class === 'government'),
    );
    const statements = await register.statements({ stance: ['oppose'], holder: ['government'] });
    expect(statements.total).toBe(opposing.length);
    expect(statements.facets.phase).toEqual({ planned: opposing.length });
    const of = await register.letters({ stance: ['oppose'], holder: ['government'] });
    expect(of.total).toBe(records.filter(({ statements: s }) => s.some((x) => opposing.includes(x))).length);

    const kenya = await register.letters({ actor: ['kenia'] });
    expect(kenya.total).toBe(records.filter(({ actors }) => actors.some(({ id }) => id === 'iso:KE')).length);
    expect(kenya.labels['iso:KE']).toBe('Kenia');
    const since = await register.letters({ since: '2018-01-01', until: '2020-12-31' });
    expect(since.total).toBe(
      records.filter(({ letter }) => letter.date!.value >= '2018' && letter.date!.value < '2021').length,
    );
    const both = await register.search({
      q: 'veiligheid',
      in: 'statements',
      filter: { phase: ['reported'] },
    });
    expect(both.items.every(({ phase, text }) => phase === 'reported' && /veiligheid/.test(text!))).toBe(
      true,
    );
  });

  test('reading ahead changes no answer, and what is added later is found', async () => {
    const [read, unread] = [await newRegister(kind), await newRegister(kind)];
    const add = async (n: number): Promise<void> => {
      const record = generateLetter(n, 2);
      for (const register of [read, unread]) await register.add({ record, bytes: Buffer.from(record.text) });
    };
    for (let n = 0; n < 20; n++) await add(n);
    await read.warm();
    const asked = ['voorstel', 'steun voorstel', '"het voorstel" -veiligheid', 'steun OR veiligheid'];
    const answers = (register: Register) =>
      Promise.all(asked.flatMap((q) => [register.search({ q }), register.search({ q, in: 'statements' })]));
    const before = await answers(unread);
    expect(await answers(read)).toEqual(before);
    expect(before.some(({ total }) => total > 5)).toBe(true);
    for (let n = 20; n < 40; n++) await add(n);
    await read.warm(AbortSignal.abort());
    const after = await answers(unread);
    expect(await answers(read)).toEqual(after);
    expect(after[0]!.total).toBeGreaterThan(before[0]!.total);
  });

  test('a phrase is found wherever it stands in a very long text', async () => {
    const register = await newRegister(kind);
    const filler = Array.from({ length: 9000 }, (_, n) => `de woord${n % 700}`).join(' ');
    await addText(register, 'kst-3-1.txt', `${filler} bijzondere gezant ${filler} de laatste woorden`);
    expect((await register.search({ q: '"bijzondere gezant"' })).total).toBe(1);
    expect((await register.search({ q: '"gezant bijzondere"' })).total).toBe(0);
    expect((await register.search({ q: '"de laatste woorden"' })).total).toBe(1);
    expect((await register.search({ q: '"woord699 de woord0"' })).total).toBe(1);
  });
});
