import type { Hyphenation } from '../../document/hyphenation.ts';

/** Words between the two halves of a pair such as "in- en uitvoer", "land- of zeemacht". */
const BETWEEN = new Set([
  'en',
  'of',
  'als',
  'dan',
  'noch',
  'tot',
  'maar',
  'via',
  'versus',
  'c.q.',
  'resp.',
  'respectievelijk',
  'e.d.',
]);

export const hyphenation: Hyphenation = { joins: (word) => BETWEEN.has(word.toLowerCase()) };
