import type { SearchItem } from '../../register/search.ts';
import { Days } from '../components/days.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links, withQuery } from '../links.ts';

/** A group of undertakings or positions under one heading. */
export interface BoardGroup {
  id: 'overdue' | 'due' | 'later' | 'open' | 'notReported';
  items: readonly BoardItem[];
}

export interface BoardItem extends SearchItem {
  /** The office that answers for it. */
  office?: string;
  /** Where its meeting is shown, for announced positions. */
  meetingHref?: string;
  /** True when a report has come back to it. */
  settled?: boolean;
}

/** Commitments and announced positions by state, overdue first. */
export function BoardPage({
  context,
  groups,
  offices,
  office,
}: {
  context: Context;
  groups: readonly BoardGroup[];
  offices: readonly string[];
  office?: string;
}) {
  const { messages: m, url } = context;
  return (
    <Layout
      context={context}
      title={m.board.title}
      feeds={[{ title: m.board.calendar, href: links.calendar, type: 'text/calendar' }]}
      wide
    >
      <h1 class="utrecht-heading-1">{m.board.title}</h1>
      <p class="utrecht-paragraph">{m.board.intro}</p>
      <p>
        <a class="utrecht-link" href={links.calendar}>
          {m.board.calendar}
        </a>
      </p>
      {offices.length > 1 && (
        <nav class="choices" aria-label={m.board.office}>
          <a href={withQuery(url, { office: '' })} aria-current={office ? undefined : 'true'}>
            {m.board.all}
          </a>
          {offices.map((one) => (
            <a href={withQuery(url, { office: one })} aria-current={one === office ? 'true' : undefined}>
              {one}
            </a>
          ))}
        </nav>
      )}
      {groups.map((group) => (
        <section aria-labelledby={group.id} class={`board-${group.id}`}>
          <h2 class="utrecht-heading-2" id={group.id}>
            {m.board[group.id]} <span class="soft">({group.items.length})</span>
          </h2>
          {group.items.length === 0 && <p class="soft">{m.board.none}</p>}
          <ul class="cards">
            {group.items.map((item) => (
              <li>
                <p>
                  <a class="utrecht-link" href={links.field(item.letter, item.statement ?? '')}>
                    {item.text}
                  </a>
                </p>
                <p class="soft">
                  {item.deadline && (
                    <>
                      {m.board.deadline}: <Days context={context} from={item.deadline} /> ·{' '}
                    </>
                  )}
                  {item.settled && `${m.board.settled} · `}
                  {item.office && `${item.office} · `}
                  <a class="utrecht-link" href={item.meetingHref ?? links.letter(item.letter)}>
                    {item.title}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}
