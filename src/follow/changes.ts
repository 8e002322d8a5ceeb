import type { Statement } from '../record/types.ts';
import { printed } from '../span.ts';
import type { Change } from './change.ts';
import { dateChange } from './datechanges.ts';
import { figureChanges } from './figurechanges.ts';
import type { Position } from './positions.ts';
import { coverage, type Rarity, type Terms, union } from './terms.ts';
import { wordsOf } from './words.ts';

type Stance = Statement['stance'];

/** Announced stances whose report under one of these says less, or something else. */
const weaker: Partial<Record<Stance, readonly Stance[]>> = {
  call: ['emphasise', 'assess', 'concern', 'support'],
  commit: ['assess', 'concern', 'support', 'emphasise'],
  support: ['concern'],
  emphasise: ['support'],
  oppose: ['assess', 'concern', 'support'],
  concern: ['assess', 'support'],
};
const approving = new Set<Stance>(['support', 'commit', 'decide']);
const disapproving = new Set<Stance>(['oppose', 'concern']);

/** Everything that differs, whether or not it matters: a model weighs it. */
export function changes(
  announced: Position,
  answers: readonly Position[],
  agenda: Terms,
  report: Terms,
  rare: Rarity,
): Change[] {
  const then = announced.statement;
  const now = answers.map(({ statement }) => statement);
  return [
    ...figureChanges(announced, answers, agenda, report),
    ...dateChange(then, now, agenda, report),
    ...attitudeChange(then, now, agenda, report),
    ...nuanceChanges(then, now, agenda, report),
    ...scopeChange(announced, answers, agenda, rare),
  ];
}

function attitudeChange(
  announced: Statement,
  answers: readonly Statement[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const main = answers[0]!;
  const own = answers.filter((s) => s.holder.class === 'government');
  const found: Change[] = [];
  const before = negative(announced, agenda);
  const after = negative(main, report);
  const turned =
    (disapproving.has(announced.stance) && approving.has(main.stance)) ||
    (announced.stance === 'support' && disapproving.has(main.stance)) ||
    (approving.has(announced.stance) && announced.stance === main.stance && before !== after);
  if (turned && own.length > 0)
    found.push({ what: 'polarity', announced: announced.stance, reported: main.stance });
  const less = weaker[announced.stance] ?? [];
  if (!turned && own.length === answers.length && own.every((s) => less.includes(s.stance)))
    found.push({ what: 'stance', announced: announced.stance, reported: main.stance });
  return found;
}

function negative(statement: Statement, letter: Terms): boolean {
  return (
    statement.negated ?? wordsOf(letter, statement, letter.language.comparison.nuance.negations).length > 0
  );
}

/** Words of the report that limit, condition or give up a position and that the announcement did not have. */
function nuanceChanges(
  announced: Statement,
  answers: readonly Statement[],
  agenda: Terms,
  report: Terms,
): Change[] {
  const { limits, opposites } = report.language.comparison.nuance;
  const found: Change[] = [];
  for (const what of ['condition', 'concession', 'restriction', 'softening'] as const) {
    const now = answers.flatMap((answer) => printed(report.text, answer).match(limits[what]) ?? []);
    const then = printed(agenda.text, announced).match(limits[what]) ?? [];
    if (now.length > then.length) found.push({ what, announced: '', reported: now.join(', ') });
    else if (what === 'condition' && then.length > 0 && now.length === 0)
      found.push({ what, announced: then.join(', '), reported: '' });
  }
  for (const word of wordsOf(agenda, announced, opposites)) {
    const other = new Set(opposites.get(word.lexeme));
    const now = answers.flatMap((s) => wordsOf(report, s, other));
    if (now[0])
      found.push({
        what: 'opposite',
        announced: printed(agenda.text, word),
        reported: printed(report.text, now[0]),
      });
  }
  return found;
}

/** Below this share of its subject words in the answers, a part of an announcement is left out. */
const leftOut = 0.15;
/** A part with less subject matter than this is no point of its own. */
const ownPoint = 2;

/** A part of an announcement of several points ("… en dat …") of which the answers have nothing. */
function scopeChange(
  announced: Position,
  answers: readonly Position[],
  agenda: Terms,
  rare: Rarity,
): Change[] {
  if (announced.points.length < 2) return [];
  const heard = union(answers.map(({ context }) => context));
  const shares = announced.points.map(({ words }) => coverage(words, heard, rare));
  if (Math.max(...shares) < 2 * leftOut) return [];
  const missing = announced.points.filter(({ words }, i) => words.size >= ownPoint && shares[i]! < leftOut);
  return missing.map(({ span }) => ({ what: 'scope', announced: printed(agenda.text, span), reported: '' }));
}
