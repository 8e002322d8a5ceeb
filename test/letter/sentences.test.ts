import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/index.ts';

/** Lines "class stance phase, … | sentence", or "nothing | sentence" for what states no position. */
const lines = readFileSync(new URL('../fixtures/sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** What a report says in one sentence, as the lines write it. */
function read(sentence: string): string {
  const { statements } = readText(`Den Haag, 3 juni 2010\n\nVerslag van de Raad\n\n${sentence}\n`);
  const found = statements.map(({ holder, stance, phase }) => `${holder.class} ${stance} ${phase}`);
  return found.join(', ') || 'nothing';
}

describe('sentences of reports and agendas give what the guidelines ask', () => {
  it.each(lines.map((line) => line.split(' | ') as [string, string]))('%s: %s', (expected, sentence) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe('an enumeration', () => {
  it('takes holder and future from its lead-in', () => {
    const { statements } = readText('Nederland zal:\n\n- de uitvoering volgen;\n- tien agenten leveren.\n');
    expect(statements.map(({ holder, stance, phase }) => [holder.class, stance, phase])).toEqual([
      ['government', 'commit', 'planned'],
      ['government', 'commit', 'planned'],
    ]);
  });
});
