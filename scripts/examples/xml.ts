import { escapeMarkup } from './markup.ts';
import { plainWords, type TypedBlock } from './model.ts';

/** A letter in the XML of official publications; letters without dossier line and number start at their first paragraph. */
export function publicationXml(blocks: readonly TypedBlock[]): string {
  const notes = new Map(blocks.flatMap((block) => (block.note ? [[block.note, block] as const] : [])));
  const inline = (block: TypedBlock): string =>
    block.lines
      .map((line) =>
        line
          .map((part) => {
            if (typeof part === 'string') return escapeMarkup(part);
            const words = plainWords(notes.get(part.note)!).replace(/^\[?\d+\]?\s*/, '');
            return `<noot id="n${part.note}" type="voet"><noot.nr>${part.note}</noot.nr><noot.al>${escapeMarkup(words)}</noot.al></noot>`;
          })
          .join('')
          .trim(),
      )
      .join('\n');
  const running = blocks.filter((block) => block.kind !== 'footnote');
  const dossier = /^(\d{2} ?\d{3}(?:-\d+)?(?: [IVXA-Z]+)?)\s+(.*)$/.exec(plainWords(running[0]!));
  const paper = /^(Nr\. )(\S+)(?:\s+(.*))?$/.exec(running[1] ? plainWords(running[1]) : '');
  const official = dossier && paper;
  const body: string[] = [];
  let depth = 0;
  let list = false;
  for (const block of official ? running.slice(2) : running) {
    if (list && block.kind !== 'list_item') body.push('</lijst>');
    if (block.kind === 'heading') {
      while (depth >= block.level) {
        body.push('</divisie>');
        depth--;
      }
      while (depth < block.level) {
        body.push('<divisie>');
        depth++;
      }
      body.push(`<kop><titel>${inline(block)}</titel></kop>`);
    } else if (block.kind === 'list_item') {
      const [, mark = '–', words = ''] = /^(\S+)\s+([\s\S]*)$/.exec(inline(block)) ?? [];
      if (!list) body.push('<lijst type="expliciet">');
      body.push(`<li><li.nr>${mark}</li.nr><al>${words}</al></li>`);
    } else if (block.kind === 'table_row') {
      const cells = inline(block).split(/\t|\s{2,}/);
      body.push(`<row>${cells.map((cell) => `<entry><al>${cell}</al></entry>`).join('')}</row>`);
    } else if (block.lines.length === 2) {
      const [office, name] = inline(block).split('\n');
      body.push(`<ondertekening><functie>${office}</functie><naam>${name}</naam></ondertekening>`);
    } else {
      body.push(`<al>${inline(block)}</al>`);
    }
    list = block.kind === 'list_item';
  }
  if (list) body.push('</lijst>');
  body.push('</divisie>'.repeat(depth));
  const text = `<algemeen><vrije-tekst><tekst>\n${body.join('\n')}\n</tekst></vrije-tekst></algemeen>`;
  const identifier = official
    ? `kst-${dossier[1]!.replace(/ (?=\d{3})/, '').replace(/ /g, '-')}-${paper[2]}`
    : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
${identifier ? `<metadata><meta name="DC.identifier" content="${identifier}"/></metadata>\n` : ''}<kamerstuk>
<kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>
${official ? `<dossier><dossiernummer><dossiernr>${dossier[1]}</dossiernr></dossiernummer><titel>${escapeMarkup(dossier[2]!)}</titel></dossier>\n` : ''}<stuk>
${official ? `<stuknr>${paper[1]}<ondernummer>${paper[2]}</ondernummer></stuknr>${paper[3] ? `<titel>${escapeMarkup(paper[3])}</titel>` : ''}\n` : ''}${text}
</stuk>
</kamerstuk>
</officiele-publicatie>
`;
}
