import type { Session } from '../../record/types.ts';
import { printed } from '../../span.ts';
import type { Opening } from '../opening.ts';
import type { Reading } from '../reading.ts';

/** Sessions that the text lists where no headings title them: items under "op de agenda staan:", else nouns of session in a sentence. */
export function listedSessions(reading: Reading, opening: Opening): Session[] {
  const items = itemsOfAgenda(reading, opening);
  return items.length > 1 ? items : inSentences(reading, opening);
}

/** The list items that follow a sentence of the opening which introduces them. */
function itemsOfAgenda(reading: Reading, { from, to }: Opening): Session[] {
  const { document, sentences, tokens, text, language } = reading;
  const introduced = sentences
    .slice(from, to)
    .find((sentence) => language.sessions.introducesList(tokens, sentence.from, sentence.to));
  if (!introduced) return [];
  const found: Session[] = [];
  for (let at = introduced.block + 1; document.blocks[at]?.kind === 'list_item'; at++) {
    const block = document.blocks[at]!;
    const words = language.tokenize(text, [block]);
    const first = words.findIndex((token) => /[\p{L}\p{N}]/u.test(token.text) || token.text === '‘');
    const { from: a, to: b } = language.sessions.title(words.slice(Math.max(first, 0)));
    const title = words.slice(Math.max(first, 0)).slice(a, b);
    if (title.length === 0) continue;
    const span = { start: title[0]!.start, end: title.at(-1)!.end };
    found.push({
      title: printed(text, span),
      kind: language.sessions.type(title),
      start: block.start,
      end: block.end,
      heading: { start: block.start, end: block.end },
    });
  }
  return found;
}

/** "een werksessie over X en een werklunch met Y": the sentence that lists most. */
function inSentences({ sentences, tokens, text, language }: Reading, { from, to }: Opening): Session[] {
  let best: Session[] = [];
  for (const sentence of sentences.slice(from, to)) {
    const listed = language.sessions
      .listed(tokens, sentence.from, sentence.to)
      .map(({ from: a, to: b }): Session => {
        const span = { start: tokens[a]!.start, end: tokens[b - 1]!.end };
        return {
          title: printed(text, span),
          kind: language.sessions.type(tokens.slice(a, b)),
          ...span,
          heading: span,
        };
      });
    if (listed.length > best.length) best = listed;
  }
  return best.length > 1 ? best : [];
}
