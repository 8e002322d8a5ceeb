import { readFile } from 'node:fs/promises';
import type { Thesaurus } from '../../record/thesaurus.ts';
import { CommandError, type Door } from '../door.ts';

/** The topics in a JSON file. Rejects with a CommandError that says where the file is wrong. */
export async function readTopicsFile(path: string, { say }: Door): Promise<Thesaurus> {
  const [{ prettifyError }, { thesaurusSchema }] = await Promise.all([
    import('zod'),
    import('../../record/thesaurus.ts'),
  ]);
  const wrong = (why: string) =>
    new CommandError(
      say({
        nl: `${path} is geen bestand met onderwerpen: ${why}`,
        en: `${path} is no file of topics: ${why}`,
      }),
    );
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw wrong((error as Error).message);
  }
  const parsed = thesaurusSchema.safeParse(content);
  if (!parsed.success) throw wrong(prettifyError(parsed.error));
  return parsed.data;
}
