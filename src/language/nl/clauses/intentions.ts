import type { Proposition } from '../../clauses.ts';
import type { Word } from './markedword.ts';

/**
 * "is voornemens de bijdrage te verlengen en daarvoor tien militairen te leveren": each infinitive under the intention is
 * an undertaking with its own words; the position by itself where there is one infinitive.
 */
export function intentionsOf(words: readonly Word[], one: Proposition): Proposition[] {
  if (!one.notes.includes('intends') || one.stance !== 'commit') return [one];
  const { span, clause } = one;
  const verbs = clause.verbs.filter((i) => words[i - 1]?.lower === 'te' && i >= span.from && i < span.to);
  const [first, second] = verbs;
  if (first === undefined || second === undefined || verbs.length > 2) return [one];
  const joint = words[first + 1]?.lower === ',' ? first + 2 : first + 1;
  if (words[joint]?.lower !== 'en' || joint + 1 >= second - 1) return [one];
  const rest = { from: joint + 1, to: span.to };
  return [
    { ...one, span: { from: span.from, to: first + 1 }, content: { ...one.content, to: first + 1 } },
    { ...one, words: [second], span: rest, content: rest, notes: [...one.notes, 'gapped'] },
  ];
}
