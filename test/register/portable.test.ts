import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { generateLetter } from '../../scripts/generate-letters.ts';
import { nl } from '../../src/language/nl/index.ts';
import { RegisterError } from '../../src/register/errors.ts';
import { openStore, type RegisterPlace } from '../../src/register/open.ts';
import { exportLines, importLines } from '../../src/register/portable.ts';
import { addText, newPlace, reopened, type StoreKind } from './registers.ts';

async function exported(place: RegisterPlace): Promise<Buffer> {
  const store = await openStore(place);
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(exportLines(store)).pipe(createGzip()))
    chunks.push(chunk as Buffer);
  await store.close();
  return Buffer.concat(chunks);
}

async function imported(place: RegisterPlace, file: Buffer): Promise<{ fresh: number; present: number }> {
  const store = await openStore(place);
  const counts = { fresh: 0, present: 0 };
  await importLines(store, Readable.from([file]), nl, (_id, isNew) => {
    if (isNew) counts.fresh++;
    else counts.present++;
  }).finally(() => store.close());
  return counts;
}

test.each<[StoreKind, StoreKind]>([
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
])('a register goes from %s to %s with everything that is in it', async (from, to) => {
  const [source, target] = [await newPlace(from), await newPlace(to)];
  const register = await reopened(source);
  for (let n = 0; n < 12; n++) {
    const record = generateLetter(n, 4);
    await register.add({ record, bytes: Buffer.from(record.text) });
  }
  await addText(register, 'kst-7-1.txt', 'Eerste tekst over radar.');
  await addText(register, 'kst-7-1.txt', 'Tweede tekst over sonar.');
  const { id } = generateLetter(0, 4);
  const target1 = { kind: 'field', path: 'statements.s1.stance', value: 'assess' } as const;
  await register.correct({ letter: id, target: target1, who: 'griffier', why: 'zo staat het er' });

  expect(await imported(target, await exported(source))).toEqual({ fresh: 13, present: 0 });
  const copy = await reopened(target);
  expect(await copy.counts()).toEqual(await register.counts());
  expect((await copy.search({ q: 'steun' })).items).toEqual((await register.search({ q: 'steun' })).items);
  expect(await copy.record('kst-7-1', 1)).toEqual(await register.record('kst-7-1', 1));
  expect(await copy.letter('kst-7-1')).toEqual(await register.letter('kst-7-1'));
  expect((await copy.record(id))!.statements[0]!.stance).toBe('assess');
  expect((await copy.corrections())[0]).toMatchObject({ who: 'griffier', why: 'zo staat het er' });
  expect((await copy.meetings()).items).toEqual((await register.meetings()).items);
  expect(await imported(target, await exported(source))).toEqual({ fresh: 0, present: 13 });
});

test('a file that is no register, or breaks off, is refused with what to do', async () => {
  const source = await newPlace('sqlite');
  const register = await reopened(source);
  for (let n = 0; n < 30; n++) {
    const record = generateLetter(n, 4);
    await register.add({ record, bytes: Buffer.from(record.text) });
  }
  const whole = await exported(source);
  const lines = (...rows: object[]) => gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const file of [
    Buffer.from('no gzip'),
    Buffer.alloc(0),
    gzipSync('no json'),
    lines({ type: 'register', format: 'something/9' }),
    lines({ type: 'register', format: 'inzet/register/1', letters: 3 }),
    whole.subarray(0, whole.length - 2000),
  ]) {
    const target = await newPlace('sqlite');
    await expect(imported(target, file)).rejects.toThrow(RegisterError);
  }
});
