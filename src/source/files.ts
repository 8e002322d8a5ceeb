import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { MAX_FILE_BYTES } from '../document/limits.ts';

/** A file to read, with the place that it has below the folder that was asked for. */
export interface InputFile {
  path: string;
  /** Below the folder asked for; the bare name for a file asked for itself. */
  relative: string;
}

/** Why a file could not be had. What is in a file is judged by reading, not here. */
export class FileError extends Error {
  readonly path: string;
  readonly reason: 'missing' | 'denied' | 'too_large' | 'no_file' | 'no_letters' | 'failed';
  /** In bytes, where it is too large. */
  readonly size: number | undefined;

  constructor(path: string, reason: FileError['reason'], options: { size?: number; cause?: unknown } = {}) {
    super(`${path}: ${reason}`, { cause: options.cause });
    this.name = 'FileError';
    this.path = path;
    this.reason = reason;
    this.size = options.size;
  }
}

/** Kinds of files that are looked for in a folder; a file named by the user may have any name. */
const kinds = new Set(['.pdf', '.docx', '.html', '.htm', '.xhtml', '.xml', '.txt']);

/**
 * The files meant by the paths: each file itself, and for a folder the letters in it and in the folders below, in
 * order of their names. Hidden files and folders are skipped, links to folders are not followed. What cannot be had
 * is handed to `missed` and left out.
 */
export async function* listFiles(
  paths: readonly string[],
  missed: (error: FileError) => void,
): AsyncGenerator<InputFile> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) {
        let found = false;
        for await (const file of walk(path, missed)) {
          found = true;
          yield { path: file, relative: relative(path, file) };
        }
        if (!found) throw new FileError(path, 'no_letters');
      } else yield { path, relative: basename(path) };
    } catch (error) {
      missed(fileError(path, error));
    }
  }
}

async function* walk(folder: string, missed: (error: FileError) => void): AsyncGenerator<string> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    missed(fileError(folder, error));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, missed);
    else if (readable(entry)) yield path;
  }
}

function readable(entry: Dirent): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && kinds.has(extname(entry.name).toLowerCase());
}

/** The bytes of a file (or of a pipe with a name). Its size is looked at before it is read. Rejects with a FileError. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const found = await handle.stat();
      if (!found.isFile() && !found.isFIFO()) throw new FileError(path, 'no_file');
      if (found.size > MAX_FILE_BYTES) throw new FileError(path, 'too_large', { size: found.size });
      return await collect(path, handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(path, error);
  }
}

/** All bytes of a stream, such as standard input. Rejects with a FileError once there are too many. */
export async function collect(name: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new FileError(name, 'too_large', { size });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const reasons: Record<string, FileError['reason']> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'no_file',
};

function fileError(path: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  return new FileError(path, reasons[code] ?? 'failed', { cause: error });
}
