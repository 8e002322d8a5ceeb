/** Words of a note: plain, in bold, or a mark that leads to a footnote with the source of what precedes it. */
export type Inline = { text: string; strong?: boolean } | { footnote: string };

export type NoteBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; items: Inline[][] };

/** A short document to read, print and edit further; one value, rendered as Markdown, HTML, DOCX or plain text. */
export interface Note {
  /** BCP 47 tag of its language. */
  locale: string;
  title: string;
  /** Under the title: what it is, of which day. */
  subtitle?: string;
  /** Heading over the footnotes, where they have one. */
  sources: string;
  blocks: NoteBlock[];
}

export const heading = (level: 1 | 2 | 3, text: string): NoteBlock => ({ kind: 'heading', level, text });
export const paragraph = (...inlines: Inline[]): NoteBlock => ({ kind: 'paragraph', inlines });

/** A list, or nothing where there are no items. */
export const list = (items: Inline[][]): NoteBlock[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

export const text = (words: string): Inline => ({ text: words });
export const strong = (words: string): Inline => ({ text: words, strong: true });
export const source = (words: string): Inline => ({ footnote: words });

/** The footnotes of a note in order; the same source in two places is two notes, as word processors have it. */
export function footnotes({ blocks }: Note): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.kind === 'list' ? block.items.flat() : [],
    )
    .flatMap((inline) => ('footnote' in inline ? [inline.footnote] : []));
}
