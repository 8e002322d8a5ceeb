import { aligned } from './alignment.ts';
import { isSaid, type Position } from './positions.ts';

/** How a pair stands among the other pairs that its two statements could form; every value about -1 to 1. */
export interface Standing {
  /** Log-odds of the pair by itself, scaled. */
  alone: number;
  /** How much likelier it is than the likeliest other answer to the announcement. */
  ahead: number;
  /** How much likelier it is than the likeliest other announcement that the answer could belong to. */
  wanted: number;
  /** Nearness of the answer to where the surest pairs around the announcement put it. */
  place: number;
  /** How likely the answer is for the announcements next to this one: neighbours often share an answer. */
  beside: number;
  planned: number;
  /** Whether the answer is what the government itself did. */
  said: number;
  chosen: number;
  wantedSaid: number;
  besidePlace: number;
  alonePlanned: number;
  /** Log-odds of the pair where answers come in the order of the announcements. */
  inOrder: number;
  /** How much of what the answer could belong to it is (of the government's own answers), and of what could answer the announcement. */
  claim: number;
  share: number;
}

/** Log-odds that each reported position (columns) answers each announced one (rows). */
export interface PairOdds {
  /** By itself. */
  alone: number[][];
  /** Beside all other pairs. */
  beside: number[][];
}

const bound = 5;
/** Log-odds that a statement has no partner at all, beside those of its partners. */
const none = -3;
/** Log-weights of having no partner: most of what was planned is taken up, and most of what the government said takes up something. */
const unpaired = { planned: -2, standing: -0.5, said: -2, other: 0 };
const clamp = (x: number): number => Math.max(-1, Math.min(1, x / bound));

/**
 * Sets every pair of announced and reported positions against its rivals: a report answers in the order of the agenda,
 * most of its statements answer one announcement, and most announcements have one answer.
 * @param odds log-odds that reported position j answers announced position i
 */
export function standings(
  announced: readonly Position[],
  reported: readonly Position[],
  odds: readonly (readonly number[])[],
): Standing[][] {
  const rowBest = odds.map((row) => bestTwo(row));
  const columnBest = reported.map((_, j) => bestTwo(odds.map((row) => row[j]!)));
  const rowSum = odds.map((row) => row.reduce((t, v) => t + Math.exp(v), Math.exp(none)));
  const columnSum = reported.map((_, j) => odds.reduce((t, row) => t + Math.exp(row[j]!), Math.exp(none)));
  const anchors = rowBest.flatMap(({ at, best }, i) =>
    at >= 0 && best > 0 && columnBest[at]!.at === i ? [{ i, from: announced[i]!.depth, to: at }] : [],
  );
  const inOrder = aligned(odds, {
    rows: announced.map(({ statement }) =>
      statement.phase === 'planned' ? unpaired.planned : unpaired.standing,
    ),
    columns: reported.map((one) => (isSaid(one) ? unpaired.said : unpaired.other)),
  });
  return announced.map((a, i) => {
    const expected = expectation(a.depth, i, anchors, reported);
    return reported.map((b, j) => {
      const value = odds[i]![j]!;
      const place = Math.exp(-Math.abs(j - expected) / 5);
      const said = isSaid(b) ? 1 : 0;
      const alone = value / bound;
      const ahead = clamp(value - others(rowBest[i]!, j));
      const wanted = clamp(value - others(columnBest[j]!, i));
      const beside = clamp(Math.max(odds[i - 1]?.[j] ?? -bound, odds[i + 1]?.[j] ?? -bound));
      const planned = a.statement.phase === 'planned' ? 1 : 0;
      return {
        alone,
        ahead,
        wanted,
        place,
        beside,
        planned,
        said,
        chosen: ahead * wanted,
        wantedSaid: wanted * said,
        besidePlace: beside * place,
        alonePlanned: alone * planned,
        inOrder: sure(inOrder[i]![j]!),
        claim: said * share(value, columnSum[j]!),
        share: share(value, rowSum[i]!),
      };
    });
  });
}

/** Log-odds of one likelihood among the rest of a sum. */
const share = (value: number, total: number): number => sure(Math.exp(value) / total);

/** Log-odds of a likelihood, scaled and bound. */
const sure = (likelihood: number): number => clamp(Math.log((likelihood + 1e-6) / (1 - likelihood + 1e-6)));

interface Best {
  at: number;
  best: number;
  second: number;
}

function bestTwo(values: readonly number[]): Best {
  const found: Best = { at: -1, best: -20, second: -20 };
  values.forEach((value, at) => {
    if (value > found.best) {
      found.second = found.best;
      found.best = value;
      found.at = at;
    } else if (value > found.second) found.second = value;
  });
  return found;
}

const others = ({ at, best, second }: Best, self: number): number => (at === self ? second : best);

/** Index among the reported positions where an announcement is expected: between its nearest anchors. */
function expectation(
  depth: number,
  self: number,
  anchors: readonly { i: number; from: number; to: number }[],
  reported: readonly Position[],
): number {
  let before = { from: 0, to: 0 };
  let after = { from: 1, to: reported.length - 1 };
  for (const anchor of anchors) {
    if (anchor.i === self) continue;
    if (anchor.i < self && anchor.from >= before.from) before = anchor;
    if (anchor.i > self && anchor.from <= after.from) after = anchor;
  }
  const span = after.from - before.from;
  const share = span <= 0 ? 0.5 : (depth - before.from) / span;
  return before.to + share * (after.to - before.to);
}
