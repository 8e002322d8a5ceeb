import { z } from '@hono/zod-openapi';
import { problemSchema } from './problem.ts';

/** Every answer names the version of the interface (API Design Rules, /core/version-header). */
const headers = z.object({
  'API-Version': z.string().openapi({ description: 'Version of the interface', example: '1.0.0' }),
});

const fault = (description: string) => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Errors that any operation may end in. */
export const faults = {
  400: fault('The request is not valid; every fault is listed'),
  401: fault('A token is needed, or the one given is not known'),
  404: fault('There is nothing at this address'),
  406: fault('The answer is not to be had in a type that was asked for'),
} as const;

/** Errors of operations that take a file or a body. */
export const bodyFaults = {
  ...faults,
  413: fault('The file is too large'),
  415: fault('The body is of a type that is not taken'),
} as const;

/** The answers of an operation that gives JSON. */
export function gives<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, headers, content: { 'application/json': { schema } } },
    304: { description: 'What you have is still right', headers },
    ...faults,
  } as const;
}

/** The answer of an operation that gives something else than JSON. */
export function givesFile(mediaType: string, description: string) {
  return {
    200: { description, headers, content: { [mediaType]: { schema: z.string() } } },
    304: { description: 'What you have is still right', headers },
    ...faults,
  } as const;
}

export const versionHeaders = headers;
