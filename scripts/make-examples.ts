import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { typedBlocks } from './examples/model.ts';
import { savedPage } from './examples/page.ts';
import { printLetter } from './examples/print.ts';
import { wordLetter } from './examples/word.ts';
import { publicationXml } from './examples/xml.ts';

/**
 * Makes the PDF (by Chromium), DOCX, HTML and XML of every letter in a folder, beside it or in another folder.
 *   npx tsx scripts/make-examples.ts [letters] [output]
 */
const [letters = 'examples/letters', output = letters] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
const browser = await launchBrowser();
// The packaged browser runs in one process, which ends with its first page.
const page = await browser.newPage();
for (const file of readdirSync(letters).filter((name) => name.endsWith('.txt') && name !== 'README.txt')) {
  const name = basename(file, '.txt');
  const text = readFileSync(join(letters, file), 'utf8');
  const blocks = typedBlocks(text);
  const title = name;
  const letterhead = {
    ministry: 'Rijksoverheid',
    column: ['Directie Voorbeelden', 'Voorbeeldplein', 'Onze referentie', 'VB-0001'],
    foot: 'Voorbeeldbrief',
  };
  const write = (extension: string, bytes: string | Uint8Array): void =>
    writeFileSync(join(output, `${name}.${extension}`), bytes);
  write('pdf', await printLetter(page, blocks, letterhead, { title, tagged: true }));
  write('docx', await wordLetter(blocks, title));
  write('html', savedPage(blocks, { title }));
  write('xml', publicationXml(blocks));
}
await browser.close();
