import { identifierOf, officialIdentifier } from '../identifier.ts';
import { attribute, elementsBelow, type ParentNode, textBelow } from './dom.ts';

/**
 * The official number and the title that a page gives of itself: in the metadata of Dutch government pages, else in its own
 * address. Titles of sites ("… | Rijksoverheid.nl") keep only their first part.
 */
export function pageMetadata(document: ParentNode): { identifier?: string; title?: string } {
  const meta = new Map<string, string>();
  const addresses: string[] = [];
  let title = '';
  for (const element of elementsBelow(document)) {
    if (element.tagName === 'meta') {
      const name = attribute(element, 'name') ?? attribute(element, 'property');
      if (name && !meta.has(name)) meta.set(name, attribute(element, 'content') ?? '');
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      addresses.push(attribute(element, 'href') ?? '');
    } else if (element.tagName === 'title' && !title) {
      title = textBelow(element).replace(/\s+/g, ' ').trim();
    }
  }
  addresses.push(meta.get('og:url') ?? '');
  const identifier = identifierOf(meta) ?? officialIdentifier(addresses.join(' '));
  const own = (meta.get('OVERHEIDop.documenttitel') ?? meta.get('DC.title') ?? meta.get('og:title') ?? title)
    .split(' | ')[0]!
    .trim();
  return { ...(identifier && { identifier }), ...(own && { title: own }) };
}
