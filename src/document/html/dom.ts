import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: Node | ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute, or undefined when the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Every element below `root` in document order. Works without recursion, so that no nesting is too deep. */
export function* elementsBelow(root: ParentNode): Generator<Element> {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
}

/** All text below `root`, save what stands in elements for which `skip` is true. Works without recursion. */
export function textBelow(root: ParentNode, skip: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node) && !skip(node)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
    }
  }
  return parts.join('');
}

/** Elements that start a line of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody ' +
    'td tfoot th thead tr ul caption'
  ).split(' '),
);
