import type { Clause, Proposition } from '../../clauses.ts';
import { throughCleft } from './clefts.ts';
import { ofEcho, repeating } from './echoes.ts';
import { ofGap } from './gaps.ts';
import { intentionsOf } from './intentions.ts';
import type { Word } from './markedword.ts';
import { rowOf } from './rows.ts';
import { type Sentence, sceneOf } from './scene.ts';

/**
 * The positions of the clauses of a sentence that begins at token `from`, put together: with what shares a verb with them or
 * points back to them, each with its own words, in order of the text.
 */
export function finished(sentence: Sentence, found: Proposition[], from: number): Proposition[] {
  const { tokens, words, clauses } = sentence;
  for (let k = found.length - 1; k >= 0; k--) {
    const shared = ofGap(tokens, words, found[k]!);
    if (shared) found.push(shared);
  }
  if (clauses.length > 1) found.push(...echoesIn(sentence, found));
  const whole: Proposition[] = [];
  for (const one of withoutInsertions(found.map((each) => reportedBy(each, found)))) {
    const reaching = pointingBack(reachingBack(one, found, clauses, words), found, words, from);
    for (const each of rowOf(words, throughCleft(reaching, clauses, words)))
      whole.push(...intentionsOf(words, repeating(each, found, words, clauses)));
  }
  return whole.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

/** What a clause without a position of its own says by pointing back, see `ofEcho`. */
const echoesIn = (sentence: Sentence, found: readonly Proposition[]): Proposition[] =>
  found.length === 0
    ? []
    : sentence.clauses.flatMap((clause, n) =>
        clause.kind === 'main' && n > 0 && !sentence.speaking.has(clause)
          ? (ofEcho(sceneOf(sentence, n), found) ?? [])
          : [],
      );

/**
 * "Een derde termijn gaat Nederland te ver, zo heb ik laten weten": what the clause around says was said then, and the
 * frame of saying takes its stance.
 */
function reportedBy(one: Proposition, found: readonly Proposition[]): Proposition {
  if (!one.notes.includes('inserted') || !(one.perfect || one.tense === 'past')) return one;
  const around = found.find((other) => other !== one && isAround(other, one));
  return around && one.trigger?.contentDecides ? { ...one, stance: around.stance } : one;
}

const isAround = (other: Proposition, inserted: Proposition): boolean =>
  other.clause.from === inserted.span.from;

/**
 * "Het is van belang, zo meent het kabinet, dat …": where the clause around an insertion has a position of its own, the
 * insertion only names who says so.
 */
function withoutInsertions(found: readonly Proposition[]): Proposition[] {
  const tells = (one: Proposition): boolean =>
    one.notes.includes('inserted') &&
    (one.perfect || one.tense === 'past') &&
    one.trigger?.contentDecides === true;
  return found.filter((one) => {
    const others = found.filter((other) => other !== one);
    return one.notes.includes('inserted')
      ? tells(one) || !others.some((other) => isAround(other, one))
      : !others.some((other) => tells(other) && isAround(one, other));
  });
}

/** "De zitting verliep rommelig, hetgeen het kabinet betreurt": the clause before is the content where nobody takes a position in it. */
function reachingBack(
  one: Proposition,
  found: readonly Proposition[],
  clauses: readonly Clause[],
  words: readonly Word[],
): Proposition {
  const { clause, span } = one;
  if (clause.opener === undefined || clause.parent === undefined) return one;
  const host = clauses[clause.parent]!;
  if (words[clause.opener]!.lower !== 'hetgeen' || host.kind !== 'main') return one;
  if (found.some((other) => other !== one && other.span.from < span.from)) return one;
  return {
    ...one,
    span: { from: host.from, to: span.to },
    content: { from: host.from, to: clause.from },
    notes: [...one.notes, 'fronted-content'],
  };
}

/** "Geen nieuwe lasten: daar hecht het kabinet aan": what stands before the colon is the content where nobody says it. */
function pointingBack(
  one: Proposition,
  found: readonly Proposition[],
  words: readonly Word[],
  from: number,
): Proposition {
  const { clause, span } = one;
  if (
    words[clause.from - 1]?.lower !== ':' ||
    !/^(?:daar|daar\p{L}+|dat|die|dit)$/u.test(words[clause.from]!.lower)
  )
    return one;
  if (
    clause.from - from > 30 ||
    clause.kind !== 'main' ||
    found.some((other) => other.span.from < clause.from)
  )
    return one;
  let start = from;
  while (words[start]!.kind === 'punct' && !words[start]!.opaque) start++;
  return {
    ...one,
    span: { from: start, to: span.to },
    content: { from: start, to: clause.from - 1 },
    notes: [...one.notes, 'fronted-content'],
  };
}
