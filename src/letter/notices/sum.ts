import type { Notice } from '../../record/types.ts';
import type { PlacedFigure } from './placed.ts';
import { bounds, placeFigures, shown } from './placed.ts';
import type { NoticeContext, NoticeRule } from './rule.ts';

/** A sum further off than this share of the total was not meant to make it up. */
const reach = 0.35;
const mostParts = 8;
/** Parts of one sum stand no further apart than this many tokens. */
const apart = 14;

/** Parts that do not add up to the total behind them: "120 uit Spanje en 90 uit Italië, in totaal 220 militairen". */
export const sum: NoticeRule = (context) => {
  const placed = placeFigures(context);
  return placed.flatMap((total, i): Notice[] => {
    const { tokens, language } = context.reading;
    if (!language.notices.isTotal(tokens, total.from) || total.figure.per) return [];
    const parts = partsBefore(context, placed, i);
    const stated = bounds(total.figure);
    const added = parts.map(({ figure }) => bounds(figure));
    if (parts.length < 2 || !stated || added.includes(undefined)) return [];
    const low = added.reduce((n, part) => n + part!.low, 0);
    const high = added.reduce((n, part) => n + part!.high, 0);
    const off = Math.abs((low + high) / 2 - stated.low) / stated.low;
    if ((stated.low <= high * (1 + 1e-9) && stated.high >= low * (1 - 1e-9)) || off > reach) return [];
    const makes = shown(parts.reduce((n, { figure }) => n + (figure.low ?? 0), 0));
    const says = shown(total.figure.low ?? 0);
    return [
      {
        rule: 'sum',
        message: `The parts add up to ${makes}, not to the total of ${says}.`,
        parameters: { sum: makes, stated: says },
        spans: [...parts, total].map(({ figure: { start, end } }) => ({ start, end })),
      },
    ];
  });
};

/** Figures of the total's unit before it in its sentence, joined by words of adding. */
function partsBefore(
  { reading }: NoticeContext,
  placed: readonly PlacedFigure[],
  at: number,
): PlacedFigure[] {
  const { tokens, language } = reading;
  const parts: PlacedFigure[] = [];
  let after = placed[at]!;
  for (let i = at - 1; i >= 0 && parts.length < mostParts; i--) {
    const part = placed[i]!;
    if (part.sentence !== after.sentence || part.figure.unit !== after.figure.unit || part.figure.per) break;
    if (after.from - part.to > apart || !language.notices.adds(tokens, part.to, after.from)) break;
    parts.unshift(part);
    after = part;
  }
  return parts;
}
