import type { Child, FC } from 'hono/jsx';
import type { Figure, LetterRecord, Statement } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { daysText } from '../days.ts';
import { headFields, type Layer, meetingFields } from '../marks.ts';
import type { Messages } from '../messages/nl.ts';
import { type Numbered, outline, type Part } from '../outline.ts';
import { figureFacts, participantText, verb } from '../phrases.ts';
import { entryId, fieldName, placeId } from './anchors.ts';

interface Context {
  record: LetterRecord;
  messages: Messages;
  /** Which fields are shown, by the words that they stand on; all when absent. */
  shows?(field: Span): boolean;
  /** What stands under a statement beside what the record says of it. */
  tools?(statement: Statement): Child;
}

/** What the record says, in the order of the sessions, every entry linked to its place in the letter. */
export const Panel: FC<Context> = (context) => {
  const { record, messages, shows } = context;
  const { parts } = messages;
  const outlined = outline(record);
  return (
    <div class="panel">
      <Facts {...context} />
      {record.notices.length > 0 && (
        <Block title={parts.notices} kind="notices">
          <ul>
            {record.notices.map((notice, index) => (
              <Entry layer="notice" index={index}>
                {notice.message} <Places layer="notice" index={index} spans={notice.spans} />
              </Entry>
            ))}
          </ul>
        </Block>
      )}
      {(shows ? outlined.flatMap((part) => shownOf(part, shows)) : outlined).map((part) => (
        <PartBlock context={context} part={part} />
      ))}
      <Mentions {...context} />
    </div>
  );
};

/** A part with the fields of it that are shown; none when nothing is left of it. */
function shownOf(part: Part, shows: (field: Span) => boolean): Part[] {
  const kept = <T extends Span>(list: Numbered<T>[]) => list.filter(({ item }) => shows(item));
  const [government, others] = [kept(part.government), kept(part.others)];
  const [figures, participants] = [kept(part.figures), kept(part.participants)];
  const left = [government, others, figures, participants].some((list) => list.length > 0);
  return left ? [{ ...part, government, others, figures, participants }] : [];
}

const Facts: FC<Context> = ({ record, messages }) => {
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

const PartBlock: FC<{ context: Context; part: Part }> = ({ context, part }) => {
  const { record, messages } = context;
  const { government, others, figures, participants, session } = part;
  const link =
    session === undefined ? undefined : `#${placeId({ layer: 'session', index: session, nth: 0 })}`;
  const title = part.title ?? messages.parts.elsewhere;
  return (
    <Block
      title={link ? <a href={link}>{title}</a> : title}
      {...(session !== undefined && { field: { layer: 'session', index: session } })}
    >
      <Statements context={context} holder="government" list={government} />
      <Statements context={context} holder="other" list={others} />
      {participants.length > 0 && (
        <p class="participants">
          {messages.parts.participants}:{' '}
          {participants.map(({ item }) => participantText(item, messages)).join('; ')}
        </p>
      )}
      {figures.length > 0 && (
        <>
          <h4>{messages.parts.figures}</h4>
          <ul>
            {figures.map(({ index, item }) => (
              <Entry layer="figure" index={index}>
                <Go layer="figure" index={index} lang={record.language}>
                  {printed(record.text, item)}
                </Go>{' '}
                <FigureFacts context={context} figure={item} />
              </Entry>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
};

const FigureFacts: FC<{ context: Context; figure: Figure }> = ({ context: { record, messages }, figure }) => (
  <span class="facts">{figureFacts(figure, record.text, messages).join(', ')}</span>
);

const Statements: FC<{
  context: Context;
  holder: 'government' | 'other';
  list: Numbered<Statement>[];
}> = ({ context: { record, messages, tools }, holder, list }) =>
  list.length === 0 ? null : (
    <>
      <h4>{messages.holders[holder]}</h4>
      <ul class="statements">
        {list.map(({ index, item }) => (
          <Entry layer="statement" index={index} more={`${item.stance} ${item.holder.class}`}>
            <Go layer="statement" index={index}>
              {index + 1} <span class="verb">{verb(item, messages)}</span>
            </Go>{' '}
            {item.holder.class !== 'government' && item.holder.name !== undefined && (
              <span class="holder" lang={record.language}>
                {item.holder.name}
              </span>
            )}
            <q lang={record.language}>{printed(record.text, item)}</q>
            <StatementFacts statement={item} messages={messages} text={record.text} />
            {tools?.(item)}
          </Entry>
        ))}
      </ul>
    </>
  );

const StatementFacts: FC<{ statement: Statement; messages: Messages; text: string }> = ({
  statement,
  messages,
  text,
}) => {
  const { negated, deadline, period, condition, hedge } = statement;
  const facts = [
    negated && messages.negated,
    deadline && messages.by(daysText(deadline, deadline, messages.locale)),
    !deadline && period && daysText(period.from, period.to, messages.locale),
    hedge && printed(text, hedge),
    condition && printed(text, condition),
  ].filter((fact) => typeof fact === 'string');
  return facts.length === 0 ? null : <span class="facts">{facts.join(' · ')}</span>;
};

/** Dates, references, participants, actors and topics of the whole letter. */
const Mentions: FC<Context> = ({ record, messages, shows }) => {
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

const Block: FC<{
  title: Child;
  kind?: string;
  field?: { layer: Layer; index: number };
  children?: Child;
}> = ({ title, kind, field, children }) => (
  <section class={kind} {...(field && { id: entryId(field), 'data-field': fieldName(field) })}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Entry: FC<{ layer: Layer; index: number; more?: string; children?: Child }> = ({
  layer,
  index,
  more,
  children,
}) => (
  <li
    id={entryId({ layer, index })}
    data-field={fieldName({ layer, index })}
    class={['entry', layer, more].filter(Boolean).join(' ')}
  >
    {children}
  </li>
);

/** The link from an entry to its place in the letter. */
const Go: FC<{ layer: Layer; index: number; lang?: string; children?: Child }> = ({
  layer,
  index,
  lang,
  children,
}) => (
  <a href={`#${placeId({ layer, index, nth: 0 })}`} lang={lang}>
    {children}
  </a>
);

/** Links to every place of a field that stands on several. */
const Places: FC<{ layer: Layer; index: number; spans: readonly Span[] }> = ({ layer, index, spans }) => (
  <span class="places">
    {spans.map((_, nth) => (
      <>
        {' '}
        <a href={`#${placeId({ layer, index, nth })}`}>{nth + 1}</a>
      </>
    ))}
  </span>
);
