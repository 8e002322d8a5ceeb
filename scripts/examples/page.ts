import { bodyMarkup, escapeMarkup } from './markup.ts';
import type { TypedBlock } from './model.ts';

/** A letter as a page saved from a government site: menus, a cookie bar, related links and a footer around it. */
export function savedPage(
  blocks: readonly TypedBlock[],
  about: { title: string; identifier?: string },
): string {
  const links = (names: string[]): string =>
    names
      .map((name) => `<li><a href="https://voorbeeld.example/${encodeURIComponent(name)}">${name}</a></li>`)
      .join('');
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(about.title)} | Voorbeeldbekendmakingen.nl</title>
${about.identifier ? `<meta name="DCTERMS.identifier" content="${about.identifier}">\n` : ''}<link rel="stylesheet" href="bestanden/stijl.css">
<script>window.dataLayer = [];</script>
</head>
<body>
<a class="skiplink" href="#inhoud">Ga direct naar de inhoud</a>
<div class="melding"><p>Deze website gebruikt cookies om het gebruik te meten. Lees meer over cookies en uw keuzes.</p><button type="button">Accepteren</button><button type="button">Weigeren</button></div>
<header><a href="https://voorbeeld.example/"><img src="bestanden/logo.svg" alt="Voorbeeldbekendmakingen"></a>
<nav><ul>${links(['Home', 'Zoeken', 'Kamerstukken', 'Over deze site'])}</ul></nav></header>
<div class="kruimels"><p>U bent hier: <a href="https://voorbeeld.example/">Home</a> › <a href="https://voorbeeld.example/kamerstukken">Kamerstukken</a> › Brief</p></div>
<div class="pagina">
<div id="inhoud" class="stuk">
${bodyMarkup(blocks, 'noten')}
</div>
<div class="zijkant"><h2>Zie ook</h2><ul>${links(['Dossier', 'Bijlagen', 'Technische informatie'])}</ul></div>
</div>
<footer><ul>${links(['Contact', 'Privacy', 'Toegankelijkheid', 'Sitemap'])}</ul><p>Deze site wordt onderhouden voor voorbeelden.</p></footer>
</body>
</html>
`;
}
