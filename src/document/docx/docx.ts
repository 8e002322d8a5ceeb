import { layOut } from '../blocks/layout.ts';
import { passage } from '../blocks/passage.ts';
import type { Piece } from '../blocks/piece.ts';
import type { Contents } from '../document.ts';
import { decode } from '../encoding.ts';
import { UnreadableError } from '../errors.ts';
import { officialIdentifier } from '../identifier.ts';
import { child, descendants, type Element, elements, parseXml, words } from '../xml/tree.ts';
import { type BodyReader, readBody } from './body.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { openZip, type Zip, ZipBomb } from './zip.ts';

/**
 * Reads a DOCX: its text with insertions and without deletions, headings by style, outline or type, the marks of lists,
 * tables, text boxes, the letterhead in the first page's own header, and notes at the end with one count for both kinds.
 * @throws {UnreadableError} for another ZIP, a broken file and one that unpacks too large.
 */
export function readDocx(bytes: Uint8Array, name: string): Contents {
  let zip: Zip;
  try {
    zip = openZip(bytes);
  } catch (cause) {
    throw new UnreadableError('damaged_docx', name, 'is a damaged ZIP or Word document. Download it again.', {
      cause,
    });
  }
  const main = mainPart(zip);
  if (!main) throw new UnreadableError('not_docx', name);
  try {
    return readParts(zip, main);
  } catch (cause) {
    throw new UnreadableError(cause instanceof ZipBomb ? 'zip_bomb' : 'damaged_docx', name, undefined, {
      cause,
    });
  }
}

/** Name of the part with the text, or undefined when the ZIP is no Word document. */
function mainPart(zip: Zip): string | undefined {
  if (!zip.names.has('[Content_Types].xml')) return undefined;
  if (zip.names.has('word/document.xml')) return 'word/document.xml';
  return [...zip.names].find((name) => /^word\/document\d*\.xml$/.test(name));
}

function readParts(zip: Zip, main: string): Contents {
  const xml = (name: string): Element | undefined => {
    const part = zip.part(name);
    return part && parseXml(decode(part));
  };
  const root = xml(main)!;
  const body = child(root, 'w:body');
  if (!body) throw new Error('the main part has no body');

  const notes = { footnote: notesIn(xml('word/footnotes.xml')), endnote: notesIn(xml('word/endnotes.xml')) };
  const cited: { mark: string; content: Element }[] = [];
  const reader: BodyReader = {
    styles: readStyles(xml('word/styles.xml')),
    numbering: readNumbering(xml('word/numbering.xml')),
    fields: [],
    noteMark(kind, id) {
      const content = notes[kind].get(id);
      if (!content) return '';
      const mark = String(cited.length + 1);
      cited.push({ mark, content });
      return mark;
    },
  };
  const header = firstHeader(body, xml('word/_rels/document.xml.rels'));
  const letterhead = header ? xml(`word/${header}`) : undefined;
  const pieces: Piece[] = letterhead ? readBody(letterhead, { ...reader, fields: [] }) : [];
  pieces.push(...readBody(body, reader));
  // Reading a note may cite another one, so the list can grow while it is read.
  for (const { mark, content } of cited) {
    const text = readBody(content, { ...reader, fields: [] }).map((piece) => piece.text);
    pieces.push(...passage(`${mark} ${text.join(' ')}`, { declared: { kind: 'footnote', note: mark } }));
  }
  const core = xml('docProps/core.xml');
  const title = words(child(core, 'dc:title')).trim();
  const identifier = officialIdentifier(words(child(core, 'dc:identifier')));
  return { ...layOut(pieces), ...(title && { title }), ...(identifier && { identifier }) };
}

function notesIn(root: Element | undefined): Map<string, Element> {
  // The separators above the notes are notes of a type of their own.
  const own = elements(root).filter(
    (note) => !/separator|continuation/i.test(note.attributes['w:type'] ?? ''),
  );
  return new Map(own.map((note) => [note.attributes['w:id'] ?? '', note]));
}

/** Part with the header that only the first page has, in which letterheads stand; headers of all pages are repeated and left out. */
function firstHeader(body: Element, relations: Element | undefined): string | undefined {
  const section = descendants(body, 'w:sectPr')[0];
  if (!section || !child(section, 'w:titlePg')) return undefined;
  const reference = elements(section).find(
    (element) => element.name === 'w:headerReference' && element.attributes['w:type'] === 'first',
  );
  const id = reference?.attributes['r:id'];
  return elements(relations).find((relation) => relation.attributes.Id === id)?.attributes.Target;
}
