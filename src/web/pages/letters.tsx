import type { SearchItem } from '../../register/search.ts';
import { LetterList } from '../components/letters.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { withQuery } from '../links.ts';

/** All letters, newest first. */
export function LettersPage({
  context,
  letters,
  total,
  next,
}: {
  context: Context;
  letters: readonly SearchItem[];
  total: number;
  next?: string;
}) {
  const { messages: m, url } = context;
  return (
    <Layout context={context} title={m.letters.title}>
      <h1 class="utrecht-heading-1">{m.letters.title}</h1>
      <p class="count">{m.search.results(total)}</p>
      <LetterList context={context} letters={letters} />
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
