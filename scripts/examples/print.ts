import type { Page } from 'playwright-core';
import { bodyMarkup, escapeMarkup } from './markup.ts';
import type { TypedBlock } from './model.ts';

export interface Letterhead {
  /** Who sends it, as the letterhead prints it above all. */
  ministry: string;
  /** Lines of the narrow column beside the first page. */
  column: string[];
  /** What stands at the foot of every page beside its number. */
  foot: string;
}

const style = `
  @page { size: A4; }
  body { font: 9pt/13pt Verdana, "DejaVu Sans", sans-serif; margin: 0; width: 128mm; hyphens: manual; }
  .mark { font-size: 11pt; margin: 0 0 16mm 0; }
  .column { position: absolute; left: 136mm; top: 22mm; width: 36mm; font-size: 6.5pt; line-height: 9pt; }
  .column p { margin: 0 0 6pt 0; }
  p, ul, ol, table { margin: 0 0 13pt 0; }
  h1 { font-size: 11pt; line-height: 15pt; margin: 8pt 0 13pt 0; break-after: avoid; }
  h2 { font-size: 9pt; margin: 0; break-after: avoid; }
  h3 { font-size: 9pt; font-weight: normal; font-style: italic; margin: 0; break-after: avoid; }
  ul, ol { padding-left: 5mm; }
  td { padding: 0 8mm 0 0; vertical-align: top; }
  sup { font-size: 6pt; line-height: 0; }
  a { color: inherit; text-decoration: none; }
  .notes { list-style: none; padding: 4pt 0 0 0; border-top: 0.5pt solid black; font-size: 7pt; line-height: 9.5pt; }
  .notes a { vertical-align: 2pt; font-size: 5pt; }
`;

/** Prints a letter as a ministry does: letterhead with a narrow column, numbered pages; tagged or not. */
export async function printLetter(
  page: Page,
  blocks: readonly TypedBlock[],
  letterhead: Letterhead,
  options: { title: string; tagged: boolean; css?: string },
): Promise<Buffer> {
  await page.setContent(
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escapeMarkup(options.title)}</title>
<style>${style}${options.css ?? ''}</style></head><body>
<div class="mark">${escapeMarkup(letterhead.ministry)}</div>
<div class="column">${letterhead.column.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</div>
<div class="letter">${bodyMarkup(blocks, 'notes')}</div></body></html>`,
  );
  const foot = `<div style="font: 6.5pt Verdana, 'DejaVu Sans', sans-serif; width: 100%; padding: 0 18mm; display: flex; justify-content: space-between"><span>${escapeMarkup(letterhead.foot)}</span><span>Pagina <span class="pageNumber"></span> van <span class="totalPages"></span></span></div>`;
  return page.pdf({
    format: 'A4',
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: foot,
    margin: { top: '20mm', bottom: '24mm', left: '18mm', right: '18mm' },
    tagged: options.tagged,
  });
}
