import { expect, it } from 'vitest';
import { readPublication } from '../../../src/document/xml/publication.ts';
import { outline } from '../outline.ts';

const sentence =
  'De lidstaten spraken over de quota voor haring en over de gevolgen daarvan voor de kleine vloot.';
const xml = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie><metadata><meta name="DC.identifier" content="kst-28676-12"/></metadata><kamerstuk>
<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2020-2021</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>28 676</dossiernr></dossiernummer><titel>Visserij</titel></dossier>
<stuk><stuknr>Nr. <ondernummer>12</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
<algemeen><vrije-tekst><tekst>
<al>${sentence}<noot id="a" type="voet"><noot.nr>1</noot.nr><noot.al>Zie het fiche.</noot.al></noot></al>
<lijst type="expliciet"><li><li.nr>a.</li.nr><al>haring</al></li><li><li.nr>–</li.nr><al>tong <nadruk type="cur">alleen</nadruk></al><al>met een tweede alinea over de tong.</al></li></lijst>
</tekst><divisie><kop><nr>1.</nr><titel>Quota</titel></kop><tekst><al>${sentence}</al>
<table><tgroup cols="2"><colspec colname="c1"/><tbody><row><entry><al>Land</al></entry><entry><al>Bedrag</al></entry></row></tbody></tgroup></table></tekst>
<divisie><kop><titel>Haring</titel></kop><tekst><al>${sentence}</al></tekst></divisie></divisie>
<ondertekening><functie>De Minister van Visserij,</functie><naam><voornaam>A.</voornaam><achternaam>de Vries</achternaam></naam></ondertekening>
</vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;

it('reads the parts of a parliamentary paper as they are printed', () => {
  const contents = readPublication(xml, 'kst-28676-12.xml');
  expect(contents.identifier).toBe('kst-28676-12');
  expect(outline(contents)).toEqual([
    'paragraph: 28 676 Visserij',
    'paragraph: Nr. 12 BRIEF VAN DE MINISTER',
    `paragraph: ${sentence}1`,
    'list_item: a. haring',
    'list_item: - tong alleen',
    'paragraph: met een tweede alinea over de tong.',
    'heading2: 1. Quota',
    `paragraph: ${sentence}`,
    'table_row: Land\tBedrag',
    'heading3: Haring',
    `paragraph: ${sentence}`,
    'paragraph: De Minister van Visserij,\nA. de Vries',
    'footnote#1: 1 Zie het fiche.',
  ]);
});
