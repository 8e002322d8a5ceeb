import { UnreadableError } from '../../document/errors.ts';
import { type LanguageCode, languages } from '../../reading/languages.ts';
import { readFile } from '../../reading/read.ts';
import { type Prepared, prepareFile } from '../prepare.ts';

export interface ReadingTask {
  name: string;
  bytes: Uint8Array;
  language: LanguageCode;
}

/** Errors lose what they are between threads; what the user is told is kept. */
export type ReadingResult =
  | { prepared: Prepared }
  | { unreadable: Pick<UnreadableError, 'code' | 'file' | 'message'> };

/** Runs in a thread of a reading pool: reads a file and prepares it for a register. */
export default async function read({ name, bytes, language }: ReadingTask): Promise<ReadingResult> {
  try {
    const record = await readFile(bytes, name, { language });
    return { prepared: prepareFile(record, bytes, languages[language]) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { code, file, message } = error;
    return { unreadable: { code, file, message } };
  }
}
