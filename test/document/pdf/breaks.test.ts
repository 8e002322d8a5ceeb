import { describe, expect, it } from 'vitest';
import { joinerOf } from '../../../src/document/pdf/breaks.ts';
import type { PdfLine } from '../../../src/document/pdf/lines.ts';
import { hyphenation } from '../../../src/language/nl/hyphenation.ts';

/** Lines of one column of 60 characters of 5 points, each as wide as its words or, when justified, as the column. */
function column(texts: string[], justified = false): PdfLine[] {
  return texts.map((text, i) => ({
    text,
    indent: 0,
    page: 1,
    x: 0,
    right: justified ? 300 : text.length * 5,
    y: i * 12,
    size: 10,
    look: { size: 10, bold: false, italic: false, underlined: false },
    place: 0,
    column: { left: 0, right: 300 },
    cells: [0],
    numbered: false,
  }));
}

const full = 'de lidstaten spraken lang over de gevolgen van het voor-';
const hyphenated = column(
  Array.from({ length: 20 }, (_, i) =>
    i % 4 === 0 ? full : 'stel en over de kosten ervan, die nog niet bekend waren',
  ),
  true,
);
const plain = column(
  Array.from({ length: 20 }, (_, i) =>
    i % 3 === 0
      ? 'de lidstaten spraken lang over de'
      : 'verantwoordelijkheid voor het toezicht en over de kosten ervan',
  ),
);

describe('a word parted at the end of a line', () => {
  it('is made whole in a text that is hyphenated', () => {
    expect(joinerOf(hyphenated, hyphenation)('van het voor-', 'stel en')).toBe('van het voorstel en');
    expect(joinerOf(hyphenated, hyphenation)('van het voor -', 'stel en')).toBe('van het voorstel en');
  });

  it('keeps its hyphen in a text that is not', () => {
    expect(joinerOf(plain, hyphenation)('de secretaris-', 'generaal van')).toBe('de secretaris-generaal van');
    expect(joinerOf(plain, hyphenation)('een pauze -', 'kort maar')).toBe('een pauze - kort maar');
  });

  it('keeps a hyphen before a capital or a number, after an abbreviation, and before a joining word', () => {
    const join = joinerOf(hyphenated, hyphenation);
    expect(join('de NAVO-', 'bondgenoten')).toBe('de NAVO-bondgenoten');
    expect(join('het Midden-', 'Oosten')).toBe('het Midden-Oosten');
    expect(join('de in-', 'en uitvoer')).toBe('de in- en uitvoer');
    expect(join('land-', 'of zeemacht')).toBe('land- of zeemacht');
  });

  it('is spelled as elsewhere in the text', () => {
    const lines = [...hyphenated, ...column(['de secretaris-generaal sprak'], true)];
    expect(joinerOf(lines, hyphenation)('de secretaris-', 'generaal')).toBe('de secretaris-generaal');
  });

  it('is whole behind a soft hyphen', () => {
    expect(joinerOf(plain, hyphenation)('het voor\u00ad', 'stel')).toBe('het voorstel');
  });
});
