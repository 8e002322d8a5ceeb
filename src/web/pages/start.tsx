import type { SearchItem } from '../../register/search.ts';
import { DeadlineList } from '../components/deadlines.tsx';
import { LetterList } from '../components/letters.tsx';
import { MeetingTable, type MeetingWithState } from '../components/meetings.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links } from '../links.ts';

interface Start {
  upcoming: MeetingWithState[];
  recent: MeetingWithState[];
  due: SearchItem[];
  letters: SearchItem[];
}

/** What is coming, what came in, and what falls due. */
export function StartPage({ context, upcoming, recent, due, letters }: Start & { context: Context }) {
  const m = context.messages;
  if (letters.length === 0)
    return (
      <Layout context={context} title={m.name}>
        <h1 class="utrecht-heading-1">{m.start.empty}</h1>
        <p class="utrecht-paragraph">
          {m.start.emptyHow}{' '}
          <a class="utrecht-link" href={links.add}>
            {m.nav.add}
          </a>
        </p>
      </Layout>
    );
  return (
    <Layout context={context} title={m.name} feeds={[]} wide>
      <h1 class="hidden">{m.start.title}</h1>
      <div class="columns">
        <section aria-labelledby="komend">
          <h2 class="utrecht-heading-2" id="komend">
            {m.start.upcoming}
          </h2>
          <MeetingTable context={context} meetings={upcoming} />
          <h2 class="utrecht-heading-2" id="laatst">
            {m.start.recent}
          </h2>
          <MeetingTable context={context} meetings={recent} />
          <p>
            <a class="utrecht-link" href={links.meetings}>
              {m.start.all}
            </a>
          </p>
        </section>
        <section aria-labelledby="termijnen">
          <h2 class="utrecht-heading-2" id="termijnen">
            {m.start.due}
          </h2>
          <DeadlineList context={context} items={due} />
          <p>
            <a class="utrecht-link" href={links.board}>
              {m.nav.board}
            </a>
          </p>
          <h2 class="utrecht-heading-2">{m.start.letters}</h2>
          <LetterList context={context} letters={letters} />
          <p>
            <a class="utrecht-link" href={links.letters}>
              {m.start.all}
            </a>
          </p>
        </section>
      </div>
    </Layout>
  );
}
