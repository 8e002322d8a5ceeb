import { LONGEST_CELL, passage, tableRow } from '../blocks/passage.ts';
import type { Piece } from '../blocks/piece.ts';
import { isHeadingLike } from '../blocks/shape.ts';
import { child, type Element, elements } from '../xml/tree.ts';
import { type Reader, readInline } from './inline.ts';
import type { Numbering } from './numbering.ts';
import { headingOf, listOf, value } from './styles.ts';

export interface BodyReader extends Reader {
  numbering: Numbering;
}

/** A paragraph without words, which only makes room. */
const room = Symbol('room');
type Content = Piece | typeof room;

/** The pieces of a body, header or note in reading order; a text box comes before the paragraph it is anchored in. */
export function readBody(body: Element, reader: BodyReader): Piece[] {
  const contents = readContents(body, reader);
  const rooms = contents.filter((content) => content === room).length;
  // Where empty lines part the paragraphs, two without one between them belong close together.
  const spaced = rooms > contents.length / 5;
  return contents.flatMap((content, i) => {
    if (content === room) return [];
    const gapBefore = content.gapBefore && (!spaced || contents[i - 1] === room || i === 0);
    const gapAfter = content.gapAfter && (!spaced || contents[i + 1] === room || i === contents.length - 1);
    return [{ ...content, gapBefore, gapAfter }];
  });
}

function readContents(body: Element, reader: BodyReader): Content[] {
  return elements(body).flatMap((element): Content[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, reader);
      case 'w:tbl':
        return elements(element).flatMap((row) => readRow(row, reader));
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return readContents(element, reader);
      default:
        return [];
    }
  });
}

function readParagraph(paragraph: Element, reader: BodyReader): Content[] {
  const properties = child(paragraph, 'w:pPr');
  const id = value(properties, 'w:pStyle') ?? reader.styles.standard;
  const style = reader.styles.get(id);
  const { text, look, boxes, pageNumber } = readInline(paragraph, style, reader);
  const before = boxes.flatMap((box) => readContents(box, reader));
  if (pageNumber || /^toc ?\d$/i.test(id ?? '')) return before;
  if (text.trim() === '') return [...before, room];
  const list = listOf(properties) ?? style.list;
  const mark = list && list.id !== '0' ? reader.numbering.next(list.id, list.level) : '';
  const level = headingOf(properties) ?? style.heading;
  const printed = mark ? `${mark} ${text}` : text;
  if (level)
    return [...before, ...passage(printed, { declared: { kind: 'heading', level }, ...(look && { look }) })];
  const about = look ? { look } : {};
  // Only a bullet says that the paragraph is no heading: numbered headings are lists to Word.
  const item = mark !== '' && (mark === '-' || !isHeadingLike(text) || !(look?.bold || look?.underlined));
  if (item)
    return [
      ...before,
      ...passage(printed, { declared: { kind: 'list_item', level: list!.level + 1 }, ...about }),
    ];
  return [...before, ...passage(printed, about)];
}

/** One row of a table; a row that lays out paragraphs gives these. */
function readRow(row: Element, reader: BodyReader): Content[] {
  if (row.name !== 'w:tr')
    return elements(row).flatMap((inner) => (inner.name === 'w:tr' ? readRow(inner, reader) : []));
  if (child(child(row, 'w:trPr'), 'w:del')) return [];
  const cells = cellsOf(row).map((cell) => readContents(cell, reader).filter((content) => content !== room));
  const texts = cells.map((cell) => cell.map((piece) => piece.text).join(' '));
  const layout = texts.some((text) => text.length > LONGEST_CELL);
  return (layout ? undefined : tableRow(texts)) ?? cells.flat();
}

function cellsOf(row: Element): Element[] {
  return elements(row).flatMap((inner) =>
    inner.name === 'w:tc'
      ? [inner]
      : inner.name === 'w:sdt' || inner.name === 'w:sdtContent'
        ? cellsOf(inner)
        : [],
  );
}
