import { raw } from 'hono/html';
import type { Series } from '../../follow/series.ts';
import { daysText } from '../../publish/days.ts';
import { messagesFor } from '../../publish/messages/messages.ts';
import { seriesChart } from '../charts.ts';
import { Days } from '../components/days.tsx';
import { TextField } from '../components/fields.tsx';
import type { Context } from '../context.ts';
import { Layout } from '../layout.tsx';
import { links, withQuery } from '../links.ts';

/** Series of figures, each as a chart with its table. */
export function FiguresPage({
  context,
  series,
  wanted,
}: {
  context: Context;
  series: readonly Series[];
  wanted: string;
}) {
  const { messages: m, url } = context;
  return (
    <Layout context={context} title={m.figures.title}>
      <h1 class="utrecht-heading-1">{m.figures.title}</h1>
      <p class="utrecht-paragraph">{m.figures.intro}</p>
      <form method="get" action={links.figures} class="question">
        <div>
          <TextField id="woord" name="q" label={m.figures.filter} value={wanted} />
        </div>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {m.positions.show}
        </button>
      </form>
      {series.length === 0 && <p class="utrecht-paragraph">{m.figures.none}</p>}
      {series.length > 0 && (
        <p>
          <a class="utrecht-link" href={withQuery(new URL(`${links.figures}.csv${url.search}`, url), {})}>
            {m.figures.csv}
          </a>
        </p>
      )}
      {series.map((one, i) => (
        <SeriesSection context={context} series={one} id={`reeks-${i + 1}`} />
      ))}
    </Layout>
  );
}

function SeriesSection({ context, series, id }: { context: Context; series: Series; id: string }) {
  const { messages: m } = context;
  const { locale, roles } = messagesFor(context.lang);
  const title = [series.label, series.role && roles[series.role]].filter(Boolean).join(', ');
  const chart = seriesChart(series, m.figures.chart(title), locale);
  const contradicted = new Set(series.contradictions.flat());
  return (
    <section class="series" aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {title} <span class="soft">({m.figures.points(series.points.length)})</span>
      </h2>
      {chart && <figure>{raw(chart)}</figure>}
      <section class="scroll" tabindex={0} aria-label={m.figures.table(title)}>
        <table class="utrecht-table">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {[m.figures.date, m.figures.words, m.figures.period, m.figures.letter].map((label) => (
                <th class="utrecht-table__header-cell" scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {series.points.map((point, i) => (
              <tr class="utrecht-table__row">
                <td class="utrecht-table__cell nowrap">
                  {point.date ? <Days context={context} from={point.date} /> : '–'}
                </td>
                <td class="utrecht-table__cell">
                  <a class="utrecht-link" href={links.field(point.letter, `f${point.figure + 1}`)}>
                    {point.words}
                  </a>
                  {contradicted.has(i) && <p class="corrected">{m.figures.contradiction}</p>}
                </td>
                <td class="utrecht-table__cell">
                  {point.period ? daysText(point.period.from, point.period.to, locale) : '–'}
                </td>
                <td class="utrecht-table__cell">
                  <a class="utrecht-link" href={links.letter(point.letter)}>
                    {point.letter}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
