import * as z from 'zod';

/** Offsets are half-open UTF-16 positions in `LetterRecord.text`. */
const offset = z.int().min(0);
export const spanSchema = z.object({ start: offset, end: offset }).meta({ id: 'Span' });

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'IsoDate', format: 'date', description: 'A calendar day, YYYY-MM-DD' });

/** A value and the words of the letter that it stands on. */
const grounded = <T extends z.ZodType>(value: T) => z.object({ value, start: offset, end: offset });
const groundedText = grounded(z.string()).meta({ id: 'GroundedText' });
const groundedDate = grounded(isoDate).meta({ id: 'GroundedDate' });

export const blockSchema = z
  .object({
    kind: z.enum(['heading', 'paragraph', 'list_item', 'table_row', 'footnote']),
    level: z.int().min(1).optional().describe('Depth of a heading (1 is the title) or of a list item'),
    page: z.int().min(1).optional().describe('Page on which the block starts, from 1'),
    note: z.string().optional().describe('The mark of a footnote as printed: "1"'),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Block' });

export const officeSchema = z
  .object({
    office: z.string().describe("Lower case: 'minister van Buitenlandse Zaken'"),
    name: z.string().optional(),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Office' });

export const headSchema = z
  .object({
    date: groundedDate.optional(),
    place: groundedText.optional(),
    dossier: groundedText.optional().describe("Without its inner blank: '28676', '21501-02'"),
    number: groundedText.optional(),
    subject: groundedText.optional(),
    addressee: groundedText.optional(),
    senders: z.array(officeSchema),
    onBehalfOf: z.array(officeSchema),
  })
  .meta({ id: 'LetterHead' });

export const meetingSchema = z
  .object({
    name: groundedText,
    body: z
      .string()
      .optional()
      .describe('Canonical identifier of the body that meets: nato-foreign-ministers'),
    start: groundedDate.optional(),
    end: groundedDate.optional(),
    place: groundedText.optional(),
  })
  .meta({ id: 'Meeting' });

export const otherMeetingSchema = meetingSchema
  .extend({ relation: z.enum(['earlier', 'later', 'other']) })
  .meta({ id: 'OtherMeeting' });

export const sectionSchema = z
  .object({
    title: z.string(),
    level: z.int().min(1),
    heading: spanSchema,
    start: offset,
    end: offset,
    session: z.int().min(0).optional().describe('Index into sessions, when the section is about one'),
  })
  .meta({ id: 'Section' });

export const sessionSchema = z
  .object({
    title: z.string(),
    kind: z.enum(['session', 'meal', 'council', 'topic', 'ceremony', 'bilateral']),
    start: offset,
    end: offset,
    heading: spanSchema.describe('The heading, or the words of the listing where there is no heading'),
  })
  .meta({ id: 'Session' });

export const participantSchema = z
  .object({
    name: z.string(),
    kind: z.enum(['person', 'body', 'country']),
    role: z.string().optional(),
    affiliation: z.string().optional().describe('Organisation or country, canonical name'),
    invited: z.boolean().optional(),
    session: z.int().min(0).optional(),
    start: offset,
    end: offset,
  })
  .meta({ id: 'Participant' });

export const holderClass = z.enum(['government', 'collective', 'other']);
export const stance = z.enum([
  'emphasise',
  'assess',
  'support',
  'oppose',
  'concern',
  'call',
  'commit',
  'decide',
]);
export const phase = z.enum(['planned', 'standing', 'reported']);

export const statementSchema = z
  .object({
    id: z.string().describe('s1, s2, … in the order of the text'),
    start: offset,
    end: offset,
    trigger: spanSchema,
    content: spanSchema,
    sentence: spanSchema,
    holder: z.object({
      class: holderClass,
      name: z.string().optional().describe('As written; of the antecedent where the holder is a pronoun'),
      span: spanSchema.optional().describe('Absent when the holder is the author of an impersonal clause'),
    }),
    stance,
    phase,
    negated: z.boolean().optional().describe("'niet', 'geen' over the trigger"),
    hedge: spanSchema.optional().describe("'in beginsel', 'waar mogelijk'"),
    condition: spanSchema.optional().describe("'mits …', 'indien …'"),
    addressee: groundedText.optional(),
    session: z.int().min(0).optional(),
    topics: z.array(z.string()),
    actors: z.array(z.int().min(0)).describe('Indexes into actors'),
    figures: z.array(z.int().min(0)).describe('Indexes into figures'),
    dates: z.array(z.int().min(0)).describe('Indexes into dates'),
    deadline: isoDate.optional(),
    period: z.object({ from: isoDate, to: isoDate }).optional(),
    rules: z.array(z.string()).describe('The rules that led to it, in the order in which they fired'),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Statement' });

export const figureSchema = z
  .object({
    start: offset,
    end: offset,
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    hedge: z.enum(['exact', 'about', 'at_least', 'at_most']),
    counted: spanSchema.optional().describe('The words that say what is counted'),
    role: z.enum(['achieved', 'target', 'contribution', 'cost', 'norm', 'count']).optional(),
    period: z.object({ from: isoDate, to: isoDate }).optional(),
    per: z
      .string()
      .optional()
      .describe("'jaar' in 'EUR 5 miljoen per jaar', 'rotatie' in 'elk circa negentig'"),
    fundedFrom: groundedText.optional(),
    operation: groundedText
      .optional()
      .describe('The operation, fund or programme that the figure belongs to'),
    session: z.int().min(0).optional(),
  })
  .meta({ id: 'Figure' });

export const dateSchema = z
  .object({
    start: offset,
    end: offset,
    from: isoDate,
    to: isoDate,
    precision: z.enum(['day', 'range', 'month', 'season', 'quarter', 'half', 'year']),
  })
  .meta({ id: 'DateMention' });

export const referenceSchema = z
  .object({
    start: offset,
    end: offset,
    type: z.enum([
      'kamerstuk',
      'motie',
      'unsc_resolution',
      'un_resolution',
      'com',
      'eu_document',
      'eu_act',
      'treaty',
      'other',
    ]),
    id: z.string(),
    url: z.url().optional(),
  })
  .meta({ id: 'Reference' });

export const actorSchema = z
  .object({
    start: offset,
    end: offset,
    kind: z.enum(['country', 'organisation', 'person', 'office']),
    name: z.string().describe('As a reader would say it, canonical for countries and organisations'),
    id: z.string().optional().describe("Canonical: 'iso:JO', 'org:nato'"),
    iso: z.string().length(2).optional().describe('ISO 3166-1 alpha-2'),
    form: z
      .enum(['name', 'adjective', 'inhabitants'])
      .optional()
      .describe("How the words name a country: 'Oekraïne', 'Oekraïense', 'Oekraïners'"),
    role: z.string().optional(),
  })
  .meta({ id: 'ActorMention' });

export const topicSchema = z
  .object({ id: z.string(), label: z.string(), spans: z.array(spanSchema).min(1) })
  .meta({ id: 'TopicMention' });

export const noticeSchema = z
  .object({
    rule: z.string().describe("Identifier of the rule that found it: 'weekday'"),
    message: z.string().describe('In English'),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What the message says, for saying it in another language'),
    spans: z.array(spanSchema).min(1),
  })
  .meta({ id: 'Notice' });

/** What a letter says, every field standing on the exact words. The one schema from which types, JSON Schema and OpenAPI derive. */
export const letterRecordSchema = z
  .object({
    schema: z.literal('inzet/letter/1'),
    id: z.string(),
    language: z.string(),
    source: z.object({
      name: z.string(),
      mediaType: z.string(),
      sha256: z.string(),
      pages: z.int().min(1).optional(),
    }),
    text: z.string(),
    blocks: z.array(blockSchema),
    kind: z.enum(['annotated_agenda', 'report', 'letter']),
    letter: headSchema,
    meeting: meetingSchema.optional(),
    otherMeetings: z.array(otherMeetingSchema),
    sections: z.array(sectionSchema),
    sessions: z.array(sessionSchema),
    participants: z.array(participantSchema),
    statements: z.array(statementSchema),
    figures: z.array(figureSchema),
    dates: z.array(dateSchema),
    references: z.array(referenceSchema),
    actors: z.array(actorSchema),
    topics: z.array(topicSchema),
    notices: z.array(noticeSchema),
  })
  .meta({ id: 'LetterRecord' });
