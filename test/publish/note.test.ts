import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/publish/note/docx.ts';
import { renderMarkdown } from '../../src/publish/note/markdown.ts';
import { heading, list, type Note, paragraph, source, strong, text } from '../../src/publish/note/note.ts';
import { renderNotePage } from '../../src/publish/note/page.tsx';
import { renderPlain } from '../../src/publish/note/plain.ts';

const note: Note = {
  locale: 'nl-NL',
  title: 'Notitie <over> vis',
  subtitle: 'Stand van 3 mei 2021',
  sources: 'Bronnen',
  blocks: [
    heading(1, 'Visserij'),
    paragraph(strong('Let op: '), text('2 * 3 [is] zes\u0007'), source('brief-1, p. 2')),
    heading(2, 'Paling'),
    ...list([[text('eerste punt'), source('brief-2, teken 3–9')], [text('tweede punt')]]),
  ],
};

describe('Markdown', () => {
  const markdown = renderMarkdown(note);
  it('has headings, bold words, a list and footnotes', () => {
    expect(markdown).toContain('# Notitie \\<over\\> vis\n');
    expect(markdown).toContain('## Visserij');
    expect(markdown).toContain('### Paling');
    expect(markdown).toContain('- eerste punt[^2]\n- tweede punt');
    expect(markdown).toContain('[^1]: brief-1, p. 2\n[^2]: brief-2, teken 3–9\n');
  });
  it('keeps blanks outside the marks of bold and escapes what would be a mark', () => {
    expect(markdown).toContain('**Let op:** 2 \\* 3 \\[is\\] zes');
  });
  it('does not take a paragraph that begins with a number for a list', () => {
    const numbered = renderMarkdown({ ...note, blocks: [paragraph(text('1. Punt'))] });
    expect(numbered).toContain('\n1\\. Punt\n');
  });
});

describe('HTML', () => {
  const page = renderNotePage(note);
  it('escapes the words of letters', () => {
    expect(page).toContain('<h1>Notitie &lt;over&gt; vis</h1>');
  });
  it('links every mark to its source and back', () => {
    for (const number of [1, 2]) {
      expect(page).toContain(`href="#source-${number}"`);
      expect(page).toContain(`id="source-${number}"`);
      expect(page).toContain(`href="#mark-${number}"`);
      expect(page).toContain(`id="mark-${number}"`);
    }
  });
  it('may load nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;');
  });
});

describe('plain text', () => {
  it('numbers the sources and shows no control characters', () => {
    const plain = renderPlain(note, 60);
    expect(plain).toContain('NOTITIE <OVER> VIS');
    expect(plain).toContain('Let op: 2 * 3 [is] zes [1]');
    expect(plain).toContain('[2] brief-2, teken 3–9');
    expect(plain).not.toContain('\u0007');
  });
  it('wraps at the width', () => {
    const long = { ...note, blocks: list([[text('woord '.repeat(60).trim())]]) };
    for (const line of renderPlain(long, 50).split('\n')) expect(line.length).toBeLessThanOrEqual(50);
  });
});

describe('DOCX', () => {
  it('is a zip of well-formed XML with heading styles, bullets and footnotes', async () => {
    const files = unzipSync(await renderDocx(note));
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(strFromU8(bytes)).close();
    }
    const body = strFromU8(files['word/document.xml']!);
    expect(body).toContain('<w:pStyle w:val="Heading1"/>');
    expect(body).toContain('<w:pStyle w:val="Heading2"/>');
    expect(body.match(/<w:numPr>/g)).toHaveLength(2);
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(2);
    const notes = strFromU8(files['word/footnotes.xml']!);
    expect(notes).toContain('brief-1, p. 2');
    expect(notes).toContain('brief-2, teken 3–9');
  });
});
