import { type LanguageCode, languages } from '../../reading/languages.ts';
import { readFile } from '../../reading/read.ts';
import { type Prepared, prepareFile } from '../prepare.ts';
import { type Carried, carried } from './unreadable.ts';

export interface ReadingTask {
  name: string;
  bytes: Uint8Array;
  language: LanguageCode;
}

/** Runs in a thread of a reading pool: reads a file and prepares it for a register. */
export default ({ name, bytes, language }: ReadingTask): Promise<Carried<Prepared>> =>
  carried(
    readFile(bytes, name, { language }).then((record) => prepareFile(record, bytes, languages[language])),
  );
