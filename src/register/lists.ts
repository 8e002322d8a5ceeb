import type { IsoDate } from '../record/types.ts';
import { statementColumns, statementItem } from './items.ts';
import type { MeetingRow } from './meetings.ts';
import { type OrderedList, orderedPage } from './paging.ts';
import type {
  FigureFilter,
  FigureItem,
  List,
  MeetingFilter,
  MeetingItem,
  ReferenceFilter,
  ReferenceItem,
  SessionItem,
} from './register.ts';
import type { Page, SearchItem } from './search.ts';
import type { Connection, Value } from './store.ts';

type Where = OrderedList['where'][number];

/** A condition for each value that is given. */
function conditions(asked: readonly (readonly [sql: string, value: Value | undefined])[]): Where[] {
  return asked.flatMap(([sql, value]) => (value === undefined ? [] : [[sql, value]]));
}

/** Newest letter first, in the order of its text. */
const newestFirst = (place: string): OrderedList['order'] => [
  { column: 'entry.date', like: '', descending: true },
  { column: 'entry.id', like: '' },
  { column: place, like: 0 },
];

const optional = <K extends string, V>(key: K, value: V | null | ''): { [P in K]?: V } =>
  (value === null || value === '' ? {} : { [key]: value }) as { [P in K]?: V };

/** See `Register.sessions`. */
export function listSessions(
  connection: Connection,
  filter: { letter?: string; meeting?: string },
  page: Page | undefined,
): Promise<List<SessionItem>> {
  const list: OrderedList = {
    columns: 'entry.id, session.*',
    from: 'session join entry on entry.key = session.entry',
    where: conditions([
      ['entry.id = ?', filter.letter],
      ['entry.meeting = ?', filter.meeting],
    ]),
    order: newestFirst('session.session'),
  };
  interface Row {
    id: string;
    session: number;
    title: string;
    kind: SessionItem['kind'];
    start_at: number;
    end_at: number;
    heading_start: number;
    heading_end: number;
  }
  return orderedPage(connection, list, page, (row: Row) => ({
    letter: row.id,
    session: row.session,
    title: row.title,
    kind: row.kind,
    start: row.start_at,
    end: row.end_at,
    heading: { start: row.heading_start, end: row.heading_end },
  }));
}

/** See `Register.figures`. */
export function listFigures(
  connection: Connection,
  filter: FigureFilter,
  page: Page | undefined,
): Promise<List<FigureItem>> {
  const list: OrderedList = {
    columns: 'entry.id, entry.date, figure.figure, figure.body',
    from: 'figure join entry on entry.key = figure.entry',
    where: conditions([
      ['entry.id = ?', filter.letter],
      ['figure.unit = ?', filter.unit],
      ['figure.role = ?', filter.role],
      ["lower(figure.operation) like lower(?) escape '!'", filter.operation && containing(filter.operation)],
      ['entry.date >= ?', filter.since],
      ['entry.date <= ?', filter.until],
    ]),
    order: newestFirst('figure.figure'),
  };
  interface Row {
    id: string;
    date: IsoDate;
    figure: number;
    body: string;
  }
  return orderedPage(connection, list, page, (row: Row) => ({
    letter: row.id,
    ...optional('date', row.date),
    figure: row.figure,
    ...(JSON.parse(row.body) as Omit<FigureItem, 'letter' | 'figure'>),
  }));
}

const containing = (words: string): string => `%${words.replace(/[%_!]/g, '!$&')}%`;

/** See `Register.references`. */
export function listReferences(
  connection: Connection,
  filter: ReferenceFilter,
  page: Page | undefined,
): Promise<List<ReferenceItem>> {
  const list: OrderedList = {
    columns: 'entry.id as letter, entry.date, reference.*',
    from: 'reference join entry on entry.key = reference.entry',
    where: conditions([
      ['entry.id = ?', filter.letter],
      ['reference.id = ?', filter.to],
      ['reference.type = ?', filter.type],
    ]),
    order: newestFirst('reference.reference'),
  };
  interface Row {
    letter: string;
    date: IsoDate;
    type: ReferenceItem['type'];
    id: string;
    url: string | null;
    start_at: number;
    end_at: number;
    words: string;
  }
  return orderedPage(connection, list, page, (row: Row) => ({
    letter: row.letter,
    ...optional('date', row.date),
    start: row.start_at,
    end: row.end_at,
    type: row.type,
    id: row.id,
    ...optional('url', row.url),
    text: row.words,
  }));
}

/** See `Register.deadlines`. */
export function listDeadlines(
  connection: Connection,
  between: { since?: IsoDate; until?: IsoDate },
  page: Page | undefined,
): Promise<List<SearchItem>> {
  const list: OrderedList = {
    columns: statementColumns,
    from: 'statement join entry on entry.key = statement.entry',
    where: [
      ['statement.deadline is not null'],
      ["statement.holder = 'government'"],
      ...conditions([
        ['statement.deadline >= ?', between.since],
        ['statement.deadline <= ?', between.until],
      ]),
    ],
    order: [
      { column: 'statement.deadline', like: '' },
      { column: 'entry.id', like: '' },
      { column: 'statement.start_at', like: 0 },
    ],
  };
  return orderedPage(connection, list, page, statementItem);
}

/** See `Register.meetings`. */
export async function listMeetings(
  connection: Connection,
  filter: MeetingFilter,
  page: Page | undefined,
): Promise<List<MeetingItem>> {
  const list: OrderedList = {
    columns: 'meeting.*',
    from: 'meeting',
    where: [
      ['exists (select 1 from entry where entry.meeting = meeting.id)'],
      ...conditions([
        ['meeting.body = ?', filter.body],
        ['meeting.end_day >= ?', filter.since],
        ['meeting.start_day <= ?', filter.until],
      ]),
    ],
    order: [
      { column: 'meeting.start_day', like: '', descending: true },
      { column: 'meeting.id', like: '' },
    ],
  };
  const found = await orderedPage(connection, list, page, (row: MeetingRow) => row);
  return { ...found, items: await withLetters(connection, found.items) };
}

/** See `Register.meeting`. */
export async function findMeeting(connection: Connection, id: string): Promise<MeetingItem | undefined> {
  const rows = await connection.rows<MeetingRow>('select * from meeting where id = ?', id);
  const [item] = await withLetters(connection, rows);
  return item && item.agendas.length + item.reports.length + item.others.length > 0 ? item : undefined;
}

async function withLetters(connection: Connection, rows: readonly MeetingRow[]): Promise<MeetingItem[]> {
  if (rows.length === 0) return [];
  const letters = await connection.rows<{ id: string; kind: string; meeting: string }>(
    `select id, kind, meeting from entry where meeting in (${rows.map(() => '?').join(', ')}) order by date, id`,
    ...rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const of = letters.filter(({ meeting }) => meeting === row.id);
    const ids = (kinds: string[]) => of.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
    return {
      id: row.id,
      name: row.name,
      ...optional('body', row.body),
      start: row.start_day,
      end: row.end_day,
      ...optional('place', row.place),
      agendas: ids(['annotated_agenda']),
      reports: ids(['report']),
      others: ids(['letter']),
    };
  });
}
