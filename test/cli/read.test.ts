import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { letterRecordSchema } from '../../src/record/schema.ts';
import { folder, inzet, letter } from './command.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } });

test('the summary says what the letter says', async () => {
  const cwd = folder({ 'letter.txt': letter });
  const { code, stdout, stderr } = await inzet(['read', 'letter.txt'], { cwd });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('Letter of 3 March 2023');
  expect(stdout).toContain('ten minste EUR 12 miljoen');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('the summary is in the language of the interface, the quotations are not', async () => {
  const dutch = await inzet(['read', '-', '--lang', 'nl'], { input: letter });
  expect(dutch.stdout).toContain('Brief van 3 maart 2023');
  expect(dutch.stdout).toContain('ten minste EUR 12 miljoen');
});

test('standard input is read where a file is called -', async () => {
  const { code, stdout } = await inzet(['read', '-', '--format', 'json'], { input: letter });
  expect(code).toBe(0);
  const record = letterRecordSchema.parse(JSON.parse(stdout));
  expect(record.text).toBe(letter);
  expect(record.source.name).toBe('-');
});

test('json is the record, with the hash of the bytes', async () => {
  const cwd = folder({ 'letter.txt': letter });
  const { stdout } = await inzet(['read', 'letter.txt', '-f', 'json'], { cwd });
  const record = letterRecordSchema.parse(JSON.parse(stdout));
  expect(record.source).toMatchObject({ name: 'letter.txt', mediaType: 'text/plain' });
  expect(record.source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('csv has a row for every mention, quoted as RFC 4180 says', async () => {
  const { stdout } = await inzet(['read', '-', '-f', 'csv'], { input: letter });
  const [header, ...rows] = stdout.split('\r\n');
  expect(header).toMatch(/^letter,layer,n,start,end,quote,/);
  expect(rows.at(-1)).toBe('');
  const figure = rows.find((row) => row.split(',')[1] === 'figure')!;
  expect(figure).toContain('ten minste EUR 12 miljoen');
  expect(figure).toContain('12000000');
});

test('the extension of the output says its format', async () => {
  const cwd = folder({ 'letter.txt': letter });
  for (const [output, begin] of [
    ['a.json', '{'],
    ['a.csv', 'letter,'],
    ['a.html', '<!DOCTYPE html>'],
  ] as const) {
    expect((await inzet(['read', 'letter.txt', '-o', output], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, output), 'utf8').startsWith(begin)).toBe(true);
  }
});

test('html is one valid page; a letter cannot put anything into it', async () => {
  const hostile = letter
    .replace('Moldavië\n', '<script>alert(1)</script> & "x"\n')
    .replace('EUR 12', '<img src=x onerror=alert(2)> EUR 12')
    .replace('A. de Vries', '</section></main><style>*{display:none}</style>');
  const { code, stdout } = await inzet(['read', '-', '-f', 'html'], { input: hostile });
  expect(code).toBe(0);
  expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
  expect(stdout.match(/<script/g)).toHaveLength(1);
  expect(stdout.match(/<style/g)).toHaveLength(1);
  expect(stdout).not.toContain('<img');
  expect(stdout).toMatch(
    /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/,
  );
  expect(stdout).not.toMatch(/unsafe-inline/);
  const report = await validator.validateString(stdout);
  expect(report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual(
    [],
  );
});

test('a letter cannot send commands to the terminal', async () => {
  const input = letter.replace(
    'Raad Buitenlandse Zaken',
    'Raad \u001b[2J\u001b]0;x\u0007Buitenlandse Zaken\u202e',
  );
  const { stdout } = await inzet(['read', '-'], { input });
  expect(stdout).toContain('EUR 12 miljoen');
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('colours only where they are asked for: a pipe is no terminal', async () => {
  const plain = await inzet(['read', '-'], { input: letter });
  expect(plain.stdout).not.toContain('\u001b[');
  const forced = await inzet(['read', '-'], { input: letter, env: { FORCE_COLOR: '1' } });
  expect(forced.stdout).toContain('\u001b[1m');
  const none = await inzet(['read', '-'], { input: letter, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
  expect(none.stdout).toBe(plain.stdout);
});

test('a folder: one file for each letter below the same folders, the unreadable reported, the others written', async () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'in/deep'), { recursive: true });
  mkdirSync(join(cwd, 'in/.hidden'));
  writeFileSync(join(cwd, 'in/one.txt'), letter);
  writeFileSync(join(cwd, 'in/empty.txt'), '');
  writeFileSync(join(cwd, 'in/picture.png'), 'no letter');
  writeFileSync(join(cwd, 'in/deep/two.txt'), letter);
  writeFileSync(join(cwd, 'in/.hidden/three.txt'), letter);
  const { code, stdout, stderr } = await inzet(['read', 'in', '-f', 'json', '-o', 'out'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('in/empty.txt');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual([
    'deep',
    'deep/two.json',
    'one.json',
  ]);
  letterRecordSchema.parse(JSON.parse(readFileSync(join(cwd, 'out/deep/two.json'), 'utf8')));
});

test('inputs with one name keep apart; an output never takes the place of a letter', async () => {
  const cwd = folder({ 'a.txt': letter, 'a.html': `<p>${letter}</p>` });
  expect((await inzet(['read', 'a.txt', 'a.html', '-f', 'json', '-o', 'out'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.html.json', 'a.txt.json']);
  const over = await inzet(['read', 'a.txt', '-f', 'text', '-o', '.'], { cwd });
  expect(over.code).toBe(2);
  expect(over.stderr).toContain('would be overwritten');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(letter);
});

test('several letters together: JSON Lines, one table, one summary after the other, but no page', async () => {
  const cwd = folder({ 'a.txt': letter, 'b.txt': letter });
  const json = await inzet(['read', 'a.txt', 'b.txt', '-f', 'json'], { cwd });
  const names = json.stdout
    .trim()
    .split('\n')
    .map((line) => letterRecordSchema.parse(JSON.parse(line)).source.name);
  expect(names).toEqual(['a.txt', 'b.txt']);
  await inzet(['read', 'a.txt', 'b.txt', '-o', 'all.csv'], { cwd });
  const table = readFileSync(join(cwd, 'all.csv'), 'utf8');
  expect(table.match(/^letter,layer/gm)).toHaveLength(1);
  expect(table.match(/EUR 12 miljoen"?,/g)!.length).toBeGreaterThanOrEqual(2);
  const page = await inzet(['read', 'a.txt', 'b.txt', '-f', 'html'], { cwd });
  expect(page.code).toBe(2);
  expect(page.stderr).toContain('--output');
});

test('each file that cannot be read gets its own sentence', async () => {
  const cwd = folder({
    'empty.txt': '',
    'archive.docx': zipSync({ 'notes.txt': new TextEncoder().encode('no document') }),
  });
  mkdirSync(join(cwd, 'nothing'));
  const large = openSync(join(cwd, 'large.pdf'), 'w');
  ftruncateSync(large, 2_000_000_000);
  closeSync(large);
  const args = ['missing.pdf', 'empty.txt', 'archive.docx', 'large.pdf', 'nothing'];
  const { code, stdout, stderr } = await inzet(['read', ...args], { cwd });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(args.length);
  const sentenceFor = (name: string) => lines.find((line) => line.includes(name))?.replaceAll(name, '');
  expect(new Set(args.map(sentenceFor)).size).toBe(args.length);
  expect(sentenceFor('large.pdf')).toContain('2.0 GB');
  expect(sentenceFor('missing.pdf')).toContain('does not exist');
  expect(sentenceFor('archive.docx')).toContain('ZIP');
});

test('an output that cannot be written is said so', async () => {
  const cwd = folder({ 'a.txt': letter, file: '' });
  const { code, stderr } = await inzet(['read', 'a.txt', '-o', 'file/a.json'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^inzet: file\/a\.json could not be written/);
});

test('the schema describes the record', async () => {
  const { code, stdout } = await inzet(['schema']);
  expect(code).toBe(0);
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(JSON.parse(stdout));
  const record = JSON.parse((await inzet(['read', '-', '-f', 'json'], { input: letter })).stdout);
  expect(validate(record)).toBe(true);
  expect(validate({ ...record, statements: 'none' })).toBe(false);
});

test('topics of a file come beside the built-in ones; a wrong file is said to be wrong', async () => {
  const topic = {
    id: 'aid-to-moldova',
    label: { nl: 'Steun aan Moldavië', en: 'Aid to Moldova' },
    terms: ['Moldavië'],
  };
  const cwd = folder({
    'letter.txt': letter,
    'topics.json': JSON.stringify({ topics: [topic] }),
    'wrong.json': JSON.stringify({ topics: [{ ...topic, terms: [] }] }),
  });
  const read = (topics: string) => inzet(['read', 'letter.txt', '-f', 'json', '--topics', topics], { cwd });
  const record = letterRecordSchema.parse(JSON.parse((await read('topics.json')).stdout));
  expect(record.topics.map(({ id }) => id)).toContain('aid-to-moldova');
  const wrong = await read('wrong.json');
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toMatch(/^inzet: wrong\.json is no file of topics: .*terms/s);
});

test('what is wrong with a file is said in Dutch as well', async () => {
  const cwd = folder({ 'leeg.txt': '' });
  const { stderr } = await inzet(['read', 'leeg.txt', 'weg.txt', '--lang', 'nl'], { cwd });
  expect(stderr).toBe(
    'inzet: weg.txt bestaat niet. Kijk de naam en de map na.\ninzet: leeg.txt is leeg. Download of bewaar het bestand opnieuw.\n',
  );
});
