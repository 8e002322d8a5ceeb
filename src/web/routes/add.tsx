import { bodyLimit } from 'hono/body-limit';
import { page, type Routes } from '../app.tsx';
import { links } from '../links.ts';
import { AddPage, type AddResult } from '../pages/add.tsx';

/** Bytes that one file may have unless the server was started with another limit. */
const usual = 25 * 1024 * 1024;
/** Files that one form may hold, times the limit of a file. */
const files = 20;

/** Adding letters by hand. */
export const addRoutes: Routes = (app, { options, sessions }) => {
  const max = options.maxBytes ?? usual;
  app.get(links.add, (c) => page(c, <AddPage context={c.get('page')} />));
  app.post(links.add, bodyLimit({ maxSize: max * files }), async (c) => {
    const context = c.get('page');
    const form = await c.req.parseBody({ all: true });
    if (!context.session) return c.redirect(`${links.signIn}?back=${links.add}`, 303);
    if (!sessions.vouches(context.session, form.csrf)) return c.text(context.messages.session.expired, 403);
    const results: AddResult[] = [];
    for (const file of [form.files ?? []].flat()) {
      if (!(file instanceof File) || file.name === '') continue;
      results.push(await addFile(file));
    }
    return page(c, <AddPage context={context} results={results} />);
  });

  const addFile = async (file: File): Promise<AddResult> => {
    try {
      if (file.size > max) return { name: file.name, error: `${file.size} > ${max} bytes` };
      const bytes = new Uint8Array(await file.arrayBuffer());
      const record = await options.read(bytes, file.name);
      return { name: file.name, added: await options.register.add({ record, bytes }) };
    } catch (error) {
      return { name: file.name, error: error instanceof Error ? error.message : String(error) };
    }
  };
};
