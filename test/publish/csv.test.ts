import { expect, test } from 'vitest';
import { readText } from '../../src/index.ts';
import { csvHeader, csvRows } from '../../src/publish/csv.ts';
import { letter } from '../cli/command.ts';

const record = readText(letter, { name: 'letter.txt' });
const columns = csvHeader.trim().split(',');

test('a quotation with commas and quotes is one cell', () => {
  const text = 'Zeg "ja", of nee';
  const row = csvRows({ ...empty, text, topics: [{ id: 't', label: 'T', spans: [{ start: 0, end: 16 }] }] });
  expect(row).toBe(
    `x,topic,1,0,16,"Zeg ""ja"", of nee"${','.repeat(3)}T,t${','.repeat(columns.length - 10)}\r\n`,
  );
});

test.each(['=1+1', '+31', '-cmd', '@SUM(A1)'])('a spreadsheet does not run %s', (text) => {
  const row = csvRows({
    ...empty,
    text,
    topics: [{ id: 't', label: 'T', spans: [{ start: 0, end: text.length }] }],
  });
  expect(row.split(',')[5]).toBe(`'${text}`);
});

test('offsets are those of the record', () => {
  const rows = csvRows(record).trim().split('\r\n');
  const cells = rows.find((row) => row.split(',')[1] === 'figure')!.split(',');
  const [start, end] = [Number(cells[3]), Number(cells[4])];
  expect(record.text.slice(start, end)).toBe(cells[5]);
});

const empty = {
  ...record,
  id: 'x',
  letter: { senders: [], onBehalfOf: [] },
  otherMeetings: [],
  sections: [],
  sessions: [],
  participants: [],
  statements: [],
  figures: [],
  dates: [],
  references: [],
  actors: [],
  topics: [],
  notices: [],
  meeting: undefined,
};
