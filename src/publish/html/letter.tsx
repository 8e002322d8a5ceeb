import type { Child, FC } from 'hono/jsx';
import type { Block, LetterRecord } from '../../record/types.ts';
import { rejoined } from '../../span.ts';
import {
  type Layer,
  type Mark,
  type MarkedPiece,
  marksOf,
  marksPerRange,
  nest,
  type Piece,
} from '../marks.ts';
import type { Messages } from '../messages/nl.ts';
import { verb } from '../phrases.ts';
import { entryId, fieldName, placeId } from './anchors.ts';

interface Context {
  record: LetterRecord;
  messages: Messages;
}

/**
 * The text of a letter as its blocks have it, every field marked in place. A statement is preceded by a label that
 * says its number, holder, stance and phase and leads to its entry beside the letter; every other field is itself the link.
 */
export const Letter: FC<Context> = (context) => {
  const { record } = context;
  const groups = grouped(record.blocks);
  const marks = marksPerRange(record.blocks, marksOf(record));
  return (
    <div class="letter" lang={record.language}>
      {groups.map(({ first, blocks }) => (
        <Group context={context} blocks={blocks} marks={marks.slice(first, first + blocks.length)} />
      ))}
    </div>
  );
};

/** Consecutive list items and table rows stand together in one list, one table. */
function grouped(blocks: readonly Block[]): { first: number; blocks: Block[] }[] {
  const groups: { first: number; blocks: Block[] }[] = [];
  blocks.forEach((block, i) => {
    const last = groups.at(-1);
    const joins = block.kind === 'list_item' || block.kind === 'table_row';
    if (last && joins && last.blocks[0]!.kind === block.kind) last.blocks.push(block);
    else groups.push({ first: i, blocks: [block] });
  });
  return groups;
}

const Group: FC<{ context: Context; blocks: Block[]; marks: Mark[][] }> = ({ context, blocks, marks }) => {
  const contents = blocks.map((block, i) => <Pieces context={context} pieces={nest(block, marks[i]!)} />);
  const [block] = blocks as [Block, ...Block[]];
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level ?? 1}>{contents}</Heading>;
    case 'list_item':
      return (
        <ul>
          {contents.map((content, i) => (
            <li class={`level-${Math.min(blocks[i]!.level ?? 1, 4)}`}>{content}</li>
          ))}
        </ul>
      );
    case 'table_row':
      return (
        <div class="rows">
          {contents.map((content) => (
            <div class="row">{content}</div>
          ))}
        </div>
      );
    case 'footnote':
      return <p class="footnote">{contents}</p>;
    case 'paragraph':
      return <p>{contents}</p>;
  }
};

/** Headings of the letter lie below the heading of the pane that shows it. */
const Heading: FC<{ level: number; children?: Child }> = ({ level, children }) => {
  const Tag = level === 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
  return <Tag>{children}</Tag>;
};

const Pieces: FC<{ context: Context; pieces: Piece[]; linked?: boolean }> = ({ context, pieces, linked }) => (
  <>
    {pieces.map((piece) =>
      piece.mark ? (
        <Marked context={context} piece={piece} linked={linked ?? false} />
      ) : (
        visible(context.record.text.slice(piece.start, piece.end))
      ),
    )}
  </>
);

/** Control characters have no meaning in HTML; white space does. */
function visible(text: string): string {
  return rejoined(text).replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '');
}

/** Layers that are not shown at first: a link that cannot be told from the text around it would mislead. */
const quiet: ReadonlySet<Layer> = new Set(['actor', 'topic']);

/** A link cannot stand within a link: within one, the inner field is marked but does not lead anywhere itself. */
const Marked: FC<{ context: Context; piece: MarkedPiece; linked: boolean }> = ({
  context,
  piece,
  linked,
}) => {
  const { mark, first } = piece;
  const { layer, index } = mark;
  const inner = (within: boolean) => <Pieces context={context} pieces={piece.children} linked={within} />;
  if (layer === 'trigger') return <b class="trigger">{inner(linked)}</b>;
  if (layer === 'statement') {
    const { stance, holder } = context.record.statements[index]!;
    return (
      <>
        {first && !linked && <Label context={context} mark={mark} />}
        <span class={`statement ${stance} ${holder.class}`} data-field={fieldName(mark)}>
          {inner(linked)}
        </span>
      </>
    );
  }
  const common = {
    class: `field ${layer}`,
    'data-field': fieldName(mark),
    ...(first && { id: placeId(mark) }),
  };
  if (linked || !first || quiet.has(layer)) return <span {...common}>{inner(linked)}</span>;
  return (
    <a {...common} href={`#${entryId(mark)}`}>
      {inner(true)}
    </a>
  );
};

const Label: FC<{ context: Context; mark: Mark }> = ({ context: { record, messages }, mark }) => {
  const { stance, holder } = record.statements[mark.index]!;
  return (
    <a
      class={`label ${stance} ${holder.class}`}
      id={placeId(mark)}
      href={`#${entryId(mark)}`}
      lang={messages.locale}
    >
      {mark.index + 1} {holder.class !== 'government' && `${messages.holders[holder.class]}: `}
      {verb(record.statements[mark.index]!, messages)}
    </a>
  );
};
