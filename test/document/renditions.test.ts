import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typedBlocks } from '../../scripts/examples/model.ts';
import { savedPage } from '../../scripts/examples/page.ts';
import { wordLetter } from '../../scripts/examples/word.ts';
import { publicationXml } from '../../scripts/examples/xml.ts';
import { readFile } from '../../src/index.ts';
import { comparable } from './comparable.ts';

const letters = 'examples/letters';
const read = async (path: string) => comparable(await readFile(readFileSync(path), basename(path)));
const textOf = (name: string) => read(join(letters, `${name}.txt`));
const names = readdirSync(letters)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => basename(file, '.txt'));

describe.each(names)('%s gives the same record', (name) => {
  it.each(['pdf', 'docx', 'html', 'xml'])('as %s as it does as text', async (format) => {
    expect(await read(join(letters, `${name}.${format}`))).toEqual(await textOf(name));
  });
});

describe('by another producer, LibreOffice,', () => {
  const folder = 'test/fixtures/libreoffice';
  it.each(readdirSync(folder))('%s gives the same record as its text', async (file) => {
    expect(await read(join(folder, file))).toEqual(await textOf(basename(file, extname(file))));
  });
});

const shared = '../shared/letters';
/** The evaluation letters that lie beside the project, when they do. */
const others = existsSync(shared)
  ? readdirSync(shared).filter((file) => /^(?!README).*\.txt$/.test(file))
  : [];

describe.skipIf(others.length === 0).each(others)('%s, an evaluation letter,', (file) => {
  const raw = existsSync(join(shared, file)) ? readFileSync(join(shared, file), 'utf8') : '';
  const encode = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['docx', () => wordLetter(typedBlocks(raw), 'letter')],
    ['html', async () => encode(savedPage(typedBlocks(raw), { title: 'letter' }))],
    ['xml', async () => encode(publicationXml(typedBlocks(raw)))],
  ] as const)('gives the same record as %s as it does as text', async (_, make) => {
    const text = comparable(await readFile(encode(raw), file));
    expect(comparable(await readFile(await make(), file))).toEqual(text);
  });
});
