import ical from 'ical-generator';
import { addDays } from '../../publish/days.ts';
import type { SearchItem } from '../../register/search.ts';
import type { Routes } from '../app.tsx';
import type { Context } from '../context.ts';
import { links, withQuery } from '../links.ts';
import { searchQueryOf } from '../query.ts';

/** Entries of a feed. */
const most = 50;
/** Days back and ahead that the calendar covers. */
const [back, ahead] = [90, 730];

/** A search as an Atom feed; deadlines and meetings as a calendar. */
export const feedRoutes: Routes = (app) => {
  app.get(`${links.search}.atom`, async (c) => {
    const context = c.get('page');
    const query = { ...searchQueryOf(context.url.searchParams), sort: 'newest' as const, limit: most };
    const { items } = await context.register.search(query);
    return c.body(atom(context, items), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });

  app.get(links.calendar, async (c) => {
    const { register, today, messages: m, url } = c.get('page');
    const [deadlines, meetings] = await Promise.all([
      register.deadlines({ since: addDays(today, -back), until: addDays(today, ahead) }, { limit: 1000 }),
      register.meetings({ since: addDays(today, -back) }, { limit: 1000 }),
    ]);
    const calendar = ical({ name: m.name, prodId: { company: 'Inzet', product: 'Inzet', language: 'NL' } });
    for (const item of deadlines.items) {
      if (!item.deadline || !item.statement) continue;
      calendar.createEvent({
        id: `${item.letter}-${item.statement}@inzet`,
        start: new Date(`${item.deadline}T00:00:00Z`),
        allDay: true,
        summary: item.text ?? item.title,
        description: item.title,
        url: new URL(links.field(item.letter, item.statement), url).href,
      });
    }
    for (const meeting of meetings.items)
      calendar.createEvent({
        id: `${meeting.id}@inzet`,
        start: new Date(`${meeting.start}T00:00:00Z`),
        end: new Date(`${addDays(meeting.end, 1)}T00:00:00Z`),
        allDay: true,
        summary: meeting.name,
        ...(meeting.place && { location: meeting.place }),
        url: new URL(links.meeting(meeting.id), url).href,
      });
    return c.body(calendar.toString(), 200, { 'content-type': 'text/calendar; charset=utf-8' });
  });
};

/** RFC 4287. The feed's id and updated follow from the query and its newest letter, so that it is the same until that is. */
function atom({ url, messages: m }: Context, items: readonly SearchItem[]): string {
  const page = new URL(withQuery(new URL(links.search, url), {}) + url.search, url).href;
  const updated = items[0]?.date ?? '1970-01-01';
  const entries = items.map((item) => {
    const path = item.statement ? links.field(item.letter, item.statement) : links.letter(item.letter);
    const href = new URL(path, url).href;
    const summary = item.passages?.map(({ text }) => text).join(' … ') ?? item.text ?? '';
    return [
      '<entry>',
      `<id>${xml(href)}</id>`,
      `<title>${xml(item.title)}</title>`,
      `<updated>${item.date ?? updated}T00:00:00Z</updated>`,
      `<link href="${xml(href)}"/>`,
      `<summary>${xml(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(page)}</id>`,
    `<title>${xml(`${m.name}: ${m.search.title} ${url.searchParams.get('q') ?? ''}`.trim())}</title>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${m.name}</name></author>`,
    `<link rel="self" href="${xml(url.href)}"/>`,
    `<link rel="alternate" href="${xml(page)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** XML 1.0: its five characters escaped, the control characters it does not allow left out. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
