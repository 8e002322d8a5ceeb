import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { neighbours } from '../../register/neighbours.ts';
import { gives } from '../describe.ts';
import { found } from '../errors.ts';
import type { ApiEnv, ApiOptions } from '../options.ts';
import {
  actorParameters,
  deadlineParameters,
  figureParameters,
  given,
  meetingParameters,
  onlyPage,
  referenceParameters,
  searchParameters,
  sessionParameters,
  split,
  statementParameters,
} from '../parameters.ts';
import {
  actorItemSchema,
  figureItemSchema,
  itemSchema,
  listOf,
  meetingItemSchema,
  meetingSchema,
  referenceItemSchema,
  searchAnswerSchema,
  sessionItemSchema,
  topicItemSchema,
} from '../schemas.ts';

/** A meeting by its identifier, which is a path: body and first day. */
export const meetingPath = z.object({
  body: z.string().openapi({ param: { name: 'body', in: 'path' }, example: 'nato-foreign-ministers' }),
  day: z.string().openapi({ param: { name: 'day', in: 'path' }, example: '2024-12-03' }),
});

/** Searching, and lists of what letters say. */
export function listRoutes(app: OpenAPIHono<ApiEnv>, { register }: ApiOptions): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/search',
      operationId: 'search',
      summary: 'Letters or statements with some words, with passages and facets',
      tags: ['Search'],
      request: { query: searchParameters },
      responses: gives(searchAnswerSchema, 'What was found'),
    }),
    async (c) => {
      const { q, in: what, sort, compounds, ...rest } = c.req.valid('query');
      const { page, filter } = split(rest);
      const answer = await register.search({
        ...page,
        filter,
        ...given({ q, in: what, sort }),
        ...(compounds === 'true' && { compounds: true }),
      });
      return c.json(answer, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/statements',
      operationId: 'listStatements',
      summary: 'Statements that pass a filter, those of the newest letter first',
      tags: ['Statements'],
      request: { query: statementParameters },
      responses: gives(listOf(itemSchema, 'Statement'), 'Statements'),
    }),
    async (c) => {
      const { page, filter } = split(c.req.valid('query'));
      return c.json(await register.statements(filter, page), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/deadlines',
      operationId: 'listDeadlines',
      summary: 'Undertakings of the government with a deadline, by deadline',
      tags: ['Statements'],
      request: { query: deadlineParameters },
      responses: gives(listOf(itemSchema, 'Deadline'), 'Undertakings'),
    }),
    async (c) => {
      const { limit, cursor, ...between } = c.req.valid('query');
      return c.json(await register.deadlines(given(between), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/meetings',
      operationId: 'listMeetings',
      summary: 'Meetings with their letters, latest first',
      tags: ['Meetings'],
      request: { query: meetingParameters },
      responses: gives(listOf(meetingItemSchema, 'Meeting'), 'Meetings'),
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      return c.json(await register.meetings(given(filter), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/meetings/{body}/{day}',
      operationId: 'getMeeting',
      summary: 'A meeting with its letters and the meetings of the same body beside it',
      tags: ['Meetings'],
      request: { params: meetingPath },
      responses: gives(meetingSchema, 'The meeting'),
    }),
    async (c) => {
      const { body, day } = c.req.valid('param');
      const meeting = found(await register.meeting(`${body}/${day}`), `${body}/${day}`);
      return c.json({ ...meeting, ...(await neighbours(register, meeting)) }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/sessions',
      operationId: 'listSessions',
      summary: 'Sessions of all letters, of one letter or of one meeting',
      tags: ['Meetings'],
      request: { query: sessionParameters },
      responses: gives(listOf(sessionItemSchema, 'Session'), 'Sessions'),
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      return c.json(await register.sessions(given(filter), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/figures',
      operationId: 'listFigures',
      summary: 'Figures with what is counted, their role and period',
      tags: ['Figures'],
      request: { query: figureParameters },
      responses: gives(listOf(figureItemSchema, 'Figure'), 'Figures'),
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      return c.json(await register.figures(given(filter), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/references',
      operationId: 'listReferences',
      summary: 'What letters cite, and which letters cite a document',
      tags: ['References'],
      request: { query: referenceParameters },
      responses: gives(listOf(referenceItemSchema, 'Reference'), 'References'),
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      return c.json(await register.references(given(filter), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/actors',
      operationId: 'listActors',
      summary: 'Countries, organisations, persons and offices, most named first',
      tags: ['Actors'],
      request: { query: actorParameters },
      responses: gives(listOf(actorItemSchema, 'Actor'), 'Actors'),
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      return c.json(await register.actors(given(filter), given({ limit, cursor })), 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/topics',
      operationId: 'listTopics',
      summary: 'Topics of the thesaurus with the number of letters that touch them',
      tags: ['Topics'],
      request: { query: onlyPage },
      responses: gives(listOf(topicItemSchema, 'Topic'), 'Topics'),
    }),
    async (c) => c.json(await register.topics(given(c.req.valid('query'))), 200),
  );
}
