import type { FollowUp, Outcome, StatementRef } from '../../follow/outcomes.ts';
import { titleOf } from '../../record/title.ts';
import type { LetterRecord } from '../../record/types.ts';
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
import { countsText, outcomeText, quoted, reasonText, sourceText, type Wording } from './words.ts';

/** What became of the positions of an agenda as a note: by session, each with the words on both sides, the reason and where they stand. */
export function followNote(
  followUp: FollowUp,
  agenda: LetterRecord,
  report: LetterRecord,
  wording: Wording,
): Note {
  const { messages, follow } = wording;
  const { outcomes } = followUp;
  return {
    locale: messages.locale,
    title: follow.title(agenda.meeting?.name.value ?? titleOf(agenda)),
    subtitle: follow.compared(agenda.id, report.id),
    sources: follow.sources,
    blocks: [
      paragraph(text(countsText(followUp, follow))),
      ...bySession(agenda, outcomes, follow.elsewhere).flatMap(([title, group]): NoteBlock[] => [
        heading(1, title),
        ...list(group.map((outcome) => outcomeLine(outcome, agenda, report, wording))),
      ]),
      heading(1, follow.newOnes),
      ...(followUp.new.length > 0 ? [] : [paragraph(text(follow.none))]),
      ...list(
        followUp.new.map((fresh) => [
          text(quoted(report, fresh)),
          source(`${follow.inReport}: ${sourceText(report, fresh, wording)}`),
        ]),
      ),
    ],
  };
}

/** One outcome: what was announced, what the report has instead, why, and the sources of both. */
export function outcomeLine(
  outcome: Outcome,
  agenda: LetterRecord,
  report: LetterRecord,
  wording: Wording,
): Inline[] {
  const { follow } = wording;
  const percent = follow.score(Math.round(outcome.score * 100));
  return [
    strong(`${outcomeText(outcome, follow)}: `),
    text(quoted(agenda, outcome.announced)),
    source(`${follow.inAgenda}: ${sourceText(agenda, outcome.announced, wording)}`),
    ...outcome.evidence.flatMap((answer): Inline[] => [
      text(` → ${quoted(report, answer)}`),
      source(`${follow.inReport}: ${sourceText(report, answer, wording)}`),
    ]),
    text(`. ${reasonText(outcome, report, wording)} (${percent})`),
  ];
}

/** Items about statements grouped by the session or section of the letter that they stand in, in the order of the text. */
export function bySession<Item extends { announced: StatementRef }>(
  record: LetterRecord,
  items: readonly Item[],
  elsewhere: string,
): [string, Item[]][] {
  return outline(record).flatMap(({ title, government }): [string, Item[]][] => {
    const ids = new Set(government.map(({ item }) => item.id));
    const group = items.filter(({ announced }) => ids.has(announced.id));
    return group.length > 0 ? [[title ?? elsewhere, group]] : [];
  });
}
