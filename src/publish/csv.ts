import type {
  ActorMention,
  DateMention,
  Figure,
  LetterHead,
  LetterRecord,
  Meeting,
  Notice,
  Office,
  Participant,
  Reference,
  Session,
  Statement,
  TopicMention,
} from '../record/types.ts';
import { printed, type Span } from '../span.ts';

/** The columns, the same for every layer, so that tables of several letters can be put under each other. */
const columns = [
  'letter',
  'layer',
  'n',
  'start',
  'end',
  'quote',
  'session',
  'kind',
  'name',
  'value',
  'holder',
  'stance',
  'phase',
  'negated',
  'deadline',
  'confidence',
  'low',
  'high',
  'unit',
  'hedge',
  'counted',
  'role',
  'per',
  'funded_from',
  'from',
  'to',
  'precision',
  'url',
] as const;

type Column = (typeof columns)[number];
type Row = Partial<Record<Exclude<Column, 'letter' | 'n' | 'quote'>, string | number | boolean | undefined>> &
  Span & { layer: string };

/** The first line of the table. */
export const csvHeader = `${columns.join(',')}\r\n`;

/**
 * One row for every mention of a letter, without the header. RFC 4180: commas, quotes doubled, CRLF. Offsets are
 * those of the record; `n` counts from 1 within a layer. A text that a spreadsheet would take for a formula is
 * preceded by an apostrophe (OWASP, CSV injection).
 */
export function csvRows(record: LetterRecord): string {
  const count = new Map<string, number>();
  return mentions(record)
    .map((row) => {
      const n = (count.get(row.layer) ?? 0) + 1;
      count.set(row.layer, n);
      const full = { ...row, letter: record.id, n, quote: printed(record.text, row) };
      return csvLine(columns.map((column) => full[column]));
    })
    .join('');
}

function mentions(record: LetterRecord): Row[] {
  return [
    ...headRows(record.letter),
    ...(record.meeting ? [meetingRow('this', record.meeting)] : []),
    ...record.otherMeetings.map((meeting) => meetingRow(meeting.relation, meeting)),
    ...record.sessions.map(sessionRow),
    ...record.participants.map((participant) => participantRow(record, participant)),
    ...record.statements.map((statement) => statementRow(record, statement)),
    ...record.figures.map((figure) => figureRow(record, figure)),
    ...record.dates.map(dateRow),
    ...record.references.map(referenceRow),
    ...record.actors.map(actorRow),
    ...record.topics.flatMap(topicRows),
    ...record.notices.map(noticeRow),
  ];
}

function headRows(letter: LetterHead): Row[] {
  const fields = ['date', 'place', 'dossier', 'number', 'subject', 'addressee'] as const;
  const office = (kind: string, { office, name, start, end }: Office): Row => ({
    layer: 'letter',
    kind,
    start,
    end,
    value: office,
    name,
  });
  return [
    ...fields.flatMap((kind): Row[] => {
      const field = letter[kind];
      return field ? [{ layer: 'letter', kind, start: field.start, end: field.end, value: field.value }] : [];
    }),
    ...letter.senders.map((sender) => office('sender', sender)),
    ...letter.onBehalfOf.map((behalf) => office('on_behalf_of', behalf)),
  ];
}

function meetingRow(relation: string, { name, body, start, end }: Meeting): Row {
  return {
    layer: 'meeting',
    kind: relation,
    start: name.start,
    end: name.end,
    name: name.value,
    value: body,
    from: start?.value,
    to: end?.value,
  };
}

function sessionRow({ heading, kind, title }: Session): Row {
  return { layer: 'session', ...heading, kind, name: title, session: title };
}

function participantRow(record: LetterRecord, participant: Participant): Row {
  const { start, end, kind, name, affiliation, role, session } = participant;
  return {
    layer: 'participant',
    start,
    end,
    kind,
    name,
    value: affiliation,
    role,
    session: sessionTitle(record, session),
  };
}

function statementRow(record: LetterRecord, statement: Statement): Row {
  const { start, end, holder, stance, phase, negated, deadline, confidence, period, session } = statement;
  return {
    layer: 'statement',
    start,
    end,
    session: sessionTitle(record, session),
    kind: holder.class,
    holder: holder.name,
    stance,
    phase,
    negated,
    deadline,
    confidence,
    from: period?.from,
    to: period?.to,
  };
}

function figureRow(record: LetterRecord, figure: Figure): Row {
  const { start, end, low, high, unit, hedge, counted, role, per, fundedFrom, period, session } = figure;
  return {
    layer: 'figure',
    start,
    end,
    session: sessionTitle(record, session),
    low: low ?? undefined,
    high: high ?? undefined,
    unit,
    hedge,
    counted: counted && printed(record.text, counted),
    role,
    per,
    funded_from: fundedFrom?.value,
    from: period?.from,
    to: period?.to,
  };
}

function dateRow({ start, end, from, to, precision }: DateMention): Row {
  return { layer: 'date', start, end, from, to, precision };
}

function referenceRow({ start, end, type, id, url }: Reference): Row {
  return { layer: 'reference', start, end, kind: type, value: id, url };
}

function actorRow({ start, end, kind, name, id, role }: ActorMention): Row {
  return { layer: 'actor', start, end, kind, name, value: id, role };
}

function topicRows({ id, label, spans }: TopicMention): Row[] {
  return spans.map((span) => ({ layer: 'topic', ...span, name: label, value: id }));
}

function noticeRow({ rule, message, spans }: Notice): Row {
  return { layer: 'notice', ...spans[0]!, kind: rule, value: message };
}

function sessionTitle(record: LetterRecord, session: number | undefined): string | undefined {
  return session === undefined ? undefined : record.sessions[session]?.title;
}

/** One row of a table, written as csvRows writes them. */
export function csvLine(cells: readonly (string | number | boolean | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
