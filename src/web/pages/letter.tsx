import { isTentative, type StatementRef } from '../../follow/outcomes.ts';
import { daysText } from '../../publish/days.ts';
import { Letter } from '../../publish/html/letter.tsx';
import { Panel } from '../../publish/html/panel.tsx';
import { Shown } from '../../publish/html/shown.tsx';
import { messagesFor } from '../../publish/messages/messages.ts';
import { meetingWhen, numberText, sendersText } from '../../publish/phrases.ts';
import { holderClass, phase, stance } from '../../record/schema.ts';
import { titleOf } from '../../record/title.ts';
import type { LetterRecord, Statement } from '../../record/types.ts';
import type { Correction } from '../../register/corrections.ts';
import type { LetterEntry } from '../../register/register.ts';
import { contains, printed, type Span } from '../../span.ts';
import { KindBadge, OutcomeBadge, type OutcomeName } from '../components/badges.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links, withQuery } from '../links.ts';
import type { LetterPart } from '../parts.ts';

/** What became of a statement, or which announcement it answers. */
export interface StatementOutcome {
  outcome: OutcomeName;
  /** How sure that is, 0 to 1. */
  score: number;
  /** The statement on the other side, where there is one. */
  other?: { letter: string; statement: StatementRef };
}

export interface LetterView {
  entry: LetterEntry;
  record: LetterRecord;
  /** The version shown. */
  version: number;
  parts: readonly LetterPart[];
  part: number;
  outcomes: ReadonlyMap<string, StatementOutcome>;
  corrections: readonly Correction[];
  filter: { holder?: string; stance?: string; phase?: string };
}

/** The letter with every field marked in place, and the record beside it. */
export function LetterPage({ context, view }: { context: Context; view: LetterView }) {
  const { messages: m, lang } = context;
  const messages = messagesFor(lang);
  const { entry, record, part, parts } = view;
  const shown = parts[part]!;
  const chosen = statementsShown(view);
  const shows = (field: Span): boolean => contains(shown, field) && chosen(field);
  return (
    <Layout
      context={context}
      title={titleOf(record)}
      trail={[{ label: m.nav.letters, href: links.letters }]}
      wide
    >
      <Head context={context} view={view} />
      <Filters context={context} view={view} />
      <Shown messages={messages} />
      {parts.length > 1 && <Parts context={context} view={view} />}
      <div class="reading">
        <section id="letter" aria-labelledby="letter-title" tabindex={0}>
          <h2 id="letter-title">{m.letter.text}</h2>
          <Letter record={{ ...record, blocks: shown.blocks }} messages={messages} />
        </section>
        <section id="record" aria-labelledby="record-title" tabindex={0}>
          <h2 id="record-title">{m.letter.record}</h2>
          <Panel
            record={record}
            messages={messages}
            shows={shows}
            tools={(statement) => <Tools context={context} view={view} statement={statement} />}
          />
        </section>
      </div>
      {parts.length > 1 && <Parts context={context} view={view} />}
      <Versions context={context} entry={entry} version={view.version} />
      {context.session && <FieldForm context={context} letter={entry.id} csrf={context.session.csrf} />}
      {view.corrections.length > 0 && (
        <section aria-labelledby="verbeteringen">
          <h2 class="utrecht-heading-2" id="verbeteringen">
            {m.correct.list}
          </h2>
          <ul class="cards">
            {view.corrections.map((correction) => (
              <li>
                {m.correct.by(correction.who, correction.when.slice(0, 10))}: {correction.why}
                {correction.withdrawn &&
                  `, ${m.correct.withdrawn(correction.withdrawn.who, correction.withdrawn.when.slice(0, 10))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

/** Whether a field is shown beside the letter: every field but a statement that the filters leave out. */
function statementsShown({ record, filter }: LetterView): (field: Span) => boolean {
  const hidden = new Set<Span>(
    record.statements.filter(
      (statement) =>
        (filter.holder && statement.holder.class !== filter.holder) ||
        (filter.stance && statement.stance !== filter.stance) ||
        (filter.phase && statement.phase !== filter.phase),
    ),
  );
  return (field) => !hidden.has(field);
}

function Head({ context, view: { entry, record, version } }: { context: Context; view: LetterView }) {
  const { messages: m, lang } = context;
  const messages = messagesFor(lang);
  const date = record.letter.date?.value;
  const base = `/api/v1/letters/${encodeURIComponent(entry.id)}`;
  const current = entry.versions.at(-1)?.number ?? version;
  const original = entry.versions
    .find(({ number }) => number === version)
    ?.renditions.find(({ read }) => read);
  return (
    <header class="letter-head">
      <p>
        <KindBadge context={context} kind={record.kind} />
      </p>
      <h1 class="utrecht-heading-1" lang={record.language}>
        {titleOf(record)}
      </h1>
      <p class="lead">
        {[
          record.meeting && meetingWhen(record.meeting, messages),
          [
            date && messages.letterOf(daysText(date, date, messages.locale)),
            sendersText(record.letter, messages),
          ]
            .filter(Boolean)
            .join(', '),
          numberText(record.letter, messages),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {version !== current && (
        <div class="utrecht-alert utrecht-alert--warning">
          <p class="utrecht-paragraph">
            {m.letter.older}{' '}
            <a class="utrecht-link" href={links.letter(entry.id)}>
              {m.letter.readCurrent}
            </a>
          </p>
        </div>
      )}
      <ul class="tools">
        {entry.meeting && (
          <li>
            <a class="utrecht-link" href={links.meeting(entry.meeting)}>
              {m.letter.meeting}
            </a>
          </li>
        )}
        {original && (
          <li>
            <a class="utrecht-link" href={`${links.letter(entry.id)}/bestand/${original.sha256}`}>
              {m.letter.original} ({original.name})
            </a>
          </li>
        )}
        <li>
          <a class="utrecht-link" href={`${base}/record`}>
            {m.letter.download}
          </a>
        </li>
        <li>
          <a class="utrecht-link" href={`${links.letter(entry.id)}/record.csv`}>
            {m.letter.csv}
          </a>
        </li>
      </ul>
    </header>
  );
}

function Filters({ context, view: { filter } }: { context: Context; view: LetterView }) {
  const { messages: m, url } = context;
  const messages = messagesFor(context.lang);
  const choices = [
    ['holder', m.letter.holder, holderClass.options, messages.holders],
    ['stance', m.letter.stance, stance.options, messages.stances],
    ['phase', m.letter.phase, phase.options, messages.phases],
  ] as const;
  return (
    <form class="question filters" method="get" action={url.pathname}>
      {choices.map(([name, label, options, names]) => (
        <div>
          <SelectField
            id={`filter-${name}`}
            name={name}
            label={label}
            chosen={filter[name] ?? ''}
            options={[
              ['', m.letter.all],
              ...options.map((option) => [option, (names as Record<string, string>)[option]] as const),
            ]}
          />
        </div>
      ))}
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {m.letter.apply}
      </button>
    </form>
  );
}

function Parts({ context, view: { parts, part } }: { context: Context; view: LetterView }) {
  const { messages: m, url } = context;
  return (
    <nav class="choices" aria-label={m.letter.parts}>
      {parts.map((_, i) => (
        <a href={withQuery(url, { deel: String(i + 1) })} aria-current={i === part ? 'page' : undefined}>
          {m.letter.part(i + 1)}
        </a>
      ))}
    </nav>
  );
}

function Tools({
  context,
  view: { entry, record, outcomes, version },
  statement,
}: {
  context: Context;
  view: LetterView;
  statement: Statement;
}) {
  const { messages: m, url } = context;
  const outcome = outcomes.get(statement.id);
  const address = new URL(links.field(entry.id, statement.id), url).href;
  const date = record.letter.date?.value ?? `v${version}`;
  const copy = `“${printed(record.text, statement)}” (${m.letter.source(titleOf(record), date)}, ${address})`;
  return (
    <span class="statement-tools">
      {outcome && entry.meeting && (
        <a
          class="plain-link"
          href={`${links.meeting(entry.meeting)}#uitkomst-${outcome.other ? outcome.other.statement.id : statement.id}`}
        >
          <OutcomeBadge context={context} outcome={outcome.outcome} tentative={isTentative(outcome)} />
        </a>
      )}
      {statement.confidence < 0.6 && <span class="badge unsure">{m.letter.unsure}</span>}
      <a class="soft" href={links.field(entry.id, statement.id)}>
        {m.letter.link}
      </a>
      <button class="plain" type="button" hidden data-copy={copy} data-copied={m.letter.copied}>
        {m.letter.copy}
      </button>
    </span>
  );
}

function Versions({ context, entry, version }: { context: Context; entry: LetterEntry; version: number }) {
  const m = context.messages.letter;
  return (
    <section aria-labelledby="versies" class="versions">
      <h2 class="utrecht-heading-2" id="versies">
        {m.versions}
      </h2>
      <ol>
        {entry.versions.map((one, i) => (
          <li>
            <a
              class="utrecht-link"
              href={
                i === entry.versions.length - 1
                  ? links.letter(entry.id)
                  : `${links.letter(entry.id)}?versie=${one.number}`
              }
              aria-current={one.number === version ? 'true' : undefined}
            >
              {m.version(one.number)}
            </a>{' '}
            <span class="soft">
              {m.added} {one.addedAt.slice(0, 10)}
              {i === entry.versions.length - 1 && ` · ${m.current}`}
            </span>
            <ul>
              {one.renditions.map((file) => (
                <li>
                  <a class="utrecht-link" href={`${links.letter(entry.id)}/bestand/${file.sha256}`}>
                    {file.name}
                  </a>{' '}
                  <span class="soft">
                    {file.mediaType}, {Math.ceil(file.size / 1024)} kB
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Fields that a reader may put right by hand, by their path in the record. */
export const correctable = [
  'kind',
  'letter.date.value',
  'meeting.name.value',
  'meeting.start.value',
  'meeting.end.value',
  'meeting.place.value',
] as const;

function FieldForm({ context, letter, csrf }: { context: Context; letter: string; csrf: string }) {
  const m = context.messages.correct;
  return (
    <section aria-labelledby="veld-verbeteren">
      <h2 class="utrecht-heading-2" id="veld-verbeteren">
        {m.title}
      </h2>
      <form method="post" action={`${links.correct}/veld`} class="stack">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="brief" value={letter} />
        <SelectField
          id="veld"
          name="veld"
          label={m.field}
          options={correctable.map((path) => [path, m.fields[path]] as const)}
        />
        <TextField id="waarde" name="waarde" label={m.value} required maxlength={300} />
        <TextField id="veld-waarom" name="waarom" label={m.why} required maxlength={500} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {m.submit}
        </button>
      </form>
    </section>
  );
}
