import { counted } from '../blocks/counting.ts';
import { commonLook, type Look, lookKey, plainLook } from '../blocks/looks.ts';
import { LONGEST_CELL, passage, tableRow } from '../blocks/passage.ts';
import type { Piece } from '../blocks/piece.ts';
import { pieces } from '../blocks/pieces.ts';
import { MAX_DEPTH } from '../limits.ts';
import { lineRuns, wrappedAt, wrapWidth } from '../text/lines.ts';
import { attribute, BLOCKS, type Element, isElement, isText, type Node, textBelow } from './dom.ts';
import type { PageNote } from './notes.ts';

/** What of a page is read how. */
export interface Flow {
  isChrome(element: Element): boolean;
  marks: ReadonlyMap<Element, string>;
  notes: ReadonlyMap<Element, PageNote>;
}

type About = NonNullable<Parameters<typeof passage>[1]>;

/** The pieces of an element of a page in the order in which a browser shows them; notes are left out. */
export function readFlow(root: Element, flow: Flow, depth = 0): Piece[] {
  const out: Piece[] = [];
  let line: { text: string; look: Look }[] = [];
  const counts = new Map<Element, number>();
  /** Mark and depth of the list item whose first words are still to come. */
  let item: { mark: string; depth: number } | undefined;

  const flush = (about: About = {}): void => {
    const text = line.map((part) => part.text).join('');
    const look = lookOf(line);
    line = [];
    if (text.trim() === '') return;
    const declared = about.declared ?? (item ? { kind: 'list_item' as const, level: item.depth } : undefined);
    out.push(
      ...passage(item ? `${item.mark} ${text.trim()}` : text, {
        ...(declared && { declared }),
        ...(look && { look }),
      }),
    );
    item = undefined;
  };

  const write = (text: string, look: Look): void => {
    const last = line.at(-1);
    const before = last ? last.text : ' ';
    const clean = /\s$/.test(before) ? text.replace(/^ /, '') : text;
    if (clean) line.push({ text: clean, look });
  };

  const inline = (element: Element, look: Look, depth: number): void => {
    const mark = flow.marks.get(element) ?? (element.tagName === 'sup' ? noteNumber(element) : undefined);
    if (mark) {
      const last = line.at(-1);
      if (last) last.text = last.text.trimEnd();
      write(mark, look);
    } else if (element.tagName === 'br') {
      line.push({ text: '\n', look });
    } else if (element.tagName === 'q') {
      write('“', look);
      each(element, look, depth);
      write('”', look);
    } else if (element.tagName !== 'del') each(element, styled(element, look), depth);
  };

  const block = (element: Element, look: Look, depth: number): void => {
    const { tagName } = element;
    flush();
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (tagName === 'tr') {
      out.push(...row(element, depth));
      return;
    }
    if (tagName === 'pre') {
      out.push(...preformatted(textBelow(element)));
      return;
    }
    if (tagName === 'li') {
      item = { mark: markOf(element, counts), depth: listDepth(element) };
      each(element, look, depth);
      flush();
      item = undefined;
      return;
    }
    each(element, look, depth);
    flush(level ? { declared: { kind: 'heading', level: Number(level) } } : {});
  };

  /** A row of data, or the text that a row lays out. */
  const row = (element: Element, depth: number): Piece[] => {
    const cells = element.childNodes
      .filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.tagName))
      .map((cell) => readFlow(cell, flow, depth + 1));
    const texts = cells.map((cell) => cell.map((piece) => piece.text).join(' '));
    return (texts.some((text) => text.length > LONGEST_CELL) ? undefined : tableRow(texts)) ?? cells.flat();
  };

  const each = (element: Element, look: Look, depth: number): void => {
    if (depth > MAX_DEPTH) {
      write(textBelow(element, flow.isChrome).replace(/\s+/g, ' '), look);
      return;
    }
    for (const child of element.childNodes) visit(child, look, depth + 1);
  };
  const visit = (node: Node, look: Look, depth: number): void => {
    if (isText(node)) write(node.value.replace(/[ \t\n\r\f]+/g, ' '), look);
    if (!isElement(node) || flow.isChrome(node) || flow.notes.has(node)) return;
    if (BLOCKS.has(node.tagName)) block(node, styled(node, look), depth);
    else inline(node, look, depth);
  };
  each(root, plainLook, depth);
  flush();
  return out;
}

function noteNumber(sup: Element): string | undefined {
  return /^[[(]?(\d{1,3})[\])]?$/.exec(textBelow(sup).trim())?.[1];
}

function styled(element: Element, look: Look): Look {
  const style = attribute(element, 'style') ?? '';
  const bold = /^(?:b|strong|th)$/.test(element.tagName) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const italic = /^(?:i|em|cite|dfn)$/.test(element.tagName) || /font-style:\s*italic/i.test(style);
  const underlined = element.tagName === 'u' || /text-decoration[\w-]*:\s*underline/i.test(style);
  if (!bold && !italic && !underlined) return look;
  return {
    ...look,
    bold: look.bold || bold,
    italic: look.italic || italic,
    underlined: look.underlined || underlined,
  };
}

/** The look of a paragraph when all its words share it. */
function lookOf(line: readonly { text: string; look: Look }[]): Look | undefined {
  const set = line.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const common = commonLook(set);
  return set.length > 0 && set.every(({ look }) => lookKey(look) === lookKey(common)) ? common : undefined;
}

/** @param counts the number that the next item of each list has */
function markOf(item: Element, counts: Map<Element, number>): string {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return '-';
  const first = counts.get(list) ?? Number(attribute(list, 'start') ?? 1);
  const number = Number(attribute(item, 'value') ?? first);
  counts.set(list, number + 1);
  const formats: Record<string, string> = {
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  };
  return `${counted(number, formats[attribute(list, 'type') ?? ''] ?? 'decimal')}.`;
}

function listDepth(item: Element): number {
  let depth = 0;
  for (
    let outer: Element['parentNode'] = item.parentNode;
    outer;
    outer = isElement(outer) ? outer.parentNode : null
  )
    if (isElement(outer) && /^[uo]l$/.test(outer.tagName) && ++depth === 9) break;
  return Math.max(depth, 1);
}

/** Text that was typed line by line is read as a plain text is. */
function preformatted(text: string): Piece[] {
  const runs = lineRuns(text);
  const setting = wrappedAt(wrapWidth(runs));
  return runs.flatMap((run) => pieces(run, setting));
}
