import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/document/read.ts';
import { hyphenation } from '../../../src/language/nl/hyphenation.ts';
import { outline } from '../outline.ts';

const folder = 'test/fixtures/pdf';
const paragraphs: string[] = JSON.parse(readFileSync(`${folder}/paragraphs.json`, 'utf8'));
const read = (name: string) => readBytes(readFileSync(`${folder}/${name}.pdf`), `${name}.pdf`, hyphenation);

/** The words of the blocks of one kind. */
async function blocks(name: string, kind: string): Promise<string[]> {
  const { text, blocks } = await read(name);
  return blocks.filter((block) => block.kind === kind).map((block) => text.slice(block.start, block.end));
}

describe('two columns', () => {
  it('are read one after the other, under the title that spans them', async () => {
    const document = await read('columns');
    expect(outline(document)).toEqual([
      'heading2: Twee kolommen',
      ...paragraphs.map((words) => `paragraph: ${words}`),
    ]);
  });
});

describe('a letterhead beside the text', () => {
  it('comes first, once, and does not break into the lines beside it', async () => {
    const found = await blocks('letterhead', 'paragraph');
    expect(found.slice(0, 2).join('\n')).toBe(
      'Directie Voorbeelden\nVoorbeeldplein\nOnze referentie\nVB-0001',
    );
    expect(found.slice(2)).toEqual(paragraphs);
  });

  it('leaves running heads and page numbers out', async () => {
    const { text } = await read('letterhead');
    expect(text).not.toMatch(/vergaderjaar|^\d+$/m);
  });

  it('leaves headings that are bold at the size of the text, each with its page', async () => {
    const { text, blocks } = await read('letterhead');
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => text.slice(block.start, block.end))).toEqual(
      [0, 4, 8, 12, 16, 20, 24, 28, 32].map((n) => `Onderwerp nummer ${n}`),
    );
    expect(new Set(headings.map((block) => block.level))).toEqual(new Set([2]));
    expect(headings.map((block) => block.page)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe('a justified, hyphenated text with footnotes', () => {
  it('gives every word whole, and paragraphs that cross a page in one piece', async () => {
    const found = await blocks('hyphenated', 'paragraph');
    const bare = found.map((words) => words.replace(/(?<=[.,])\d{1,2}$/, ''));
    expect(bare).toEqual(paragraphs);
  });

  it('has its notes at the end, by their numbers, and their marks at the words', async () => {
    const { text, blocks } = await read('hyphenated');
    const notes = blocks.filter((block) => block.kind === 'footnote');
    expect(notes.map((block) => block.note)).toEqual(Array.from({ length: 11 }, (_, i) => String(i + 1)));
    expect(text.slice(notes[1]!.start, notes[1]!.end)).toBe('2 Kamerstuk 28 676, nr. 102.');
    expect(notes[0]!.start).toBeGreaterThan(text.indexOf(paragraphs.at(-1)!));
    expect(text).toContain(`${paragraphs[3]}2`);
  });
});

it('gives a row of a table with its wrapped cells whole', async () => {
  expect(await blocks('table', 'table_row')).toEqual([
    'Land\tBijdrage\tToelichting',
    'Noorwegen\tEUR 5 miljoen\tTe betalen in twee delen, het eerste in het voorjaar',
    'Letland\tEUR 2 miljoen\tEenmalig',
  ]);
});

it('tells how many pages there are', async () => {
  expect((await read('columns')).source).toMatchObject({ mediaType: 'application/pdf', pages: 3 });
});

describe('a printed parliamentary paper', () => {
  it('has its numbers before the lines they hang beside, and no foot', async () => {
    const found = outline(await read('kamerstuk'));
    expect(found).toContain('paragraph: 28 676 Noord-Atlantische Verdragsorganisatie (NAVO)');
    expect(found).toContain('paragraph: Nr. 12 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN');
    expect(found.join('\n')).not.toContain('vergaderjaar');
    expect(found.at(-1)).toBe(`paragraph: ${paragraphs[4]}`);
  });
});
