import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBytes } from '../../src/document/read.ts';
import { type BenchPart, median } from './part.ts';

export const pdf: BenchPart = {
  name: 'pdf',
  title: "Reading a PDF beside the library's own extraction of its text (bar: at most 1.5 times)",
  async *run() {
    for (const file of [
      'examples/letters/voorbeeld-navo-2025-agenda.pdf',
      'test/fixtures/pdf/hyphenated.pdf',
    ]) {
      const { pages, library, reading, ratio } = await measurePdf(file);
      yield `${file} (${pages} pages): library ${library.toFixed(1)} ms, all of ours ${reading.toFixed(1)} ms, ratio ${ratio.toFixed(2)}`;
    }
  },
};

/**
 * Reading a PDF beside the PDF library's own extraction of its text, in milliseconds of processor time (medians), which other
 * work on the machine hardly touches.
 */
interface PdfTimes {
  pages: number;
  library: number;
  reading: number;
  /** Our whole reading to that of the library. */
  ratio: number;
}

/** Reads the file with the library alone and with our reader, taking turns so that both meet the same machine. */
async function measurePdf(file: string, runs = 60): Promise<PdfTimes> {
  const bytes = readFileSync(file);
  const library: number[] = [];
  const reading: number[] = [];
  let pages = 0;
  for (let i = -10; i < runs; i++) {
    const extracting = await cost(async () => {
      pages = await extract(bytes);
    });
    const all = await cost(() => readBytes(bytes, basename(file)));
    // The first runs only warm up.
    if (i < 0) continue;
    library.push(extracting);
    reading.push(all);
  }
  const [theirs, ours] = [median(library), median(reading)];
  return { pages, library: theirs, reading: ours, ratio: ours / theirs };
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The library's own way to the text of all pages, with the options that make it fastest. */
async function extract(bytes: Uint8Array): Promise<number> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  }).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = document.numPages;
  await document.destroy();
  return pages;
}
