import { facetNames, type SearchAnswer, type SearchItem, type SearchQuery } from '../../register/search.ts';
import { KindBadge, PhaseBadge, StanceBadge } from '../components/badges.tsx';
import { Days } from '../components/days.tsx';
import { SelectField, TextField } from '../components/fields.tsx';
import { PassageText } from '../components/passages.tsx';
import type { Context } from '../context.ts';
import { facetLabel } from '../labels.ts';
import { Layout } from '../layout.tsx';
import { links, withQuery } from '../links.ts';
import { chosen } from '../query.ts';

interface Search {
  query: SearchQuery;
  answer?: SearchAnswer;
  /** Why the query cannot be read. */
  fault?: string;
}

/** Finding letters or positions, with facets that narrow at once. */
export function SearchPage({ context, query, answer, fault }: Search & { context: Context }) {
  const { messages: m, url } = context;
  const feed = withQuery(new URL(`${links.search}.atom${url.search}`, url), { cursor: '' });
  return (
    <Layout
      context={context}
      title={query.q ? `${m.search.title}: ${query.q}` : m.search.title}
      feeds={[{ title: m.search.feed, href: feed, type: 'application/atom+xml' }]}
      wide
    >
      <h1 class="utrecht-heading-1">{m.search.title}</h1>
      <Question context={context} query={query} />
      {fault && (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          <p class="utrecht-paragraph">
            {m.search.wrong}: {fault}
          </p>
        </div>
      )}
      <div class="sided">
        <aside aria-label={m.search.narrow}>{answer && <Facets context={context} answer={answer} />}</aside>
        <section aria-live="polite">
          <Chosen context={context} />
          {answer && (
            <p class="count">
              <strong>{m.search.results(answer.total)}</strong> ·{' '}
              <a class="utrecht-link" href={feed}>
                {m.search.feed}
              </a>
            </p>
          )}
          {answer?.total === 0 && <p class="utrecht-paragraph">{m.search.none}</p>}
          <ol class="results">
            {answer?.items.map((item) => (
              <li>
                <Result context={context} item={item} />
              </li>
            ))}
          </ol>
          <nav class="pages" aria-label={m.search.more}>
            {query.cursor && (
              <a class="utrecht-link" href={withQuery(url, { cursor: '' })} rel="first">
                {m.search.first}
              </a>
            )}
            {answer?.next && (
              <a class="utrecht-link" href={withQuery(url, { cursor: answer.next })} rel="next">
                {m.search.more}
              </a>
            )}
          </nav>
        </section>
      </div>
    </Layout>
  );
}

function Question({ context, query }: { context: Context; query: SearchQuery }) {
  const { messages: m, url } = context;
  const sorts = ['relevance', 'newest', 'oldest'] as const;
  return (
    <form method="get" action={links.search} class="question">
      <div>
        <TextField id="vraag" type="search" name="q" label={m.search.label} value={query.q ?? ''} />
      </div>
      <div>
        <SelectField
          id="in"
          name="in"
          label={m.search.in.label}
          chosen={query.in}
          options={(['letters', 'statements'] as const).map((value) => [value, m.search.in[value]] as const)}
        />
      </div>
      <div>
        <SelectField
          id="sort"
          name="sort"
          label={m.search.sort.label}
          chosen={query.sort ?? 'relevance'}
          options={sorts.map((value) => [value, m.search.sort[value]] as const)}
        />
      </div>
      <label class="check">
        <input type="checkbox" name="compounds" value="1" checked={query.compounds} /> {m.search.compounds}
      </label>
      {chosen(url.searchParams).map(({ facet, value }) => (
        <input type="hidden" name={facet} value={value} />
      ))}
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        {m.search.submit}
      </button>
      <details>
        <summary>{m.search.help}</summary>
        <dl class="help">
          {m.search.helpText.map(([example, text]) => (
            <div>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{m.search.save}</p>
      </details>
    </form>
  );
}

function Chosen({ context }: { context: Context }) {
  const { messages: m, url } = context;
  const filters = chosen(url.searchParams);
  if (filters.length === 0) return null;
  return (
    <ul class="chosen" aria-label={m.search.active}>
      {filters.map(({ facet, value }) => {
        const label = facetLabel(context, facet, value);
        const others = url.searchParams.getAll(facet).filter((one) => one !== value);
        return (
          <li>
            <a href={withQuery(url, { [facet]: others, cursor: '' })} aria-label={m.search.without(label)}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Facets({ context, answer }: { context: Context; answer: SearchAnswer }) {
  const { messages: m, url } = context;
  return (
    <>
      {facetNames.map((facet) => {
        const set = url.searchParams.getAll(facet);
        const values = Object.entries(answer.facets[facet] ?? {}).filter(([value]) => !set.includes(value));
        if (values.length === 0) return null;
        return (
          <details class="facet" open={values.length <= 8}>
            <summary>{m.search.facets[facet]}</summary>
            <ul>
              {values.slice(0, 12).map(([value, n]) => (
                <li>
                  <a href={withQuery(url, { [facet]: [...set, value], cursor: '' })}>
                    {facetLabel(context, facet, value)} <span class="soft">{n}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Result({ context, item }: { context: Context; item: SearchItem }) {
  const href = item.statement ? links.field(item.letter, item.statement) : links.letter(item.letter);
  return (
    <article>
      <h2 class="utrecht-heading-3">
        <a class="utrecht-link" href={href}>
          {item.title}
        </a>
      </h2>
      <p class="soft">
        <KindBadge context={context} kind={item.kind} />{' '}
        {item.date && <Days context={context} from={item.date} />} {item.letter}{' '}
        {item.stance && <StanceBadge context={context} stance={item.stance} />}{' '}
        {item.phase && <PhaseBadge context={context} phase={item.phase} />} {item.holderName}
      </p>
      {(item.passages ?? []).map((passage) => (
        <p class="passage">
          … <PassageText passage={passage} /> …
        </p>
      ))}
      {!item.passages?.length && item.text && <p class="passage">{item.text}</p>}
    </article>
  );
}
