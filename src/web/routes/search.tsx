import { QuerySyntaxError } from '../../register/errors.ts';
import { page, type Routes } from '../app.tsx';
import { jump } from '../jump.ts';
import { links } from '../links.ts';
import { SearchPage } from '../pages/search.tsx';
import { searchQueryOf } from '../query.ts';

/** Searching; a printed reference in the search box leads straight to what it names. */
export const searchRoutes: Routes = (app) => {
  app.get(links.search, async (c) => {
    const context = c.get('page');
    const query = searchQueryOf(context.url.searchParams);
    const place = query.q && !query.cursor ? await jump(query.q, context) : undefined;
    if (place) return c.redirect(place);
    try {
      const answer = await context.register.search(query);
      return page(c, <SearchPage context={context} query={query} answer={answer} />);
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      return page(c, <SearchPage context={context} query={query} fault={error.message} />, 400);
    }
  });
};
