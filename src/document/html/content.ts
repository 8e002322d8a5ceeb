import {
  attribute,
  BLOCKS,
  type Element,
  elementsBelow,
  isElement,
  isText,
  type Node,
  type ParentNode,
} from './dom.ts';

/** Elements that print nothing or are there to be used, not read. */
const UNREAD = new Set(
  (
    'script style noscript template head title svg canvas iframe object embed audio video select option textarea button ' +
    'input datalist progress meter dialog nav menu search map area'
  ).split(' '),
);
const CONTROLS = new Set(['button', 'input', 'select', 'textarea']);
const ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;
/** Names that page builders give to what stands around the text; only believed where little of the running text is. */
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|nav|navigation|navbar|menu|breadcrumbs?|footer|share|sharing|social|search|skip|skiplinks?|banner|toolbar|pagination|pager|related|feedback|newsletter|login|modal|popup|sr-only|visually-hidden|visuallyhidden|screen-reader)(?:$|[\s_-])/i;

/** What an element holds, everything below it counted in. */
interface Measure {
  characters: number;
  linked: number;
  links: number;
  /** Characters in paragraphs that are long and mostly no links. */
  running: number;
  headed: number;
  controls: number;
}

/** A paragraph of this many characters is running text. */
const RUNNING = 90;

/**
 * The part of a page that holds its text, and a test for elements in it that belong to the site: menus, bars, footers. Both are
 * found by structure, roles and the density of links and controls; running text is never given up for a name alone.
 */
export function contentOf(body: Element): { root: Element; isChrome: (element: Element) => boolean } {
  const measures = measure(body);
  const total = measures.get(body)!.running;
  const share = (element: Element): number =>
    total === 0 ? 1 : (measures.get(element)?.running ?? 0) / total;

  const isChrome = (element: Element): boolean => {
    const { tagName } = element;
    if (UNREAD.has(tagName)) return true;
    if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true')
      return true;
    if (/display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style') ?? '')) return true;
    const held = measures.get(element);
    if (!held || held.characters === 0 || !BLOCKS.has(tagName)) return false;
    const part = share(element);
    if (part > 0.3) return false;
    if (ROLES.test(attribute(element, 'role') ?? '') || tagName === 'aside') return true;
    if (tagName === 'footer' || (tagName === 'header' && !isWithin(element, ['article', 'main'])))
      return true;
    if (NAMES.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)) return true;
    if (/^h[1-6]$/.test(tagName)) return held.linked > held.characters * 0.25;
    if (isLinks(held)) return true;
    return held.controls > 0 && part < 0.1 && held.characters - held.headed >= 40;
  };
  return { root: rootOf(body, measures, isChrome), isChrome };
}

/** True for menus and lists of other pages: two links or more that make up most of it. */
function isLinks(held: Measure | undefined): boolean {
  return held !== undefined && held.running === 0 && held.links >= 2 && held.linked >= held.characters * 0.5;
}

/** How much of the running text must stand in the part that is taken for the content. */
const MOST = 0.95;
/** How much must stand in a part that the page itself marks as its content. */
const MARKED = 0.5;
/** How much may be added to the content by what stands around it. */
const AROUND = 0.4;

/**
 * The smallest element with the running text, within what the page marks as its content, and outward as long as that adds titles
 * and signatures: little, and no links, which particulars of a document have; the links of a site around it do not count.
 */
function rootOf(
  body: Element,
  measures: Map<Element, Measure>,
  isChrome: (element: Element) => boolean,
): Element {
  const runningIn = (element: Element): number => measures.get(element)?.running ?? 0;
  if (runningIn(body) === 0) return body;
  const marked = [...elementsBelow(body)].filter(
    (element) =>
      /^(?:main|article)$/.test(element.tagName) ||
      /^(?:main|article)$/.test(attribute(element, 'role') ?? ''),
  );
  const outermost = marked.filter((element) => runningIn(element) >= runningIn(body) * MARKED).at(-1) ?? body;
  const path = [outermost];
  for (let inner: Element | undefined = outermost; inner; ) {
    inner = inner.childNodes.find(
      (child): child is Element =>
        isElement(child) && !isChrome(child) && runningIn(child) >= runningIn(outermost) * MOST,
    );
    if (inner) path.push(inner);
  }
  let root = path.pop()!;
  for (let outer = path.pop(); outer; outer = path.pop()) {
    const around = outer.childNodes.filter(
      (child): child is Element =>
        isElement(child) &&
        child !== root &&
        (!isChrome(child) || (outermost !== body && isLinks(measures.get(child)))),
    );
    const characters = around.reduce((sum, child) => sum + (measures.get(child)?.characters ?? 0), 0);
    const links = around.reduce((sum, child) => sum + (measures.get(child)?.links ?? 0), 0);
    if (links > 0 || characters > measures.get(root)!.characters * AROUND) break;
    root = outer;
  }
  return root;
}

/** True when one of the nearest elements around it has one of these names. */
function isWithin(element: Element, names: readonly string[]): boolean {
  let outer: ParentNode | null = element.parentNode;
  for (let n = 0; n < 30 && outer && isElement(outer); n++, outer = outer.parentNode)
    if (names.includes(outer.tagName)) return true;
  return false;
}

/** Measures every element of the page in one pass, the inner ones first. */
function measure(body: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const order = [body, ...elementsBelow(body)];
  for (const element of order.reverse()) {
    const held: Measure = { characters: 0, linked: 0, links: 0, running: 0, headed: 0, controls: 0 };
    measures.set(element, held);
    if (CONTROLS.has(element.tagName)) held.controls = 1;
    if (UNREAD.has(element.tagName)) continue;
    let inline = 0;
    let linkedInline = 0;
    for (const child of element.childNodes) {
      const inner = measureOf(child, measures);
      if (!inner) continue;
      held.characters += inner.characters;
      held.linked += inner.linked;
      held.links += inner.links;
      held.running += inner.running;
      held.headed += inner.headed;
      held.controls += inner.controls;
      if (!isElement(child) || !BLOCKS.has(child.tagName)) {
        inline += inner.characters;
        linkedInline += inner.linked;
      }
    }
    if (element.tagName === 'a' && !(attribute(element, 'href') ?? '#').startsWith('#')) {
      held.linked = held.characters;
      held.links = 1;
    }
    if (/^h[1-6]$/.test(element.tagName)) held.headed = held.characters;
    if (BLOCKS.has(element.tagName) && inline >= RUNNING && linkedInline < inline * 0.5)
      held.running += inline;
  }
  return measures;
}

function measureOf(node: Node, measures: ReadonlyMap<Element, Measure>): Measure | undefined {
  if (isElement(node)) return measures.get(node);
  if (!isText(node)) return undefined;
  const characters = node.value.replace(/\s+/g, ' ').trim().length;
  return { characters, linked: 0, links: 0, running: 0, headed: 0, controls: 0 };
}
