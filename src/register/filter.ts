import { holderClass, phase as phases, stance as stances } from '../record/schema.ts';
import { Bits } from './bits.ts';
import type { Columns } from './columns.ts';
import { positionValue } from './entry.ts';
import type { StatementFilter } from './search.ts';
import type { Collection } from './store.ts';
import type { Values } from './values.ts';

/** Fields of a filter that are facets of the same name. */
const plain = ['kind', 'body', 'meeting', 'office', 'dossier', 'actor', 'topic'] as const;

/** The letters or statements of the current entries that pass a filter. */
export function filtered(
  filter: StatementFilter,
  collection: Collection,
  columns: Columns,
  values: Values,
): Bits {
  const passing = columns.live.copy();
  const keep = (facet: string, asked: readonly string[] | undefined): void => {
    if (!asked) return;
    const having = new Bits();
    for (const key of values.keys(facet, asked)) columns.withValue.get(key)?.addTo(having);
    passing.and(having);
  };
  for (const facet of plain) keep(facet, filter[facet]);
  const { holder, stance, phase } = filter;
  if (collection === 'statement') {
    keep('holder', holder);
    keep('stance', stance);
    keep('phase', phase);
  } else if (holder || stance || phase) {
    const positions = (holder ?? holderClass.options).flatMap((h) =>
      (stance ?? stances.options).flatMap((s) =>
        (phase ?? phases.options).map((p) => positionValue(h, s, p)),
      ),
    );
    keep('position', positions);
  }
  const letters = filter.letter && new Set(filter.letter);
  const since = dayNumber(filter.since) ?? 0;
  const until = dayNumber(filter.until) ?? Number.POSITIVE_INFINITY;
  if (!letters && since === 0 && until === Number.POSITIVE_INFINITY) return passing;
  const kept = new Bits();
  passing.each((key) => {
    const entry = columns.entry(key);
    const day = columns.dates[entry]!;
    if (day >= since && day <= until && (!letters || letters.has(columns.ids[entry]!))) kept.add(key);
  });
  return kept;
}

const dayNumber = (day: string | undefined): number | undefined =>
  day ? Number(day.replaceAll('-', '')) : undefined;
