import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a tagged PDF that holds words of its own. */
export interface Tagged {
  kind: 'heading' | 'paragraph' | 'list_item' | 'table_row' | 'footnote';
  level?: number;
  /** Tells the elements of a file apart; an element that crosses a page counts as two. */
  key: string;
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

const KINDS: Readonly<Record<string, Tagged['kind']>> = {
  P: 'paragraph',
  LI: 'list_item',
  TR: 'table_row',
  Note: 'footnote',
  FENote: 'footnote',
};

/** The element that each piece of marked content of a page belongs to, by the content's identifier. */
export async function readTree(page: PDFPageProxy, number: number): Promise<Map<string, Tagged>> {
  const found = new Map<string, Tagged>();
  const root = (await page.getStructTree()) as Node | null;
  let count = 0;
  const open: { node: Node; within: Tagged | undefined }[] = root ? [{ node: root, within: undefined }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, within } = next;
    if (node.type === 'content' && node.id && within) found.set(node.id, within);
    const role = node.role ?? '';
    const level = /^H([1-6])$/.exec(role)?.[1];
    const kind = level || role === 'H' ? 'heading' : KINDS[role];
    // A row, item or note keeps its paragraphs together.
    const outer = within && within.kind !== 'paragraph' && kind === 'paragraph';
    const inside: Tagged | undefined =
      kind && !outer ? { kind, key: `${number}:${count++}`, ...(level && { level: Number(level) }) } : within;
    for (const child of node.children ?? []) open.push({ node: child, within: inside });
  }
  return found;
}
