import { endsSentence, startsFresh } from '../../src/document/blocks/shape.ts';
import { readPlain } from '../../src/document/text/text.ts';
import { nl } from '../../src/language/nl/index.ts';
import type { Block } from '../../src/record/types.ts';

/** A block of a letter with its words as an author types them: no wrapped lines, notes as references. */
export interface TypedBlock {
  kind: Block['kind'];
  level: number;
  /** Lines that the author ended; all but signatures and addresses have one. */
  lines: (string | { note: string })[][];
  note?: string;
}

/** The blocks of a plain letter, from which the other renditions are set. */
export function typedBlocks(text: string): TypedBlock[] {
  const { text: clean, blocks } = readPlain(text);
  const marks = nl.tokenize(clean, blocks).filter((token) => token.kind === 'note');
  const known = new Set(blocks.flatMap((block) => block.note ?? []));
  return blocks.map((block) => {
    const own = marks.filter(
      (mark) =>
        mark.start > block.start && mark.end <= block.end && known.has(clean.slice(mark.start, mark.end)),
    );
    const parts: (string | { note: string })[] = [];
    let at = block.start;
    for (const mark of own) {
      parts.push(clean.slice(at, mark.start), { note: clean.slice(mark.start, mark.end) });
      at = mark.end;
    }
    parts.push(clean.slice(at, block.end));
    return {
      kind: block.kind,
      level: block.level ?? 1,
      lines: splitLines(parts),
      ...(block.note && { note: block.note }),
    };
  });
}

/** Lines as the author meant them: a wrapped paragraph is one, the lines of a signature or address are several. */
function splitLines(parts: readonly (string | { note: string })[]): (string | { note: string })[][] {
  const lines: (string | { note: string })[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      lines.at(-1)!.push(part);
      continue;
    }
    const pieces = part.split('\n').map((piece) => piece.replace(/[^\S\t]+/g, ' '));
    for (const [i, piece] of pieces.entries()) {
      const before = lines.at(-1)!;
      const words = i > 0 ? piece.trimStart() : piece;
      const last = before.at(-1);
      const ended =
        typeof last === 'string' &&
        last.length < 60 &&
        /[,)]$|\p{L}$/u.test(last.trimEnd()) &&
        !endsSentence(last);
      if (i > 0 && ended && startsFresh(words) && words.length < 60) lines.push([words]);
      else if (i > 0 && typeof last === 'string' && /\p{L}-\s*$/u.test(last))
        before[before.length - 1] = last.trimEnd() + words;
      else if (i > 0) before.push(typeof last === 'string' ? ` ${words}` : words);
      else before.push(words);
    }
  }
  return lines;
}

/** The words of a block in one string, without references to notes. */
export function plainWords(block: TypedBlock): string {
  return block.lines
    .map((line) => line.map((part) => (typeof part === 'string' ? part : '')).join(''))
    .join('\n')
    .trim();
}
