import { once } from 'node:events';
import { extname } from 'node:path';
import type { LanguageCode } from '../../reading/languages.ts';
import type { ReadOptions } from '../../reading/read.ts';
import type { LetterRecord } from '../../record/types.ts';
import { type InputFile, listFiles } from '../../source/files.ts';
import type { Door } from '../door.ts';
import { save } from '../output.ts';
import { startProgress } from '../progress.ts';
import { whyUnread } from './failures.ts';
import { readInput } from './letter.ts';
import { type Layout, rendererFor } from './render.ts';
import { checkInputsKept, checkShared, type Format, formatFor, outputPaths, targetFor } from './target.ts';
import { readTopicsFile } from './topics.ts';

export interface ReadCommandOptions {
  format?: Format;
  output?: string;
  language: LanguageCode;
  topics?: string;
}

/** Reads every letter meant by the paths and writes what it says; what cannot be read is reported and left out. */
export async function readLetters(paths: string[], options: ReadCommandOptions, door: Door): Promise<void> {
  const problems: string[] = [];
  const files = await inputs(paths, door, problems);
  const several = paths.length > 1 || files.length > 1 || files.some((file) => file.path !== paths[0]);
  const format = formatFor(options.format, options.output);
  const target = targetFor(options.output, several);
  checkShared(format, target, files.length, door);
  const outputs = target.kind === 'folder' ? outputPaths(target.path, files, format) : [];
  checkInputsKept(target.kind === 'file' ? [target.path] : outputs, files, door);

  const lines =
    target.kind === 'stdout' ? several : target.kind === 'file' && extname(target.path) === '.jsonl';
  const layout: Layout =
    target.kind === 'stdout' ? terminalLayout(door, lines) : { colours: false, width: 80, lines };
  const topics = options.topics === undefined ? undefined : await readTopicsFile(options.topics, door);
  const reading: ReadOptions = { language: options.language, ...(topics && { topics }) };
  const render = await rendererFor(format, layout, door.language);
  const toTerminal = target.kind === 'stdout' && door.stdout.isTTY;
  const progress = await startProgress(toTerminal ? 0 : files.length, door);
  const together: string[] = [];
  let written = 0;
  for (const [i, file] of files.entries()) {
    const record = await tryRead(file, reading, door, problems);
    progress.step(file.relative);
    if (!record) continue;
    const output = render(record, target.kind !== 'folder' && written > 0);
    written++;
    if (target.kind === 'stdout') await write(door.stdout, output);
    else if (target.kind === 'file') together.push(output);
    else await save(outputs[i]!, output, door);
  }
  if (target.kind === 'file' && written > 0) await save(target.path, together.join(''), door);
  progress.stop();
  for (const problem of problems) door.report(problem);
}

async function inputs(paths: string[], door: Door, problems: string[]): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (path === '-') files.push({ path, relative: 'stdin' });
    else
      for await (const file of listFiles([path], (error) => problems.push(whyUnread(path, error, door))))
        files.push(file);
  }
  return files;
}

async function tryRead(
  file: InputFile,
  options: ReadOptions,
  door: Door,
  problems: string[],
): Promise<LetterRecord | undefined> {
  try {
    return await readInput(file, options, door);
  } catch (error) {
    problems.push(whyUnread(file.path, error, door));
    return undefined;
  }
}

function terminalLayout(door: Door, lines: boolean): Layout {
  return {
    colours: door.colours(door.stdout),
    width: Math.min(Math.max(door.stdout.columns ?? 80, 40), 100),
    lines,
  };
}

async function write(stream: NodeJS.WriteStream, content: string): Promise<void> {
  if (!stream.write(content)) await once(stream, 'drain');
}
