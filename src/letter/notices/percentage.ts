import type { Notice } from '../../record/types.ts';
import type { PlacedFigure } from './placed.ts';
import { placeFigures, shown } from './placed.ts';
import type { NoticeRule } from './rule.ts';

/** A share in whole per cents is rounded; one after "circa" more so. */
const slack = 1;
const aboutSlack = 5;
/** The percentage and its numbers stand no further apart than this many tokens. */
const apart = 3;

/** A share that is another percentage: "12 van de 27 lidstaten (60%)". */
export const percentage: NoticeRule = (context) => {
  const { tokens, language } = context.reading;
  const placed = placeFigures(context);
  return placed.flatMap((part, i): Notice[] => {
    const whole = placed[i + 1];
    if (!whole || !isCount(part) || !isCount(whole) || whole.figure.low! <= 0) return [];
    if (!language.notices.isPartOf(tokens, part.to, whole.from)) return [];
    const share = [placed[i - 1], placed[i + 2]].find(
      (one) => one?.figure.unit === '%' && one.figure.low !== null && one.figure.low === one.figure.high,
    );
    if (!share || !adjoins(share, part, whole)) return [];
    const actual = (100 * part.figure.low!) / whole.figure.low!;
    const allowed = share.figure.hedge === 'about' ? aboutSlack : slack;
    if (share.sentence !== part.sentence || Math.abs(actual - share.figure.low!) <= allowed) return [];
    const rounded = shown(Math.round(10 * actual) / 10);
    const [a, b, stated] = [part, whole, share].map(({ figure }) => shown(figure.low!));
    return [
      {
        rule: 'percentage',
        message: `${a} of ${b} is ${rounded}%, not ${stated}%.`,
        parameters: { part: a!, whole: b!, actual: rounded, stated: stated! },
        spans: [part, whole, share].map(({ figure: { start, end } }) => ({ start, end })),
      },
    ];
  });
};

const isCount = ({ figure }: PlacedFigure): boolean =>
  figure.unit !== '%' && figure.hedge === 'exact' && figure.low !== null && figure.low === figure.high;

function adjoins(share: PlacedFigure, part: PlacedFigure, whole: PlacedFigure): boolean {
  const gap = share.from < part.from ? part.from - share.to : share.from - whole.to;
  return gap >= 0 && gap <= apart;
}
