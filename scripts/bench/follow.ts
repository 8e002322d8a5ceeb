import { meetingIndex } from '../../src/follow/chains.ts';
import { followUp } from '../../src/follow/outcomes.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { LetterRecord } from '../../src/record/types.ts';
import { generateLetter } from '../generate-letters.ts';
import { type BenchPart, table, timesOf } from './part.ts';

/** A new letter finds its meeting among many letters and is followed up; all pairs of a growing number of letters. */
export const follow: BenchPart = {
  name: 'follow',
  title: 'Follow-up of a new letter among 10,000 (bar: under 100 ms); all pairs (bar: linear)',
  run() {
    const rows = [['letters', 'meetings', 'chains ms', 'pairs', 'all pairs ms', 'ms per pair']];
    for (const count of [250, 500, 1000]) rows.push(allPairs(count));
    return [...newLetter(10_000), '', ...table(rows)];
  },
};

function newLetter(count: number): string[] {
  const index = meetingIndex(nl);
  const records = new Map<string, LetterRecord>();
  for (let n = 0; n < count; n++) {
    const record = generateLetter(n);
    records.set(record.id, record);
    index.add(record);
  }
  // The report of the last agenda comes in: found among all meetings, held against every agenda of its own.
  const agenda = generateLetter(count);
  index.add(agenda);
  records.set(agenda.id, agenda);
  const report = generateLetter(count + 1);
  let compared = 0;
  const times = timesOf(
    () => {
      const meeting = index.add(report)!;
      meeting.reports.pop();
      compared = meeting.agendas.length;
      for (const id of meeting.agendas) followUp(records.get(id)!, report, nl);
    },
    { warmUp: 5, runs: 20 },
  );
  return [
    `among ${count} letters: median ${times.median.toFixed(1)} ms, fastest ${times.fastest.toFixed(1)} ms, ` +
      `against ${compared} agenda(s), ${report.statements.length} statements in the report`,
  ];
}

function allPairs(count: number): string[] {
  const records = new Map<string, LetterRecord>();
  for (let n = 0; n < count; n++) {
    const record = generateLetter(n);
    records.set(record.id, record);
  }
  const start = performance.now();
  const index = meetingIndex(nl);
  for (const record of records.values()) index.add(record);
  const meetings = index.meetings();
  const chained = performance.now() - start;
  let pairs = 0;
  for (const { agendas, reports } of meetings) {
    for (const agenda of agendas) {
      for (const report of reports) {
        followUp(records.get(agenda)!, records.get(report)!, nl);
        pairs++;
      }
    }
  }
  const all = performance.now() - start;
  return [
    String(count),
    String(meetings.length),
    chained.toFixed(0),
    String(pairs),
    all.toFixed(0),
    (all / Math.max(1, pairs)).toFixed(1),
  ];
}
