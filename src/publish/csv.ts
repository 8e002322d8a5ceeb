import type { LetterRecord } from '../record/types.ts';
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
  const { letter, text } = record;
  const title = (session: number | undefined) =>
    session === undefined ? undefined : record.sessions[session]?.title;
  const grounded = (kind: string, field: { value: string; start: number; end: number } | undefined): Row[] =>
    field ? [{ layer: 'letter', kind, start: field.start, end: field.end, value: field.value }] : [];
  const office =
    (kind: string) =>
    ({ office, name, start, end }: LetterRecord['letter']['senders'][number]): Row => ({
      layer: 'letter',
      kind,
      start,
      end,
      value: office,
      name,
    });
  const meeting = (relation: string, m: NonNullable<LetterRecord['meeting']>): Row => ({
    layer: 'meeting',
    kind: relation,
    start: m.name.start,
    end: m.name.end,
    name: m.name.value,
    value: m.body,
    from: m.start?.value,
    to: m.end?.value,
  });
  return [
    ...grounded('date', letter.date),
    ...grounded('place', letter.place),
    ...grounded('dossier', letter.dossier),
    ...grounded('number', letter.number),
    ...grounded('subject', letter.subject),
    ...grounded('addressee', letter.addressee),
    ...letter.senders.map(office('sender')),
    ...letter.onBehalfOf.map(office('on_behalf_of')),
    ...(record.meeting ? [meeting('this', record.meeting)] : []),
    ...record.otherMeetings.map((m) => meeting(m.relation, m)),
    ...record.sessions.map(
      (s): Row => ({ layer: 'session', ...s.heading, kind: s.kind, name: s.title, session: s.title }),
    ),
    ...record.participants.map(
      (p): Row => ({
        layer: 'participant',
        start: p.start,
        end: p.end,
        kind: p.kind,
        name: p.name,
        value: p.affiliation,
        role: p.role,
        session: title(p.session),
      }),
    ),
    ...record.statements.map(
      (s): Row => ({
        layer: 'statement',
        start: s.start,
        end: s.end,
        session: title(s.session),
        kind: s.holder.class,
        holder: s.holder.name,
        stance: s.stance,
        phase: s.phase,
        negated: s.negated,
        deadline: s.deadline,
        confidence: s.confidence,
        from: s.period?.from,
        to: s.period?.to,
      }),
    ),
    ...record.figures.map(
      (f): Row => ({
        layer: 'figure',
        start: f.start,
        end: f.end,
        session: title(f.session),
        low: f.low ?? undefined,
        high: f.high ?? undefined,
        unit: f.unit,
        hedge: f.hedge,
        counted: f.counted && printed(text, f.counted),
        role: f.role,
        per: f.per,
        funded_from: f.fundedFrom?.value,
        from: f.period?.from,
        to: f.period?.to,
      }),
    ),
    ...record.dates.map(
      (d): Row => ({
        layer: 'date',
        start: d.start,
        end: d.end,
        from: d.from,
        to: d.to,
        precision: d.precision,
      }),
    ),
    ...record.references.map(
      (r): Row => ({ layer: 'reference', start: r.start, end: r.end, kind: r.type, value: r.id, url: r.url }),
    ),
    ...record.actors.map(
      (a): Row => ({
        layer: 'actor',
        start: a.start,
        end: a.end,
        kind: a.kind,
        name: a.name,
        value: a.id,
        role: a.role,
      }),
    ),
    ...record.topics.flatMap((topic) =>
      topic.spans.map((span): Row => ({ layer: 'topic', ...span, name: topic.label, value: topic.id })),
    ),
    ...record.notices.map(
      (notice): Row => ({ layer: 'notice', ...notice.spans[0]!, kind: notice.rule, value: notice.message }),
    ),
  ];
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
