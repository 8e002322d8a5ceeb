import type { Clause, Tense, TokenRange } from '../../clauses.ts';
import { gapOf } from './gaps.ts';
import type { Scene } from './scene.ts';
import { isPerfectVerb } from './voice.ts';

const negators = /^(?:niet|geen|nooit|evenmin|niets|noch|nimmer|niemand)$/;

const scarce = /^(?:weinig|nauwelijks|amper|minder|allerminst)$/;

/** A negation over the trigger: in the clause itself, not part of the trigger's own words and not "niet alleen". */
export function isNegated({ words, own, clauses, n }: Scene, at: readonly number[]): boolean {
  const first = at[0]!;
  // "weinig zinvol"
  if (
    at.some(
      (i) =>
        scarce.test(words[i - 1]?.lower ?? '') &&
        !at.includes(i - 1) &&
        own.includes(i - 1) &&
        !isDoubled(words, i - 1),
    )
  )
    return true;
  return own.some(
    (i) =>
      negators.test(words[i]!.lower) &&
      !at.includes(i) &&
      i > first - 12 &&
      !isContrast(words, i, first) &&
      !isInGap(words, at, i, clauses[n]!.to) &&
      !/^(?:alleen|slechts|minder)$/.test(words[i + 1]?.lower ?? ''),
  );
}

/** "…, met de hoogte van het budget niet": said of the remainder alone. */
function isInGap(words: Scene['words'], at: readonly number[], i: number, to: number): boolean {
  const last = at.at(-1)!;
  if (i < last || words[i]!.lower !== 'niet') return false;
  const gap = gapOf(words, last, to);
  return gap !== undefined && i >= gap.from;
}

/** "niet minder belangrijk" */
const isDoubled = (words: Scene['words'], i: number): boolean =>
  words[i]!.lower === 'minder' && /^(?:niet|geen|nauwelijks)$/.test(words[i - 1]?.lower ?? '');

/** "steunt het voorstel, maar niet de begroting", "voelt weinig voor een heffing, ook niet als proef" */
const isContrast = (words: Scene['words'], i: number, first: number): boolean =>
  i > first &&
  words[i]!.lower === 'niet' &&
  (/^(?:maar|doch|en)$/.test(words[i - 1]?.lower ?? '') ||
    (/^(?:ook|zelfs|althans|echter)$/.test(words[i - 1]?.lower ?? '') && words[i - 2]?.lower === ','));

/** The phrases that soften, by their first word. */
const hedges = new Map<string, string[][]>();
for (const phrase of `in beginsel|in principe|waar mogelijk|zo mogelijk|indien mogelijk|waar nodig|indien nodig|vooralsnog|onder voorbehoud|
onder voorwaarden|in het uiterste geval|naar verwachting|desnoods|mogelijk|wellicht|voorlopig|hooguit|bij voorkeur|in grote lijnen|op hoofdlijnen|
zoveel mogelijk|waarschijnlijk|vooreerst|deels|gedeeltelijk`
  .split('|')
  .map((phrase) => phrase.trim().split(' ')))
  hedges.set(phrase[0]!, [...(hedges.get(phrase[0]!) ?? []), phrase]);

/** The words of the clause that soften the position. */
export function hedgeOf({ words, own }: Scene): TokenRange | undefined {
  for (const i of own)
    for (const phrase of hedges.get(words[i]!.lower) ?? [])
      if (phrase.every((part, k) => words[i + k]?.lower === part)) return { from: i, to: i + phrase.length };
  return undefined;
}

const conditional = /^(?:mits|indien|tenzij|zolang|voorzover|zodra|mocht|wanneer)$/;

/** The clause or phrase on which the position hangs: "mits …", "indien …", "op voorwaarde dat …". */
export function conditionOf({ words, clauses, n, own }: Scene): TokenRange | undefined {
  const clause = clauses[n]!;
  const inside = clauses.find(
    (other: Clause) =>
      other !== clause &&
      other.from >= clause.from &&
      other.to <= clause.to &&
      other.opener !== undefined &&
      conditional.test(words[other.opener]!.lower),
  );
  if (inside) return { from: inside.from, to: inside.to };
  const at = own.find((i) => words[i]!.lower === 'op' && words[i + 1]?.lower === 'voorwaarde');
  return at === undefined ? undefined : { from: at, to: clause.to };
}

/** How a clause places a verb in time; the members are those of `Proposition`. */
export interface Time {
  future: boolean;
  perfect: boolean;
  conditional: boolean;
  tense: Tense;
  anyTense: boolean;
}

/** "is aanvaardbaar gebleken", "is kritisch gebleven": the copula that is in the perfect. */
const become = /^(?:gebleken|gebleven|geworden)$/;

const lemmaOf = (finite: Scene['words'][number] | undefined): string | undefined => finite?.auxiliary?.lemma;

/** How the clause places the verb at `verb` in time. */
export function timeOf(
  { words, clauses, n, lacking }: Pick<Scene, 'words' | 'clauses' | 'n' | 'lacking'>,
  verb: number,
): Time {
  const clause = clauses[n]!;
  const head = clause.kind === 'conjunct' ? clauses[clause.parent!]! : clause;
  const finite = head.finite === undefined ? undefined : words[head.finite]!;
  const lemma = head.finite === verb ? undefined : finite?.auxiliary?.lemma;
  const past = finite?.tense === 'past';
  return {
    future: lacking === 'future' || ((lemma === 'zullen' || lemma === 'gaan') && !past),
    conditional: lemma === 'zullen' && past,
    perfect:
      lacking === 'perfect' ||
      isPerfectVerb(words, clauses, clause, verb) ||
      (verb === head.finite &&
        lemmaOf(finite) === 'zijn' &&
        clause.verbs.some((i) => become.test(words[i]!.lower))),
    tense: past ? 'past' : 'present',
    anyTense: finite?.anyTense ?? false,
  };
}
