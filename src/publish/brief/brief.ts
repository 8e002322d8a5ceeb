import type { Commitment } from '../../follow/commitments.ts';
import type { FollowUp } from '../../follow/outcomes.ts';
import type { Series } from '../../follow/series.ts';
import type { LetterRecord, Statement } from '../../record/types.ts';
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
import { numberText, participantText, sendersText, verb } from '../phrases.ts';

/** Everything a brief is made from; whoever has a register gathers it. */
export interface BriefInput {
  meeting: { name: string; start: string; end: string; place?: string };
  /** The letters of the meeting, agendas first. */
  letters: LetterRecord[];
  /** The meeting of the same body before it. */
  previous?: {
    name: string;
    start: string;
    end: string;
    /** What became of its announced positions, where both letters are there. */
    outcome?: { agenda: LetterRecord; report: LetterRecord; followUp: FollowUp };
  };
  commitments: { commitment: Commitment; record: LetterRecord }[];
  series: Series[];
  /** Records that the commitments and series point into, by identifier. */
  records: ReadonlyMap<string, LetterRecord>;
  /** ISO day on which the brief is made. */
  today: string;
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
  const participants = letters.flatMap((record) =>
    record.participants.map((one): [string, Inline[]] => [
      one.name,
      [text(participantText(one, messages)), source(sourceText(record, one, wording))],
    ]),
  );
  return section(
    brief.facts,
    [
      ...list([
        line(brief.when, daysText(meeting.start, meeting.end, messages.locale)),
        ...(meeting.place ? [line(brief.where, meeting.place)] : []),
        ...letters.map((record) => line(messages.kinds[record.kind], letterText(record, wording))),
      ]),
      ...(participants.length > 0 ? [heading(2, brief.participants)] : []),
      ...list([...new Map(participants).values()]),
    ],
    wording,
  );
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

function positions({ letters }: BriefInput, wording: BriefWording): NoteBlock[] {
  const { follow, brief } = wording;
  const sessions = new Map<string, Inline[][]>();
  for (const record of letters) {
    for (const { title = follow.elsewhere, government } of outline(record)) {
      const lines = government.map(({ item }) => positionLine(record, item, wording));
      if (lines.length > 0) sessions.set(title, [...(sessions.get(title) ?? []), ...lines]);
    }
  }
  const blocks = [...sessions].flatMap(([title, lines]) => [heading(2, title), ...list(lines)]);
  return section(brief.positions, blocks, wording);
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

function figures({ series, records }: BriefInput, wording: BriefWording): NoteBlock[] {
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
  return section(brief.figures, list(lines), wording);
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
