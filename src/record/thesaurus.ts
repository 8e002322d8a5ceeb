import * as z from 'zod';

/** One topic: what it is called, and the words that show it. */
export const topicDefinitionSchema = z
  .object({
    id: z
      .string()
      .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)
      .describe('Lower case with hyphens: hybrid-threats'),
    label: z.object({ nl: z.string().min(1), en: z.string().min(1) }),
    terms: z
      .array(z.string().min(1))
      .min(1)
      .describe(
        'Words and phrases in the language of the letters, in any inflection; one that ends in * also counts as part of a compound',
      ),
  })
  .meta({ id: 'TopicDefinition' });

/** Topics that letters are read for. A file of this form extends or replaces the built-in one. */
export const thesaurusSchema = z
  .object({
    replace: z
      .boolean()
      .optional()
      .describe(
        'True when these topics stand in the place of the built-in ones; else they are added to them',
      ),
    topics: z.array(topicDefinitionSchema),
  })
  .meta({ id: 'Thesaurus' });

export type TopicDefinition = z.infer<typeof topicDefinitionSchema>;
export type Thesaurus = z.infer<typeof thesaurusSchema>;
