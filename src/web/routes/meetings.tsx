import type { Context as Request } from 'hono';
import { type BriefWording, briefNote } from '../../publish/brief/brief.ts';
import { draftNote } from '../../publish/brief/draft.ts';
import { briefMessages } from '../../publish/messages/brief.ts';
import { followMessages } from '../../publish/messages/follow.ts';
import { type InterfaceLanguage, messagesFor } from '../../publish/messages/messages.ts';
import { renderDocx } from '../../publish/note/docx.ts';
import type { LetterRecord } from '../../record/types.ts';
import { gatherBrief } from '../../register/briefing.ts';
import { neighbours } from '../../register/neighbours.ts';
import type { KeptFollowUp, MeetingItem, Register } from '../../register/register.ts';
import { page, type Routes } from '../app.tsx';
import type { MeetingWithState } from '../components/meetings.tsx';
import { links } from '../links.ts';
import { MeetingPage, type MeetingView } from '../pages/meeting.tsx';
import { MeetingsPage } from '../pages/meetings.tsx';

/** Meetings, and what became of the positions announced for one. */
export const meetingRoutes: Routes = (app) => {
  app.get(links.meetings, async (c) => {
    const context = c.get('page');
    const { searchParams: query } = context.url;
    const cursor = query.get('cursor');
    const body = query.get('body');
    const list = await context.register.meetings(body ? { body } : {}, {
      limit: 30,
      ...(cursor && { cursor }),
    });
    const meetings = await withStates(context.register, list.items);
    return page(
      c,
      <MeetingsPage context={context} meetings={meetings} {...(list.next && { next: list.next })} />,
    );
  });

  app.get(`${links.meetings}/:body/:day`, async (c, next) => {
    const context = c.get('page');
    const view = await meetingView(context.register, meetingId(c.req.param()));
    if (!view) return next();
    return page(c, <MeetingPage context={context} view={view} />);
  });

  app.get(`${links.meetings}/:body/:day/notitie.docx`, async (c, next) => {
    const { register, language, today, lang } = c.get('page');
    const input = await gatherBrief(register, meetingId(c.req.param()), language, today);
    return input ? docx(c, 'notitie', await renderDocx(briefNote(input, wordingIn(lang)))) : next();
  });

  app.get(`${links.meetings}/:body/:day/opzet.docx`, async (c, next) => {
    const { register, lang } = c.get('page');
    const meeting = await register.meeting(meetingId(c.req.param()));
    if (!meeting) return next();
    const agendas = await register.records(meeting.agendas);
    return docx(c, 'opzet', await renderDocx(draftNote(meeting, agendas, wordingIn(lang))));
  });
};

function meetingId({ body, day }: { body: string; day: string }): string {
  return `${body}/${day}`;
}

function wordingIn(lang: InterfaceLanguage): BriefWording {
  return { messages: messagesFor(lang), follow: followMessages[lang], brief: briefMessages[lang] };
}

function docx(c: Request, name: string, bytes: Uint8Array): Response {
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="${name}.docx"`,
  });
}

/** Everything the page of a meeting shows; undefined when there is no such meeting. */
export async function meetingView(register: Register, id: string): Promise<MeetingView | undefined> {
  const meeting = await register.meeting(id);
  if (!meeting) return undefined;
  const [records, followUps, beside] = await Promise.all([
    register.records([...meeting.agendas, ...meeting.reports, ...meeting.others]),
    register.followUps({ meeting: id }),
    neighbours(register, meeting),
  ]);
  return {
    meeting,
    records: new Map(records.map((record): [string, LetterRecord] => [record.id, record])),
    followUps,
    ...beside,
  };
}

/** The meetings with the number of announced positions that their reports do not come back to. */
export async function withStates(
  register: Register,
  meetings: readonly MeetingItem[],
): Promise<MeetingWithState[]> {
  return Promise.all(
    meetings.map(async (meeting): Promise<MeetingWithState> => {
      if (meeting.agendas.length === 0 || meeting.reports.length === 0) return meeting;
      const followUps = await register.followUps({ meeting: meeting.id });
      return followUps.length === 0 ? meeting : { ...meeting, notReported: unanswered(followUps) };
    }),
  );
}

function unanswered(followUps: readonly KeptFollowUp[]): number {
  return followUps.flatMap(({ outcomes }) => outcomes).filter(({ outcome }) => outcome === 'not_reported')
    .length;
}
