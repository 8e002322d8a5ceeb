import { readdirSync, readFileSync } from 'node:fs';
import { readText } from '../src/index.ts';
import type { Statement } from '../src/record/types.ts';
import { locate } from './gold.ts';
import { overlap } from './score.ts';

/**
 * Scores the statements of single sentences, each read as a letter of its own.
 *   npx tsx scripts/eval-sentences.ts [FILE …] [--errors]
 * A file has a sentence a line after "S ", and after it a line for each statement in it:
 * "T <tab> holder <tab> stance <tab> phase <tab> quote", with " ?" behind the phase of a doubtful one.
 */
interface Wanted {
  holder: string;
  stance: string;
  phase: string;
  quote: string;
  optional: boolean;
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const files =
  named.length > 0 ? named : readdirSync('practice/sentences').map((name) => `practice/sentences/${name}`);
for (const file of files) {
  const tally = { wanted: 0, read: 0, found: 0, right: 0, holder: 0, stance: 0, phase: 0 };
  const errors: string[] = [];
  for (const { sentence, wanted, line } of sentences(readFileSync(file, 'utf8'))) {
    const record = readText(`${sentence}\n`, { name: 'sentence.txt' });
    for (const error of compare(record.text, wanted, record.statements, tally))
      errors.push(`${line} | ${error} | ${sentence}`);
  }
  const percent = (part: number, of: number): string => ((100 * part) / (of || 1)).toFixed(1);
  const f1 = (hits: number): string => percent(2 * hits, tally.wanted + tally.read);
  console.log(
    `${file}: ${tally.wanted} statements; found P ${percent(tally.found, tally.read)} R ${percent(tally.found, tally.wanted)} F1 ${f1(tally.found)}; right F1 ${f1(tally.right)}; ` +
      `holder ${percent(tally.holder, tally.found)} stance ${percent(tally.stance, tally.found)} phase ${percent(tally.phase, tally.found)}`,
  );
  if (args.includes('--errors')) for (const error of errors) console.log(error);
}

function* sentences(text: string): Generator<{ sentence: string; wanted: Wanted[]; line: number }> {
  let current: { sentence: string; wanted: Wanted[]; line: number } | undefined;
  for (const [at, row] of text.split('\n').entries()) {
    if (row.startsWith('S ')) {
      if (current) yield current;
      current = { sentence: row.slice(2).trim(), wanted: [], line: at + 1 };
    } else if (row.startsWith('T') && current) {
      const [, holder = '', stance = '', phase = '', quote = ''] = row.split('\t').map((cell) => cell.trim());
      current.wanted.push({
        holder,
        stance,
        phase: phase.replace(' ?', ''),
        quote,
        optional: phase.endsWith('?'),
      });
    }
  }
  if (current) yield current;
}

function compare(
  text: string,
  wanted: readonly Wanted[],
  read: readonly Statement[],
  tally: Record<'wanted' | 'read' | 'found' | 'right' | 'holder' | 'stance' | 'phase', number>,
): string[] {
  const errors: string[] = [];
  const free = new Set(read);
  for (const one of wanted) {
    const span = locate(text, one);
    const [best] = [...free]
      .map((statement) => ({ statement, shared: overlap(span, statement) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (one.optional) {
      if (best) free.delete(best.statement);
      continue;
    }
    tally.wanted++;
    if (!best || best.shared < 0.5) {
      errors.push(`missed ${one.holder} ${one.stance} ${one.phase} | ${one.quote}`);
      continue;
    }
    const { statement } = best;
    free.delete(statement);
    tally.read++;
    tally.found++;
    const wrong: string[] = [];
    for (const [field, is] of [
      ['holder', statement.holder.class],
      ['stance', statement.stance],
      ['phase', statement.phase],
    ] as const) {
      if (is === one[field]) tally[field]++;
      else wrong.push(`${field} ${is}, should be ${one[field]}`);
    }
    if (wrong.length === 0) tally.right++;
    else errors.push(`${wrong.join('; ')} | ${one.quote}`);
  }
  for (const statement of free) {
    tally.read++;
    const { start, end } = statement;
    errors.push(`false ${statement.holder.class} ${statement.stance} | ${text.slice(start, end)}`);
  }
  return errors;
}
