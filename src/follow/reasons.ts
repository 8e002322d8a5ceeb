import type { Figure, Stance } from '../record/types.ts';
import { printed } from '../span.ts';
import type { Letters } from './pairs.ts';
import type { Position } from './positions.ts';
import { readable, shared } from './terms.ts';

/** One reason for an outcome, as data; publish/ puts it into words. */
export type Reason =
  | { code: 'words'; words: string[] }
  | { code: 'figure'; words: string }
  | { code: 'stance'; stance: Stance }
  | { code: 'stances'; announced: Stance; reported: Stance }
  | { code: 'holder'; holder: string }
  | { code: 'place' }
  | { code: 'nothing' }
  | { code: 'person'; who: string; why: string };

const mostWords = 4;

/** What an announcement and the likeliest statements of the report have to do with each other. */
export function reasonsOf(
  announced: Position,
  answers: readonly Position[],
  { agenda, report, rare }: Letters,
): Reason[] {
  const main = answers[0];
  if (!main) return [{ code: 'nothing' }];
  const found: Reason[] = [];
  const words = readable(report, main.sentence, shared(announced.own, main.context, rare)).filter(
    (word) => !/^\d/.test(word),
  );
  if (words.length > 0) found.push({ code: 'words', words: words.slice(0, mostWords) });
  const same = announced.statement.figures
    .map((i) => agenda.record.figures[i]!)
    .find((figure) => main.statement.figures.some((j) => equal(figure, report.record.figures[j]!)));
  if (same) found.push({ code: 'figure', words: printed(agenda.text, same) });
  const [then, now] = [announced.statement.stance, main.statement.stance];
  found.push(
    then === now ? { code: 'stance', stance: then } : { code: 'stances', announced: then, reported: now },
  );
  const { holder } = main.statement;
  if (holder.class !== 'government') found.push({ code: 'holder', holder: holder.name ?? holder.class });
  return words.length > 0 || same ? found : [{ code: 'place' }, ...found];
}

const equal = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.low === b.low && a.high === b.high;
