import { isTentative, type Outcome, type StatementRef } from '../../follow/outcomes.ts';
import { reasonText } from '../../publish/follow/words.ts';
import { bodyName } from '../../publish/messages/bodies.ts';
import { followMessages } from '../../publish/messages/follow.ts';
import { messagesFor } from '../../publish/messages/messages.ts';
import { meetingWhen, participantText } from '../../publish/phrases.ts';
import type { LetterRecord, Statement } from '../../record/types.ts';
import type { Neighbours } from '../../register/neighbours.ts';
import type { KeptFollowUp, MeetingItem } from '../../register/register.ts';
import { printed } from '../../span.ts';
import { OutcomeBadge, StanceBadge } from '../components/badges.tsx';
import { Days } from '../components/days.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

/** A meeting with everything the page shows of it. */
export interface MeetingView extends Neighbours {
  meeting: MeetingItem;
  /** Records of its letters by their identifier. */
  records: ReadonlyMap<string, LetterRecord>;
  followUps: readonly KeptFollowUp[];
}

/** Agenda beside report: what became of every announced position, with both passages and the reason. */
export function MeetingPage({ context, view }: { context: Context; view: MeetingView }) {
  const { messages: m, url } = context;
  const { meeting, records, followUps } = view;
  const first = [...meeting.agendas, ...meeting.reports, ...meeting.others]
    .map((id) => records.get(id))
    .find((record) => record !== undefined);
  return (
    <Layout
      context={context}
      title={meeting.name}
      trail={[{ label: m.nav.meetings, href: links.meetings }]}
      wide
    >
      <h1 class="utrecht-heading-1">{meeting.name}</h1>
      <p class="lead">
        <Days context={context} from={meeting.start} to={meeting.end} />
        {meeting.place && `, ${meeting.place}`}
      </p>
      <nav class="pages" aria-label={meeting.body ? bodyName(meeting.body, context.lang) : m.nav.meetings}>
        {view.previous && (
          <a class="utrecht-link" rel="prev" href={links.meeting(view.previous.id)}>
            ← {m.meeting.previous}:{' '}
            <Days context={context} from={view.previous.start} to={view.previous.end} />
          </a>
        )}
        {view.next && (
          <a class="utrecht-link" rel="next" href={links.meeting(view.next.id)}>
            {m.meeting.next}: <Days context={context} from={view.next.start} to={view.next.end} /> →
          </a>
        )}
      </nav>
      <div class="columns">
        <section aria-labelledby="brieven">
          <h2 class="utrecht-heading-2" id="brieven">
            {m.meeting.letters}
          </h2>
          <Letters context={context} view={view} />
        </section>
        {first && (
          <section aria-labelledby="sessies">
            <h2 class="utrecht-heading-2" id="sessies">
              {m.meeting.sessions}
            </h2>
            <Sessions context={context} record={first} />
          </section>
        )}
      </div>
      {meeting.agendas.length > 0 && (
        <ul class="tools">
          <li>
            <a class="utrecht-link" href={`${url.pathname}/notitie.docx`}>
              {m.meeting.brief}
            </a>
          </li>
          <li>
            <a class="utrecht-link" href={`${url.pathname}/opzet.docx`}>
              {m.meeting.draft}
            </a>
          </li>
        </ul>
      )}
      {followUps.length === 0 && meeting.agendas.length > 0 && meeting.reports.length > 0 && (
        <p class="utrecht-paragraph">{m.meeting.noPair}</p>
      )}
      {followUps.map((followUp) => (
        <Compared context={context} view={view} followUp={followUp} />
      ))}
    </Layout>
  );
}

function Letters({ context, view: { meeting, records } }: { context: Context; view: MeetingView }) {
  const m = context.messages;
  const kinds = messagesFor(context.lang).kinds;
  const groups = [
    [kinds.annotated_agenda, meeting.agendas, m.meeting.noAgenda],
    [kinds.report, meeting.reports, m.meeting.noReport],
    [kinds.letter, meeting.others, ''],
  ] as const;
  return (
    <dl class="facts">
      {groups.map(([label, ids, missing]) =>
        ids.length === 0 && !missing ? null : (
          <div>
            <dt>{label}</dt>
            {ids.length === 0 && <dd class="soft">{missing}</dd>}
            {ids.map((id) => {
              const date = records.get(id)?.letter.date?.value;
              return (
                <dd>
                  <a class="utrecht-link" href={links.letter(id)}>
                    {id}
                  </a>{' '}
                  {date && <Days context={context} from={date} />}
                </dd>
              );
            })}
          </div>
        ),
      )}
    </dl>
  );
}

function Sessions({ context, record }: { context: Context; record: LetterRecord }) {
  const messages = messagesFor(context.lang);
  const when = record.meeting && meetingWhen(record.meeting, messages);
  const of = (session: number | undefined) => record.participants.filter((one) => one.session === session);
  const general = of(undefined);
  return (
    <>
      <ol class="sessions">
        {record.sessions.map((session, index) => (
          <li>
            <a class="utrecht-link" href={links.field(record.id, `sn${index + 1}`)}>
              {session.title}
            </a>
            {of(index).length > 0 && (
              <span class="soft">
                {' '}
                {of(index)
                  .map((one) => participantText(one, messages))
                  .join('; ')}
              </span>
            )}
          </li>
        ))}
      </ol>
      {general.length > 0 && (
        <p class="soft">
          {context.messages.meeting.participants}:{' '}
          {general.map((one) => participantText(one, messages)).join('; ')}
        </p>
      )}
      {!record.sessions.length && when}
    </>
  );
}

function Compared({
  context,
  view,
  followUp,
}: {
  context: Context;
  view: MeetingView;
  followUp: KeptFollowUp;
}) {
  const m = context.messages;
  const agenda = view.records.get(followUp.agenda);
  const report = view.records.get(followUp.report);
  if (!agenda || !report) return null;
  const counted = [false, true].flatMap((tentative) => {
    const such = followUp.outcomes.filter((outcome) => isTentative(outcome) === tentative);
    return [...new Set(such.map(({ outcome }) => outcome))].map((outcome) => ({
      outcome,
      tentative,
      n: such.filter((one) => one.outcome === outcome).length,
    }));
  });
  const id = `vergelijking-${followUp.agenda}-${followUp.report}`;
  return (
    <section aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {m.meeting.became}
      </h2>
      <p class="summary">
        {counted.map(({ n, outcome, tentative }) => (
          <span>
            {n} <OutcomeBadge context={context} outcome={outcome} tentative={tentative} />
          </span>
        ))}
      </p>
      <section class="scroll" tabindex={0} aria-label={m.meeting.beside}>
        <table class="utrecht-table compared">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {[m.meeting.announced, m.meeting.outcome, m.meeting.reported].map((label) => (
                <th class="utrecht-table__header-cell" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {followUp.outcomes.map((outcome) => (
              <OutcomeRow
                context={context}
                agenda={agenda}
                report={report}
                outcome={outcome}
                followUp={followUp}
              />
            ))}
          </tbody>
        </table>
      </section>
      {followUp.new.length > 0 && (
        <>
          <h3 class="utrecht-heading-3">{m.meeting.fresh}</h3>
          <ul class="cards">
            {followUp.new.map((place) => (
              <li>
                <Words context={context} record={report} place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OutcomeRow({
  context,
  agenda,
  report,
  outcome,
  followUp,
}: {
  context: Context;
  agenda: LetterRecord;
  report: LetterRecord;
  outcome: Outcome;
  followUp: KeptFollowUp;
}) {
  const { messages: m, session } = context;
  const correction = followUp.corrections.find(
    ({ target, withdrawn }) =>
      !withdrawn && target.kind === 'outcome' && target.statement === outcome.announced.id,
  );
  const edit = `${links.correct}?agenda=${encodeURIComponent(agenda.id)}&verslag=${encodeURIComponent(report.id)}&standpunt=${outcome.announced.id}`;
  return (
    <tr class="utrecht-table__row" id={`uitkomst-${outcome.announced.id}`}>
      <td class="utrecht-table__cell">
        <Words context={context} record={agenda} place={outcome.announced} />
      </td>
      <td class="utrecht-table__cell">
        <OutcomeBadge context={context} outcome={outcome.outcome} tentative={isTentative(outcome)} />
        {correction ? (
          <p class="corrected">
            {m.correct.by(correction.who, correction.when.slice(0, 10))}: {correction.why}
          </p>
        ) : (
          <>
            <p>
              {reasonText(outcome, report, {
                messages: messagesFor(context.lang),
                follow: followMessages[context.lang],
              })}
            </p>
            <p class="soft">{m.meeting.sure(Math.round(outcome.score * 100))}</p>
          </>
        )}
        {session && (
          <a class="utrecht-link" href={edit}>
            {m.letter.correct}
          </a>
        )}
      </td>
      <td class="utrecht-table__cell">
        {outcome.evidence.length === 0 && <span class="soft">{m.meeting.nothing}</span>}
        {outcome.evidence.map((place) => (
          <Words context={context} record={report} place={place} />
        ))}
      </td>
    </tr>
  );
}

/** The words of a statement with its stance, leading to its place. */
function Words({ context, record, place }: { context: Context; record: LetterRecord; place: StatementRef }) {
  const statement: Statement | undefined = record.statements.find(({ id }) => id === place.id);
  return (
    <p class="words">
      {statement && <StanceBadge context={context} stance={statement.stance} />}{' '}
      <a class="utrecht-link" href={links.field(record.id, place.id)}>
        {printed(record.text, place)}
      </a>
    </p>
  );
}
