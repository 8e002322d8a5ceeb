import type { Notice, Reference } from '../../record/types.ts';
import type { Reading } from '../reading.ts';
import type { NoticeRule } from './rule.ts';

/** A letter cites fewer; a bound keeps the comparison of all pairs cheap in any text. */
const most = 200;

/**
 * One document cited in two ways: the same number under two dossiers that differ by a slip of the pen, the same number
 * of the Commission under two years, two digits of an EU act changed round.
 */
export const referenceVariants: NoticeRule = ({ reading, record }) => {
  const first = new Map<string, Reference>();
  for (const reference of record.references) {
    const key = `${reference.type === 'motie' ? 'kamerstuk' : reference.type} ${reference.id}`;
    if (!first.has(key)) first.set(key, reference);
  }
  const cited = [...first.values()].slice(0, most);
  return cited.flatMap((one, i) =>
    cited
      .slice(i + 1)
      .filter((other) => isSlip(one, other) || isSameMotion(reading, one, other))
      .map(
        (other): Notice => ({
          rule: 'reference-variants',
          message: `"${one.id}" and "${other.id}" look like one document cited in two ways.`,
          parameters: { first: one.id, second: other.id },
          spans: [one, other].map(({ start, end }) => ({ start, end })),
        }),
      ),
  );
};

function isSlip(one: Reference, other: Reference): boolean {
  const papers = ['kamerstuk', 'motie'];
  if (papers.includes(one.type) && papers.includes(other.type)) return samePaper(one.id, other.id);
  if (one.type !== other.type) return false;
  if (one.type === 'com') return sameLast(one.id, other.id, '/');
  return one.type === 'eu_act' && sameAct(one.id, other.id);
}

/** Motions of one mover in one dossier, two digits of the number changed round. */
function isSameMotion({ text, language }: Reading, one: Reference, other: Reference): boolean {
  if (one.type !== 'motie' || other.type !== 'motie') return false;
  const [a, b] = [one.id.split('-'), other.id.split('-')];
  if (!isTransposed(a.pop() ?? '', b.pop() ?? '') || a.join() !== b.join()) return false;
  const [mover, same] = [one, other].map((motion) =>
    language.references.movers(text.slice(motion.start, motion.end)),
  );
  return mover !== '' && mover === same;
}

/** "28676-474" and "28767-474": numbers of three digits seldom agree by chance under dossiers that look alike. */
function samePaper(one: string, other: string): boolean {
  const [a, b] = [one.lastIndexOf('-'), other.lastIndexOf('-')];
  if (a < 5 || b < 5) return false;
  const number = one.slice(a + 1);
  return (
    number.length >= 3 && number === other.slice(b + 1) && differsBySlip(one.slice(0, a), other.slice(0, b))
  );
}

/** "COM/2020/580" and "COM/2021/580". */
function sameLast(one: string, other: string, sign: string): boolean {
  const [a, b] = [one.split(sign), other.split(sign)];
  return a[0] === b[0] && a[2] === b[2] && a[2]!.length >= 3 && a[1] !== b[1];
}

/** "2021/1119" and "1119/2021" or "2021/1191". */
function sameAct(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')];
  if (a[0] === b[1] && a[1] === b[0]) return true;
  return a[0] === b[0] && a[1]!.length >= 4 && isTransposed(a[1]!, b[1]!);
}

/** One character changed, dropped, or changed round with its neighbour. */
function differsBySlip(one: string, other: string): boolean {
  if (one === other) return false;
  if (isTransposed(one, other)) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.length === long.length
    ? short.slice(i + 1) === long.slice(i + 1)
    : short.slice(i) === long.slice(i + 1);
}

function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  return (
    i < one.length - 1 &&
    one[i] === other[i + 1] &&
    one[i + 1] === other[i] &&
    one.slice(i + 2) === other.slice(i + 2)
  );
}
