import type { Clause } from '../../clauses.ts';
import type { Word } from './markedword.ts';
import type { Walk } from './walk.ts';
import { adverbs, determiners, prepositions } from './words.ts';

/** "Besloten werd …", "Te berde gebracht heeft Ierland …": a participle, with at most a short phrase, before its auxiliary. */
export function isFronted({ words }: Walk, i: number, { from }: Clause): boolean {
  const next = words[i + 1];
  if (!next || !governs(next, words[i]!)) return false;
  const first = words[from]!.lower;
  return i === from || (i < from + 4 && (first === 'te' || prepositions.has(first)));
}

/** A participle or infinitive that only precedes the finite verb of its verb-final clause: "verlengd wordt". */
export function isNonfinite(walk: Walk, i: number, depth: number): boolean {
  const clause = walk.clauses[walk.stack[depth]!]!;
  const word = walk.words[i]!;
  if (word.finite === 2) return false;
  const next = walk.words[i + 1];
  // "Besloten werd …"
  if (clause.kind === 'main' && word.participle && isFronted(walk, i, clause)) return true;
  if (clause.kind === 'subordinate')
    return (
      next !== undefined &&
      next.finite === 2 &&
      next.kind === 'word' &&
      i + 1 < walk.to &&
      // "Het geloof dat dreigementen de prijs omlaag brengen deelt het kabinet niet"
      (next.auxiliary !== undefined || !word.infinitive) &&
      // "dat de tegoeden niet naar het leger vloeien heb ik verlangd": no participle that hebben could have.
      (next.auxiliary?.governs !== 'participle' || governs(next, word))
    );
  return false;
}

/** The innermost open clause with an auxiliary that the nonfinite verb at `i` can belong to. */
export function governor(walk: Walk, i: number): number | undefined {
  const word = walk.words[i]!;
  for (let depth = walk.stack.length - 1; depth >= 0; depth--) {
    const index = walk.stack[depth]!;
    const clause = walk.clauses[index]!;
    const head = clause.kind === 'conjunct' ? walk.clauses[clause.parent!]! : clause;
    if (head.finite === undefined) {
      if (clause.kind === 'infinitive') continue;
      return undefined;
    }
    if (head.verbs.some((at) => governs(walk.words[at]!, word))) return index;
  }
  return undefined;
}

/** The auxiliary can have the word as its infinitive or participle. */
export function governs(auxiliary: Word, word: Word): boolean {
  const wants = auxiliary.auxiliary?.governs;
  if (!wants) return false;
  if (wants === 'infinitive') return word.infinitive || word.participle;
  if (wants === 'participle') return word.participle || auxiliaryInfinitive(word);
  if (wants === 'either') return word.participle;
  return false;
}

/** "heeft kunnen vinden": the infinitive that replaces a participle. */
function auxiliaryInfinitive(word: Word): boolean {
  return word.auxiliary !== undefined && word.infinitive;
}

/** "wilde dat lidstaten doelen formuleren": right behind the verb of wanting, and a plural follows that "dat" cannot point at. */
export function wantsThat(words: readonly Word[], finite: number, i: number): boolean {
  const next = words[i + 1];
  return (
    words[finite]!.auxiliary?.lemma === 'willen' &&
    words[i]!.lower === 'dat' &&
    (i === finite + 1 || (i === finite + 2 && adverbs.has(words[finite + 1]!.lower))) &&
    next !== undefined &&
    (determiners.has(next.lower) || (plurals.test(next.lower) && !singulars.test(next.lower)))
  );
}

const plurals = /(?:.{3}en|e[lmnr]s|ties|'s)$/;
const singulars = /^(?:streven|voornemen|vertrouwen|vermogen|examen|optreden|wapen)$/;
