import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/document/text/text.ts';

/** Kind (with level or note) and words of each block, on one line each. */
function outline(text: string): string[] {
  return textBlocks(text).map(
    (block) =>
      `${block.kind}${block.level ?? ''}${block.note ? `#${block.note}` : ''}: ${text.slice(block.start, block.end).replace(/\s+/g, ' ')}`,
  );
}

const sentence =
  'De Raad spreekt naar verwachting over de voortgang van het voorstel en over de financiering ervan na de zomer.';

describe('headings', () => {
  it('are short lines between empty lines', () => {
    expect(outline(`Visserij\n\n${sentence}`)).toEqual(['heading2: Visserij', `paragraph: ${sentence}`]);
  });

  it('are not sentences, labels in a run, salutations or signatures', () => {
    const text = `Datum: 3 mei 2021\nBetreft: Landbouwraad\n\nGeachte voorzitter,\n\n${sentence}\n\nKort gezegd: ja.\n\nDe minister van Landbouw,\n\nS. de Boer-Kamp`;
    expect(outline(text).filter((line) => line.startsWith('heading'))).toEqual([]);
  });

  it('keep the line that says how the point is dealt with apart', () => {
    expect(
      outline(`1. Visquota\n(= aanname)\n\n${sentence}\n\n2. Bossen\n= Stand van zaken\n\n${sentence}`),
    ).toEqual([
      'heading2: 1. Visquota',
      'paragraph: (= aanname)',
      `paragraph: ${sentence}`,
      'heading2: 2. Bossen',
      'paragraph: = Stand van zaken',
      `paragraph: ${sentence}`,
    ]);
  });

  it('may have their text on the very next line, one level down', () => {
    expect(
      outline(`Visquota\n\nInhoud\n${sentence}\n\nInzet\n${sentence}`).map((line) => line.split(':')[0]),
    ).toEqual(['heading2', 'heading3', 'paragraph', 'heading3', 'paragraph']);
  });

  it('have the depth that their numbers give', () => {
    const text = ['I. Landbouw', '1. Quota', '2a. Bossen', 'II. Visserij'].map(
      (title) => `${title}\n\n${sentence}`,
    );
    expect(textBlocks(text.join('\n\n')).flatMap((block) => block.level ?? [])).toEqual([2, 3, 4, 2]);
  });

  it('start with a title when the first names its day or stands in capitals', () => {
    expect(outline(`Verslag Visserijraad 3 mei 2021\n\nQuota\n\n${sentence}`)[0]).toMatch(/^heading1/);
    expect(outline(`VERSLAG VISSERIJRAAD\n\n${sentence}\n\nQuota\n\n${sentence}`)[0]).toMatch(/^heading1/);
    expect(outline(`Quota 2022\n\n${sentence}\n\nBossen\n\n${sentence}`)[0]).toMatch(/^heading2/);
  });

  it('follow a signature without an empty line', () => {
    const text = `${sentence}\n\nDe minister van Visserij,\n\n\nAnna de Vries\n Verslag Visserijraad 3 mei 2021\n\n${sentence}`;
    expect(outline(text).slice(1, 4)).toEqual([
      'paragraph: De minister van Visserij,',
      'paragraph: Anna de Vries',
      'heading1: Verslag Visserijraad 3 mei 2021',
    ]);
  });

  it('need text below them', () => {
    expect(outline(`${sentence}\n\nDe minister van Visserij\n\nAnna de Vries`).join()).not.toContain(
      'heading',
    );
  });
});

describe('hard-wrapped paragraphs', () => {
  const wrapped = [
    'De lidstaten spraken over de quota voor haring en makreel en over',
    'de gevolgen daarvan voor de kleine vloot. Een aantal lidstaten vroeg',
    'om meer tijd voor de overgang en om steun uit het fonds voor de kust.',
  ].join('\n');

  it('are one block', () => {
    expect(textBlocks(`${wrapped}\n\n${wrapped}`)).toHaveLength(2);
  });

  it('end at a full stop well before the edge, without an empty line', () => {
    expect(textBlocks(`${wrapped}\nDat was alles.\n${wrapped}`)).toHaveLength(2);
  });

  it('start where a line is indented', () => {
    expect(textBlocks(`${wrapped}\n ${wrapped}`)).toHaveLength(2);
  });

  it('keep a dash or number that happens to start a line', () => {
    const dash =
      'De lidstaten spraken lang over de quota voor haring en makreel\n– en over tong – zonder dat er een besluit viel over de verdeling';
    expect(textBlocks(`${wrapped}\n\n${dash}`)).toHaveLength(2);
  });
});

describe('lists, tables and notes', () => {
  it('give a block to every item', () => {
    expect(
      outline(`Op de agenda staan:\n\n- Quota\n- Bossen\na) Melk`).map((line) => line.split(':')[0]),
    ).toEqual(['paragraph', 'list_item', 'list_item', 'list_item']);
    expect(outline('Agenda:\n1. Quota\n2. Bossen\n3. Melk').slice(1)).toEqual([
      'list_item: 1. Quota',
      'list_item: 2. Bossen',
      'list_item: 3. Melk',
    ]);
  });

  it('give a block to every row', () => {
    expect(outline(`Land\tBedrag\nItalië\t5`)).toEqual(['table_row: Land Bedrag', 'table_row: Italië 5']);
  });

  it('know a footnote by the mark that a word of the text carries', () => {
    expect(outline(`${sentence.slice(0, -1)}.1\n\n1 Zie het fiche.`)[1]).toBe('footnote#1: 1 Zie het fiche.');
    expect(outline(`${sentence}\n\n3 lidstaten onthielden zich van stemming.`)[1]).toMatch(/^paragraph/);
  });
});

it('covers every word once, in order', () => {
  const text = `28 676 Visserij\n\nNr. 12\n\nGeachte voorzitter,\n\n${sentence}\n \t\n- een\n- twee\n\f\n${sentence}`;
  let at = 0;
  for (const { start, end } of textBlocks(text)) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
});
