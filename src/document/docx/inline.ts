import { commonLook, type Look, lookKey } from '../blocks/looks.ts';
import { child, descendants, type Element, elements, words } from '../xml/tree.ts';
import { lookOf, type Style, type Styles, toggle, value } from './styles.ts';

/** Words of a paragraph that are set in one type. */
interface Stretch {
  text: string;
  look: Look;
}

/** What a paragraph prints. */
export interface Inline {
  /** With `\n` for line breaks and `\t` for tabs. */
  text: string;
  /** The look of all its words, or undefined when they differ. */
  look?: Look;
  /** Contents of the text boxes anchored in it. */
  boxes: Element[];
  /** It prints the number of the page or of all pages. */
  pageNumber: boolean;
}

/** What the paragraphs of a document share while they are read. */
export interface Reader {
  styles: Styles;
  /** The mark to print for a reference to a note of that kind and id. */
  noteMark(kind: 'footnote' | 'endnote', id: string): string;
  /** Fields that are open: true while their instruction is read, which is not printed. A field may span paragraphs. */
  fields: boolean[];
}

/** Elements that stand around runs and change nothing in what is printed. */
const THROUGH = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
]);

/** Reads what a paragraph prints: insertions and the results of fields, no deletions, instructions or hidden words. */
export function readInline(paragraph: Element, style: Style, reader: Reader): Inline {
  const stretches: Stretch[] = [];
  const inline: Inline = { text: '', boxes: [], pageNumber: false };
  const base: Look = { ...reader.styles.plain, ...style.look };

  const instruct = (text: string): void => {
    if (/\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/.test(text)) inline.pageNumber = true;
  };
  const run = (element: Element): void => {
    const properties = child(element, 'w:rPr');
    const own = reader.styles.get(value(properties, 'w:rStyle'));
    const look = { ...base, ...own.look, ...lookOf(properties) };
    const hidden = toggle(properties, 'w:vanish') ?? own.hidden ?? style.hidden ?? false;
    let text = '';
    for (const part of elements(element)) {
      if (part.name === 'w:fldChar') field(part.attributes['w:fldCharType'], reader.fields);
      else if (part.name === 'w:instrText') instruct(words(part));
      else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object')
        inline.boxes.push(...descendants(part, 'w:txbxContent'));
      else if (part.name === 'mc:AlternateContent') run(alternative(part));
      else if (!hidden && !reader.fields.includes(true)) text += printed(part, reader);
    }
    if (text) stretches.push({ text, look });
  };
  const walk = (element: Element): void => {
    if (element.name === 'w:fldSimple') instruct(element.attributes['w:instr'] ?? '');
    for (const part of elements(element)) {
      if (part.name === 'w:r') run(part);
      else if (part.name === 'mc:AlternateContent') walk(alternative(part));
      else if (part.name === 'm:oMath' || part.name === 'm:oMathPara')
        stretches.push({ text: words(part), look: base });
      else if (THROUGH.has(part.name)) walk(part);
    }
  };
  walk(paragraph);
  inline.text = stretches.map((stretch) => stretch.text).join('');
  const look = uniformLook(stretches);
  return look ? { ...inline, look } : inline;
}

/** The modern form of a drawing; the other one repeats it for old programs. */
function alternative(element: Element): Element {
  return (
    child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] }
  );
}

function field(type: string | undefined, fields: boolean[]): void {
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

function printed(part: Element, reader: Reader): string {
  switch (part.name) {
    case 'w:t':
      return words(part).replace(/[\n\t]/g, ' ');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:footnoteReference':
      return reader.noteMark('footnote', part.attributes['w:id'] ?? '');
    case 'w:endnoteReference':
      return reader.noteMark('endnote', part.attributes['w:id'] ?? '');
    default:
      return '';
  }
}

/** Words in one type this large a part of a paragraph give it their look: a full stop or a note mark may differ. */
const NEARLY_ALL = 0.95;

function uniformLook(stretches: readonly Stretch[]): Look | undefined {
  const lettered = stretches.map(({ text, look }) => ({ text: text.replace(/\s+/g, ''), look }));
  const common = commonLook(lettered);
  const key = lookKey(common);
  const all = lettered.reduce((sum, { text }) => sum + text.length, 0);
  const same = lettered.reduce((sum, { text, look }) => sum + (lookKey(look) === key ? text.length : 0), 0);
  return all > 0 && same >= all * NEARLY_ALL ? common : undefined;
}
