import { csvHeader, csvRows } from '../../publish/csv.ts';
import { fieldName } from '../../publish/html/anchors.ts';
import { marksOf } from '../../publish/marks.ts';
import type { KeptFollowUp } from '../../register/register.ts';
import { page, type Routes } from '../app.tsx';
import { links } from '../links.ts';
import { LetterPage, type StatementOutcome } from '../pages/letter.tsx';
import { LettersPage } from '../pages/letters.tsx';
import { partAt, partsOf } from '../parts.ts';

/** Letters: the list, the reading room, its files. */
export const letterRoutes: Routes = (app) => {
  app.get(links.letters, async (c) => {
    const context = c.get('page');
    const cursor = context.url.searchParams.get('cursor');
    const list = await context.register.letters({}, { limit: 30, ...(cursor && { cursor }) });
    const { items, total, next } = list;
    return page(c, <LettersPage context={context} letters={items} total={total} {...(next && { next })} />);
  });

  app.get(`${links.letters}/:id`, async (c, nothing) => {
    const context = c.get('page');
    const { register, url } = context;
    const entry = await register.letter(c.req.param('id'));
    if (!entry) return nothing();
    if (entry.id !== c.req.param('id')) return c.redirect(links.letter(entry.id), 301);
    const version = Number(url.searchParams.get('versie')) || entry.versions.at(-1)!.number;
    const [record, followUps, corrections] = await Promise.all([
      register.record(entry.id, version),
      register.followUps({ letter: entry.id }),
      register.corrections({ letter: entry.id }),
    ]);
    if (!record) return nothing();
    const parts = partsOf(record);
    const part = Math.min(parts.length, Math.max(1, Number(url.searchParams.get('deel')) || 1)) - 1;
    const filter = Object.fromEntries(
      ['holder', 'stance', 'phase'].flatMap((name) => {
        const value = url.searchParams.get(name);
        return value ? [[name, value]] : [];
      }),
    );
    const outcomes = outcomesOf(entry.id, followUps);
    const view = { entry, record, version, parts, part, outcomes, corrections, filter };
    return page(c, <LetterPage context={context} view={view} />);
  });

  app.get(`${links.letters}/:id/record.csv`, async (c, nothing) => {
    const record = await c.get('page').register.record(c.req.param('id'));
    if (!record) return nothing();
    return c.body(csvHeader + csvRows(record), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName(record.id)}.csv"`,
    });
  });

  app.get(`${links.letters}/:id/bestand/:sha256`, async (c, nothing) => {
    const found = await c.get('page').register.rendition(c.req.param('sha256'));
    if (!found) return nothing();
    const { rendition, bytes } = found;
    // A stored page or text is never shown as a page of ours: it is handed over as a file.
    return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type':
        rendition.mediaType === 'application/pdf' ? 'application/pdf' : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(rendition.name)}`,
    });
  });

  app.get(`${links.letters}/:id/:field{[a-z]+[0-9]+}`, async (c, nothing) => {
    const { id, field } = c.req.param();
    const record = await c.get('page').register.record(id);
    const mark = record && marksOf(record).find((one) => fieldName(one) === field);
    if (!record || !mark) return nothing();
    const parts = partsOf(record);
    const part = parts.length > 1 ? `?deel=${partAt(parts, mark.start) + 1}` : '';
    return c.redirect(`${links.letter(id)}${part}#${field}`);
  });
};

/** By statement of the letter: what became of it, or which announcement it answers. */
function outcomesOf(letter: string, followUps: readonly KeptFollowUp[]): Map<string, StatementOutcome> {
  const found = new Map<string, StatementOutcome>();
  for (const followUp of followUps) {
    for (const { announced, outcome, evidence, score } of followUp.outcomes) {
      if (followUp.agenda === letter) found.set(announced.id, { outcome, score });
      else
        for (const { id } of evidence)
          found.set(id, { outcome, score, other: { letter: followUp.agenda, statement: announced } });
    }
  }
  return found;
}

function fileName(id: string): string {
  return id.replace(/[^\w.-]+/g, '_');
}
