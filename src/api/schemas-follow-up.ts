import { z } from '@hono/zod-openapi';
import { figureSchema, isoDate } from '../record/schema.ts';
import { itemSchema } from './schemas.ts';

/** What the interface answers about follow-up: outcomes, series, corrections. */
const instant = z.iso.datetime();
const outcomeName = z.enum(['reported', 'changed', 'not_reported', 'unclear']);

const statementRefSchema = z.object({ id: z.string(), start: z.int(), end: z.int() }).openapi('StatementRef');

const correctionTarget = z.union([
  z.object({ kind: z.literal('field'), path: z.string(), value: z.unknown() }),
  z.object({
    kind: z.literal('outcome'),
    report: z.string(),
    statement: z.string(),
    outcome: outcomeName,
    evidence: z.array(z.string()),
  }),
  z.object({ kind: z.literal('meeting'), meeting: z.string().nullable() }),
]);

export const newCorrectionSchema = z
  .strictObject({ target: correctionTarget, why: z.string().min(1).max(500) })
  .openapi('NewCorrection');

export const correctionSchema = z
  .object({
    id: z.int(),
    letter: z.string(),
    target: correctionTarget,
    who: z.string(),
    when: instant,
    why: z.string(),
    withdrawn: z.object({ who: z.string(), when: instant }).optional(),
  })
  .openapi('Correction');

const outcomeSchema = z
  .looseObject({
    announced: statementRefSchema,
    outcome: outcomeName,
    evidence: z.array(statementRefSchema),
    changes: z.array(z.object({ what: z.string(), announced: z.string(), reported: z.string() })),
    score: z.number(),
  })
  .openapi('Outcome');

export const followUpSchema = z
  .looseObject({
    agenda: z.string(),
    report: z.string(),
    outcomes: z.array(outcomeSchema),
    new: z.array(statementRefSchema),
    savedAt: instant,
    corrections: z.array(correctionSchema),
  })
  .openapi('FollowUp');

export const seriesSchema = z
  .looseObject({
    key: z.string(),
    label: z.string(),
    unit: z.string(),
    role: figureSchema.shape.role,
    points: z.array(
      z.looseObject({
        letter: z.string(),
        date: isoDate.optional(),
        figure: z.int(),
        start: z.int(),
        end: z.int(),
        words: z.string(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        hedge: figureSchema.shape.hedge,
      }),
    ),
  })
  .openapi('Series');

export const commitmentSchema = z
  .object({
    letter: z.string(),
    statement: z.string(),
    start: z.int(),
    end: z.int(),
    words: z.string(),
    owner: z.string().optional(),
    deadline: isoDate.optional(),
    state: z.enum(['open', 'due', 'overdue', 'reported', 'superseded']),
    settledBy: z.object({ letter: z.string(), statement: z.string() }).optional(),
  })
  .openapi('Commitment');

const phraseUseSchema = z
  .object({
    letter: z.string(),
    date: isoDate.optional(),
    span: z.object({ start: z.int(), end: z.int() }),
    words: z.string(),
  })
  .openapi('PhraseUse');

export const wordingsSchema = z
  .object({
    total: z.int(),
    moved: z.array(
      z.object({
        item: itemSchema,
        runs: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })).optional(),
      }),
    ),
    used: z.object({ first: phraseUseSchema, last: phraseUseSchema }).optional(),
  })
  .openapi('Wordings');
