import { ownPath, page, type Routes } from '../app.tsx';
import { links } from '../links.ts';
import { SignIn } from '../pages/signin.tsx';

/** Signing in and out. */
export const sessionRoutes: Routes = (app, { sessions }) => {
  app.get(links.signIn, (c) =>
    page(c, <SignIn context={c.get('page')} back={ownPath(c.req.query('back'))} wrong={false} />),
  );
  app.post(links.signIn, async (c) => {
    const form = await c.req.parseBody();
    const back = ownPath(String(form.back ?? ''));
    const session = await sessions.open(c, String(form.token ?? '').trim());
    if (session) return c.redirect(back, 303);
    return page(c, <SignIn context={c.get('page')} back={back} wrong />, 403);
  });
  app.post(links.signOut, async (c) => {
    const { session } = c.get('page');
    const form = await c.req.parseBody();
    if (session && sessions.vouches(session, form.csrf)) sessions.close(c);
    return c.redirect(links.start, 303);
  });
};
