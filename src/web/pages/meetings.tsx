import { MeetingTable, type MeetingWithState } from '../components/meetings.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { withQuery } from '../links.ts';

/** All meetings, latest first. */
export function MeetingsPage({
  context,
  meetings,
  next,
}: {
  context: Context;
  meetings: readonly MeetingWithState[];
  next?: string;
}) {
  const { messages: m, url } = context;
  return (
    <Layout context={context} title={m.meetings.title} wide>
      <h1 class="utrecht-heading-1">{m.meetings.title}</h1>
      <MeetingTable context={context} meetings={meetings} />
      {next && (
        <nav class="pages" aria-label={m.search.more}>
          <a class="utrecht-link" rel="next" href={withQuery(url, { cursor: next })}>
            {m.search.more}
          </a>
        </nav>
      )}
    </Layout>
  );
}
