import { footnotes, type Inline, type Note } from './note.ts';

/** A note as Markdown with footnotes (as GitHub and Pandoc read them). Ends in a line end. */
export function renderMarkdown(note: Note): string {
  let marks = 0;
  const words = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) => {
        if ('footnote' in inline) return `[^${++marks}]`;
        return inline.strong ? bold(inline.text) : escaped(inline.text);
      })
      .join('');
  const blocks = note.blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    if (block.kind === 'paragraph') return lineStart(words(block.inlines));
    return block.items.map((item) => `- ${words(item)}`).join('\n');
  });
  const sources = footnotes(note).map((source, i) => `[^${i + 1}]: ${escaped(source)}`);
  return [
    `# ${escaped(note.title)}`,
    ...(note.subtitle ? [escaped(note.subtitle)] : []),
    ...blocks,
    ...(sources.length > 0 ? [sources.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Bold with the blanks at its edges outside the marks, where CommonMark wants them. */
const bold = (words: string): string => escaped(words).replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3');

/** Characters that Markdown would read as marks, escaped (CommonMark 2.4). */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>]/g, '\\$&');

/** What would open a list or heading at the start of a line, escaped. */
const lineStart = (line: string): string =>
  line.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+#])(?=\s)/, '\\$1');
