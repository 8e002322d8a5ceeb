import type { Series } from '../../follow/series.ts';
import { series } from '../../follow/series.ts';
import type { Language } from '../../language/language.ts';
import { csvLine } from '../../publish/csv.ts';
import type { Register } from '../../register/register.ts';
import { wordings } from '../../register/wording.ts';
import { page, type Routes } from '../app.tsx';
import type { Context } from '../context.ts';
import { keptUntilChange } from '../kept.ts';
import { links } from '../links.ts';
import { FiguresPage } from '../pages/figures.tsx';
import { PositionsPage } from '../pages/positions.tsx';

/** Letters that series are made from when nothing narrower was asked, newest first. */
const recent = 200;
/** Mentions that series are made from, and positions that one page shows at most. */
const most = 500;
const positionsShown = 100;

/** Figures and positions over time. */
export const overTimeRoutes: Routes = (app) => {
  app.get(links.figures, async (c) => {
    const context = c.get('page');
    const wanted = context.url.searchParams.get('q')?.trim() ?? '';
    return page(
      c,
      <FiguresPage
        context={context}
        series={(await wantedSeries(context, wanted)).slice(0, 30)}
        wanted={wanted}
      />,
    );
  });

  app.get(`${links.figures}.csv`, async (c) => {
    const context = c.get('page');
    const found = await wantedSeries(context, context.url.searchParams.get('q')?.trim() ?? '');
    const rows = found.flatMap((one) =>
      one.points.map((point) => [
        one.label,
        one.role ?? '',
        one.unit,
        point.date ?? '',
        point.low ?? '',
        point.high ?? '',
        point.hedge,
        point.words,
        point.period?.from ?? '',
        point.period?.to ?? '',
        point.letter,
      ]),
    );
    const header = [
      'series',
      'role',
      'unit',
      'date',
      'low',
      'high',
      'hedge',
      'words',
      'from',
      'to',
      'letter',
    ];
    return c.body([header, ...rows].map(csvLine).join(''), 200, {
      'content-type': 'text/csv; charset=utf-8',
    });
  });

  app.get(links.positions, async (c) => {
    const context = c.get('page');
    const { register } = context;
    const { searchParams: query } = context.url;
    const [topic, actor, words] = ['topic', 'actor', 'q'].map((name) => query.get(name)?.trim() || undefined);
    const [topics, actors] = await keptUntilChange(register, 'topics and actors', () =>
      Promise.all([register.topics({ limit: 100 }), register.actors({}, { limit: 100 })]),
    );
    const found =
      topic || actor || words
        ? await wordings(
            register,
            words,
            { ...(topic && { topic: [topic] }), ...(actor && { actor: [actor] }) },
            positionsShown,
          )
        : undefined;
    const view = {
      topics: topics.items,
      actors: actors.items,
      ...(topic && { topic }),
      ...(actor && { actor }),
      ...(words && { words }),
      ...(found && { found }),
    };
    return page(c, <PositionsPage context={context} view={view} />);
  });
};

function wantedSeries({ register, language }: Context, wanted: string): Promise<Series[]> {
  return keptUntilChange(register, `series ${wanted}`, () => seriesOf(register, language, wanted));
}

async function seriesOf(register: Register, language: Language, wanted: string): Promise<Series[]> {
  const ids = wanted
    ? (await register.figures({ operation: wanted }, { limit: most })).items.map(({ letter }) => letter)
    : (await register.letters({}, { limit: recent })).items.map(({ letter }) => letter);
  const records = await register.records([...new Set(ids)]);
  const all = series(records, language);
  const folded = wanted.toLowerCase();
  return wanted ? all.filter(({ label }) => label.toLowerCase().includes(folded)) : all;
}
