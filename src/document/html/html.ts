import { parse } from 'parse5';
import { layOut } from '../blocks/layout.ts';
import { passage } from '../blocks/passage.ts';
import type { Contents } from '../document.ts';
import { contentOf } from './content.ts';
import { elementsBelow } from './dom.ts';
import { readFlow } from './flow.ts';
import { pageMetadata } from './metadata.ts';
import { pageNotes } from './notes.ts';

/** Reads a page, as saved from a site or made by a program: its text without the site around it, notes at the end. */
export function readHtml(html: string): Contents {
  const document = parse(html);
  const metadata = pageMetadata(document);
  const body = [...elementsBelow(document)].find((element) => element.tagName === 'body');
  if (!body) return { text: '', blocks: [], ...metadata };
  const { root, isChrome } = contentOf(body);
  const { marks, notes } = pageNotes(body);
  const pieces = readFlow(root, { isChrome, marks, notes });
  for (const { mark, text } of notes.values())
    pieces.push(...passage(text, { declared: { kind: 'footnote', note: mark } }));
  return { ...layOut(pieces), ...metadata };
}
