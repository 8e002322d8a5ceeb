import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { plainWords, type TypedBlock } from './model.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** A letter as Word structures it: heading styles, numbering definitions, a table, footnotes. */
export async function wordLetter(blocks: readonly TypedBlock[], title: string): Promise<Buffer> {
  const notes = blocks.filter((block) => block.kind === 'footnote');
  const footnotes = Object.fromEntries(
    notes.map((block, i) => [
      i + 1,
      {
        children: [
          new Paragraph({ children: [new TextRun(plainWords(block).replace(/^\[?\d+\]?\s*/, ''))] }),
        ],
      },
    ]),
  );
  const ids = new Map(notes.map((block, i) => [block.note, i + 1]));
  const children: (Paragraph | Table)[] = [];
  let rows: string[][] = [];
  let lists = 0;
  const flush = (): void => {
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
  };
  for (const [i, block] of blocks.entries()) {
    const words = plainWords(block);
    if (block.kind === 'table_row') {
      rows.push(words.split(/\t|\s{2,}/));
      continue;
    }
    flush();
    if (block.kind === 'footnote') continue;
    const mark = block.kind === 'list_item' ? /^(?:[-–•]|(\d{1,2})[.)])\s+/.exec(words) : null;
    const numbered = mark?.[1] !== undefined;
    if (mark && blocks[i - 1]?.kind !== 'list_item') lists++;
    children.push(
      new Paragraph({
        ...(block.kind === 'heading' && { heading: headings[block.level - 1]! }),
        ...(mark && {
          numbering: { reference: numbered ? 'numbers' : 'bullets', level: 0, instance: lists },
        }),
        children: runs(block, ids, mark?.[0].length ?? 0),
      }),
    );
  }
  flush();
  const document = new Document({
    title,
    creator: 'Inzet',
    styles: {
      default: {
        document: { run: { font: 'Verdana', size: 18 }, paragraph: { spacing: { after: 200 } } },
        heading1: { run: { bold: true, size: 24 } },
        heading2: { run: { bold: true, size: 18 } },
        heading3: { run: { italics: true, size: 18 } },
      },
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
        { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
      ],
    },
    footnotes,
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 360 } } },
  };
}

function runs(
  block: TypedBlock,
  ids: ReadonlyMap<string | undefined, number>,
  skip: number,
): ParagraphChild[] {
  return block.lines.flatMap((line, n) =>
    line.map((part, i) => {
      if (typeof part !== 'string') return new FootnoteReferenceRun(ids.get(part.note)!);
      const text = n === 0 && i === 0 ? part.trimStart().slice(skip) : part;
      return new TextRun({ text, ...(n > 0 && i === 0 && { break: 1 }) });
    }),
  );
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  });
}
