import type { NoticeGrammar } from '../../notices.ts';
import type { Token } from '../../tokens.ts';

const totals = new Set('totaal samen tezamen opgeteld'.split(' '));
const loose = new Set('van dus op : zo circa ongeveer'.split(' '));
const partitives = new Set('van de het alle in totaal'.split(' '));
const additions = new Set('en , plus alsmede alsook'.split(' '));
const others = new Set(
  'vorige voorgaande afgelopen eerdere vorig volgende eerstvolgende daaropvolgende komend andere verslag gezamenlijke extra ingelaste informele'.split(
    ' ',
  ),
);

/** The words of counting and of other meetings in Dutch. */
export const notices: NoticeGrammar = {
  isTotal(tokens, at) {
    for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
      const { lower } = tokens[i]!;
      if (totals.has(lower)) return true;
      if (!loose.has(lower)) return false;
    }
    return false;
  },
  isPartOf(tokens, from, to) {
    return to > from && to - from <= 4 && tokens[from]!.lower === 'van' && all(tokens, from, to, partitives);
  },
  adds(tokens, from, to) {
    for (let i = from; i < to; i++) if (additions.has(tokens[i]!.lower)) return true;
    return false;
  },
  meansAnother(tokens, from, to) {
    for (let i = from; i < to; i++) if (others.has(tokens[i]!.lower)) return true;
    return false;
  },
};

function all(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (!words.has(tokens[i]!.lower)) return false;
  return true;
}
