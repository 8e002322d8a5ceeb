import { addDays } from '../../publish/days.ts';
import { page, type Routes } from '../app.tsx';
import { links } from '../links.ts';
import { StartPage } from '../pages/start.tsx';
import { withStates } from './meetings.tsx';

/** How far ahead commitments are shown, in days. */
const horizon = 90;

/** The start page. */
export const startRoutes: Routes = (app) => {
  app.get(links.start, async (c) => {
    const context = c.get('page');
    const { register, today } = context;
    const [coming, past, due, letters] = await Promise.all([
      register.meetings({ since: addDays(today, 1) }, { limit: 50 }),
      register.meetings({ until: today }, { limit: 6 }),
      register.deadlines({ since: today, until: addDays(today, horizon) }, { limit: 6 }),
      register.letters({}, { limit: 6 }),
    ]);
    const [upcoming, recent] = await Promise.all([
      withStates(register, coming.items.slice(-6).reverse()),
      withStates(register, past.items),
    ]);
    return page(
      c,
      <StartPage
        context={context}
        upcoming={upcoming}
        recent={recent}
        due={due.items}
        letters={letters.items}
      />,
    );
  });
};
