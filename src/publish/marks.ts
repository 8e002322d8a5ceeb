import type { LetterRecord } from '../record/types.ts';
import { overlaps, type Span } from '../span.ts';

/** The kinds of fields that are marked in a letter. */
export type Layer =
  | 'head'
  | 'meeting'
  | 'session'
  | 'statement'
  | 'trigger'
  | 'participant'
  | 'figure'
  | 'date'
  | 'reference'
  | 'actor'
  | 'topic'
  | 'notice';

/** A stretch of the letter that a field of the record stands on. */
export interface Mark extends Span {
  layer: Layer;
  /** Which of its layer: the index in the record's list, or the order of the fields of the head and the meeting. */
  index: number;
  /** Which of the spans of a field that stands on several (a topic, a notice), from 0. */
  nth: number;
}

/** A mark as it lies in a text, or in the part of a text that is shown: whole, or one of the pieces it is cut into. */
export interface MarkedPiece extends Span {
  mark: Mark;
  /** Whether the mark begins, ends with this piece. */
  first: boolean;
  last: boolean;
  children: Piece[];
}

/** A marked stretch with what lies within it, or plain text. */
export type Piece = MarkedPiece | (Span & { mark?: undefined });

/** The order of marks over the same words, outermost first. */
const layers: readonly Layer[] = [
  'session',
  'statement',
  'notice',
  'head',
  'meeting',
  'participant',
  'trigger',
  'reference',
  'figure',
  'date',
  'actor',
  'topic',
];
const rank = new Map(layers.map((layer, i) => [layer, i]));

/** Every field of the record that stands on words of the letter, in the order of the text, outer before inner. */
export function marksOf(record: LetterRecord): Mark[] {
  const { letter, meeting } = record;
  const marks: Mark[] = [];
  const push = (layer: Layer, index: number, nth: number, { start, end }: Span) => {
    if (end > start) marks.push({ layer, index, nth, start, end });
  };
  const add = (layer: Layer, spans: readonly (Span | undefined)[]) =>
    spans.forEach((span, index) => {
      if (span) push(layer, index, 0, span);
    });
  add('head', headFields(letter));
  add('meeting', meetingFields(meeting));
  add(
    'session',
    record.sessions.map((session) => session.heading),
  );
  add('statement', record.statements);
  add(
    'trigger',
    record.statements.map((statement) => statement.trigger),
  );
  add('participant', record.participants);
  add('figure', record.figures);
  add('date', record.dates);
  add('reference', record.references);
  add('actor', record.actors);
  record.topics.forEach((topic, index) => {
    topic.spans.forEach((span, nth) => {
      push('topic', index, nth, span);
    });
  });
  record.notices.forEach((notice, index) => {
    notice.spans.forEach((span, nth) => {
      push('notice', index, nth, span);
    });
  });
  return marks.sort(outerFirst);
}

/** The grounded fields of the head, in the order that marks of layer 'head' are numbered. */
export function headFields(letter: LetterRecord['letter']): (Span | undefined)[] {
  const { date, place, dossier, number, subject, addressee, senders, onBehalfOf } = letter;
  return [date, place, dossier, number, subject, addressee, ...senders, ...onBehalfOf];
}

/** The grounded fields of the meeting, in the order that marks of layer 'meeting' are numbered. */
export function meetingFields(meeting: LetterRecord['meeting']): (Span | undefined)[] {
  return meeting ? [meeting.name, meeting.start, meeting.end, meeting.place] : [];
}

/**
 * The marks that lie in each of the ranges, which are in the order of the text and do not overlap; so are the marks,
 * as marksOf gives them. Linear in ranges, marks and the places where one runs over into another.
 */
export function marksPerRange(ranges: readonly Span[], marks: readonly Mark[]): Mark[][] {
  let next = 0;
  let open: Mark[] = [];
  return ranges.map((range) => {
    while (next < marks.length && marks[next]!.start < range.end) open.push(marks[next++]!);
    open = open.filter((mark) => mark.end > range.start);
    return open.filter((mark) => overlaps(mark, range));
  });
}

/**
 * Splits a range into plain and marked pieces, marks within marks. One that crosses the end of another is cut there,
 * so that the pieces can be written as nested elements. The marks are in the order in which marksOf gives them.
 */
export function nest(range: Span, marks: readonly Mark[]): Piece[] {
  const stack: Frame[] = [{ end: range.end, children: [], crossing: [] }];
  let at = range.start;
  const plainTo = (to: number) => {
    if (to > at) stack.at(-1)!.children.push({ start: at, end: to });
    at = Math.max(at, to);
  };
  const open = (mark: Mark, start: number) => {
    const parent = stack.at(-1)!;
    const end = Math.min(mark.end, parent.end);
    const children: Piece[] = [];
    parent.children.push({ start, end, mark, first: start === mark.start, last: end === mark.end, children });
    if (mark.end > end) parent.crossing.push(mark);
    stack.push({ end, children, crossing: [] });
  };
  const closeTo = (to: number) => {
    while (stack.length > 1 && stack.at(-1)!.end <= to) {
      const { end, crossing } = stack.at(-1)!;
      plainTo(end);
      stack.pop();
      for (const mark of crossing.sort((a, b) => b.end - a.end)) open(mark, end);
    }
    plainTo(to);
  };
  for (const mark of marks) {
    const start = Math.max(mark.start, range.start);
    closeTo(start);
    open(mark, start);
  }
  closeTo(range.end);
  return stack[0]!.children;
}

/** A piece that is being filled; marks that run on beyond it are opened again where it ends. */
interface Frame {
  end: number;
  children: Piece[];
  crossing: Mark[];
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || rank.get(a.layer)! - rank.get(b.layer)!;
}
