import { expect, it } from 'vitest';
import { sectionsOf } from '../../src/follow/sections.ts';
import { readTerms } from '../../src/follow/terms.ts';
import { readText } from '../../src/index.ts';
import { nl } from '../../src/language/nl/index.ts';

it('a heading that recurs opens no section', () => {
  const text = [
    'Visserij',
    'Inhoud',
    'De Commissie stelt quota voor.',
    'Inzet Nederland',
    'Nederland zal instemmen.',
    'Kustwacht',
    'Inhoud',
    'Er komt een schip.',
    'Inzet Nederland',
    'Nederland zal het steunen.',
  ].join('\n\n');
  const sections = sectionsOf(readTerms(readText(text, { name: 'a.txt' }), nl));
  const heads = sections.slice(1).map(({ start }) => text.slice(start, text.indexOf('\n', start)));
  expect(heads).toEqual(['Visserij', 'Kustwacht']);
});
