import type { LetterRecord } from '../../record/types.ts';
import { quoted, sourceText } from '../follow/words.ts';
import { heading, list, type Note, type NoteBlock, paragraph, source, strong, text } from '../note/note.ts';
import { outline } from '../outline.ts';
import type { BriefInput, BriefWording } from './brief.ts';

/** The skeleton of a report: the sessions of the agendas as headings, under each what was announced as points to report on. */
export function draftNote(
  meeting: BriefInput['meeting'],
  agendas: readonly LetterRecord[],
  wording: BriefWording,
): Note {
  const { messages, follow, brief } = wording;
  const sessions = agendas.flatMap((record) =>
    outline(record)
      .map((part) => ({
        ...part,
        points: part.government.filter(({ item }) => item.phase === 'planned'),
      }))
      .filter(({ session, points }) => session !== undefined || points.length > 0)
      .flatMap(({ title, points }): NoteBlock[] => [
        heading(1, title ?? follow.elsewhere),
        paragraph(text(brief.discussion)),
        paragraph(points.length > 0 ? strong(brief.toReport) : text(brief.nothingAnnounced)),
        ...list(
          points.map(({ item }) => [
            text(quoted(record, item)),
            source(`${follow.inAgenda}: ${sourceText(record, item, wording)}`),
          ]),
        ),
      ]),
  );
  return {
    locale: messages.locale,
    title: brief.draftTitle(meeting.name),
    subtitle: brief.draftSubtitle,
    sources: follow.sources,
    blocks: [...sessions, heading(1, brief.margins), paragraph(text(brief.discussion))],
  };
}
