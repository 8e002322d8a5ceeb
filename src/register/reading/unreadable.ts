import { UnreadableError } from '../../document/errors.ts';

/** What a thread made of a file. Errors lose what they are between threads; of an UnreadableError what the user is told is kept. */
export type Carried<T> = { made: T } | { unreadable: Pick<UnreadableError, 'code' | 'file' | 'message'> };

/** In a thread: what it makes, or why the file cannot be read. Rejects with any other error. */
export async function carried<T>(work: Promise<T>): Promise<Carried<T>> {
  try {
    return { made: await work };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { code, file, message } = error;
    return { unreadable: { code, file, message } };
  }
}

/** Outside the thread: what it made. Throws the UnreadableError that it met. */
export function delivered<T>(from: Carried<T>): T {
  if ('made' in from) return from.made;
  const { code, file, message } = from.unreadable;
  throw new UnreadableError(code, file, message.slice(file.length).trim());
}
