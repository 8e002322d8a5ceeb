import type { Clause, HolderReading } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { authorAt, holderAt } from './holders.ts';
import type { Word } from './markedword.ts';
import { adverbs, prepositions } from './words.ts';

/** "van Nederlandse zijde", "van mijn kant", "van de kant van Ierland", "namens Nederland", "vanuit de Benelux", "onzerzijds". */
function sideOf(
  tokens: readonly Token[],
  words: readonly Word[],
  k: number,
  to: number,
): HolderReading | undefined {
  const { lower } = words[k]!;
  if (lower === 'onzerzijds' || lower === 'mijnerzijds') return { from: k, to: k + 1, class: 'government' };
  // "heb de tekst namens Nederland gesteund": who speaks is named already.
  const opens =
    words[k - 1]?.kind !== 'word' ||
    words[k - 1]!.auxiliary?.lemma === 'zijn' ||
    words[k - 1]!.auxiliary?.lemma === 'worden';
  if (opens && (lower === 'namens' || (lower === 'vanuit' && words[k + 1]?.capital))) {
    const holder = holderAt(tokens, words, k + 1, to);
    return holder?.weak || holder?.pronoun ? undefined : holder;
  }
  if (lower !== 'zijde' && lower !== 'kant') return undefined;
  const whose = words[k - 1]?.lower ?? '';
  // "van Kroatische en Bulgaarse zijde"
  if (words[k - 2]?.lower === 'en' && words[k - 4]?.lower === 'van' && words[k - 3]?.capital) {
    const ours = words[k - 3]?.lower === 'nederlandse' || whose === 'nederlandse';
    return { from: k - 3, to: k + 1, class: ours ? 'government' : 'other', plural: true };
  }
  if (words[k - 2]?.lower !== 'van') return undefined;
  if (/^(?:nederlandse|mijn|onze)$/.test(whose)) return { from: k - 1, to: k + 1, class: 'government' };
  if (whose !== 'de') return holderAt(tokens, words, k - 1, to);
  return words[k + 1]?.lower === 'van' ? holderAt(tokens, words, k + 2, to) : undefined;
}

/** "door haar", "door hem", "door hen"; not "door haar minister". */
function pronounAt(words: readonly Word[], i: number): HolderReading | undefined {
  const meant = objects[words[i]?.lower ?? ''];
  const next = words[i + 1];
  const free = next?.kind !== 'word' || next.lemmas.length > 0 || adverbs.has(next.lower);
  return meant && free ? { from: i, to: i + 1, class: 'other', pronoun: meant } : undefined;
}

const objects: Readonly<Record<string, string>> = { haar: 'zij', hem: 'hij', hen: 'zij' };

/** "Met de aflossing door Ierland werd ingestemd": what the phrase before the finite verb is about. */
const isOfPrefield = (words: readonly Word[], { from, finite = 0, kind }: Clause, k: number): boolean =>
  kind === 'main' && k > from + 1 && k < finite && prepositions.has(words[from]!.lower);

/** The holder in the "door" phrase of a passive. */
export function agent(
  tokens: readonly Token[],
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
): HolderReading | undefined {
  const passive =
    clause.verbs.some(
      (at) => words[at]!.auxiliary?.lemma === 'worden' || words[at]!.auxiliary?.lemma === 'zijn',
    ) && clause.verbs.some((at) => words[at]!.participle);
  if (!passive) return undefined;
  const last = Math.min(clause.to, clause.from + 60);
  for (let k = clause.from; k < last; k++) {
    const side = sideOf(tokens, words, k, clause.to);
    if (side && !clauses.some(({ from, to }) => from > clause.from && from <= k && k < to)) return side;
    if (words[k]!.lower !== 'door' || isOfPrefield(words, clause, k)) continue;
    const holder =
      authorAt(words, k + 1) ?? pronounAt(words, k + 1) ?? holderAt(tokens, words, k + 1, clause.to);
    // "besloten werd de plannen door de ministers te laten bespreken": the agent of the infinitive.
    const ofInfinitive =
      holder &&
      clause.verbs.some((i) => i < k && words[i]!.participle) &&
      clause.verbs.some((i) => i > holder.to && words[i - 1]?.lower === 'te');
    return ofInfinitive ? undefined : holder;
  }
  return undefined;
}
