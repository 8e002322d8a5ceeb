import { z } from '@hono/zod-openapi';
import {
  figureSchema,
  holderClass,
  isoDate,
  letterRecordSchema,
  phase,
  referenceSchema,
  sessionSchema,
  spanSchema,
  stance,
} from '../record/schema.ts';
import { facetNames } from '../register/search.ts';

/** What the interface answers with. The record and its parts have their one schema in record/. */
const kind = letterRecordSchema.shape.kind;
const instant = z.iso.datetime();

export const recordSchema = letterRecordSchema;

const passageSchema = z
  .object({
    start: z.int(),
    end: z.int(),
    text: z.string(),
    marks: z.array(spanSchema).describe('The words found, as offsets in the text of the letter'),
  })
  .openapi('Passage');

export const itemSchema = z
  .object({
    letter: z.string(),
    title: z.string(),
    date: isoDate.optional(),
    kind,
    meeting: z.string().optional(),
    statement: z.string().optional(),
    start: z.int().optional(),
    end: z.int().optional(),
    text: z.string().optional(),
    holder: holderClass.optional(),
    holderName: z.string().optional(),
    stance: stance.optional(),
    phase: phase.optional(),
    session: z.int().optional(),
    deadline: isoDate.optional(),
    score: z.number().optional(),
    passages: z.array(passageSchema).optional(),
  })
  .openapi('Item');

export const searchAnswerSchema = z
  .object({
    total: z.int(),
    items: z.array(itemSchema),
    facets: z.record(z.enum(facetNames), z.record(z.string(), z.int())),
    next: z.string().optional(),
  })
  .openapi('SearchAnswer');

const renditionSchema = z
  .object({
    sha256: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.int().describe('Bytes'),
    addedAt: instant,
    read: z.boolean().describe('The record was read from this file'),
  })
  .openapi('Rendition');

export const versionSchema = z
  .object({ number: z.int().min(1), addedAt: instant, renditions: z.array(renditionSchema) })
  .openapi('Version');

export const letterSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind,
    date: isoDate.optional(),
    dossier: z.string().optional(),
    number: z.string().optional(),
    senders: z.array(z.string()),
    meeting: z.string().optional(),
    identifiedBy: z.enum(['number', 'name', 'text']),
    aliases: z.array(z.string()),
    statements: z.int(),
    versions: z.array(versionSchema),
  })
  .openapi('Letter');

export const addedSchema = z
  .object({
    name: z.string(),
    letter: z.string(),
    version: z.int(),
    as: z.enum(['letter', 'version', 'rendition', 'known']),
    identifiedBy: z.enum(['number', 'name', 'text']),
  })
  .openapi('Added');

export const meetingItemSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    body: z.string().optional(),
    start: isoDate,
    end: isoDate,
    place: z.string().optional(),
    agendas: z.array(z.string()),
    reports: z.array(z.string()),
    others: z.array(z.string()),
  })
  .openapi('MeetingItem');

export const meetingSchema = meetingItemSchema
  .extend({
    previous: meetingItemSchema.optional().describe('The meeting of the same body before it'),
    next: meetingItemSchema.optional().describe('The meeting of the same body after it'),
  })
  .openapi('MeetingInSeries');

export const sessionItemSchema = sessionSchema
  .extend({ letter: z.string(), session: z.int() })
  .openapi('SessionItem');

export const figureItemSchema = figureSchema
  .extend({
    letter: z.string(),
    date: isoDate.optional(),
    figure: z.int(),
    text: z.string(),
    counted: z.string().optional(),
    fundedFrom: z.string().optional(),
    operation: z.string().optional(),
  })
  .openapi('FigureItem');

export const referenceItemSchema = referenceSchema
  .extend({ letter: z.string(), date: isoDate.optional(), text: z.string() })
  .openapi('ReferenceItem');

export const actorItemSchema = z
  .object({ id: z.string(), name: z.string(), kind: z.string(), letters: z.int() })
  .openapi('ActorItem');

export const topicItemSchema = z
  .object({ id: z.string(), label: z.string(), letters: z.int() })
  .openapi('TopicItem');

/** A part of a list; `next` is the cursor of what follows. */
export function listOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .object({ total: z.int(), items: z.array(item), next: z.string().optional() })
    .openapi(`${name}List`);
}
