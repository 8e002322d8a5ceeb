import type { Token } from '../../tokens.ts';
import { verbForms } from '../verbs/lookup.ts';

const past = new Set(
  (
    'was waren werd werden had hadden vond vonden kwam kwamen nam namen sprak spraken ging gingen stond stonden gaf gaven bood boden ' +
    'stuurde stuurden besloot besloten bracht brachten hield hielden liet lieten bleek bleken vroeg vroegen zei zeiden deed deden ' +
    'kreeg kregen zag zagen bereikte bereikten presenteerde publiceerde informeerde ontving ontvingen verscheen trad traden sloot sloten ' +
    'eindigde begon begonnen'
  ).split(' '),
);
const future = new Set(
  (
    'zal zullen zult wil willen gaat gaan volgt volgen voornemens verwacht verwachting verwachten uiterlijk vóór voorzien gepland ' +
    'komend komende aankomend aankomende binnenkort beoogd'
  ).split(' '),
);

/**
 * The side of the letter that a sentence puts a date on, from the cue nearest to the date: "zal", "volgt", "uiterlijk"
 * ahead of it; "vond", "heeft" behind it.
 */
export function tense(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
): 'past' | 'future' | undefined {
  const first = Math.max(from, at - 25);
  const last = Math.min(to, at + 25);
  let found: 'past' | 'future' | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!;
    const side =
      (past.has(lower) && !(lower === 'besloten' && inPassive(tokens, first, i))) ||
      (i > at && inPerfect(tokens, first, i))
        ? 'past'
        : future.has(lower)
          ? 'future'
          : undefined;
    if (side && Math.abs(i - at) < distance) {
      found = side;
      distance = Math.abs(i - at);
    }
  }
  return found;
}

/** "wordt in het najaar besloten": a participle that looks like a past tense. */
function inPassive(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at + 1; i >= Math.max(from, at - reach); i--)
    if (/^(?:wordt|worden)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

const perfect = new Set(['heeft', 'hebben', 'heb', 'is', 'zijn']);
/** How far before its auxiliary or behind it a participle may stand. */
const reach = 12;

/**
 * A participle of "heeft in mei gepleit", "die hij in mei heeft gesteund": what is done lies behind. A date after it may be of
 * what was said: "heeft aangekondigd in mei …".
 */
function inPerfect(tokens: readonly Token[], from: number, at: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || !/(?:[td]|en)$/.test(lower) || future.has(lower)) return false;
  let auxiliary = false;
  for (let i = Math.max(from, at - reach); i <= at + 1 && !auxiliary; i++)
    auxiliary = i !== at && perfect.has(tokens[i]?.lower ?? '');
  return auxiliary && verbForms(lower).some(({ form }) => form === 'participle') && /ge/.test(lower);
}
