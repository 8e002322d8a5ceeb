import { countsText } from '../../publish/follow/words.ts';
import { followMessages } from '../../publish/messages/follow.ts';
import { shown } from '../../publish/text/layout.ts';
import { neighbours } from '../../register/neighbours.ts';
import type {
  FigureFilter,
  FigureItem,
  MeetingFilter,
  MeetingItem,
  ReferenceFilter,
  ReferenceItem,
} from '../../register/register.ts';
import type { Door } from '../door.ts';
import { statementLayout } from './items.ts';
import { type ListLayout, writeList } from './list.ts';
import { absent, open } from './open.ts';
import type { ListOptions, PlaceOptions } from './options.ts';

const meetingLayout: ListLayout<MeetingItem> = {
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`,
    en: `${total} ${total === 1 ? 'meeting' : 'meetings'}`,
  }),
  text: (meeting, paint) => {
    const letters = [...meeting.agendas, ...meeting.reports, ...meeting.others].map(shown).join(', ');
    return `${paint.bold(shown(meeting.id))}  ${days(meeting)}  ${shown(meeting.name)}\n    ${letters}`;
  },
  columns: {
    id: (meeting) => meeting.id,
    name: (meeting) => meeting.name,
    body: (meeting) => meeting.body,
    start: (meeting) => meeting.start,
    end: (meeting) => meeting.end,
    place: (meeting) => meeting.place,
    agendas: (meeting) => meeting.agendas.join(' '),
    reports: (meeting) => meeting.reports.join(' '),
    others: (meeting) => meeting.others.join(' '),
  },
};

const days = ({ start, end }: MeetingItem): string => (start === end ? start : `${start} – ${end}`);

const figureLayout: ListLayout<FigureItem> = {
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'cijfer' : 'cijfers'}`,
    en: `${total} ${total === 1 ? 'figure' : 'figures'}`,
  }),
  text: (figure, paint, { roles }) => {
    const of = [figure.counted, figure.operation, figure.fundedFrom]
      .filter(Boolean)
      .map((words) => shown(words!));
    const about = [figure.role && roles[figure.role], ...of].filter(Boolean).join(' · ');
    return `${paint.bold(shown(figure.text))}  ${about}\n    ${shown(figure.letter)}  ${figure.date ?? ''}`;
  },
  columns: {
    letter: (figure) => figure.letter,
    date: (figure) => figure.date,
    figure: (figure) => figure.figure,
    text: (figure) => figure.text,
    low: (figure) => figure.low ?? undefined,
    high: (figure) => figure.high ?? undefined,
    unit: (figure) => figure.unit,
    hedge: (figure) => figure.hedge,
    counted: (figure) => figure.counted,
    role: (figure) => figure.role,
    operation: (figure) => figure.operation,
    funded_from: (figure) => figure.fundedFrom,
    from: (figure) => figure.period?.from,
    to: (figure) => figure.period?.to,
    start: (figure) => figure.start,
    end: (figure) => figure.end,
  },
};

const referenceLayout: ListLayout<ReferenceItem> = {
  count: (total) => ({
    nl: `${total} ${total === 1 ? 'verwijzing' : 'verwijzingen'}`,
    en: `${total} ${total === 1 ? 'reference' : 'references'}`,
  }),
  text: (reference, paint) =>
    `${paint.bold(shown(reference.id))}  ${shown(reference.text)}\n    ${shown(reference.letter)}  ${reference.date ?? ''}`,
  columns: {
    letter: (reference) => reference.letter,
    date: (reference) => reference.date,
    type: (reference) => reference.type,
    id: (reference) => reference.id,
    text: (reference) => reference.text,
    url: (reference) => reference.url,
    start: (reference) => reference.start,
    end: (reference) => reference.end,
  },
};

/** `inzet meetings`. */
export async function meetings(options: ListOptions & MeetingFilter, door: Door): Promise<void> {
  const list = await open(options, door, (register) => register.meetings(options, options));
  writeList(list, meetingLayout, options.format, door);
}

/** `inzet meeting ID`: the meeting, its sessions by letter and what the government says about it. */
export async function meeting(
  id: string,
  options: PlaceOptions & { format: 'text' | 'json' },
  door: Door,
): Promise<void> {
  await open(options, door, async (register) => {
    const found = await register.meeting(id);
    if (!found) throw absent(door, id);
    const all = { limit: 1000 };
    const sessions = await register.sessions({ meeting: id }, all);
    const statements = await register.statements({ meeting: [id] }, all);
    const followUps = await register.followUps({ meeting: id });
    const beside = await neighbours(register, found);
    if (options.format === 'json') {
      const view = { ...found, ...beside, sessions: sessions.items, statements: statements.items, followUps };
      door.stdout.write(`${JSON.stringify(view, null, 2)}\n`);
      return;
    }
    const { say, stdout } = door;
    stdout.write(`${shown(found.name)}\n${[days(found), found.place].filter(Boolean).join(', ')}\n`);
    const lines = [
      [say({ nl: 'Agenda', en: 'Agenda' }), found.agendas],
      [say({ nl: 'Verslag', en: 'Report' }), found.reports],
      [say({ nl: 'Andere brieven', en: 'Other letters' }), found.others],
    ] as const;
    for (const [label, letters] of lines)
      if (letters.length > 0) stdout.write(`${label}: ${letters.map(shown).join(', ')}\n`);
    const around = [
      [say({ nl: 'Vorige', en: 'Previous' }), beside.previous],
      [say({ nl: 'Volgende', en: 'Next' }), beside.next],
    ] as const;
    for (const [label, other] of around) if (other) stdout.write(`${label}: ${shown(other.id)}\n`);
    for (const followUp of followUps) {
      const told = countsText(followUp, followMessages[door.language]);
      stdout.write(`${shown(followUp.agenda)} → ${shown(followUp.report)}: ${told}\n`);
    }
    for (const session of sessions.items)
      stdout.write(`  ${shown(session.letter)} ${session.session + 1}. ${shown(session.title)}\n`);
    stdout.write('\n');
    writeList(statements, statementLayout, 'text', door);
  });
}

/** `inzet figures`. */
export async function figures(options: ListOptions & FigureFilter, door: Door): Promise<void> {
  const list = await open(options, door, (register) => register.figures(options, options));
  writeList(list, figureLayout, options.format, door);
}

/** `inzet references`. */
export async function references(options: ListOptions & ReferenceFilter, door: Door): Promise<void> {
  const list = await open(options, door, (register) => register.references(options, options));
  writeList(list, referenceLayout, options.format, door);
}
