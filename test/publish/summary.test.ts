import { expect, test } from 'vitest';
import { readText } from '../../src/index.ts';
import { messagesFor } from '../../src/publish/messages/messages.ts';
import { outline } from '../../src/publish/outline.ts';
import { renderText } from '../../src/publish/text/summary.ts';
import type { LetterRecord, Statement } from '../../src/record/types.ts';

const text = `Lunch over energie

De bondgenoten riepen op tot haast. Nederland zal bijdragen aan het fonds vóór 1 mei 2026.

Overig

Het kabinet steunt het plan.
`;

const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const statement = (words: string, fields: Partial<Statement>): Statement => ({
  id: '',
  ...at(words),
  trigger: at(words),
  content: at(words),
  sentence: at(words),
  holder: { class: 'government' },
  stance: 'support',
  phase: 'standing',
  topics: [],
  actors: [],
  figures: [],
  dates: [],
  rules: [],
  confidence: 1,
  ...fields,
});

const record: LetterRecord = {
  ...readText(text, { name: 'a.txt' }),
  sessions: [
    {
      title: 'Lunch over energie',
      kind: 'meal',
      start: 0,
      end: text.indexOf('Overig'),
      heading: at('Lunch over energie'),
    },
  ],
  sections: [
    {
      title: 'Lunch over energie',
      level: 1,
      heading: at('Lunch over energie'),
      start: 0,
      end: text.indexOf('Overig'),
      session: 0,
    },
    { title: 'Overig', level: 1, heading: at('Overig'), start: text.indexOf('Overig'), end: text.length },
  ],
  statements: [
    statement('riepen op tot haast', {
      holder: { class: 'collective', name: 'De bondgenoten' },
      stance: 'call',
      phase: 'reported',
    }),
    statement('zal bijdragen aan het fonds vóór 1 mei 2026', {
      stance: 'commit',
      phase: 'planned',
      deadline: '2026-05-01',
      session: 0,
    }),
    statement('steunt het plan', {}),
  ],
};
const summary = (width: number, language: 'nl' | 'en' = 'nl') =>
  renderText(record, messagesFor(language), { colours: false, width });

test('positions stand under their session or section, those of the government first, by their number', () => {
  const [positions] = summary(100).split('Termijnen');
  const lines = positions!.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '));
  const shown = lines.filter((line) => /^(Lunch|Overig|Nederland|Anderen|\d )/.test(line));
  expect(shown).toEqual([
    // Above its positions the letter is called by its first heading.
    'Lunch over energie',
    'Lunch over energie',
    'Nederland',
    '2 zal doen zal bijdragen aan het fonds vóór 1 mei 2026',
    'Anderen',
    '1 riep op De bondgenoten: riepen op tot haast',
    'Overig',
    'Nederland',
    '3 steunt steunt het plan',
  ]);
});

test('a deadline is listed with the position it belongs to', () => {
  expect(summary(100)).toMatch(/Termijnen\n +1 mei 2026 +2\. zal doen: zal bijdragen/);
  expect(summary(100, 'en')).toMatch(/Deadlines\n +1 May 2026 +2\. will do: zal bijdragen/);
});

test('lines are no wider than asked for, and no word is lost', () => {
  const words = (output: string) => output.split(/\s+/).filter(Boolean);
  expect(
    Math.max(
      ...summary(44)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(44);
  expect(words(summary(44))).toEqual(words(summary(100)));
});

test('a position in a section that is about a session belongs to the session', () => {
  const [lunch, other] = outline(record);
  expect(lunch!.others.map(({ index }) => index)).toEqual([0]);
  expect(other).toMatchObject({ title: 'Overig', session: undefined });
});
