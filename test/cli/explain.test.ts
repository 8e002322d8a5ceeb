import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/index.ts';
import { folder, inzet, letter } from './command.ts';

const cwd = folder({ 'letter.txt': letter });
const { text, statements } = readText(letter);
const index = statements.findIndex(({ stance }) => stance === 'emphasise');
const statement = statements[index]!;

test('a position is explained by its words, its sentence and the rules that led to it', async () => {
  const { code, stdout } = await inzet(['explain', 'letter.txt', String(index + 1)], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Position \d+: will stress \(emphasis, announced\)\n/);
  expect(stdout).toMatch(/Trigger +zal benadrukken/);
  expect(stdout).toMatch(/Holder +Nederland/);
  for (const rule of statement.rules) expect(stdout).toContain(rule);
});

test('a stretch of the text is explained by the positions that it touches', async () => {
  const inside = `${statement.start + 5}-${statement.start + 6}`;
  const byNumber = await inzet(['explain', 'letter.txt', String(index + 1)], { cwd });
  expect(await inzet(['explain', 'letter.txt', inside], { cwd })).toEqual(byNumber);
  const greeting = text.indexOf('Geachte');
  const none = await inzet(['explain', 'letter.txt', `${greeting}-${greeting + 5}`], { cwd });
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('no position was read');
});

test('a number that no position has, and what is no number', async () => {
  expect(await inzet(['explain', 'letter.txt', '99'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  expect(await inzet(['explain', 'letter.txt', 'x'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect((await inzet(['explain', 'none.txt', '1'], { cwd })).stderr).toContain('none.txt does not exist');
});

test('every rule of the example letters is said in words', async () => {
  const { ruleText } = await import('../../src/cli/explain/rules.ts');
  const names = ['navo-2025-agenda', 'navo-2025-verslag', 'rbz-2026-agenda', 'rbz-2026-verslag'];
  const rules = names.flatMap((name) =>
    readText(readFileSync(join('examples/letters', `voorbeeld-${name}.txt`), 'utf8')).statements.flatMap(
      (one) => one.rules,
    ),
  );
  expect(rules.length).toBeGreaterThan(50);
  expect([...new Set(rules)].filter((rule) => ruleText(rule, 'nl') === '')).toEqual([]);
});
