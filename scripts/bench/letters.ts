import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bodyOf } from '../gold.ts';

/** An annotated letter: its text, and what a reader must find in it. */
export interface AnnotatedLetter {
  id: string;
  text: string;
  gold: {
    letter?: { date?: string | null };
    meeting?: { start?: string | null };
    dates?: { quote: string; nth?: number; optional?: boolean; start: string; end: string }[];
    figures?: { quote: string; nth?: number; optional?: boolean; low: number | null; high: number | null }[];
  };
}

/** The annotated letters of a set ("corpus", "examples", "../shared"); none when it is not here. */
export function annotatedLetters(set: string): AnnotatedLetter[] {
  const folder = join(set, 'gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = basename(file, '.json');
      const text = bodyOf(readFileSync(join(set, 'letters', `${id}.txt`), 'utf8'));
      return {
        id,
        text,
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnnotatedLetter['gold'],
      };
    });
}

/** Text of letters one after another, again and again, cut at a length in characters. */
export function textOf(length: number): string {
  const all = [...annotatedLetters('corpus'), ...annotatedLetters('examples')].map(({ text }) => text);
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${all[i % all.length]!}\n\n`;
  return text.slice(0, length);
}
