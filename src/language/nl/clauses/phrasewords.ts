import type { Word } from './markedword.ts';

/** "Richtlijn 2006/66/EG": a text by its number, which holds no position. */
export const legalTexts = new Set(
  'richtlijn verordening besluit artikel hoofdstuk kamerstuk mededeling protocol bijlage resolutie'.split(
    ' ',
  ),
);

/** "de vaste commissie", "de commissie vroeg": the Commission has a capital, and a committee of a conference does not ask the writer. */
export const isOfParliament = (words: readonly Word[], k: number): boolean =>
  words[k - 1]?.lower === 'vaste' ||
  (words[k - 1]?.lower !== 'europese' &&
    words[k + 1]?.lemmas.some((lemma) => /^(?:vragen|verzoeken)$/.test(lemma)) === true);

/** "geen enkele lidstaat", "een enkele delegatie", "deze beide landen" */
export const isSecond = (before: string, lower: string): boolean =>
  before === 'geen' ||
  (/^(?:een|de|deze|die|al|onze|zijn|hun)$/.test(before) &&
    /^(?:enkele|beide|vele|diverse|verschillende)$/.test(lower));

/** "De delegatie heeft onderstreept": the sender's own, where no other is named. */
export const isTheOne = (words: readonly Word[], i: number, k: number): boolean =>
  k === i + 1 && words[i]!.lower === 'de' && words[k + 1]?.lower !== 'van';

/** "de overige betwijfelden": those of the group. */
export const remaining = /^(?:overige|overigen|andere|meeste)$/;

/** "…; enkele maakten een voorbehoud", "…, één onthield zich": some of those named before. */
export const someOf = new Set(
  'enkele verschillende meerdere diverse sommige één eén twee drie vier vijf zes zeven negen tien elf twaalf beide'.split(
    ' ',
  ),
);

/** A verb and nothing else, or one with its adverb behind it. */
export const isActing = (words: readonly Word[], k: number): boolean => {
  const { finite } = words[k] ?? { finite: 0 };
  return (
    finite === 2 || (finite === 1 && /^(?:juist|echter|daarentegen|zich)$/.test(words[k + 1]?.lower ?? ''))
  );
};

/** "ten minste negen lidstaten", "ten hoogste 5 landen": how many at least or at most. */
export const isAtLeast = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'ten' &&
  /^(?:minste|hoogste)$/.test(words[i + 1]?.lower ?? '') &&
  (words[i + 2]?.kind === 'number' || numerals.test(words[i + 2]?.lower ?? ''));
const numerals =
  /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|honderd)$/;
