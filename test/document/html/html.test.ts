import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/document/html/html.ts';
import { outline } from '../outline.ts';

const sentence =
  'De lidstaten spraken over de quota voor haring en makreel en over de gevolgen daarvan voor de kleine vloot.';
const read = (body: string, head = ''): string[] =>
  outline(readHtml(`<html><head>${head}</head><body>${body}</body></html>`));
const link = (text: string): string => `<a href="https://voorbeeld.example/${text}">${text}</a>`;

describe('what belongs to the site is left out', () => {
  const letter = `<h2>Quota</h2><p>${sentence}</p><p>${sentence}</p>`;
  const kept = ['heading2: Quota', `paragraph: ${sentence}`, `paragraph: ${sentence}`];

  it.each([
    ['a menu by its element', `<nav>${link('Home')}</nav>${letter}`],
    [
      'a menu by its links alone',
      `<div><ul><li>${link('Home')}</li><li>${link('Zoeken')}</li></ul></div><div>${letter}</div>`,
    ],
    [
      'a cookie bar by its buttons',
      `<div><p>${sentence.replace('lidstaten', 'cookies')}</p><button>Ja</button></div><main>${letter}</main>`,
    ],
    ['a header and footer', `<header>Overheid</header><div>${letter}</div><footer>Over deze site</footer>`],
    [
      'what is hidden or has the role of a banner',
      `<div role="banner">Site</div><p hidden>x</p><p style="display:none">y</p>${letter}`,
    ],
    [
      'a column of related pages',
      `<div class="row"><div>${letter}</div><aside><h2>Zie ook</h2><p>Meer over vis</p></aside></div>`,
    ],
    [
      'particulars of the document with their links',
      `<main><h2>Vissen</h2><p>Nummer: <b>2024D12345</b>, datum: <b>3 mei 2024</b></p><p>${link('origineel')}, ${link('pagina')}</p><div><h4>Voorbeeld (${link('origineel')})</h4>${letter}</div></main>`,
    ],
    [
      'what stands around the article',
      `<div>Vandaag</div><article>${letter}</article><div>Nieuwsbrief</div>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body)).toEqual(kept);
  });

  it('but the titles above the text and the names below it belong to it', () => {
    const body = `<div class="stuk"><h1>28 676 Visserij</h1><h1>Nr. 12 BRIEF</h1><div><div>${letter}</div></div><div><p>De Minister van Visserij,<br>A. de Vries</p></div></div>`;
    expect(read(body)).toEqual([
      'paragraph: 28 676 Visserij',
      'paragraph: Nr. 12 BRIEF',
      ...kept,
      'paragraph: De Minister van Visserij,\nA. de Vries',
    ]);
  });

  it('but running text stays, whatever the names of what it stands in', () => {
    expect(read(`<form class="page-footer menu"><div id="search">${letter}</div></form>`)).toEqual(kept);
  });

  it('and a letter with links in it stays whole', () => {
    expect(
      read(`<p>${sentence} Zie ${link('Kamerstuk 28 676, nr. 12')}.</p><p>${sentence}</p>`)[0],
    ).toContain('nr. 12.');
  });
});

it('gives headings, breaks, lists with their marks, tables and preformatted text', () => {
  const body = `<h1>Verslag</h1><h2>Een</h2><p>${sentence}<br>Tweede regel</p><ol start="3"><li>drie<ul><li>diep</li></ul></li><li><p>vier</p></li></ol><ol type="a"><li>letter</li></ol><table><tr><th>Land</th><th>Bedrag</th></tr><tr><td>Italië</td><td>5</td></tr></table><h2>Twee</h2><pre>${sentence}\n\nNog een regel die als alinea telt.</pre>`;
  expect(read(body)).toEqual([
    'heading1: Verslag',
    'heading2: Een',
    `paragraph: ${sentence}`,
    'paragraph: Tweede regel',
    'list_item1: 3. drie',
    'list_item2: - diep',
    'list_item1: 4. vier',
    'list_item1: a. letter',
    'table_row: Land\tBedrag',
    'table_row: Italië\t5',
    'heading2: Twee',
    `paragraph: ${sentence}`,
    'paragraph: Nog een regel die als alinea telt.',
  ]);
});

it('takes short paragraphs in bold for headings', () => {
  const bold = (text: string): string => `<p><strong>${text}</strong></p>`;
  expect(
    read(
      `${bold('Quota')}<p>${sentence}</p>${bold('Bossen')}<p>${sentence}</p><p>Kort</p><p>${sentence}</p>`,
    ).filter((line) => !line.includes(sentence)),
  ).toEqual(['heading2: Quota', 'heading2: Bossen', 'paragraph: Kort']);
});

describe('footnotes', () => {
  it.each([
    [
      'with links back',
      `<p>${sentence.slice(0, -1)}<sup><a href="#n1" id="r1">1</a></sup>.</p><div id="n1"><p><a href="#r1">X</a> Noot 1</p><p>Zie het fiche.</p></div>`,
    ],
    [
      'in a list',
      `<p>${sentence.slice(0, -1)}<a href="#fn1">[1]</a>.</p><ol><li id="fn1">Zie het fiche. <a href="#r">↩</a></li></ol>`,
    ],
    [
      'by an address with the page in it',
      `<p>${sentence.slice(0, -1)}<a href="https://x.example/brief.html#fn1">1</a>.</p><p><a name="fn1"></a>[1] Zie het fiche.</p>`,
    ],
    ['without links', `<p>${sentence.slice(0, -1)}<sup>1</sup>.</p><p>1 Zie het fiche.</p>`],
  ])('%s stand at the end', (_, body) => {
    expect(read(body)).toEqual([`paragraph: ${sentence.slice(0, -1)}1.`, 'footnote#1: 1 Zie het fiche.']);
  });
});

describe('the official number', () => {
  const page = (head: string) => readHtml(`<html><head>${head}</head><body><p>${sentence}</p></body></html>`);
  it.each([
    ['<meta name="DCTERMS.identifier" content="kst-28676-474">', 'kst-28676-474'],
    [
      '<meta name="OVERHEIDop.dossiernummer" content="21501-02"><meta name="OVERHEIDop.ondernummer" content="2226">',
      'kst-21501-02-2226',
    ],
    ['<link rel="canonical" href="https://berthub.example/get/2024D46181">', '2024D46181'],
    ['<meta property="og:url" content="https://x.example/detail?id=2024Z1&did=2024d46181">', '2024D46181'],
  ])('of %s', (head, identifier) => {
    expect(page(head).identifier).toBe(identifier);
  });

  it('is absent when the page gives none; its title loses the name of the site', () => {
    expect(page('<title>Brief over vis | Rijksoverheid.nl</title>')).toMatchObject({
      title: 'Brief over vis',
    });
    expect(page('<title>Brief</title>').identifier).toBeUndefined();
  });
});
