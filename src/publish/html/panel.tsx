import type { Child, FC } from 'hono/jsx';
import type { Figure, LetterRecord, Statement } from '../../record/types.ts';
import { printed, type Span } from '../../span.ts';
import { daysText } from '../days.ts';
import type { Messages } from '../messages/nl.ts';
import { noticeText } from '../notices.ts';
import { type Numbered, outline, type Part } from '../outline.ts';
import { figureFacts, holderBeside, participantText, verb } from '../phrases.ts';
import { placeId } from './anchors.ts';
import { Block, Entry, Go, Places } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Mentions } from './mentions.tsx';

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
                {noticeText(notice, messages)} <Places layer="notice" index={index} spans={notice.spans} />
              </Entry>
            ))}
          </ul>
        </Block>
      )}
      <Deadlines {...context} />
      {(shows ? outlined.flatMap((part) => shownOf(part, shows)) : outlined).map((part) => (
        <PartBlock context={context} part={part} />
      ))}
      <Mentions {...context} />
    </div>
  );
};

/** What has to be done by when, the earliest first; each leads to its place in the letter. */
const Deadlines: FC<Context> = ({ record, messages, shows }) => {
  const due = record.statements
    .map((item, index) => ({ item, index, day: item.deadline }))
    .filter((entry): entry is typeof entry & { day: string } => entry.day !== undefined)
    .filter(({ item }) => shows?.(item) ?? true)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return due.length === 0 ? null : (
    <Block title={messages.parts.deadlines}>
      <ul>
        {due.map(({ item, index, day }) => (
          <li>
            {daysText(day, day, messages.locale)}:{' '}
            <Go layer="statement" index={index}>
              {index + 1} {verb(item, messages)}
            </Go>{' '}
            <q lang={record.language}>{printed(record.text, item)}</q>
          </li>
        ))}
      </ul>
    </Block>
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
            {holderBeside(item) !== undefined && (
              <span class="holder" lang={record.language}>
                {holderBeside(item)}
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
