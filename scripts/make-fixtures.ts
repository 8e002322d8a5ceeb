import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { launchBrowser } from './browser.ts';
import { plainWords, typedBlocks } from './examples/model.ts';
import { wordLetter } from './examples/word.ts';

/**
 * Makes the files that tests of PDF read: pages by Chromium, and by LibreOffice (`soffice`, with its Dutch hyphenation)
 * what a browser cannot set. Their words are those of the example letters, so that tests know them.
 *   npx tsx scripts/make-fixtures.ts
 */
const letters = 'examples/letters';
const pdf = 'test/fixtures/pdf';
const office = 'test/fixtures/libreoffice';
for (const folder of [pdf, office]) mkdirSync(folder, { recursive: true });

const texts = readdirSync(letters)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: basename(file, '.txt'),
    blocks: typedBlocks(readFileSync(join(letters, file), 'utf8')),
  }));
const paragraphs = texts
  .flatMap(({ blocks }) => blocks)
  .filter((block) => block.kind === 'paragraph')
  .map(plainWords)
  .filter((words) => words.length > 150);
writeFileSync(join(pdf, 'paragraphs.json'), `${JSON.stringify(paragraphs, null, 2)}\n`);

const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n');
const browser = await launchBrowser();
const page = await browser.newPage();
const print = async (
  name: string,
  css: string,
  html: string,
  header = '<span></span>',
  footer = '<div style="font-size: 6pt; width: 100%; text-align: center"><span class="pageNumber"></span></div>',
): Promise<void> => {
  await page.setContent(
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><style>body { font: 9pt/13pt Verdana, "DejaVu Sans", sans-serif; margin: 0 } ${css}</style></head><body>${html}</body></html>`,
  );
  const bytes = await page.pdf({
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: footer,
    margin: { top: '25mm', bottom: '20mm', left: '20mm', right: '15mm' },
    tagged: false,
  });
  writeFileSync(join(pdf, `${name}.pdf`), bytes);
};
await print(
  'columns',
  'div { columns: 2; column-gap: 8mm } h1 { font-size: 14pt }',
  `<h1>Twee kolommen</h1><div>${body}</div>`,
);
await print(
  'letterhead',
  '.text { width: 125mm } .side { position: fixed; left: 135mm; top: 0; width: 38mm; font-size: 6.5pt; line-height: 9pt } b { display: block }',
  `<div class="side">Directie Voorbeelden<br>Voorbeeldplein<br><br>Onze referentie<br>VB-0001</div><div class="text">${paragraphs
    .map((words, i) => (i % 4 === 0 ? `<p><b>Onderwerp nummer ${i}</b>${words}</p>` : `<p>${words}</p>`))
    .join('\n')}</div>`,
  '<div style="font-size: 6pt; padding-left: 20mm">Voorbeeldministerie, vergaderjaar 2026</div>',
);
await print(
  'kamerstuk',
  'body { margin-left: 45mm } .row { position: relative; font-weight: bold; font-size: 11pt; margin-bottom: 9pt } .row span { position: absolute; left: -45mm } .colophon { position: absolute; left: 0; top: 225mm; font-size: 6pt; line-height: 8pt } .foot { position: fixed; bottom: 0; left: 0; right: 0; font-size: 6.5pt }',
  `<div class="colophon">kst-28676-12<br>ISSN 0921 - 7371<br>’s-Gravenhage 2026</div><div class="row"><span>28 676</span>Noord-Atlantische Verdragsorganisatie (NAVO)</div><div class="row"><span>Nr. 12</span>BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN</div><p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p>${paragraphs
    .slice(0, 5)
    .map((words, i) => (i === 1 ? `<p><b>Onderwerp</b></p><p>${words}</p>` : `<p>${words}</p>`))
    .join('\n')}`,
  '<span></span>',
  '<div style="font-size: 6.5pt; width: 100%; padding: 0 15mm 0 20mm; display: flex; justify-content: space-between"><span>Tweede Kamer, vergaderjaar 2025–2026, 28 676, nr. 12</span><span class="pageNumber"></span></div>',
);
await print(
  'table',
  'td { padding: 2pt 6mm 2pt 0; vertical-align: top; width: 45mm } table { margin: 9pt 0 }',
  `<p>${paragraphs[0]}</p><table><tr><td>Land</td><td>Bijdrage</td><td>Toelichting</td></tr><tr><td>Noorwegen</td><td>EUR 5 miljoen</td><td>Te betalen in twee delen, het eerste in het voorjaar</td></tr><tr><td>Letland</td><td>EUR 2 miljoen</td><td>Eenmalig</td></tr></table><p>${paragraphs[1]}</p>`,
);
const image = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 100 } });
await page.setContent(`<img src="data:image/png;base64,${image.toString('base64')}">`);
writeFileSync(join(pdf, 'scan.pdf'), await page.pdf({ format: 'A4' }));
await browser.close();

/** Converts files with LibreOffice; `filter` is the format with its options. */
function convert(files: string[], filter: string, folder: string): void {
  const { status } = spawnSync('soffice', [
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    ...files,
  ]);
  if (status !== 0)
    throw new Error('LibreOffice (soffice) is needed for these fixtures; the others were made');
}

const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const noted = new Document({
  hyphenation: { autoHyphenation: true },
  styles: {
    default: { document: { run: { font: 'Liberation Serif', size: 22, language: { value: 'nl-NL' } } } },
    paragraphStyles: [{ id: 'FootnoteText', name: 'footnote text', run: { size: 18 } }],
  },
  footnotes: Object.fromEntries(
    Array.from({ length: Math.ceil(paragraphs.length / 3) }, (_, i) => [
      i + 1,
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun(`Kamerstuk 28 676, nr. ${i + 101}.`)],
          }),
        ],
      },
    ]),
  ),
  sections: [
    {
      children: paragraphs.flatMap((words, i) => [
        ...(i % 5 === 0
          ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: `Onderwerp nummer ${i}` })]
          : []),
        new Paragraph({
          alignment: 'both',
          spacing: { after: 120 },
          children: [new TextRun(words), ...(i % 3 === 0 ? [new FootnoteReferenceRun(i / 3 + 1)] : [])],
        }),
      ]),
    },
  ],
});
writeFileSync(join(work, 'hyphenated.docx'), await Packer.toBuffer(noted));
convert([join(work, 'hyphenated.docx')], 'pdf', pdf);
const password = JSON.stringify({
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: 'geheim' },
});
const [first, , , fourth] = texts as [(typeof texts)[0], unknown, unknown, (typeof texts)[0]];
for (const { name, blocks } of [first, fourth])
  writeFileSync(join(work, `${name}.docx`), await wordLetter(blocks, name));
convert([join(work, `${first.name}.docx`)], `pdf:writer_pdf_Export:${password}`, pdf);
renameSync(join(pdf, `${first.name}.pdf`), join(pdf, 'encrypted.pdf'));
convert([join(work, `${first.name}.docx`)], 'pdf', office);
convert([join(work, `${first.name}.docx`)], 'html', office);
convert([join(work, `${first.name}.docx`)], 'odt', work);
convert([join(work, `${first.name}.odt`)], 'docx', office);
const tagged = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } });
convert([join(work, `${fourth.name}.docx`)], `pdf:writer_pdf_Export:${tagged}`, office);
rmSync(work, { recursive: true });
