import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { dueCommitments } from '../../register/briefing.ts';
import { wordings } from '../../register/wording.ts';
import { gives } from '../describe.ts';
import type { ApiEnv, ApiOptions } from '../options.ts';
import { dueParameters, split, wordingParameters } from '../parameters.ts';
import { listOf } from '../schemas.ts';
import { commitmentSchema, wordingsSchema } from '../schemas-follow-up.ts';

const tags = ['Follow-up'];

/** Undertakings that fall due, and how positions were worded from letter to letter. */
export function overTimeRoutes(app: OpenAPIHono<ApiEnv>, { register }: ApiOptions): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/commitments',
      operationId: 'listCommitments',
      summary: 'Undertakings whose deadline comes or has gone by and that nothing settled',
      tags,
      request: { query: dueParameters },
      responses: gives(listOf(commitmentSchema, 'Commitment'), 'Undertakings, by deadline'),
    }),
    async (c) => {
      const { within = 30, today = new Date().toISOString().slice(0, 10) } = c.req.valid('query');
      const found = await dueCommitments(register, today, within);
      const items = found.map(({ commitment }) => commitment);
      return c.json({ total: items.length, items } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/wordings',
      operationId: 'listWordings',
      summary:
        'The government’s positions that pass a filter, earliest first, with what changed in their words',
      tags,
      request: { query: wordingParameters },
      responses: gives(wordingsSchema, 'Positions, and the first and last use of the words asked for'),
    }),
    async (c) => {
      const { q, ...rest } = c.req.valid('query');
      const { page, filter } = split(rest);
      return c.json((await wordings(register, q, filter, page.limit ?? 20)) as never, 200);
    },
  );
}
