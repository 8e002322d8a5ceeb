import type { FC } from 'hono/jsx';
import type { LetterRecord } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { daysText } from '../days.ts';
import { headFields, type Layer, meetingFields } from '../marks.ts';
import type { Messages } from '../messages/nl.ts';
import { entryId, fieldName, placeId } from './anchors.ts';

/** The meeting that the letter is about, its head, and the other meetings it names. */
export const Facts: FC<{ record: LetterRecord; messages: Messages }> = ({ record, messages }) => {
  const { letter, meeting, text } = record;
  const day = (date: string) => daysText(date, date, messages.locale);
  const { fields } = messages;
  const head = [
    [fields.date, letter.date && day(letter.date.value)],
    [fields.writtenAt, letter.place?.value],
    [fields.dossier, letter.dossier?.value],
    [fields.number, letter.number?.value],
    [fields.subject, letter.subject?.value],
    [fields.addressee, letter.addressee?.value],
    ...letter.senders.map((office) => [
      fields.sender,
      [office.office, office.name].filter(Boolean).join(', '),
    ]),
    ...letter.onBehalfOf.map((office) => [fields.onBehalfOf, office.office]),
  ] as [string, string | undefined][];
  const about = [
    [fields.meeting, meeting?.name.value],
    [fields.start, meeting?.start && day(meeting.start.value)],
    [fields.end, meeting?.end && day(meeting.end.value)],
    [fields.place, meeting?.place?.value],
  ] as [string, string | undefined][];
  const rows = (layer: Layer, list: [string, string | undefined][], spans: (Span | undefined)[]) =>
    list.map(([name, value], index) =>
      value === undefined || spans[index] === undefined ? null : (
        <div id={entryId({ layer, index })} data-field={fieldName({ layer, index })} class={`entry ${layer}`}>
          <dt>{name}</dt>
          <dd>
            <a href={`#${placeId({ layer, index, nth: 0 })}`} lang={record.language}>
              {value}
            </a>
          </dd>
        </div>
      ),
    );
  const others = record.otherMeetings.map((other) => (
    <div class="entry">
      <dt>{messages.relations[other.relation]}</dt>
      <dd lang={record.language}>
        {printed(text, other.name)}
        {other.start && `, ${daysText(other.start.value, (other.end ?? other.start).value, messages.locale)}`}
      </dd>
    </div>
  ));
  return (
    <dl class="facts">
      {rows('meeting', about, meetingFields(meeting))}
      {rows('head', head, headFields(letter))}
      {others}
    </dl>
  );
};
