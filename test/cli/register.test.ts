import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, inzet, type Outcome } from './command.ts';

/** A register with the example letters; every test that changes it takes a copy. */
let examples: string;
beforeAll(async () => {
  examples = join(folder(), 'examples.db');
  const letters = ['navo-2025', 'navo-2026', 'rbz-2026'].flatMap((meeting) =>
    ['agenda', 'verslag'].map((part) => resolve(`examples/letters/voorbeeld-${meeting}-${part}.txt`)),
  );
  const { code, stderr } = await inzet(['add', ...letters, '--register', examples]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
});

const ask = (...args: string[]): Promise<Outcome> => inzet([...args, '--register', examples]);

/** The command over a copy of the register. */
function copied(): (...args: string[]) => Promise<Outcome> {
  const path = join(folder(), 'register.db');
  copyFileSync(examples, path);
  return (...args) => inzet([...args, '--register', path]);
}

const december = 'nato-foreign-ministers/2025-12-03';
const may = 'nato-foreign-ministers/2026-05-21';
const [agenda, report] = ['kst-28676-961', 'kst-28676-967'];
const signed = ['--who', 'A. de Griffier', '--why', 'verkeerd gelezen'];

interface Position {
  statement: string;
  text: string;
  stance: string;
}

/** The position of a letter that has some words. */
async function positionWith(words: string, letter: string, run = ask): Promise<Position> {
  const { stdout } = await run('statements', '--letter', letter, '-f', 'json', '-n', '1000');
  const { items } = JSON.parse(stdout) as { items: Position[] };
  return items.find(({ text }) => text.replace(/\s+/g, ' ').includes(words))!;
}

describe('inzet correct', () => {
  test('an outcome that a person overrules is shown so, until it is withdrawn', async () => {
    const run = copied();
    const { statement } = await positionWith('hybride strategie', agenda, run);
    const outcomeOf = async () => {
      const { stdout } = await run('meeting', december, '-f', 'json');
      const { followUps } = JSON.parse(stdout) as {
        followUps: { outcomes: { announced: { id: string }; outcome: string; evidence: unknown[] }[] }[];
      };
      return followUps[0]!.outcomes.find(({ announced }) => announced.id === statement)!;
    };
    const before = await outcomeOf();
    const other = before.outcome === 'changed' ? 'reported' : 'changed';
    const overrule = ['correct', 'outcome', agenda, statement, '--report', report];
    const kept = await run(...overrule, '--outcome', other, ...signed);
    expect(kept).toMatchObject({ code: 0, stderr: '' });
    expect(kept.stdout).toContain('A. de Griffier');
    expect(kept.stdout).toContain('verkeerd gelezen');
    expect(await outcomeOf()).toMatchObject({ outcome: other, evidence: before.evidence });
    const brief = await run('brief', december, '--lang', 'nl');
    expect(brief.stdout).toContain('Vastgesteld door A. de Griffier: verkeerd gelezen');
    const [id] = /^\d+/.exec(kept.stdout)!;
    expect((await run('correct', 'withdraw', id, '--who', 'B. de Chef')).code).toBe(0);
    expect(await outcomeOf()).toEqual(before);
    expect((await run('correct', 'list', agenda)).stdout).toContain('withdrawn by B. de Chef');
    expect((await run('correct', 'withdraw', id, '--who', 'B. de Chef')).code).toBe(1);
  });

  test('a field is put right for every command that shows it', async () => {
    const run = copied();
    const put = await run('correct', 'field', agenda, 'meeting.place.value', 'Antwerpen', ...signed);
    expect(put).toMatchObject({ code: 0, stderr: '' });
    expect((await run('meeting', december)).stdout).toContain('Antwerpen');
    expect((await run('brief', december)).stdout).toContain('Antwerpen');
    expect((await run('correct', 'withdraw', '1', '--who', 'B.')).code).toBe(0);
    expect((await run('meeting', december)).stdout).toContain('Brussel');
  });

  test('a letter that is moved to another meeting is followed up there', async () => {
    const run = copied();
    const { stdout } = await run('meetings', '-f', 'json');
    const { items } = JSON.parse(stdout) as { items: { id: string; agendas: string[] }[] };
    const moved = items.find(({ id }) => id === may)!.agendas[0]!;
    expect((await run('correct', 'meeting', moved, december, ...signed)).code).toBe(0);
    const there = await run('meeting', december);
    expect(there.stdout).toContain(`Agenda: ${agenda}, ${moved}`);
    expect(there.stdout).toContain(`${moved} → ${report}`);
    expect((await run('meeting', may)).stdout).not.toContain('→');
    expect((await run('correct', 'withdraw', '1', '--who', 'B.')).code).toBe(0);
    expect((await run('meeting', may)).stdout).toContain(`${moved} → `);
    expect((await run('meeting', december)).stdout).not.toContain(moved);
  });

  test.each<[string, string[], string, number?]>([
    ['a letter', ['outcome', 'kst-1-1', 's1', '--report', report, '--outcome', 'reported'], 'kst-1-1'],
    ['a position', ['outcome', agenda, 's999', '--report', report, '--outcome', 'reported'], 's999'],
    ['a report', ['outcome', agenda, 's1', '--report', 'kst-1-2', '--outcome', 'reported'], 'kst-1-2'],
    [
      'evidence',
      ['outcome', agenda, 's1', '--report', report, '--outcome', 'reported', '--evidence', 's998'],
      's998',
    ],
    ['a field', ['field', agenda, 'statements.s1.mood', 'glad'], 'statements.s1.mood', 2],
    ['a value', ['field', agenda, 'statements.s1.stance', 'glad'], 'statements.0.stance', 2],
    ['a meeting', ['meeting', agenda, 'no-body/2020-01-01'], 'no-body/2020-01-01'],
  ])('%s that is not there is named and nothing is kept', async (_, target, named, status = 1) => {
    const run = copied();
    const { code, stdout, stderr } = await run('correct', ...target, ...signed);
    expect({ code, stdout }).toEqual({ code: status, stdout: '' });
    expect(stderr).toContain(named);
    expect((await run('correct', 'list')).stdout).toBe('');
  });

  test('who and why must be said, in the language of the interface', async () => {
    const { code, stderr } = await ask(
      'correct',
      'field',
      agenda,
      'kind',
      'report',
      '--who',
      'A.',
      '--lang',
      'nl',
    );
    expect(code).toBe(2);
    expect(stderr).toContain("optie '--why <reason>' is nodig");
  });
});

describe('inzet brief', () => {
  test('has the positions with what became of them, the last meeting, undertakings, sums and sources', async () => {
    const { code, stdout } = await ask('brief', december, '--today', '2026-05-15', '--lang', 'nl');
    expect(code).toBe(0);
    for (const words of [
      '# Dossiernotitie: NAVO Foreign Ministers Meeting',
      '- **Wanneer:** 3–4 december 2025',
      '- Samir Haddad (minister van Buitenlandse Zaken, Jordanië, uitgenodigd)',
      '- **doet:** “draagt Nederland bij aan trainingsmissie Baken',
      '- **Teruggekoppeld:** “zal benadrukken dat elke bondgenoot',
      '- **binnenkort, uiterlijk 31 mei 2026:** “zal uw Kamer vóór 1 juni 2026 informeren',
      '- **circa 180–240 militairen:** drie à vier rotaties × circa zestig',
      'kst-28676-948.html',
      '[^1]: kst-28676-961 (voorbeeld-navo-2025-agenda.txt), teken',
    ])
      expect(stdout).toContain(words);
    // Every reference to a source has one, and "Holub" is the Taras Holub of the line before.
    const marks = new Set([...stdout.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
    const notes = [...stdout.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]);
    expect(notes).toEqual([...marks]);
    expect(stdout.match(/Holub \(/g)).toHaveLength(1);
    const next = await ask('brief', may, '--lang', 'nl');
    expect(next.stdout).toContain('## Vorige keer: NAVO Foreign Ministers Meeting, 3–4 december 2025');
  });

  test('the web page is valid and says the same', async () => {
    const { stdout } = await ask('brief', december, '-f', 'html');
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'require-sri': 'off' },
    }).validateString(stdout);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(stdout).toContain('<h1>Brief: NAVO Foreign Ministers Meeting</h1>');
    expect(stdout).toContain('about 180–240 militairen');
  });

  test('the document has headings, lists and a footnote for every source', async () => {
    const output = join(folder(), 'brief.docx');
    expect((await ask('brief', december, '-o', output)).code).toBe(0);
    const { main, notes } = wordDocument(output);
    expect(main).toContain('w:pStyle w:val="Heading1"');
    expect(main).toContain('Positions by session');
    const marks = main.match(/<w:footnoteReference [^>]*w:id="\d+"/g)!;
    expect(marks.length).toBeGreaterThan(30);
    for (const mark of marks) expect(notes).toContain(/w:id="\d+"/.exec(mark)![0]);
  });

  test('a meeting that is not there is named', async () => {
    const { code, stdout, stderr } = await ask('brief', 'no-body/2020-01-01');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no-body/2020-01-01');
  });
});

test('inzet draft report: the sessions as headings, the announced positions as points', async () => {
  const output = join(folder(), 'draft.docx');
  expect((await ask('draft', 'report', december, '-o', output, '--lang', 'nl')).code).toBe(0);
  const { main } = wordDocument(output);
  expect(main).toContain('Verslag van NAVO Foreign Ministers Meeting (concept)');
  const text = main.replace(/<[^>]+>/g, '\n').replace(/\n+/g, '\n');
  const order = ['Werksessie Afschrikking en verdediging', 'zal benadrukken dat elke bondgenoot'];
  order.push('Werkdiner NAVO-Oekraïneraad', 'zal Oekraïne onverminderd blijven steunen', 'In de marge');
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).not.toContain('benadrukte dat alle bondgenoten');
});

describe('inzet due', () => {
  const due = (...args: string[]) => ask('due', '--today', '2026-05-15', ...args);

  test('the undertakings of the days ahead, the nearest first, those past it as overdue', async () => {
    expect((await due()).stdout).toMatch(/^1 undertaking\n2026-05-31 {2}due\n.*evaluatie van de missie/);
    expect((await due('--within', '10d')).stdout).toMatch(/^0 undertakings\n/);
    const { items } = JSON.parse((await due('--within', '365', '-f', 'json')).stdout) as {
      items: { deadline: string; state: string; owner: string }[];
    };
    expect(items.map(({ deadline }) => deadline)).toEqual(['2026-05-31', '2026-09-15', '2026-12-31']);
    expect(items[0]).toMatchObject({ state: 'due', owner: 'minister van Buitenlandse Zaken' });
    const later = await ask('due', '--today', '2026-07-01', '--lang', 'nl');
    expect(later.stdout).toContain('2026-05-31  te laat');
  });

  test('a term that is none is refused with what would do', async () => {
    const { code, stderr } = await due('--within', 'soon', '--lang', 'nl');
    expect(code).toBe(2);
    expect(stderr).toContain('geef een aantal dagen, zoals 30d');
  });
});

test('inzet figures --series: what is counted in several letters, in order', async () => {
  const { stdout } = await ask('figures', '--series', '--lang', 'nl');
  expect(stdout).toMatch(/^1 reeks\nmilitairen, trainingsmissie Baken /);
  expect(stdout.indexOf('circa 6.200')).toBeLessThan(stdout.indexOf("zo'n 7.900"));
  expect((await ask('figures', '--series', '--operation', 'nergens')).stdout).toMatch(/^0 series\n/);
});

test('inzet wording: what a position was before and after, and where its words stand first and last', async () => {
  const { stdout } = await ask('wording', 'steun', 'aan', 'Oekraïne');
  expect(stdout).toContain('First: 2026-05-08');
  expect(stdout).toContain('Last: 2026-06-02');
  expect(stdout).toContain('[-zal beklemtonen-] {+benadrukte+} dat de steun aan Oekraïne');
  expect((await ask('wording')).code).toBe(1);
});

test('inzet meeting names the meetings of the same body beside it', async () => {
  expect((await ask('meeting', december)).stdout).toContain(`Next: ${may}`);
  expect((await ask('meeting', may)).stdout).toContain(`Previous: ${december}`);
});

/** The text and the footnotes of a document, parsed as XML. */
function wordDocument(path: string): { main: string; notes: string } {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const [main, notes] = ['word/document.xml', 'word/footnotes.xml'].map((name) => strFromU8(parts[name]!));
  for (const xml of [main!, notes!]) new SaxesParser().write(xml).close();
  return { main: main!, notes: notes! };
}

test('lists tell stance, phase and role in the language of the interface, tables in the words that filters take', async () => {
  const listed = ['--letter', agenda, '--stance', 'call', '--phase', 'planned'];
  const dutch = await ask('statements', ...listed, '--lang', 'nl');
  expect(dutch.stdout).not.toContain('kst-21501-02-2991');
  expect(dutch.stdout).toMatch(/ · oproep · aangekondigd$/m);
  expect(dutch.stdout).not.toMatch(/ call | planned/);
  expect((await ask('statements', ...listed)).stdout).toMatch(/ · call · announced$/m);
  expect((await ask('statements', ...listed, '-f', 'csv', '--lang', 'nl')).stdout).toMatch(/,call,planned,/);
  expect((await ask('figures', '--letter', agenda, '--lang', 'nl')).stdout).toMatch(
    / {2}(?:aantal|bijdrage|doel)/,
  );
});
