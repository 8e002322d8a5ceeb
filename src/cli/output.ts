import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError, type Door } from './door.ts';

/** Writes a file, its folder made where it is missing. Throws a CommandError that says what to do when it cannot. */
export async function save(path: string, content: string | Uint8Array, { say }: Door): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError(
      say({
        nl: `${path} kon niet geschreven worden (${message}). Kies met --output een andere plaats.`,
        en: `${path} could not be written (${message}). Choose another place with --output.`,
      }),
    );
  }
}

/** Writes to a file or, where none is named, to standard output; a terminal is spared what it cannot show. */
export async function put(
  content: string | Uint8Array,
  output: string | undefined,
  door: Door,
): Promise<void> {
  if (output !== undefined && output !== '-') return save(output, content, door);
  if (typeof content !== 'string' && door.stdout.isTTY)
    throw new CommandError(
      door.say({
        nl: 'dit is geen tekst: noem met --output een bestand.',
        en: 'this is no text: name a file with --output.',
      }),
      2,
    );
  await new Promise<void>((resolve, reject) =>
    door.stdout.write(content, (error) => (error ? reject(error) : resolve())),
  );
}
