import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/reading/read.ts';
import { addText, asFile, newRegister, readFrom, stores } from './registers.ts';

const numbered = (number: string, words: string): string => `28 676 NAVO

Nr. ${number} Brief van de minister van Buitenlandse Zaken

Den Haag, 3 maart 2023

Hierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 20 maart 2023 te Brussel. ${words}

De minister van Buitenlandse Zaken,

A. de Vries
`;
const unnumbered = `Den Haag, 3 maart 2023

Geachte voorzitter,

Nederland zal het belang van steun aan Moldavië benadrukken.

De minister van Buitenlandse Zaken,

A. de Vries
`;

describe.each(stores)('%s', (kind) => {
  test('the same bytes again change nothing', async () => {
    const register = await newRegister(kind);
    const first = await addText(register, 'a.txt', numbered('474', 'Moldavië staat op de agenda.'));
    expect(first).toEqual({ letter: 'kst-28676-474', version: 1, as: 'letter', identifiedBy: 'number' });
    const again = await addText(register, 'copy.txt', numbered('474', 'Moldavië staat op de agenda.'));
    expect(again).toEqual({ ...first, as: 'known' });
    expect(await register.counts()).toMatchObject({ letters: 1, versions: 1, renditions: 1 });
  });

  test('the same letter in another format is another rendition, not another letter', async () => {
    const register = await newRegister(kind);
    const text = readFrom('letter.txt', numbered('474', 'Moldavië.'));
    await register.add(text);
    const pdf = await register.add(asFile(text, 'letter.pdf', 'application/pdf'));
    expect(pdf).toMatchObject({ letter: 'kst-28676-474', version: 1, as: 'rendition' });
    const entry = await register.letter('kst-28676-474');
    expect(entry!.versions).toHaveLength(1);
    expect(entry!.versions[0]!.renditions.map(({ name, read }) => [name, read]).sort()).toEqual([
      ['letter.pdf', true],
      ['letter.txt', false],
    ]);
    const [first] = entry!.versions[0]!.renditions;
    const kept = await register.rendition(first!.sha256);
    expect(Buffer.from(kept!.bytes).toString('utf8')).toContain('Moldavië.');
  });

  test('white space and hyphenation make no other letter', async () => {
    const register = await newRegister(kind);
    await addText(register, 'a.txt', unnumbered);
    const wrapped = unnumbered.replace('het belang van steun', 'het be-\nlang  van steun');
    expect(await addText(register, 'b.txt', wrapped)).toMatchObject({
      as: 'rendition',
      identifiedBy: 'text',
    });
  });

  test('another text under the same number is a new version; the old one stays readable', async () => {
    const register = await newRegister(kind);
    await addText(register, 'a.txt', numbered('474', 'Moldavië staat op de agenda.'));
    const second = await addText(register, 'b.txt', numbered('474', 'Georgië staat op de agenda.'));
    expect(second).toMatchObject({ letter: 'kst-28676-474', version: 2, as: 'version' });
    expect((await register.record('kst-28676-474'))!.text).toContain('Georgië');
    expect((await register.record('kst-28676-474', 1))!.text).toContain('Moldavië');
    expect((await register.search({ q: 'Georgië' })).total).toBe(1);
    expect((await register.search({ q: 'Moldavië' })).total).toBe(0);
    expect((await register.letters()).total).toBe(1);
  });

  test('a number found later names the letter, in whatever order its files come', async () => {
    const named = readFrom('2024D46181.txt', unnumbered);
    const bare = asFile(readFrom('letter.txt', unnumbered), 'letter.html', 'text/html');
    for (const order of [
      [named, bare],
      [bare, named],
    ]) {
      const register = await newRegister(kind);
      for (const file of order) await register.add(file);
      const { items } = await register.letters();
      expect(items.map(({ letter }) => letter)).toEqual(['2024D46181']);
      const entry = await register.letter('2024D46181');
      expect(entry!.identifiedBy).toBe('name');
      const [version] = entry!.versions;
      expect(version!.renditions.find(({ read }) => read)!.mediaType).toBe('text/html');
      for (const alias of entry!.aliases) expect((await register.letter(alias))!.id).toBe('2024D46181');
    }
  });

  test('two letters that a file shows to be one become one, also to search', async () => {
    const register = await newRegister(kind);
    const text = readFrom('letter.txt', unnumbered);
    const other = unnumbered.replace('Moldavië', 'Georgië');
    await register.add(text);
    await addText(register, '2024D46181.txt', other);
    expect((await register.letters()).total).toBe(2);
    const page = asFile(readFrom('2024D46181.html', unnumbered), '2024D46181.html', 'text/html');
    expect(await register.add(page)).toMatchObject({ letter: '2024D46181', as: 'rendition' });
    expect((await register.letters()).items.map(({ letter }) => letter)).toEqual(['2024D46181']);
    const entry = await register.letter(text.record.id);
    expect(entry!.id).toBe('2024D46181');
    expect(entry!.versions).toHaveLength(2);
    const current = await register.search({ q: 'benadrukken' });
    expect(current.total).toBe(1);
    expect(current.facets.kind).toEqual({ letter: 1 });
    expect((await register.statements()).total).toBe(1);
  });

  test('a removed letter is gone from everything', async () => {
    const register = await newRegister(kind);
    await addText(register, 'a.txt', numbered('474', 'Moldavië.'));
    await addText(register, 'b.txt', numbered('475', 'Moldavië en Georgië.'));
    expect(await register.remove('kst-28676-474')).toBe(true);
    expect(await register.remove('kst-28676-474')).toBe(false);
    expect(await register.letter('kst-28676-474')).toBeUndefined();
    expect((await register.search({ q: 'Moldavië' })).items.map(({ letter }) => letter)).toEqual([
      'kst-28676-475',
    ]);
    expect(await register.counts()).toMatchObject({ letters: 1, versions: 1, renditions: 1 });
  });
});

test('the examples in five formats are six letters', async () => {
  const register = await newRegister('sqlite');
  const folder = 'examples/letters';
  const files = readdirSync(folder).filter((name) => /\.(?:docx|html|pdf|txt|xml)$/.test(name));
  for (const name of files) {
    const bytes = readFileSync(`${folder}/${name}`);
    await register.add({ record: await readFile(bytes, name), bytes });
  }
  const { items } = await register.letters();
  expect(items).toHaveLength(6);
  for (const { letter } of items) {
    const { versions } = (await register.letter(letter))!;
    expect(versions.map(({ renditions }) => renditions.length)).toEqual([5]);
  }
});
