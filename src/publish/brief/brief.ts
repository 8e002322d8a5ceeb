import { type InvitedTotal, invitedTotals } from '../../follow/arithmetic.ts';
import type { Commitment } from '../../follow/commitments.ts';
import type { FollowUp } from '../../follow/outcomes.ts';
import type { Series } from '../../follow/series.ts';
import type { LetterRecord, Participant, Statement } from '../../record/types.ts';
import { printed } from '../../span.ts';
import { daysText } from '../days.ts';
import { bySession, outcomeLine } from '../follow/note.ts';
import { quoted, sourceText, type Wording } from '../follow/words.ts';
import type { BriefMessages } from '../messages/brief.ts';
import {
  heading,
  type Inline,
  list,
  type Note,
  type NoteBlock,
  paragraph,
  source,
  strong,
  text,
} from '../note/note.ts';
import { outline } from '../outline.ts';
import { numberText, participantText, sendersText, totalText, verb } from '../phrases.ts';

/** Everything a brief is made from; whoever has a register gathers it. */
export interface BriefInput {
  meeting: { name: string; start: string; end: string; place?: string };
  /** The letters of the meeting, agendas first. */
  letters: LetterRecord[];
  /** What became of its announced positions, for every agenda and report that are there. */
  outcomes: BriefOutcome[];
  /** The meeting of the same body before it. */
  previous?: {
    name: string;
    start: string;
    end: string;
    /** What became of its announced positions, where both letters are there. */
    outcome?: BriefOutcome;
  };
  commitments: { commitment: Commitment; record: LetterRecord }[];
  series: Series[];
  /** Records that the commitments and series point into, by identifier. */
  records: ReadonlyMap<string, LetterRecord>;
  /** ISO day on which the brief is made. */
  today: string;
}

/** An agenda held against a report. */
export interface BriefOutcome {
  agenda: LetterRecord;
  report: LetterRecord;
  followUp: FollowUp;
}

export interface BriefWording extends Wording {
  brief: BriefMessages;
}

/** The note that a committee's clerk takes to a meeting: every line with the letter and the characters it rests on. */
export function briefNote(input: BriefInput, wording: BriefWording): Note {
  const { messages, follow, brief } = wording;
  const { meeting, today } = input;
  return {
    locale: messages.locale,
    title: brief.title(meeting.name),
    subtitle: brief.made(daysText(today, today, messages.locale)),
    sources: follow.sources,
    blocks: [
      ...facts(input, wording),
      ...positions(input, wording),
      ...previous(input, wording),
      ...undertakings(input, wording),
      ...figures(input, wording),
      ...references(input, wording),
    ],
  };
}

/** A section, with a line that says so when there is nothing in it. */
function section(title: string, blocks: NoteBlock[], { brief }: BriefWording): NoteBlock[] {
  return [heading(1, title), ...(blocks.length > 0 ? blocks : [paragraph(text(brief.none))])];
}

function facts({ meeting, letters }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { messages, brief } = wording;
  const line = (label: string, words: string): Inline[] => [strong(`${label}: `), text(words)];
  const participants = distinct(
    letters.flatMap((record) => record.participants.map((one) => ({ one, record }))),
  ).map(({ one, record }): Inline[] => [
    text(participantText(one, messages)),
    source(sourceText(record, one, wording)),
  ]);
  return section(
    brief.facts,
    [
      ...list([
        line(brief.when, daysText(meeting.start, meeting.end, messages.locale)),
        ...(meeting.place ? [line(brief.where, meeting.place)] : []),
        ...letters.map((record) => line(messages.kinds[record.kind], letterText(record, wording))),
      ]),
      ...(participants.length > 0 ? [heading(2, brief.participants)] : []),
      ...list(participants),
    ],
    wording,
  );
}

/** Participants once each: who is called by a shorter name or by the office alone further on is the same one. */
function distinct<Item extends { one: Participant }>(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) if (!kept.some(({ one }) => isSame(one, item.one))) kept.push(item);
  return kept;
}

function isSame(known: Participant, again: Participant): boolean {
  const name = again.name.toLowerCase();
  if (known.kind !== again.kind) return false;
  const names = [known.name, known.role ?? ''].map((words) => words.toLowerCase());
  if (names.some((words) => words === name || words.endsWith(` ${name}`))) return true;
  // "De Armeense minister" after "de minister van Buitenlandse Zaken van Armenië".
  const office = known.role && again.role && `${known.role} `.startsWith(`${again.role} `);
  return Boolean(office) && known.affiliation !== undefined && known.affiliation === again.affiliation;
}

function letterText(record: LetterRecord, { messages }: BriefWording): string {
  const day = record.letter.date?.value;
  return [
    numberText(record.letter, messages) ?? record.source.name,
    day && daysText(day, day, messages.locale),
    sendersText(record.letter, messages),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The government's positions by session; where a report is there, what became of the announced ones and what is new. */
function positions({ letters, outcomes }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { follow, brief } = wording;
  const sessions = new Map<string, Inline[][]>();
  for (const record of letters) {
    const told = outcomes.filter(({ agenda, report }) => agenda === record || report === record);
    for (const { title = follow.elsewhere, government } of outline(record)) {
      const lines = government.flatMap(({ item }) => positionLines(record, item, told, wording));
      if (lines.length > 0) sessions.set(title, [...(sessions.get(title) ?? []), ...lines]);
    }
  }
  const blocks = [...sessions].flatMap(([title, lines]) => [heading(2, title), ...list(lines)]);
  return section(brief.positions, blocks, wording);
}

/** Lines for a position: its outcomes when it was announced, none when it is told as the answer to one, else itself. */
function positionLines(
  record: LetterRecord,
  item: Statement,
  told: readonly BriefOutcome[],
  wording: BriefWording,
): Inline[][] {
  const lines = told.flatMap(({ agenda, report, followUp }) =>
    followUp.outcomes
      .filter(({ announced }) => agenda === record && announced.id === item.id)
      .map((outcome) => outcomeLine(outcome, agenda, report, wording)),
  );
  const answers = told.some(
    ({ report, followUp }) =>
      report === record &&
      followUp.outcomes.some(({ evidence }) => evidence.some(({ id }) => id === item.id)),
  );
  const fresh = told.some(
    ({ report, followUp }) => report === record && followUp.new.some(({ id }) => id === item.id),
  );
  if (lines.length > 0 || answers) return lines;
  const line = positionLine(record, item, wording);
  return [fresh ? [text(`${wording.brief.fresh} `), ...line] : line];
}

function positionLine(record: LetterRecord, statement: Statement, wording: BriefWording): Inline[] {
  return [
    strong(`${verb(statement, wording.messages)}: `),
    text(quoted(record, statement)),
    source(sourceText(record, statement, wording)),
  ];
}

function previous({ previous: earlier }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { messages, follow, brief } = wording;
  if (!earlier) return [heading(1, brief.noPrevious), paragraph(text(brief.noPreviousText))];
  const title = brief.previous(earlier.name, daysText(earlier.start, earlier.end, messages.locale));
  if (!earlier.outcome) return [heading(1, title), paragraph(text(brief.noReport))];
  const { agenda, report, followUp } = earlier.outcome;
  return section(
    title,
    bySession(agenda, followUp.outcomes, follow.elsewhere).flatMap(([name, outcomes]) => [
      heading(2, name),
      ...list(outcomes.map((outcome) => outcomeLine(outcome, agenda, report, wording))),
    ]),
    wording,
  );
}

function undertakings({ commitments }: BriefInput, wording: BriefWording): NoteBlock[] {
  return section(
    wording.brief.commitments,
    list(commitments.map(({ commitment, record }) => commitmentLine(commitment, record, wording))),
    wording,
  );
}

/** An undertaking on one line: its state, deadline, words and owner. */
function commitmentLine(commitment: Commitment, record: LetterRecord, wording: BriefWording): Inline[] {
  const { messages, brief } = wording;
  const { deadline, owner, state } = commitment;
  const term = deadline ? brief.by(daysText(deadline, deadline, messages.locale)) : brief.noDeadline;
  return [
    strong(`${brief.states[state]}, ${term}: `),
    text(quoted(record, commitment)),
    ...(owner ? [text(` (${owner})`)] : []),
    source(sourceText(record, commitment, wording)),
  ];
}

function figures({ letters, series, records }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { messages, brief } = wording;
  const lines = series.map(({ label, points, contradictions }): Inline[] => [
    strong(`${label}: `),
    ...points.flatMap((point, i): Inline[] => {
      const record = records.get(point.letter);
      const day = point.date && daysText(point.date, point.date, messages.locale);
      return [
        text(`${i > 0 ? '; ' : ''}${point.words}${day ? ` (${day})` : ''}`),
        ...(record ? [source(sourceText(record, point, wording))] : []),
      ];
    }),
    ...(contradictions.length > 0 ? [text(`. ${brief.contradiction}`)] : []),
  ]);
  const totals = letters.flatMap((record) =>
    invitedTotals(record).map((total) => totalLine(record, total, wording)),
  );
  return section(brief.figures, list([...lines, ...totals]), wording);
}

/** A total that a letter leaves to its reader, and whether the letter itself gives another. */
function totalLine(record: LetterRecord, total: InvitedTotal, wording: BriefWording): Inline[] {
  const { times, each, contradictedBy } = total;
  const [count, one] = [record.figures[times]!, record.figures[each]!];
  const others = contradictedBy.map((i) => printed(record.text, record.figures[i]!)).join(', ');
  return [
    strong(`${totalText(record, total, wording.messages)}: `),
    text(`${printed(record.text, count)} ${count.unit} × ${printed(record.text, one)}`),
    source(sourceText(record, { start: count.start, end: one.end }, wording)),
    ...(others === '' ? [] : [text(`. ${wording.brief.otherTotal(others)}`)]),
  ];
}

function references({ letters }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { messages, brief } = wording;
  const lines = new Map<string, Inline[]>();
  for (const record of letters) {
    for (const reference of record.references) {
      const key = `${reference.type} ${reference.id}`;
      if (lines.has(key)) continue;
      const where = reference.url ? ` ${reference.url}` : '';
      lines.set(key, [
        strong(`${messages.references[reference.type]}: `),
        text(`${printed(record.text, reference)}${where}`),
        source(sourceText(record, reference, wording)),
      ]);
    }
  }
  return section(brief.references, list([...lines.values()]), wording);
}
