import type { MeetingItem } from '../../register/register.ts';
import type { Context } from '../context.ts';
import { links } from '../links.ts';
import { Days } from './days.tsx';

/** A meeting with what is known of the positions announced for it. */
export interface MeetingWithState extends MeetingItem {
  /** Announced positions that the report does not come back to; undefined while the two were not compared. */
  notReported?: number;
}

/** Meetings with the state of their letters: agenda in, report in, positions not reported. */
export function MeetingTable({
  context,
  meetings,
}: {
  context: Context;
  meetings: readonly MeetingWithState[];
}) {
  const m = context.messages.meetings;
  if (meetings.length === 0) return <p class="utrecht-paragraph">{context.messages.start.noMeetings}</p>;
  return (
    <section class="scroll" tabindex={0} aria-label={m.title}>
      <table class="utrecht-table">
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {[m.when, m.what, m.agenda, m.report, m.open].map((label) => (
              <th class="utrecht-table__header-cell" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {meetings.map((meeting) => (
            <tr class="utrecht-table__row">
              <td class="utrecht-table__cell nowrap">
                <Days context={context} from={meeting.start} to={meeting.end} />
              </td>
              <td class="utrecht-table__cell">
                <a class="utrecht-link" href={links.meeting(meeting.id)}>
                  {meeting.name}
                </a>
              </td>
              <td class="utrecht-table__cell">
                <LetterState context={context} letters={meeting.agendas} awaited={false} />
              </td>
              <td class="utrecht-table__cell">
                <LetterState
                  context={context}
                  letters={meeting.reports}
                  awaited={meeting.end >= context.today}
                />
              </td>
              <td class="utrecht-table__cell">{meeting.notReported ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LetterState({
  context,
  letters,
  awaited,
}: {
  context: Context;
  letters: readonly string[];
  awaited: boolean;
}) {
  const m = context.messages.meetings;
  if (letters.length === 0) return <span class="soft">{awaited ? m.awaited : m.missing}</span>;
  return (
    <>
      {letters.map((letter) => (
        <a class="utrecht-link" href={links.letter(letter)} title={letter}>
          {m.in}
        </a>
      ))}
    </>
  );
}
