import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../src/index.ts';
import type { DateMention, Figure, LetterRecord, Statement } from '../src/record/types.ts';
import type { Span } from '../src/span.ts';

/** An annotated statement. */
export interface GoldStatement extends Quote {
  holder: Statement['holder']['class'];
  holderName?: string;
  stance: Statement['stance'];
  phase: Statement['phase'];
}

/** An annotated letter as its annotation file has it. */
interface Gold {
  id: string;
  kind: LetterRecord['kind'];
  statements?: GoldStatement[];
  figures?: (Quote & Pick<Figure, 'low' | 'high' | 'unit' | 'hedge'>)[];
  dates?: (Quote & { start: string; end: string })[];
}
/** Words of a letter, and which of their occurrences. */
export interface Quote {
  quote: string;
  nth?: number;
  optional?: boolean;
}

/** The letter without the header of `key: value` lines that an evaluation file may carry. */
export function bodyOf(raw: string): string {
  return /^\w+: /.test(raw) && raw.includes('\n---\n') ? raw.slice(raw.indexOf('\n---\n') + 5) : raw;
}

/** The place of a quote in a text, white space aside. */
export function locate(text: string, { quote, nth = 1 }: Quote): Span {
  const pattern = new RegExp(
    quote
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );
  let found: RegExpExecArray | null = null;
  for (let i = 0; i < nth; i++) found = pattern.exec(text);
  if (!found) throw new Error(`not in the text: ${quote}`);
  return { start: found.index, end: found.index + found[0].length };
}

/** The record of an annotated letter with its annotated statements, figures and dates in the place of those read. */
export function goldRecord(set: { gold: string; letters: string }, id: string): LetterRecord {
  const gold = JSON.parse(readFileSync(join(set.gold, `${id}.json`), 'utf8')) as Gold;
  const record = readText(bodyOf(readFileSync(join(set.letters, `${id}.txt`), 'utf8')), {
    name: `${id}.txt`,
  });
  const at = (quote: Quote): Span => locate(record.text, quote);
  const dates = (gold.dates ?? []).map(
    (d): DateMention => ({
      ...at(d),
      from: d.start,
      to: d.end,
      precision: d.start === d.end ? 'day' : 'range',
    }),
  );
  const figures = (gold.figures ?? []).map((f): Figure => {
    const span = at(f);
    const read = record.figures.find((other) => other.start < span.end && span.start < other.end);
    return { ...read, ...span, low: f.low, high: f.high, unit: f.unit, hedge: f.hedge };
  });
  const inside = (span: Span, list: readonly Span[]): number[] =>
    list.flatMap((item, i) => (item.start < span.end && span.start < item.end ? [i] : []));
  const statements = (gold.statements ?? []).map((s, i): Statement => {
    const span = at(s);
    const session = record.sessions.findIndex(
      (section) => section.start <= span.start && span.start < section.end,
    );
    return {
      id: `s${i + 1}`,
      ...span,
      trigger: span,
      content: span,
      sentence: span,
      holder: { class: s.holder, ...(s.holderName && { name: s.holderName }) },
      stance: s.stance,
      phase: s.phase,
      ...(session >= 0 && { session }),
      topics: record.topics
        .filter((t) => t.spans.some((x) => x.start < span.end && span.start < x.end))
        .map((t) => t.id),
      actors: inside(span, record.actors),
      figures: inside(span, figures),
      dates: inside(span, dates),
      rules: ['annotated'],
      confidence: s.optional ? 0.5 : 1,
    };
  });
  return { ...record, kind: gold.kind, statements, figures, dates };
}
