import { type Series, type SeriesPoint, series } from '../../follow/series.ts';
import { shown } from '../../publish/text/layout.ts';
import { languages } from '../../reading/languages.ts';
import type { FigureFilter, Register } from '../../register/register.ts';
import type { Door } from '../door.ts';
import { type ListLayout, writeList } from '../register/list.ts';
import { open } from '../register/open.ts';
import type { ListOptions } from '../register/options.ts';

/** `inzet figures --series`: figures of the same thing across the letters that pass the filter. */
export async function figureSeries(options: ListOptions & FigureFilter, door: Door): Promise<void> {
  const found = await open(options, door, async (register) =>
    series(await register.records(await lettersWith(register, options)), languages.nl),
  );
  const items = found.filter(
    ({ unit, role, label }) =>
      (!options.unit || unit === options.unit) &&
      (!options.role || role === options.role) &&
      (!options.operation || label.toLowerCase().includes(options.operation.toLowerCase())),
  );
  writeList(
    { total: items.length, items: items.slice(0, options.limit) },
    layout(door),
    options.format,
    door,
  );
}

/** The letters that have a figure that passes the filter. */
async function lettersWith(register: Register, filter: FigureFilter): Promise<string[]> {
  const letters = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const page = await register.figures(filter, { limit: 1000, ...(cursor && { cursor }) });
    for (const { letter } of page.items) letters.add(letter);
    cursor = page.next;
    if (!cursor) return [...letters];
  }
}

const layout = ({ say }: Door): ListLayout<Series> => {
  const contradiction = (a: SeriesPoint, b: SeriesPoint): string =>
    say({
      nl: `${shown(a.letter)} en ${shown(b.letter)} spreken elkaar tegen: ${shown(a.words)}, ${shown(b.words)}`,
      en: `${shown(a.letter)} and ${shown(b.letter)} contradict each other: ${shown(a.words)}, ${shown(b.words)}`,
    });
  return {
    count: (total) => ({ nl: `${total} ${total === 1 ? 'reeks' : 'reeksen'}`, en: `${total} series` }),
    text: ({ label, unit, role, points, contradictions }, paint) =>
      [
        `${paint.bold(shown(label))}  ${[role, unit].filter(Boolean).join(' · ')}`,
        ...points.map((point) => `    ${point.date ?? ''}  ${shown(point.words)}  ${shown(point.letter)}`),
        ...contradictions.map(([a, b]) => paint.yellow(`    ! ${contradiction(points[a]!, points[b]!)}`)),
      ].join('\n'),
    columns: {
      label: ({ label }) => label,
      unit: ({ unit }) => unit,
      role: ({ role }) => role,
      letters: ({ points }) => points.map(({ letter }) => letter).join(' '),
      dates: ({ points }) => points.map(({ date }) => date ?? '').join(' '),
      values: ({ points }) => points.map(({ words }) => words).join(' | '),
      contradictions: ({ contradictions }) => contradictions.length,
    },
  };
};
