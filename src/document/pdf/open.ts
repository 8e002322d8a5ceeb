import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableError } from '../errors.ts';
import { MAX_PAGES } from '../limits.ts';

/**
 * Opens a PDF. The library's worker runs in this thread: in Node there is no other, and a browser application that minds
 * reads letters in a worker of its own.
 * @throws {UnreadableError} when it is encrypted, damaged or has too many pages
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error the worker has no types; loading it registers it
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  const task = pdfjs.getDocument({
    // The library takes the buffer over, and the caller's must stay whole.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (cause) {
    await task.destroy();
    const encrypted = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableError(encrypted ? 'encrypted_pdf' : 'damaged_pdf', name, undefined, { cause });
  }
  if (document.numPages > MAX_PAGES) {
    await document.destroy();
    throw new UnreadableError(
      'too_large',
      name,
      `has more than ${MAX_PAGES} pages. Take the letter out of it and read that.`,
    );
  }
  return document;
}
