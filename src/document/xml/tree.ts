import { SaxesParser } from 'saxes';
import { MAX_DEPTH } from '../limits.ts';

/** An element of an XML file, with its name as written. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/**
 * The root element of an XML text. Entities of a document type are not expanded, so none can grow.
 * @throws when the text is not well-formed or nests deeper than `MAX_DEPTH`.
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: Element | undefined;
  const append = (words: string): void => {
    open.at(-1)?.children.push(words);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH}`);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.write(text).close();
  if (!root) throw new Error('no root element');
  return root;
}

/** The child elements, without the words between them. */
export function elements(element: Element | undefined): Element[] {
  return element ? element.children.filter((child) => typeof child !== 'string') : [];
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return elements(element).find((inner) => inner.name === name);
}

/** Every element of that name below `element`, outermost first; does not look inside those it finds. */
export function descendants(element: Element, name: string): Element[] {
  return elements(element).flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}

/** All words in the element, as they stand. */
export function words(element: Element | undefined): string {
  if (!element) return '';
  return element.children.map((inner) => (typeof inner === 'string' ? inner : words(inner))).join('');
}
