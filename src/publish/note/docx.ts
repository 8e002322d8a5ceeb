import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { footnotes, type Inline, type Note, type NoteBlock } from './note.ts';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** Characters that XML 1.0 cannot hold, which a letter's text might. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const clean = (words: string): string => words.replace(notXml, '');

/** A note as a DOCX file (Office Open XML) with heading styles, bullets and footnotes that a word processor can go on with. */
export async function renderDocx(note: Note): Promise<Uint8Array> {
  let marks = 0;
  const words = (inlines: readonly Inline[]): ParagraphChild[] =>
    inlines.map((inline) =>
      'footnote' in inline
        ? new FootnoteReferenceRun(++marks)
        : new TextRun({ text: clean(inline.text), bold: inline.strong ?? false }),
    );
  const paragraphs = (block: NoteBlock): Paragraph[] => {
    if (block.kind === 'heading')
      return [new Paragraph({ heading: levels[block.level - 1]!, text: clean(block.text) })];
    if (block.kind === 'paragraph') return [new Paragraph({ children: words(block.inlines) })];
    return block.items.map(
      (item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: words(item) }),
    );
  };
  const document = new Document({
    title: clean(note.title),
    creator: 'Inzet',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: note.locale } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 100 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 220, after: 80 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      footnotes(note).map((source, i) => [
        i + 1,
        { children: [new Paragraph({ children: [new TextRun({ text: clean(source), size: 18 })] })] },
      ]),
    ),
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: clean(note.title) }),
          ...(note.subtitle ? [new Paragraph({ text: clean(note.subtitle) })] : []),
          ...note.blocks.flatMap(paragraphs),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
