import type { Contents } from '../document.ts';
import { UnreadableError } from '../errors.ts';
import type { Hyphenation } from '../hyphenation.ts';

/** Reads a PDF. */
export async function readPdf(
  _bytes: Uint8Array,
  name: string,
  _hyphenation: Hyphenation,
): Promise<Contents> {
  throw new UnreadableError(
    'damaged_pdf',
    name,
    'is a PDF, which cannot be read yet. Save it as text and read that.',
  );
}
