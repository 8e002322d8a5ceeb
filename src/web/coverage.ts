import type { Counts, List, MeetingItem, Register } from '../register/register.ts';
import type { Page, SearchItem } from '../register/search.ts';

/** What a register holds and what is missing from it. */
export interface Coverage {
  counts: Counts;
  /** Meetings of a body in a year by the letters that are here. */
  perBody: { body: string; year: string; both: number; agendaOnly: number; reportOnly: number }[];
  offices: [string, number][];
  /** Past meetings with an agenda but no report, latest first. */
  missingReports: MeetingItem[];
  missingAgendas: MeetingItem[];
  gaps: { dossier: string; from: number; to: number }[];
  failed: { name: string; error: string }[];
  withoutMeeting: SearchItem[];
}

/** Numbers of one dossier further apart than this are no gap in a collection but two collections. */
const widest = 10;
/** The coverage of a register on a day. */
export async function coverageOf(register: Register, today: string): Promise<Coverage> {
  const [counts, meetings, letters, { facets }, jobs] = await Promise.all([
    register.counts(),
    all((page) => register.meetings({}, page)),
    all((page) => register.letters({}, page)),
    register.search({ in: 'letters', limit: 1 }),
    register.store.kind === 'postgres' ? register.jobs() : undefined,
  ]);
  return {
    counts,
    perBody: perBody(meetings),
    offices: Object.entries(facets.office ?? {}),
    missingReports: meetings.filter(
      (one) => one.agendas.length > 0 && one.reports.length === 0 && one.end < today,
    ),
    missingAgendas: meetings.filter((one) => one.reports.length > 0 && one.agendas.length === 0),
    gaps: gaps(letters.map(({ letter }) => letter)),
    failed: (jobs?.failed ?? []).map(({ name, error }) => ({ name, error })),
    withoutMeeting: letters.filter(({ meeting, kind }) => !meeting && kind !== 'letter'),
  };
}

async function all<T>(list: (page: Page) => Promise<List<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const part = await list({ limit: 1000, ...(cursor && { cursor }) });
    items.push(...part.items);
    cursor = part.next;
  } while (cursor);
  return items;
}

function perBody(meetings: readonly MeetingItem[]): Coverage['perBody'] {
  const rows = new Map<string, Coverage['perBody'][number]>();
  for (const { body = '–', start, agendas, reports } of meetings) {
    const year = start.slice(0, 4);
    const row = rows.get(`${body} ${year}`) ?? { body, year, both: 0, agendaOnly: 0, reportOnly: 0 };
    if (agendas.length > 0 && reports.length > 0) row.both++;
    else if (agendas.length > 0) row.agendaOnly++;
    else if (reports.length > 0) row.reportOnly++;
    rows.set(`${body} ${year}`, row);
  }
  return [...rows.values()].sort((a, b) => b.year.localeCompare(a.year) || a.body.localeCompare(b.body));
}

/** Numbers missing between two letters of one dossier, from identifiers such as kst-28676-474. */
function gaps(ids: readonly string[]): Coverage['gaps'] {
  const numbers = new Map<string, number[]>();
  for (const id of ids) {
    const [, dossier, number] = /^kst-(.+)-(\d+)$/.exec(id) ?? [];
    if (dossier && number) numbers.set(dossier, [...(numbers.get(dossier) ?? []), Number(number)]);
  }
  return [...numbers].flatMap(([dossier, list]) => {
    const sorted = list.sort((a, b) => a - b);
    return sorted.slice(1).flatMap((number, i) => {
      const before = sorted[i]!;
      return number - before > 1 && number - before <= widest
        ? [{ dossier, from: before + 1, to: number - 1 }]
        : [];
    });
  });
}
