import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One thing that is wrong with a request. */
interface Fault {
  /** Where: "query.limit", "body.file". */
  in: string;
  detail: string;
}

/** An error as RFC 9457 has it; `errors` lists every fault of a request together. */
export const problemSchema = z
  .object({
    type: z.string().describe('A URI reference that names the kind of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe('The number of the request, as in the log'),
    errors: z.array(z.object({ in: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem');

const titles: Partial<Record<number, string>> = {
  400: 'Invalid request',
  401: 'Token needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be read',
  500: 'Internal error',
  503: 'Not available',
};

/** Answers with an error as application/problem+json. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  detail: string,
  errors?: readonly Fault[],
): Response {
  const title = titles[status] ?? 'Error';
  const body = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: `urn:request:${c.get('requestId')}`,
    ...(errors && { errors }),
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** Every fault that validation found, in one answer: 400, as the API Design Rules want it. */
export function invalid(c: Context, place: string, error: z.core.$ZodError): Response {
  const errors = error.issues.map((issue) => ({
    in: [place, ...issue.path.map(String)].join('.'),
    detail: issue.message,
  }));
  return problem(c, 400, errors.map((one) => `${one.in}: ${one.detail}`).join('; '), errors);
}
