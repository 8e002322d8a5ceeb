import { statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { InputFile } from '../../source/files.ts';
import { CommandError, type Door } from '../door.ts';

export type Format = 'text' | 'json' | 'html' | 'csv';

/** Where the output goes: standard output, one file, or a folder with a file for every letter. */
export type Target = { kind: 'stdout' } | { kind: 'file'; path: string } | { kind: 'folder'; path: string };

const extensions: Record<Format, string> = { text: '.txt', json: '.json', html: '.html', csv: '.csv' };
const formats: Record<string, Format> = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
};

/** The format asked for, else the one that the extension of the output names, else text. */
export function formatFor(asked: Format | undefined, output: string | undefined): Format {
  return asked ?? formats[extname(output ?? '').toLowerCase()] ?? 'text';
}

/**
 * Where the output goes. A folder that exists or ends in a slash is a folder; a path with the extension of a format is
 * a file; any other is a file for one letter and a folder for several.
 */
export function targetFor(output: string | undefined, several: boolean): Target {
  if (output === undefined || output === '-') return { kind: 'stdout' };
  if (isFolder(output)) return { kind: 'folder', path: output };
  const kind = several && !(extname(output).toLowerCase() in formats) ? 'folder' : 'file';
  return { kind, path: output };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return /[/\\]$/.test(path);
  }
}

/** Throws where several letters cannot share the output: pages, and records in one JSON document. */
export function checkShared(format: Format, target: Target, letters: number, { say }: Door): void {
  if (letters < 2 || target.kind === 'folder') return;
  if (format === 'html')
    throw new CommandError(
      say({
        nl: 'elke brief krijgt een eigen pagina: geef met --output een map.',
        en: 'every letter gets a page of its own: give a folder with --output.',
      }),
      2,
    );
  if (target.kind === 'file' && extname(target.path).toLowerCase() === '.json')
    throw new CommandError(
      say({
        nl: 'meer records passen niet in één JSON-document: geef met --output een map of een bestand .jsonl.',
        en: 'several records do not fit in one JSON document: give a folder or a .jsonl file with --output.',
      }),
      2,
    );
}

/**
 * Names the output of every letter in a folder after its input, below the same folders. Where two would share a name
 * (a letter as PDF and as DOCX) each keeps its own extension; where that does not tell them apart, a number follows.
 */
export function outputPaths(folder: string, files: readonly InputFile[], format: Format): string[] {
  const stems = files.map(({ relative }) => join(dirname(relative), basename(relative, extname(relative))));
  const shared = counts(stems);
  const names = stems.map((stem, i) => (shared.get(stem)! > 1 ? files[i]!.relative : stem));
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
    taken.add(free);
    return join(folder, `${free}${extensions[format]}`);
  });
}

function counts(values: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** Throws where an output would be written over one of the letters. */
export function checkInputsKept(
  outputs: readonly string[],
  files: readonly InputFile[],
  { say }: Door,
): void {
  const inputs = new Set(files.map((file) => resolve(file.path)));
  const lost = outputs.find((path) => inputs.has(resolve(path)));
  if (lost !== undefined)
    throw new CommandError(
      say({
        nl: `${lost} is zelf een brief en zou overschreven worden: kies met --output een andere plaats.`,
        en: `${lost} is a letter itself and would be overwritten: choose another place with --output.`,
      }),
      2,
    );
}
