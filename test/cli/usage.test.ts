import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder, inzet, letter } from './command.ts';

test('without arguments it says in a screenful what it does', async () => {
  const { code, stdout, stderr } = await inzet([]);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain('inzet read letter.pdf');
  expect(stdout.split('\n').length).toBeLessThanOrEqual(36);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(84);
  expect((await inzet(['--help'])).stdout).toBe(stdout);
});

test('the help of a command has examples', async () => {
  const { code, stdout } = await inzet(['read', '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain('Examples:');
  expect(stdout).toContain('--output <path>');
});

test('it speaks the language of the locale, or the one asked for', async () => {
  expect((await inzet([], { env: { LANG: 'nl_NL.UTF-8' } })).stdout).toContain('Gebruik: inzet');
  expect((await inzet([], { env: { LANG: 'nl_NL.UTF-8', LC_ALL: 'C' } })).stdout).toContain('Usage: inzet');
  expect((await inzet(['--lang', 'nl'])).stdout).toContain('Opdrachten:');
  expect((await inzet(['read', '--help', '--lang=nl'])).stdout).toContain('Voorbeelden:');
});

test.each([
  [['raed', 'x.txt'], 'did you mean read?', 'bedoelde u read?'],
  [['rereed'], 'did you mean reread?', 'bedoelde u reread?'],
  [['schma'], 'did you mean schema?', 'bedoelde u schema?'],
  [['read', '--fromat', 'json', 'x.txt'], 'did you mean --format?', 'bedoelde u --format?'],
  [
    ['read', '-f', 'jsno', 'x.txt'],
    'Allowed choices are text, json, html, csv',
    'kies uit text, json, html, csv',
  ],
  [['read'], "missing required argument 'file'", 'er ontbreekt een argument: file'],
])('inzet %j is called wrongly: exit code 2 and what was meant', async (args, english, dutch) => {
  const en = await inzet(args);
  expect(en).toMatchObject({ code: 2, stdout: '' });
  expect(en.stderr).toContain(english);
  const nl = await inzet(args, { env: { LANG: 'nl_NL.UTF-8' } });
  expect(nl).toMatchObject({ code: 2, stdout: '' });
  expect(nl.stderr).toContain(dutch);
});

test('a file where a command belongs: the command that reads it is named', async () => {
  const cwd = folder({ 'letter.txt': letter });
  const { code, stderr } = await inzet(['letter.txt'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean inzet read letter.txt?');
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await inzet(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('every command is described', async () => {
  const { stdout } = await inzet([]);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) .* {2,}\S/gm)].map((match) => match[1]!);
  const groups = [...stdout.matchAll(/ register: (.*)$/gm)].flatMap((match) => match[1]!.split(', '));
  names.push(...groups);
  expect(names).toEqual(expect.arrayContaining(['read', 'letters', 'reread']));
  const guide = readFileSync('docs/command.md', 'utf8');
  const described = names.filter((name) => !guide.includes(`inzet ${name}`));
  expect(described.filter((name) => name !== 'help' && name !== 'inzet')).toEqual([]);
});
