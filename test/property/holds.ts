import { letterRecordSchema } from '../../src/record/schema.ts';
import type { LetterRecord } from '../../src/record/types.ts';
import type { Span } from '../../src/span.ts';

/** What is wrong with a record: a span outside the text, an index that leads nowhere, layers out of order. Empty when all holds. */
export function faults(record: LetterRecord): string[] {
  const found: string[] = [];
  const parsed = letterRecordSchema.safeParse(record);
  if (!parsed.success) found.push(`schema: ${parsed.error.message.slice(0, 300)}`);
  walk(record, 'record', (span, path) => {
    // A trigger that says all by itself ("stemt in") has an empty content.
    const few = path.endsWith('.content') ? 0 : 1;
    if (!(span.start >= 0 && span.start + few <= span.end && span.end <= record.text.length))
      found.push(`${path}: [${span.start}, ${span.end}) of ${record.text.length}`);
    else if (/^\s|\s$/.test(record.text.slice(span.start, span.end)))
      found.push(
        `${path}: white space at its edge ${JSON.stringify(record.text.slice(span.start, span.end))}`,
      );
  });
  for (const layer of ['blocks', 'figures', 'dates', 'references', 'actors', 'sections'] as const)
    found.push(...order(record[layer], layer));
  for (const layer of ['blocks', 'figures', 'dates', 'references'] as const)
    found.push(...overlap(record[layer], layer));
  for (const { from, to } of record.dates) if (from > to) found.push(`dates: ${from} after ${to}`);
  found.push(...indexes(record));
  return found;
}

/** Calls `visit` with everything that has a start and an end. */
function walk(value: unknown, path: string, visit: (span: Span, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') visit({ start, end }, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit);
}

function order(spans: readonly Span[], layer: string): string[] {
  return spans.flatMap((span, i) =>
    i > 0 && spans[i - 1]!.start > span.start ? [`${layer}[${i}] comes too late`] : [],
  );
}

function overlap(spans: readonly Span[], layer: string): string[] {
  return spans.flatMap((span, i) =>
    i > 0 && spans[i - 1]!.end > span.start ? [`${layer}[${i}] overlaps`] : [],
  );
}

function indexes(record: LetterRecord): string[] {
  const found: string[] = [];
  const within = (index: number | undefined, list: readonly unknown[], path: string): void => {
    if (index !== undefined && index >= list.length) found.push(`${path}: ${index} of ${list.length}`);
  };
  for (const layer of ['sections', 'figures', 'participants'] as const)
    for (const { session } of record[layer]) within(session, record.sessions, `${layer}.session`);
  record.statements.forEach((statement, i) => {
    within(statement.session, record.sessions, `statements[${i}].session`);
    for (const layer of ['figures', 'dates', 'actors'] as const)
      for (const index of statement[layer]) within(index, record[layer], `statements[${i}].${layer}`);
    const known = new Set(record.topics.map(({ id }) => id));
    for (const topic of statement.topics)
      if (!known.has(topic)) found.push(`statements[${i}].topics: ${topic} is no topic of the letter`);
  });
  return found;
}
