import type { Context as Request } from 'hono';
import { RegisterError } from '../../register/errors.ts';
import { type Env, page, type Routes } from '../app.tsx';
import { links } from '../links.ts';
import { CorrectPage, type CorrectView } from '../pages/correct.tsx';
import { correctable } from '../pages/letter.tsx';

const outcomes = ['reported', 'changed', 'not_reported', 'unclear'] as const;

/** Overruling outcomes, and taking that back. */
export const correctRoutes: Routes = (app, { sessions }) => {
  app.get(links.correct, async (c, next) => {
    const query = c.get('page').url.searchParams;
    const part = (name: string): string => query.get(name) ?? '';
    if (!c.get('page').session)
      return c.redirect(`${links.signIn}?back=${encodeURIComponent(c.req.path + c.get('page').url.search)}`);
    const view = await viewOf(c, part('agenda'), part('verslag'), part('standpunt'));
    return view ? page(c, <CorrectPage context={c.get('page')} view={view} />) : next();
  });

  app.post(links.correct, async (c, next) => {
    const { register, session, messages } = c.get('page');
    const form = await c.req.parseBody({ all: true });
    if (!session || !sessions.vouches(session, form.csrf)) return c.text(messages.session.expired, 403);
    const text = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
    const [agenda, report, statement] = [text('agenda'), text('verslag'), text('standpunt')];
    const view = await viewOf(c, agenda, report, statement);
    const outcome = outcomes.find((name) => name === text('uitkomst'));
    if (!view || !outcome) return next();
    const why = text('waarom').slice(0, 500);
    if (!why) return page(c, <CorrectPage context={c.get('page')} view={{ ...view, needWhy: true }} />, 400);
    const known = new Set(view.report.statements.map(({ id }) => id));
    const evidence = [form.antwoord ?? []]
      .flat()
      .filter((id): id is string => typeof id === 'string' && known.has(id));
    await register.correct({
      letter: agenda,
      who: session.name,
      why,
      target: { kind: 'outcome', report, statement, outcome, evidence },
    });
    return c.redirect(await meetingOf(c, agenda), 303);
  });

  app.post(`${links.correct}/veld`, async (c, next) => {
    const { register, session, messages } = c.get('page');
    const form = await c.req.parseBody();
    if (!session || !sessions.vouches(session, form.csrf)) return c.text(messages.session.expired, 403);
    const text = (name: string): string => String(form[name] ?? '').trim();
    const path = correctable.find((one) => one === text('veld'));
    const letter = await register.letter(text('brief'));
    if (!letter || !path || !text('waarde') || !text('waarom')) return next();
    try {
      await register.correct({
        letter: letter.id,
        who: session.name,
        why: text('waarom').slice(0, 500),
        target: { kind: 'field', path, value: text('waarde') },
      });
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      return c.text(error.explanation[c.get('page').lang], 400);
    }
    return c.redirect(links.letter(letter.id), 303);
  });

  app.post(`${links.correct}/intrekken`, async (c) => {
    const { register, session, messages } = c.get('page');
    const form = await c.req.parseBody();
    if (!session || !sessions.vouches(session, form.csrf)) return c.text(messages.session.expired, 403);
    await register.withdraw(Number(form.verbetering), session.name);
    return c.redirect(await meetingOf(c, String(form.agenda)), 303);
  });
};

async function viewOf(
  c: Request<Env>,
  agendaId: string,
  reportId: string,
  statement: string,
): Promise<CorrectView | undefined> {
  const { register } = c.get('page');
  const [agenda, report, followUps, corrections] = await Promise.all([
    register.record(agendaId),
    register.record(reportId),
    register.followUps({ letter: agendaId }),
    register.corrections({ letter: agendaId }),
  ]);
  const outcome = followUps
    .find((one) => one.agenda === agendaId && one.report === reportId)
    ?.outcomes.find(({ announced }) => announced.id === statement);
  if (!agenda || !report || !outcome) return undefined;
  const earlier = corrections.filter(
    ({ target }) => target.kind === 'outcome' && target.report === reportId && target.statement === statement,
  );
  return { agenda, report, outcome, earlier, needWhy: false };
}

async function meetingOf(c: Request<Env>, letter: string): Promise<string> {
  const entry = await c.get('page').register.letter(letter);
  return entry?.meeting ? links.meeting(entry.meeting) : links.letter(letter);
}
