import type { Proposition } from '../../language/clauses.ts';
import type { DateMention, IsoDate, LetterKind, Phase } from '../../record/types.ts';

/**
 * When a position is taken: in the past ("reported"), in general or now ("standing"), or at the meeting and after it
 * ("planned"). Present undertakings with a date that lies ahead of the letter are planned.
 */
export function phaseOf(
  proposition: Proposition,
  kind: LetterKind,
  dates: readonly DateMention[],
  signed: IsoDate | undefined,
): Phase {
  const { rule, stance, future, perfect, conditional, notes } = proposition;
  const tense = proposition.anyTense && kind === 'report' ? 'past' : proposition.tense;
  if (rule === 'at-the-request-of' || rule === 'noun-of-act') return 'reported';
  if (rule === 'source-phrase')
    return kind === 'report' && proposition.tense === 'past' && !conditional ? 'reported' : 'standing';
  if (rule === 'reported-speech') return kind === 'annotated_agenda' ? 'standing' : 'reported';
  if (future) return 'planned';
  if (notes.includes('intends')) return tense === 'past' || perfect ? 'reported' : 'planned';
  if (conditional) return 'standing';
  if (tense === 'past' || perfect) return 'reported';
  if (rule === 'noun-of-position')
    return stance !== 'commit' || kind === 'report' || notes.includes('remains') ? 'standing' : 'planned';
  if (stance !== 'commit' && stance !== 'decide') return 'standing';
  if (notes.includes('strives')) return 'standing';
  if (rule === 'passive') return 'planned';
  if (signed !== undefined && dates.length > 0 && dates.every((date) => date.from > signed)) return 'planned';
  return 'standing';
}
