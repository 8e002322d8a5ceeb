import { tidy } from '../blocks/layout.ts';
import { attribute, BLOCKS, type Element, elementsBelow, isElement, textBelow } from './dom.ts';

/** A note of a page. */
export interface PageNote {
  mark: string;
  text: string;
}

/** Longest text that a footnote may have; a link to more than this points at a section. */
const LONGEST_NOTE = 3000;

/**
 * The footnotes of a page: a link whose words are a number or raised sign, to a place further on that gives the note. Returns the
 * mark to print for each such link, and the elements that hold the notes, which are no running text.
 */
export function pageNotes(root: Element): { marks: Map<Element, string>; notes: Map<Element, PageNote> } {
  const ids = new Map<string, Element>();
  const order = new Map<Element, number>();
  for (const element of elementsBelow(root)) {
    order.set(element, order.size);
    for (const name of [
      attribute(element, 'id'),
      element.tagName === 'a' ? attribute(element, 'name') : undefined,
    ])
      if (name && !ids.has(name)) ids.set(name, element);
  }
  const marks = new Map<Element, string>();
  const notes = new Map<Element, PageNote>();
  const holders = new Map<Element, Element | undefined>();
  for (const [element, at] of order) {
    if (element.tagName !== 'a') continue;
    const target = ids.get(fragment(attribute(element, 'href')));
    const mark = /^[[(]?(\d{1,3})[\])]?$/.exec(textBelow(element).trim())?.[1];
    if (!target || !mark || order.get(target)! <= at) continue;
    if (!holders.has(target)) holders.set(target, holderOf(target, root));
    const holder = holders.get(target);
    const text = holder && noteText(holder, mark);
    if (!holder || !text || text.length > LONGEST_NOTE || holds(holder, element)) continue;
    marks.set(element, mark);
    notes.set(holder, { mark, text: `${mark} ${text}` });
  }
  return { marks, notes };
}

function fragment(href: string | undefined): string {
  const hash = href?.indexOf('#') ?? -1;
  return href && hash >= 0 ? decodeURIComponentSafe(href.slice(hash + 1)) : '';
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How far around its target a note is looked for. */
const REACH = 4;

/** The block that holds the note at a target: the target itself or the nearest around it that has words besides its mark. */
function holderOf(target: Element, root: Element): Element | undefined {
  let element: Element | null = target;
  for (let n = 0; n < REACH && element && element !== root; n++) {
    if (/^h[1-6]$/.test(element.tagName)) return undefined;
    if (BLOCKS.has(element.tagName) && /\p{L}{3}|\d{3}/u.test(noteText(element, '\\d{1,3}'))) return element;
    const outer: Element['parentNode'] = element.parentNode;
    element = outer && isElement(outer) ? outer : null;
  }
  return undefined;
}

/** Its words without the link back and without the mark, however that is printed: "1", "[1]", "X Noot 1". */
function noteText(holder: Element, mark: string): string {
  const text = tidy(textBelow(holder).replace(/\s+/g, ' '));
  const printed = new RegExp(`^(?:X ?\\p{L}+ |\\^ ?)?[\\[(]?${mark}[\\])]?[.:]?(?: |(?=\\p{L})|$)`, 'u');
  return text
    .replace(printed, '')
    .replace(/^\s*[↑^]\s*|\s*[↩↑⏎^]\ufe0e?\s*$/gu, '')
    .trim();
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element['parentNode'] | Element = inner; at; at = isElement(at) ? at.parentNode : null)
    if (at === outer) return true;
  return false;
}
