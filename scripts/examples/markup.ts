import type { TypedBlock } from './model.ts';

export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The blocks of a letter as HTML; `heading` gives the element of a heading of that depth. */
export function bodyMarkup(blocks: readonly TypedBlock[], notesClass: string): string {
  const out: string[] = [];
  const notes: string[] = [];
  let open: string | undefined;
  const within = (element: string | undefined): void => {
    if (open === element) return;
    if (open) out.push(`</${open}>`);
    if (element) out.push(`<${element}>`);
    open = element;
  };
  for (const block of blocks) {
    const html = lines(block);
    if (block.kind === 'footnote') {
      notes.push(
        `<li id="noot-${block.note}"><a href="#ref-${block.note}">${block.note}</a> ${html.replace(/^\[?\d+\]?\s*/, '')}</li>`,
      );
      continue;
    }
    if (block.kind === 'list_item') {
      const mark = /^(?:([-–•])|(\d{1,2})[.)]|([a-z])[.)])\s+/.exec(html);
      const list = mark?.[2] ? 'ol' : 'ul';
      // A list whose marks a browser would not print the same way is typed.
      if (mark?.[1] || mark?.[2] === String(itemsIn(out, 'ol') + 1)) {
        within(list);
        out.push(`<li>${html.slice(mark![0].length)}</li>`);
      } else {
        within(undefined);
        out.push(`<p>${html}</p>`);
      }
      continue;
    }
    if (block.kind === 'table_row') {
      within('table');
      out.push(
        `<tr>${html
          .split(/\t|\s{2,}/)
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
      );
      continue;
    }
    within(undefined);
    out.push(block.kind === 'heading' ? `<h${block.level}>${html}</h${block.level}>` : `<p>${html}</p>`);
  }
  within(undefined);
  if (notes.length > 0) out.push(`<ol class="${notesClass}">${notes.join('\n')}</ol>`);
  return out.join('\n');
}

/** How many items the list that is open holds. */
function itemsIn(out: readonly string[], list: string): number {
  let count = 0;
  for (let i = out.length - 1; i >= 0 && out[i]!.startsWith('<li>'); i--) count++;
  return out[out.length - 1 - count] === `<${list}>` ? count : 0;
}

function lines(block: TypedBlock): string {
  return block.lines
    .map((line) =>
      line
        .map((part) =>
          typeof part === 'string'
            ? escapeMarkup(part)
            : `<sup><a id="ref-${part.note}" href="#noot-${part.note}">${part.note}</a></sup>`,
        )
        .join('')
        .trim(),
    )
    .join('<br>\n');
}
