import type { Clause } from '../../clauses.ts';
import type { Word } from './markedword.ts';
import { isAtLeast } from './phrasewords.ts';
import { adverbs, prepositions, timeNouns, weekdayPrefix } from './words.ts';

export function prefieldKind(
  words: readonly Word[],
  from: number,
  to: number,
  clause: Clause,
): 'nominal' | 'prepositional' | 'adverbial' | 'clause' {
  const first = words[from]!;
  const { lower } = first;
  const opensClause =
    clause.finite !== undefined &&
    /^(?:dat|of|hoe|waarom|omdat|hoewel|indien|als|nu|wanneer|zodra|om|zoals|mocht|terwijl|aangezien|nadat|voordat|zolang|tenzij|wat|waar|gelet|gezien|gegeven)$/.test(
      lower,
    );
  if (opensClause && to - from > 2 && !(lower === 'dat' && !isClauseStart(words, from, to))) return 'clause';
  if (lower === 'zowel' || (lower === 'met' && words[from + 1]?.lower === 'name')) return 'nominal';
  if (lower === 'net' || lower === 'evenals' || lower === 'anders') return 'prepositional';
  if (prepositions.has(lower) && !isAtLeast(words, from)) return 'prepositional';
  let at = from;
  while (at < to && adverbs.has(words[at]!.lower)) at++;
  if (at === to) return 'adverbial';
  if (at > from && prepositions.has(words[at]!.lower)) return 'prepositional';
  if (first.participle && first.finite === 0) return 'adverbial';
  if (isTime(words, from, to)) return 'adverbial';
  return 'nominal';
}

/** "Dat Moskou … afwijst, keurt": a finite verb stands in the clause itself. */
function isClauseStart(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (words[k]!.finite > 0) return true;
  return false;
}

/** "Verlenging na een jaar": the time belongs to a noun. */
function hasPreposition(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (prepositions.has(words[k]!.lower)) return true;
  return false;
}

/** "vorig jaar", "deze week", "vrijdagochtend". */
function isTime(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  const last = words[to - 1]!.lower;
  return (timeNouns.has(last) || weekdayPrefix.test(last)) && !hasPreposition(words, from, to);
}
