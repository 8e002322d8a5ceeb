import type { Notice } from '../../record/types.ts';
import { bounds, placeFigures, shown } from './placed.ts';
import type { NoticeRule } from './rule.ts';

/** The total stands within so many figures behind what is multiplied. */
const reach = 3;

/** So many of so much each that do not give the total: "vier à vijf rotaties van elk circa negentig …, in totaal 300". */
export const product: NoticeRule = (context) => {
  const placed = placeFigures(context);
  return placed.flatMap((each, i): Notice[] => {
    const times = placed[i - 1];
    const a = times && bounds(times.figure);
    const b = bounds(each.figure);
    if (!times || !a || !b || !each.figure.per || times.sentence !== each.sentence) return [];
    if (each.figure.per === 'year' || times.figure.unit === each.figure.unit) return [];
    const total = placed
      .slice(i + 1, i + 1 + reach)
      .find(
        ({ figure, from, sentence }) =>
          figure.unit === each.figure.unit &&
          sentence <= each.sentence + 1 &&
          context.reading.language.notices.isTotal(context.reading.tokens, from),
      );
    const c = total && bounds(total.figure);
    if (!total || !c || (c.low <= a.high * b.high && c.high >= a.low * b.low)) return [];
    const low = shown((times.figure.low ?? 0) * (each.figure.low ?? 0));
    const high = shown((times.figure.high ?? 0) * (each.figure.high ?? 0));
    const amount = low === high ? low : `${low}–${high}`;
    const stated = shown(total.figure.low ?? 0);
    return [
      {
        rule: 'product',
        message: `The numbers multiply to ${amount}, not to the total of ${stated}.`,
        parameters: { amount, stated },
        spans: [times, each, total].map(({ figure: { start, end } }) => ({ start, end })),
      },
    ];
  });
};
