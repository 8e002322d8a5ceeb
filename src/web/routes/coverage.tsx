import { page, type Routes } from '../app.tsx';
import { coverageOf } from '../coverage.ts';
import { keptUntilChange } from '../kept.ts';
import { links } from '../links.ts';
import { AboutPage } from '../pages/about.tsx';
import { CoveragePage } from '../pages/coverage.tsx';
import { ReferencesPage } from '../pages/references.tsx';

/** What the register holds, what cites a document, and how all this is made. */
export const coverageRoutes: Routes = (app) => {
  app.get(links.coverage, async (c) => {
    const context = c.get('page');
    const { register, today } = context;
    const coverage = await keptUntilChange(register, `coverage ${today}`, () => coverageOf(register, today));
    return page(c, <CoveragePage context={context} coverage={coverage} />);
  });

  app.get(links.references, async (c) => {
    const context = c.get('page');
    const to = context.url.searchParams.get('naar') ?? '';
    const list = await context.register.references({ to }, { limit: 200 });
    return page(c, <ReferencesPage context={context} to={to} references={list.items} />);
  });

  app.get(links.about, (c) => page(c, <AboutPage context={c.get('page')} />));
};
