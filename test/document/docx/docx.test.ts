import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/document/docx/docx.ts';
import { outline } from '../outline.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:v="v"';

/** A DOCX with that body and those other parts, as Word packs them. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
}

const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const bold = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const sentence =
  'De lidstaten spraken over de quota en over de gevolgen daarvan voor de kleine vloot in het noorden.';
/** The words of each block. */
const words = (lines: string[]): string[] => lines.map((line) => line.replace(/^\S+: /, ''));
const read = (body: string, parts?: Record<string, string>): string[] =>
  outline(readDocx(docx(body, parts), 'x.docx'));

describe('headings', () => {
  const styles = `<w:styles ${W}>
    <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style></w:styles>`;

  it('are known by their style, in any language, and by styles based on it', () => {
    const body = [
      p(t('Verslag Visserijraad'), '<w:pStyle w:val="Kop1"/>'),
      p(t(sentence)),
      p(t('Quota'), '<w:pStyle w:val="Kop2"/>'),
      p(t(sentence)),
      p(t('Bossen'), '<w:pStyle w:val="Eigen"/>'),
      p(t(sentence)),
    ].join('');
    expect(read(body, { 'word/styles.xml': styles }).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: Verslag Visserijraad',
      'heading2: Quota',
      'heading2: Bossen',
    ]);
  });

  it('are known by an outline level or by being bold and short', () => {
    expect(
      read(
        [
          p(t('Quota'), '<w:outlineLvl w:val="1"/>'),
          p(t(sentence)),
          p(t('Bossen'), '<w:outlineLvl w:val="1"/>'),
          p(t(sentence)),
        ].join(''),
      )[0],
    ).toBe('heading2: Quota');
    expect(
      read(
        [
          p(bold('Quota')),
          p(t(sentence)),
          p(bold('Bossen')),
          p(t(sentence)),
          p(t('kort')),
          p(t(sentence)),
        ].join(''),
      ),
    ).toEqual([
      'heading2: Quota',
      `paragraph: ${sentence}`,
      'heading2: Bossen',
      `paragraph: ${sentence}`,
      'paragraph: kort',
      `paragraph: ${sentence}`,
    ]);
  });
});

it('reads what tracked changes leave: insertions, no deletions, nothing that was moved away', () => {
  const body = p(
    `${t('Nederland zal ')}<w:del w:id="1"><w:r><w:delText>niet </w:delText></w:r></w:del><w:ins w:id="2">${t('wel ')}</w:ins><w:moveFrom w:id="3">${t('weg ')}</w:moveFrom>${t('instemmen met het voorstel.')}`,
  );
  expect(read(body)).toEqual(['paragraph: Nederland zal wel instemmen met het voorstel.']);
});

it('reads the result of a field and not its instruction, and no hidden words', () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('3 mei 2021')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>';
  expect(read(p(`${t('Op ')}${field}${hidden}${t(' kwam de Raad bijeen in Brussel.')}`))).toEqual([
    'paragraph: Op 3 mei 2021 kwam de Raad bijeen in Brussel.',
  ]);
});

it('drops soft hyphens, prints hard ones, and reads a text box once, before its paragraph', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(t('Onze referentie'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(t('Onze referentie'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const word =
    '<w:r><w:t>vis</w:t><w:softHyphen/><w:t>se\u00adrij, Navo</w:t><w:noBreakHyphen/><w:t>top</w:t></w:r>';
  expect(words(read(p(`${box}${word}`) + p(t(sentence))))).toEqual([
    'Onze referentie',
    'visserij, Navo-top',
    sentence,
  ]);
});

it('prints the marks of lists as Word counts them', () => {
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const item = (text: string, num: number, level = 0): string =>
    p(t(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);
  const body = [
    item('Quota', 1),
    item('haring', 1, 1),
    item('tong', 1, 1),
    item('Bossen', 1),
    item('opnieuw', 3),
    item('punt', 2),
  ];
  expect(read(body.join(''), { 'word/numbering.xml': numbering })).toEqual([
    'list_item1: 1. Quota',
    'list_item2: 1.a) haring',
    'list_item2: 1.b) tong',
    'list_item1: 2. Bossen',
    'list_item1: 1. opnieuw',
    'list_item1: - punt',
  ]);
});

it('gives notes of both kinds one count, at the end', () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${p(t(text))}</w:${kind}>`;
  const parts = {
    'word/footnotes.xml': `<w:footnotes ${W}>${note('footnote', 7, 'Zie het fiche.')}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes ${W}>${note('endnote', 7, 'Zie de bijlage.')}</w:endnotes>`,
  };
  const body = p(
    `${t('De quota')}<w:r><w:endnoteReference w:id="7"/></w:r>${t(' en de vloot')}<w:r><w:footnoteReference w:id="7"/></w:r>${t(' kwamen aan de orde.')}`,
  );
  expect(read(body, parts)).toEqual([
    'paragraph: De quota1 en de vloot2 kwamen aan de orde.',
    'footnote#1: 1 Zie de bijlage.',
    'footnote#2: 2 Zie het fiche.',
  ]);
});

it('gives the rows of a table, and the paragraphs of a table that only lays out', () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
  const table = (...cells: string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
  expect(
    read(table(p(t('Datum')), p(t('3 mei 2021'))) + table(p(t('Aan de Voorzitter')) + p(t('Den Haag')))),
  ).toEqual(['table_row: Datum\t3 mei 2021', 'paragraph: Aan de Voorzitter', 'paragraph: Den Haag']);
});

it('reads the header of the first page only, without page numbers', () => {
  const header = (inner: string): string => `<w:hdr ${W}>${inner}</w:hdr>`;
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const parts = {
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="r"><Relationship Id="rId1" Target="header1.xml"/><Relationship Id="rId2" Target="header2.xml"/></Relationships>',
    'word/header1.xml': header(p(t('Ministerie van Visserij')) + p(`${t('Pagina ')}${page}`)),
    'word/header2.xml': header(p(t('Lopende kop'))),
  };
  const section =
    '<w:sectPr><w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/><w:titlePg/></w:sectPr>';
  expect(words(read(p(t(sentence)) + section, parts))).toEqual(['Ministerie van Visserij', sentence]);
});
