import type { WordRun } from '../../follow/wording.ts';
import type { ActorItem, TopicItem } from '../../register/register.ts';
import type { Wordings } from '../../register/wording.ts';
import { PhaseBadge, StanceBadge } from '../components/badges.tsx';
import { Days } from '../components/days.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

export interface PositionsView {
  topics: readonly TopicItem[];
  actors: readonly ActorItem[];
  topic?: string;
  actor?: string;
  words?: string;
  /** Undefined while nothing was chosen. */
  found?: Wordings;
}

/** How the government's position on a matter moved from letter to letter. */
export function PositionsPage({ context, view }: { context: Context; view: PositionsView }) {
  const { messages: m } = context;
  const moved = view.found?.moved;
  const complete = moved?.length === view.found?.total;
  return (
    <Layout context={context} title={m.positions.title}>
      <h1 class="utrecht-heading-1">{m.positions.title}</h1>
      <p class="utrecht-paragraph">{m.positions.intro}</p>
      <form method="get" action={links.positions} class="question">
        <Choice
          name="topic"
          label={m.positions.topic}
          value={view.topic}
          options={view.topics.map(({ id, label, letters }) => [id, `${label} (${letters})`])}
        />
        <Choice
          name="actor"
          label={m.positions.actor}
          value={view.actor}
          options={view.actors.map(({ id, name, letters }) => [id, `${name} (${letters})`])}
        />
        <div>
          <TextField id="woorden" name="q" label={m.positions.words} value={view.words ?? ''} />
        </div>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {m.positions.show}
        </button>
      </form>
      {!moved && <p class="utrecht-paragraph">{m.positions.choose}</p>}
      {moved?.length === 0 && <p class="utrecht-paragraph">{m.positions.none}</p>}
      {view.found?.used && <Used context={context} used={view.found.used} />}
      {moved && moved.length > 0 && (
        <ol class="timeline">
          {moved.map(({ item, runs }, i) => (
            <li>
              <p class="when">
                {item.date && <Days context={context} from={item.date} />}{' '}
                {i === 0 && <span class="badge">{m.positions.first}</span>}
                {complete && i === moved.length - 1 && i > 0 && <span class="badge">{m.positions.last}</span>}
              </p>
              <p>
                {item.stance && <StanceBadge context={context} stance={item.stance} />}{' '}
                {item.phase && <PhaseBadge context={context} phase={item.phase} />}
              </p>
              <p class="words">
                <a class="utrecht-link" href={links.field(item.letter, item.statement ?? '')}>
                  {item.text}
                </a>
              </p>
              {runs && (
                <details>
                  <summary>{m.positions.since}</summary>
                  <p class="difference">
                    {runs.map((run) => (
                      <Run run={run} />
                    ))}
                  </p>
                </details>
              )}
              <p class="soft">{item.title}</p>
            </li>
          ))}
        </ol>
      )}
    </Layout>
  );
}

/** The first and the last letter with the words that were asked for. */
function Used({ context, used }: { context: Context; used: NonNullable<Wordings['used']> }) {
  const { positions: m } = context.messages;
  return (
    <dl class="facts">
      {(
        [
          [m.firstUse, used.first],
          [m.lastUse, used.last],
        ] as const
      ).map(([label, use]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {use.date && <Days context={context} from={use.date} />}{' '}
            <a class="utrecht-link" href={links.letter(use.letter)}>
              {use.letter}
            </a>
            : “{use.words}”
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Run({ run }: { run: WordRun }) {
  if (run.kind === 'same') return <>{run.text} </>;
  return run.kind === 'added' ? (
    <>
      <ins>{run.text}</ins>{' '}
    </>
  ) : (
    <>
      <del>{run.text}</del>{' '}
    </>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value?: string | undefined;
  options: [string, string][];
}) {
  return (
    <div>
      <SelectField
        id={name}
        name={name}
        label={label}
        chosen={value ?? ''}
        options={[['', '–'], ...options]}
      />
    </div>
  );
}
