import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FC } from 'hono/jsx';
import { footnotes, type Inline, type Note, type NoteBlock } from './note.ts';

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
const hash = createHash('sha256').update(style).digest('base64');

/** A note as one HTML document that needs no other file and loads none (CSP Level 3). */
export function renderNotePage(note: Note): string {
  const notes = footnotes(note);
  let marks = 0;
  const mark = () => ++marks;
  const page = (
    <html lang={note.locale.slice(0, 2)}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{note.title}</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{note.title}</h1>
          {note.subtitle ? <p class="subtitle">{note.subtitle}</p> : null}
          {note.blocks.map((block) => (
            <Block block={block} mark={mark} />
          ))}
          {notes.length > 0 ? (
            <section aria-labelledby="sources">
              <h2 id="sources">{note.sources}</h2>
              <ol>
                {notes.map((source, i) => (
                  <li id={`source-${i + 1}`}>
                    {source} <a href={`#mark-${i + 1}`}>↩</a>
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${page.toString()}\n`;
}

const Block: FC<{ block: NoteBlock; mark: () => number }> = ({ block, mark }) => {
  if (block.kind === 'heading') {
    const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1]!;
    return <Heading>{block.text}</Heading>;
  }
  if (block.kind === 'paragraph')
    return (
      <p>
        <Words inlines={block.inlines} mark={mark} />
      </p>
    );
  return (
    <ul>
      {block.items.map((item) => (
        <li>
          <Words inlines={item} mark={mark} />
        </li>
      ))}
    </ul>
  );
};

const Words: FC<{ inlines: readonly Inline[]; mark: () => number }> = ({ inlines, mark }) => (
  <>
    {inlines.map((inline) => {
      if (!('footnote' in inline)) return inline.strong ? <strong>{inline.text}</strong> : inline.text;
      const number = mark();
      return (
        <sup>
          <a id={`mark-${number}`} href={`#source-${number}`}>
            {number}
          </a>
        </sup>
      );
    })}
  </>
);
