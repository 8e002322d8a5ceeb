import { shown, wrap } from '../text/layout.ts';
import { footnotes, type Inline, type Note } from './note.ts';

/** A note as plain text for a terminal or a mail, wrapped at `width` columns, sources numbered at the end. */
export function renderPlain(note: Note, width = 80): string {
  let marks = 0;
  const words = (inlines: readonly Inline[]): string =>
    shown(inlines.map((inline) => ('footnote' in inline ? ` [${++marks}]` : inline.text)).join(''));
  const hanging = (first: string, line: string): string =>
    wrap(line, width - first.length).join(`\n${' '.repeat(first.length)}`);
  const blocks = note.blocks.map((block) => {
    if (block.kind === 'heading') return underlined(shown(block.text), block.level === 1 ? '=' : '-', width);
    if (block.kind === 'paragraph') return wrap(words(block.inlines), width).join('\n');
    return block.items.map((item) => `- ${hanging('- ', words(item))}`).join('\n');
  });
  const sources = footnotes(note).map((source, i) => {
    const mark = `[${i + 1}] `.padStart(6);
    return `${mark}${hanging(mark, shown(source))}`;
  });
  return [
    [
      ...wrap(shown(note.title).toLocaleUpperCase(note.locale), width),
      ...wrap(shown(note.subtitle ?? ''), width),
    ]
      .filter((line) => line !== '')
      .join('\n'),
    ...blocks,
    ...(sources.length > 0 ? [underlined(note.sources, '-', width), sources.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function underlined(words: string, mark: string, width: number): string {
  return `${wrap(words, width).join('\n')}\n${mark.repeat(Math.min(words.length, width))}`;
}
