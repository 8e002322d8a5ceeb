import { layOut } from '../blocks/layout.ts';
import { type Look, plainLook } from '../blocks/looks.ts';
import { passage, tableRow } from '../blocks/passage.ts';
import type { Piece } from '../blocks/piece.ts';
import type { Contents } from '../document.ts';
import { UnreadableError } from '../errors.ts';
import { identifierOf } from '../identifier.ts';
import { descendants, type Element, elements, parseXml, words } from './tree.ts';

/** Root elements under which the official gazettes publish parliamentary papers. */
const ROOTS = new Set(['officiele-publicatie', 'kamerstuk', 'kamerwrk', 'vrije-tekst']);
/** Metadata, the running head of the printed page, pictures and processing aids. */
const SKIPPED = new Set([
  'metadata',
  'meta',
  'kamerstukkop',
  'plaatje',
  'illustratie',
  'colspec',
  'redactioneel',
]);
/** Elements whose parts are printed in one line. */
const LINES = new Set(['dossier', 'kop']);
/** Elements that hold running text. */
const PARAGRAPHS = new Set([
  'al',
  'datumtekst',
  'dagtekening',
  'plaats',
  'datum',
  'aanhef',
  'slotformulering',
  'functie',
  'naam',
  'bron',
  'tekstregel',
  'p',
]);
/** Headings between paragraphs. */
const HEADINGS = new Set(['tussenkop', 'tussenkopje', 'subtitel']);

/**
 * Reads the XML in which official publications appear: dossier line, number with title, paragraphs, divisions with their
 * headings, lists with the marks they print, tables, signatures, and notes at the end.
 * @throws {UnreadableError} when it is not well-formed or no official publication.
 */
export function readPublication(text: string, name: string): Contents {
  let root: Element;
  try {
    root = parseXml(text);
  } catch (cause) {
    throw new UnreadableError('damaged_xml', name, undefined, { cause });
  }
  if (!ROOTS.has(root.name)) throw new UnreadableError('unknown_xml', name);
  const notes: Piece[] = [];
  const pieces = [...readElement(root, 0, notes), ...notes];
  const meta = new Map(
    [...descendants(root, 'meta'), ...descendants(root, 'metadata')].map(({ attributes }) => [
      attributes.name ?? '',
      attributes.content ?? '',
    ]),
  );
  const identifier = identifierOf(meta);
  const title = meta.get('OVERHEIDop.documenttitel') ?? meta.get('DC.title');
  return { ...layOut(pieces), ...(title && { title }), ...(identifier && { identifier }) };
}

function readElement(element: Element, depth: number, notes: Piece[]): Piece[] {
  const { name } = element;
  const inside = (deeper = 0): Piece[] =>
    elements(element).flatMap((child) => readElement(child, depth + deeper, notes));
  if (SKIPPED.has(name)) return [];
  if (name === 'noot') {
    readNote(element, notes);
    return [];
  }
  if (LINES.has(name)) {
    const parts = elements(element).map((child) => inline(child, notes).text.trim());
    const line = parts.filter(Boolean).join(' ');
    return name === 'kop' ? heading(line, depth) : passage(line);
  }
  if (name === 'stuk') return readPaper(element, depth, notes);
  if (name === 'titel') return heading(inline(element, notes).text, depth);
  if (HEADINGS.has(name)) return heading(inline(element, notes).text, depth + 1);
  if (name === 'ondertekening') {
    const lines = elements(element).map((child) => tidyName(inline(child, notes).text));
    return passage(lines.filter(Boolean).join('\n'));
  }
  if (name === 'li') return readItem(element, depth, notes);
  if (name === 'row') {
    const cells = elements(element).map((entry) => inline(entry, notes).text);
    return tableRow(cells) ?? inside();
  }
  if (PARAGRAPHS.has(name)) {
    const { text, look } = inline(element, notes);
    return passage(text, look ? { look } : {});
  }
  return inside(name === 'divisie' || name === 'paragraaf' || name === 'bijlage' ? 1 : 0);
}

/** A paper: its number and title stand in one line, as printed. */
function readPaper(paper: Element, depth: number, notes: Piece[]): Piece[] {
  const [number, title] = ['stuknr', 'titel'].map((name) =>
    elements(paper).find((child) => child.name === name),
  );
  const line = [number, title].map((part) => (part ? inline(part, notes).text.trim() : '')).filter(Boolean);
  const rest = elements(paper).filter((child) => child !== number && child !== title);
  return [...passage(line.join(' ')), ...rest.flatMap((child) => readElement(child, depth, notes))];
}

function heading(text: string, depth: number): Piece[] {
  return passage(text, { declared: { kind: 'heading', level: depth + 1 } });
}

/** An item: its first paragraph with the mark, then what else it holds. */
function readItem(item: Element, depth: number, notes: Piece[]): Piece[] {
  const mark = elements(item)
    .filter((child) => child.name === 'li.nr')
    .map((child) => words(child).trim())
    .join('');
  const [first, ...others] = elements(item).filter((child) => child.name !== 'li.nr');
  if (!first) return passage(inline(item, notes).text, { declared: { kind: 'list_item' } });
  const text = `${/^[•·●○▪■–—-]$/.test(mark) ? '-' : mark} ${inline(first, notes).text}`;
  return [
    ...passage(text, { declared: { kind: 'list_item' } }),
    ...others.flatMap((child) => readElement(child, depth, notes)),
  ];
}

function readNote(note: Element, notes: Piece[]): string {
  const number = elements(note).find((child) => child.name === 'noot.nr');
  const mark = words(number).trim() || String(notes.length + 1);
  const text = elements(note)
    .filter((child) => child !== number)
    .map((child) => inline(child, notes).text)
    .join(' ');
  notes.push(...passage(`${mark} ${text}`, { declared: { kind: 'footnote', note: mark } }));
  return mark;
}

/** The words of an element in one line, with the marks of the notes in it, and their look when all are emphasised alike. */
function inline(element: Element, notes: Piece[]): { text: string; look?: Look } {
  let text = '';
  let emphasised = 0;
  let kind = '';
  const walk = (part: Element, type: string): void => {
    for (const inner of part.children) {
      if (typeof inner === 'string') {
        const run = inner.replace(/\s+/g, ' ');
        text += run;
        if (type && run.trim()) {
          emphasised += run.trim().length;
          kind = type;
        }
      } else if (inner.name === 'noot') {
        text = text.trimEnd() + readNote(inner, notes);
      } else if (inner.name === 'nadruk') walk(inner, inner.attributes.type ?? 'vet');
      else if (inner.name === 'br') text += '\n';
      else if (!SKIPPED.has(inner.name)) {
        // Parts of a name or an entry are elements of their own, with no white space between them.
        if (PARAGRAPHS.has(inner.name) || inner.name.startsWith('voor') || inner.name === 'achternaam')
          text += ' ';
        walk(inner, type);
      }
    }
  };
  walk(element, '');
  const all = text.replace(/\s+/g, '').length;
  if (all === 0 || emphasised < all * 0.8) return { text, look: plainLook };
  const look = {
    ...plainLook,
    bold: kind.includes('vet'),
    italic: kind.includes('cur'),
    underlined: /ondstr/.test(kind),
  };
  return { text, look };
}

function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
