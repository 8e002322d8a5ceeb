import { z } from '@hono/zod-openapi';
import {
  figureSchema,
  holderClass,
  isoDate,
  letterRecordSchema,
  phase,
  referenceSchema,
  stance,
} from '../record/schema.ts';
import type { StatementFilter } from '../register/search.ts';

/** One value, or the parameter given several times. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one)])
    .transform((value) => [value].flat() as z.output<T>[])
    .optional();

export const pageParameters = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .openapi({ description: 'Items a part holds; 20 when absent' }),
  cursor: z.string().optional().openapi({ description: 'The next of the part before' }),
};

export const filterParameters = {
  kind: several(letterRecordSchema.shape.kind),
  body: several(z.string()),
  meeting: several(z.string()),
  office: several(z.string()),
  dossier: several(z.string()),
  actor: several(z.string()),
  topic: several(z.string()),
  holder: several(holderClass),
  stance: several(stance),
  phase: several(phase),
  since: isoDate.optional(),
  until: isoDate.optional(),
};

export const letterParameters = z.strictObject({ ...pageParameters, ...filterParameters });
export const statementParameters = z.strictObject({
  ...pageParameters,
  ...filterParameters,
  letter: several(z.string()),
});
export const searchParameters = z.strictObject({
  ...pageParameters,
  ...filterParameters,
  q: z.string().max(1000).optional().openapi({ description: 'Words, "phrases", -exclusion, prefix*, OR' }),
  in: z.enum(['letters', 'statements']).optional(),
  sort: z.enum(['relevance', 'newest', 'oldest']).optional(),
  compounds: z.enum(['true', 'false']).optional(),
});
export const meetingParameters = z.strictObject({
  ...pageParameters,
  body: z.string().optional(),
  since: isoDate.optional(),
  until: isoDate.optional(),
});
export const sessionParameters = z.strictObject({
  ...pageParameters,
  letter: z.string().optional(),
  meeting: z.string().optional(),
});
export const figureParameters = z.strictObject({
  ...pageParameters,
  letter: z.string().optional(),
  unit: z.string().optional(),
  role: figureSchema.shape.role,
  operation: z.string().optional(),
  since: isoDate.optional(),
  until: isoDate.optional(),
});
export const referenceParameters = z.strictObject({
  ...pageParameters,
  letter: z.string().optional(),
  to: z.string().optional().openapi({ description: 'The document referred to: S/RES/2735' }),
  type: referenceSchema.shape.type.optional(),
});
export const actorParameters = z.strictObject({
  ...pageParameters,
  kind: z.enum(['country', 'organisation', 'person', 'office']).optional(),
});
export const onlyPage = z.strictObject(pageParameters);
export const deadlineParameters = z.strictObject({
  ...pageParameters,
  since: isoDate.optional(),
  until: isoDate.optional(),
});
export const dueParameters = z.strictObject({
  within: z.coerce
    .number()
    .int()
    .min(0)
    .max(9999)
    .optional()
    .openapi({ description: 'Days ahead; 30 when absent' }),
  today: isoDate.optional().openapi({ description: 'Day that it is as of; today when absent' }),
});
export const wordingParameters = z.strictObject({
  ...filterParameters,
  limit: pageParameters.limit,
  q: z.string().max(1000).optional().openapi({ description: 'Words of the positions' }),
});

/** Leaves out what was not given, so that absent and undefined are the same. */
export function given<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** The page and the filter of a request, apart. */
export function split<T extends { limit?: number | undefined; cursor?: string | undefined }>(
  query: T,
): { page: { limit?: number; cursor?: string }; filter: StatementFilter & Omit<T, 'limit' | 'cursor'> } {
  const { limit, cursor, ...filter } = query;
  return {
    page: given({ limit, cursor }) as { limit?: number; cursor?: string },
    filter: given(filter) as StatementFilter & Omit<T, 'limit' | 'cursor'>,
  };
}
