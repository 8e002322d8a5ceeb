import { expect, it } from 'vitest';
import { series } from '../../src/follow/series.ts';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { LetterRecord } from '../../src/record/types.ts';

const letter = (day: string, text: string): LetterRecord => ({
  ...readText(`Den Haag, ${day}\n\nGeachte voorzitter,\n\n${text}\n`, { name: day }),
  id: day,
});

it('norms of one percentage are series of their own by what they are a norm for', () => {
  const found = series(
    [
      letter(
        '3 maart 2015',
        'Drie bondgenoten voldoen aan de norm om 2% van het bbp aan defensie te besteden.',
      ),
      letter('3 maart 2017', 'Vijf landen halen de norm van 2% van het bbp voor de defensie-uitgaven.'),
      letter('4 april 2017', 'Voor ontwikkelingssamenwerking geldt de norm van 0,7% van het bnp.'),
      letter('4 april 2019', 'De ODA-norm van 0,7% van het bnp blijft het doel.'),
    ],
    nl,
  );
  expect(found.map(({ label, points }) => [label, points.map(({ low }) => low)])).toEqual([
    ['defensie-uitgaven', [2, 2]],
    ['ontwikkelingssamenwerking', [0.7, 0.7]],
  ]);
});
