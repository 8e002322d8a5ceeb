import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterRecord } from '../src/record/types.ts';
import type { Span } from '../src/span.ts';
import { locate, type Quote } from './gold.ts';

/** An annotation as its file has it; each layer is compared in the way of its own. */
type Annotated = Quote & Record<string, unknown>;

/** What is compared in one layer: how much must overlap for a find, and which fields must agree for it to be right. */
interface Layer {
  name: 'statements' | 'figures' | 'dates' | 'references' | 'participants';
  overlap: number;
  right(gold: Annotated, read: Record<string, unknown>): boolean;
}

const layers: readonly Layer[] = [
  {
    name: 'statements',
    overlap: 0.5,
    right: (gold, read) =>
      (read.holder as { class: string }).class === gold.holder &&
      read.stance === gold.stance &&
      read.phase === gold.phase,
  },
  { name: 'figures', overlap: 0.3, right: (gold, read) => read.low === gold.low && read.high === gold.high },
  { name: 'dates', overlap: 0.3, right: (gold, read) => read.from === gold.start && read.to === gold.end },
  {
    name: 'references',
    overlap: 0.01,
    right: (gold, read) => read.type === gold.type && read.id === gold.id,
  },
  { name: 'participants', overlap: 0.01, right: () => true },
];

/**
 * Precision, recall and F1 of records against their annotations, a line a layer: found (the same words) and right (the
 * same words and what they mean). Optional annotations count neither as missed nor as false.
 */
export function score(goldFolder: string, records: ReadonlyMap<string, LetterRecord>): string[] {
  const lines = ['layer                 found: P     R    F1   right: F1     n'];
  for (const layer of layers) {
    const tally = { found: 0, right: 0, wanted: 0, read: 0 };
    for (const [id, record] of records) count(layer, annotations(goldFolder, id, layer.name), record, tally);
    const f1 = (hits: number) => (200 * hits) / (tally.wanted + tally.read || 1);
    const percent = (value: number) => value.toFixed(1).padStart(6);
    lines.push(
      [
        layer.name.padEnd(20),
        percent((100 * tally.found) / (tally.read || 1)),
        percent((100 * tally.found) / (tally.wanted || 1)),
        percent(f1(tally.found)),
        percent(f1(tally.right)).padStart(11),
        String(tally.wanted).padStart(6),
      ].join(''),
    );
  }
  return lines;
}

function annotations(folder: string, id: string, layer: Layer['name']): Annotated[] {
  const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Partial<
    Record<Layer['name'], Annotated[]>
  >;
  return gold[layer] ?? [];
}

function count(
  layer: Layer,
  golds: readonly Annotated[],
  record: LetterRecord,
  tally: { found: number; right: number; wanted: number; read: number },
): void {
  const spans = golds.map((gold) => locate(record.text, gold));
  const read = record[layer.name] as (Span & Record<string, unknown>)[];
  const pairs = spans
    .flatMap((span, g) => read.map((one, r) => ({ g, r, shared: overlap(span, one) })))
    .filter(({ shared }) => shared >= layer.overlap)
    .sort((a, b) => b.shared - a.shared);
  const goldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of pairs) {
    if (taken.has(g) || goldOf.has(r)) continue;
    taken.add(g);
    goldOf.set(r, g);
  }
  tally.wanted += golds.filter(({ optional }) => !optional).length;
  read.forEach((one, r) => {
    const g = goldOf.get(r);
    const gold = g === undefined ? undefined : golds[g]!;
    if (gold?.optional || (!gold && golds.some(({ optional }, i) => optional && overlap(spans[i]!, one) > 0)))
      return;
    tally.read++;
    if (!gold) return;
    tally.found++;
    if (layer.right(gold, one)) tally.right++;
  });
}

/** The share of the words that two spans have in common of those that either has. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
