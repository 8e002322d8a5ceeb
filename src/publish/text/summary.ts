import pc from 'picocolors';
import { titleOf } from '../../record/title.ts';
import type { LetterRecord, Stance, Statement } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { daysText } from '../days.ts';
import type { Messages } from '../messages/nl.ts';
import { noticeText } from '../notices.ts';
import { type Numbered, outline, type Part } from '../outline.ts';
import {
  figureFacts,
  holderBeside,
  meetingWhen,
  numberText,
  participantText,
  sendersText,
  verb,
} from '../phrases.ts';
import { beside, shown, wrap } from './layout.ts';

export interface TextLayout {
  colours: boolean;
  /** In columns. */
  width: number;
}

/** What a letter says, as plain text to read in a terminal or to paste into a mail. Ends in a line end. */
export function renderText(record: LetterRecord, messages: Messages, layout: TextLayout): string {
  const page: Page = { record, messages, width: layout.width, paint: pc.createColors(layout.colours) };
  return [
    head(page),
    facts(page),
    notices(page),
    ...outline(record).map((part) => partText(page, part)),
    record.statements.length === 0 ? `${messages.noStatements}\n` : '',
    figures(page),
    deadlines(page),
    references(page),
  ]
    .filter((block) => block !== '')
    .join('\n');
}

interface Page {
  record: LetterRecord;
  messages: Messages;
  width: number;
  paint: ReturnType<typeof pc.createColors>;
}

function head({ record, messages, width, paint }: Page): string {
  const { letter, meeting } = record;
  const kind = messages.kinds[record.kind].toLocaleUpperCase(messages.locale);
  const date =
    letter.date && messages.letterOf(daysText(letter.date.value, letter.date.value, messages.locale));
  const from = [date, sendersText(letter, messages)].filter(Boolean).join(', ');
  const title = wrap(shown(titleOf(record)), width).map(paint.bold);
  const below = [meeting && meetingWhen(meeting, messages), from, numberText(letter, messages)]
    .filter((line) => line !== undefined && line !== '')
    .flatMap((line) => wrap(shown(line!), width));
  return `${[paint.dim(kind), ...title, ...below].join('\n')}\n`;
}

function facts(page: Page): string {
  const { record, messages } = page;
  const others = (relation: 'earlier' | 'later') =>
    record.otherMeetings
      .filter((meeting) => meeting.relation === relation)
      .map((meeting) => [meeting.name.value, meetingWhen(meeting, messages)].filter(Boolean).join(', '))
      .join('; ');
  const rows = [
    [messages.parts.participants, record.participants.map((p) => participantText(p, messages)).join('; ')],
    [messages.relations.earlier, others('earlier')],
    [messages.relations.later, others('later')],
    [messages.parts.topics, mainTopics(record).join(', ')],
  ].filter((row): row is [string, string] => row[1] !== '');
  const width = Math.max(0, ...rows.map(([label]) => label.length)) + 2;
  return rows
    .map(([label, text]) => beside(label.padEnd(width), shown(text), page.width, page.paint.dim))
    .join('');
}

/** The topics that the letter returns to most often; a topic named once says little about it. */
function mainTopics({ topics }: LetterRecord): string[] {
  return topics
    .toSorted((a, b) => b.spans.length - a.spans.length)
    .slice(0, 8)
    .map((topic) => topic.label);
}

function notices(page: Page): string {
  const { record, messages } = page;
  if (record.notices.length === 0) return '';
  const lines = record.notices.map((notice) =>
    beside('  ! ', shown(noticeText(notice, messages)), page.width, page.paint.yellow),
  );
  return heading(page, messages.parts.notices) + lines.join('');
}

function partText(page: Page, part: Part): string {
  const { messages } = page;
  const { government, others } = part;
  if (part.session === undefined && government.length + others.length === 0) return '';
  return [
    heading(page, part.title === undefined ? messages.parts.elsewhere : shown(part.title)),
    statements(page, messages.holders.government, government),
    statements(page, messages.holders.other, others),
  ].join('');
}

const colour: Record<Stance, (paint: Page['paint']) => (text: string) => string> = {
  emphasise: (paint) => paint.blue,
  assess: (paint) => paint.blue,
  support: (paint) => paint.green,
  oppose: (paint) => paint.red,
  concern: (paint) => paint.yellow,
  call: (paint) => paint.magenta,
  commit: (paint) => paint.cyan,
  decide: (paint) => paint.cyan,
};

function statements(page: Page, title: string, list: readonly Numbered<Statement>[]): string {
  if (list.length === 0) return '';
  const { record, messages, paint } = page;
  const labels = record.statements.map((statement) => verb(statement, messages).length);
  const column = Math.max(...labels) + 2;
  const lines = list.map(({ index, item }) => {
    const number = `${index + 1}`.padStart(4);
    const label = verb(item, messages).padEnd(column);
    const holder = holderBeside(item);
    const text = shown(holder === undefined ? quote(page, item) : `${holder}: ${quote(page, item)}`);
    return beside(
      `${number}  ${label}`,
      text,
      page.width,
      () => `${paint.dim(number)}  ${colour[item.stance](paint)(label)}`,
    );
  });
  return `  ${title}\n${lines.join('')}`;
}

function figures(page: Page): string {
  const { record, messages } = page;
  const rows = record.figures.map((figure) => [
    quote(page, figure),
    figureFacts(figure, record.text, messages).join(', '),
  ]);
  return table(page, messages.parts.figures, rows);
}

function deadlines(page: Page): string {
  const { record, messages } = page;
  const due = record.statements
    .map((statement, index) => ({ statement, number: index + 1 }))
    .filter(({ statement }) => statement.deadline !== undefined)
    .sort((a, b) => (a.statement.deadline! < b.statement.deadline! ? -1 : 1));
  const rows = due.map(({ statement, number }) => [
    daysText(statement.deadline!, statement.deadline!, messages.locale),
    `${number}. ${verb(statement, messages)}: ${quote(page, statement)}`,
  ]);
  return table(page, messages.parts.deadlines, rows);
}

function references(page: Page): string {
  const { record, messages } = page;
  const rows = new Map<string, [string, string]>();
  for (const reference of record.references) {
    const key = `${reference.type} ${reference.id}`;
    if (rows.has(key)) continue;
    const where = reference.url === undefined ? '' : ` ${reference.url}`;
    const words = quote(page, reference);
    const id = words === reference.id ? '' : ` ${reference.id}`;
    rows.set(key, [words, `${messages.references[reference.type]}${id}${where}`]);
  }
  return table(page, messages.parts.references, [...rows.values()]);
}

function table(page: Page, title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const column = Math.min(Math.max(...rows.map(([first]) => first!.length)) + 4, 34);
  const lines = rows.map(([first, second]) => {
    const label = `  ${shown(first!)}`;
    return label.length >= column
      ? `${beside('  ', shown(first!), page.width)}${beside(' '.repeat(column), shown(second!), page.width)}`
      : beside(label.padEnd(column), shown(second!), page.width);
  });
  return heading(page, title) + lines.join('');
}

function heading({ paint, width }: Page, title: string): string {
  return `${wrap(title, width).map(paint.bold).join('\n')}\n`;
}

function quote({ record }: Page, span: Span): string {
  return printed(record.text, span);
}
