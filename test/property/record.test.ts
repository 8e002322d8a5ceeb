import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';
import { faults } from './holds.ts';
import { absent, letters } from './letters.ts';
import { anyText } from './mutations.ts';

if (absent.length > 0) console.log(`not here, left out: ${absent.join(', ')}`);

/** Texts that once broke a rule of the record. */
const found = [
  'Duitsland, Zweden en Finland delen Tevens ga\nordaanse minister van Buitenlandse',
  ' waarin op een\nvoortrekkersrol van Nederland wordt aangedrongen',
  'Haar plan zal de Commissie toelichten.',
  'Indienen zal Nederland dat voorstel nog dit jaar.',
];

describe('every record', () => {
  it.each(letters)('holds for $path', ({ path, text }) => {
    expect(faults(readText(text, { name: path }))).toEqual([]);
  });
  it('holds for every sentence cut before and behind every word', () => {
    const broken = letters.flatMap(({ text }) =>
      text.split(/(?<=[.!?])\s+|\n\s*\n/).flatMap((sentence) => {
        const words = sentence.split(/\s+/);
        const cut = words.flatMap((_, i) => [words.slice(i).join(' '), words.slice(0, i).join(' ')]);
        return cut.filter((one) => faults(readText(one)).length > 0);
      }),
    );
    expect(broken).toEqual([]);
  }, 300_000);
  it('keeps the text as it came', () => {
    for (const { text } of letters)
      expect(readText(text).text).toBe(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  });
  it('holds for 10,000 cut, spliced, mutated and random letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faults(readText(text))).toEqual([]);
      }),
      { numRuns: 10_000, examples: found.map((text): [string] => [text]) },
    );
  }, 120_000);
});
