import type { FC } from 'hono/jsx';
import type { LetterRecord } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { daysText } from '../days.ts';
import type { Layer } from '../marks.ts';
import type { Messages } from '../messages/nl.ts';
import { participantText } from '../phrases.ts';
import { Block, Entry, Go, Places } from './entries.tsx';

/** Dates, references, participants, actors and topics of the whole letter. */
export const Mentions: FC<{
  record: LetterRecord;
  messages: Messages;
  shows?(field: Span): boolean;
}> = ({ record, messages, shows }) => {
  const { parts, locale } = messages;
  const words = (span: Span) => printed(record.text, span);
  return (
    <>
      <List title={parts.participants} layer="participant" items={record.participants} shows={shows}>
        {(participant) => ({ words: words(participant), about: participantText(participant, messages) })}
      </List>
      <List title={parts.dates} layer="date" items={record.dates} shows={shows}>
        {(date) => ({ words: words(date), about: daysText(date.from, date.to, locale) })}
      </List>
      <List title={parts.references} layer="reference" items={record.references} shows={shows}>
        {(reference) => ({
          words: words(reference),
          about: `${messages.references[reference.type]} ${reference.id}`,
          ...(reference.url !== undefined && { url: reference.url }),
        })}
      </List>
      <List title={parts.actors} layer="actor" items={record.actors} shows={shows}>
        {(actor) => ({ words: words(actor), about: `${actor.name} (${messages.actors[actor.kind]})` })}
      </List>
      {record.topics.length > 0 && (
        <Block title={parts.topics} kind="topics">
          <ul>
            {record.topics.map((topic, index) => (
              <Entry layer="topic" index={index}>
                {topic.label} <Places layer="topic" index={index} spans={topic.spans} />
              </Entry>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
};

interface Line {
  words: string;
  about: string;
  url?: string;
}

function List<T extends Span>(props: {
  title: string;
  layer: Layer;
  items: readonly T[];
  shows: ((field: Span) => boolean) | undefined;
  children: (item: T) => Line;
}) {
  const { title, layer, items, shows, children: line } = props;
  if (!items.some((item) => shows?.(item) ?? true)) return null;
  return (
    <Block title={title} kind={layer}>
      <ul>
        {items.map((item, index) => {
          if (shows && !shows(item)) return null;
          const { words, about, url } = line(item);
          return (
            <Entry layer={layer} index={index}>
              <Go layer={layer} index={index}>
                {words}
              </Go>{' '}
              {(url !== undefined || about !== words) && (
                <span class="facts">{url ? <a href={url}>{about}</a> : about}</span>
              )}
            </Entry>
          );
        })}
      </ul>
    </Block>
  );
}
