import { extname } from 'node:path';
import type { Note } from '../../publish/note/note.ts';
import type { Door } from '../door.ts';

/** The forms that a note can take. */
export const noteFormats = ['text', 'md', 'html', 'docx'] as const;
export type NoteFormat = (typeof noteFormats)[number];

const extensions: Record<string, NoteFormat> = {
  '.txt': 'text',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};

/** The format asked for, else the one that the extension of the output names, else the usual one. */
export function noteFormat<Format extends string>(
  asked: Format | undefined,
  output: string | undefined,
  usual: Format | NoteFormat,
): Format | NoteFormat {
  return asked ?? extensions[extname(output ?? '').toLowerCase()] ?? usual;
}

/** A note in a form, ready to be written. */
export async function renderNote(note: Note, format: NoteFormat, door: Door): Promise<string | Uint8Array> {
  switch (format) {
    case 'text': {
      const { renderPlain } = await import('../../publish/note/plain.ts');
      return renderPlain(note, Math.min(Math.max(door.stdout.columns ?? 80, 40), 100));
    }
    case 'md': {
      const { renderMarkdown } = await import('../../publish/note/markdown.ts');
      return renderMarkdown(note);
    }
    case 'html': {
      const { renderNotePage } = await import('../../publish/note/page.tsx');
      return renderNotePage(note);
    }
    case 'docx': {
      const { renderDocx } = await import('../../publish/note/docx.ts');
      return renderDocx(note);
    }
  }
}
