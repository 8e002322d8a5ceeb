import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { series } from '../../follow/series.ts';
import { bodyFaults, faults, gives, versionHeaders } from '../describe.ts';
import { found, ProblemError } from '../errors.ts';
import type { ApiEnv, ApiOptions } from '../options.ts';
import { listOf } from '../schemas.ts';
import { correctionSchema, followUpSchema, newCorrectionSchema, seriesSchema } from '../schemas-follow-up.ts';
import { meetingPath } from './lists.ts';

const tags = ['Follow-up'];
const letterPath = z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) });
/** Letters that series are made from at most. */
const most = 500;

/** What became of announced positions, figures over time, and what people corrected. */
export function followUpRoutes(app: OpenAPIHono<ApiEnv>, { register, language }: ApiOptions): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/meetings/{body}/{day}/follow-ups',
      operationId: 'listFollowUps',
      summary: 'The agenda of a meeting held against its report',
      tags,
      request: { params: meetingPath },
      responses: gives(listOf(followUpSchema, 'FollowUp'), 'Follow-ups, one for each agenda and report'),
    }),
    async (c) => {
      const { body, day } = c.req.valid('param');
      const meeting = found(await register.meeting(`${body}/${day}`), `${body}/${day}`);
      const items = await register.followUps({ meeting: meeting.id });
      return c.json({ total: items.length, items } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/series',
      operationId: 'listSeries',
      summary: 'Figures of the same thing across letters',
      tags,
      request: {
        query: z.strictObject({
          operation: z.string().min(1).openapi({ description: 'Words of an operation, fund or programme' }),
        }),
      },
      responses: gives(listOf(seriesSchema, 'Series'), 'Series'),
    }),
    async (c) => {
      const { operation } = c.req.valid('query');
      const { items: figures } = await register.figures({ operation }, { limit: most });
      const records = await register.records([...new Set(figures.map(({ letter }) => letter))]);
      const items = series(records, language);
      return c.json({ total: items.length, items } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/letters/{id}/corrections',
      operationId: 'listCorrections',
      summary: 'What people said against what was read or compared',
      tags,
      request: { params: letterPath },
      responses: gives(listOf(correctionSchema, 'Correction'), 'Corrections, withdrawn ones too'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const letter = found(await register.letter(id), id);
      const items = await register.corrections({ letter: letter.id });
      return c.json({ total: items.length, items } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/letters/{id}/corrections',
      operationId: 'addCorrection',
      summary: 'Correct a field, an outcome or a pairing',
      tags,
      security: [{ token: [] }],
      request: {
        params: letterPath,
        body: { required: true, content: { 'application/json': { schema: newCorrectionSchema } } },
      },
      responses: {
        201: {
          description: 'The correction, as kept',
          headers: versionHeaders,
          content: { 'application/json': { schema: correctionSchema } },
        },
        ...bodyFaults,
      },
    }),
    async (c) => {
      const who = c.get('token');
      if (!who) throw new ProblemError(401, 'Correcting needs a token');
      const { id } = c.req.valid('param');
      const letter = found(await register.letter(id), id);
      const { target, why } = c.req.valid('json');
      const kept = await register.correct({ letter: letter.id, target: target as never, who, why });
      return c.json(kept as never, 201);
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/corrections/{correction}',
      operationId: 'withdrawCorrection',
      summary: 'Take a correction back; it stays in the list, marked as withdrawn',
      tags,
      security: [{ token: [] }],
      request: {
        params: z.object({
          correction: z.coerce
            .number()
            .int()
            .openapi({ param: { name: 'correction', in: 'path', required: true }, type: 'integer' }),
        }),
      },
      responses: { 204: { description: 'Withdrawn', headers: versionHeaders }, ...faults },
    }),
    async (c) => {
      const who = c.get('token');
      if (!who) throw new ProblemError(401, 'Withdrawing needs a token');
      const { correction } = c.req.valid('param');
      if (!(await register.withdraw(correction, who)))
        throw new ProblemError(404, 'There is no such correction');
      return c.body(null, 204);
    },
  );
}
