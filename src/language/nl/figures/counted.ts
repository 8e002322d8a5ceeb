import type { UnitRead } from '../../figures.ts';
import type { Token } from '../../tokens.ts';
import { functionWords, modifiers } from './functionwords.ts';
import { isPersonNoun } from './persons.ts';
import { followingUnits } from './units.ts';

const farthest = 6;

/** A noun found after a number, with the index of the token after it. */
export interface CountedRead {
  unit: UnitRead;
  next: number;
}

/**
 * The noun that is counted from token `at` on, adjectives skipped: "vier nieuwe rotaties" → rotaties. Only a plural,
 * or a singular when `one`. Undefined when a function word, a verb or a mark comes first.
 */
export function readCounted(tokens: readonly Token[], at: number, one: boolean): CountedRead | undefined {
  const block = tokens[at - 1]?.block;
  let head: number | undefined;
  for (let i = at; i < tokens.length && i < at + farthest; i++) {
    const token = tokens[i]!;
    if (token.block !== block || token.kind === 'note') break;
    if (token.kind === 'punct') {
      if (
        token.text === '«' ||
        token.text === '“' ||
        token.text === '‘' ||
        token.text === '"' ||
        token.text === "'"
      )
        continue;
      if (token.text === ',' && i > at && isAdjective(tokens[i - 1]!)) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (token.lower === 'en' && i > at && isAdjective(tokens[i - 1]!)) continue;
    if (functionWords.has(token.lower) && !areVotes(tokens, i, at)) break;
    if (
      followingUnits.has(token.lower) ||
      looksPlural(token) ||
      token.lower === 'man' ||
      (one && !isAdjective(token))
    ) {
      head = i;
      break;
    }
    if (isAdjective(token) || modifiers.has(token.lower)) continue;
    // A name or a foreign word before the noun: "drie Frans-Duitse", "acht high-level bijeenkomsten", "zes Patriot".
    const after = tokens[i + 1];
    if (
      after?.block === block &&
      after.kind === 'word' &&
      looksPlural(after) &&
      !functionWords.has(after.lower)
    )
      continue;
    if (token.text !== token.lower && token.text.length > 2 && i === at) {
      head = i;
    }
    break;
  }
  return head === undefined ? undefined : { unit: unitOf(tokens, at, head), next: head + 1 };
}

/** "met 365 stemmen voor": what else "stemmen" is a verb. */
const areVotes = (tokens: readonly Token[], i: number, at: number): boolean =>
  i === at && tokens[i]!.lower === 'stemmen' && /^(?:voor|tegen|verschil)$/.test(tokens[i + 1]?.lower ?? '');

/** The unit that a noun stands for, with the span of its adjectives and itself. */
function unitOf(tokens: readonly Token[], at: number, head: number): UnitRead {
  const noun = tokens[head]!;
  const counted = { start: tokens[at]!.start, end: noun.end };
  const known = followingUnits.get(noun.lower);
  if (known) return { unit: known.unit || noun.text, kind: known.kind, counted };
  const unit = isPersonNoun(noun.lower, noun.text) ? 'person' : noun.text;
  return { unit, kind: 'count', counted };
}

function isAdjective(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (token.lower.endsWith('e') || modifiers.has(token.lower) || /-?(?:jarig|ste|de)$/.test(token.lower))
  );
}

/** Plural nouns of Dutch end in -en, -s, -'s, -ën or a foreign -i, -a; words that a dot ends are abbreviations. */
function looksPlural(token: Token): boolean {
  if (token.kind !== 'word' || modifiers.has(token.lower) || token.text.length < 3) return false;
  // "minstens twintig ratificeerden" is a verb, "geïnteresseerden" and "afgestudeerden" are people.
  if (/eerden$/.test(token.lower) && !/^(?:af|in|uit|over|be)?ge/.test(token.lower)) return false;
  return (
    /(?:en|s|ën|'s|ia|ta|ci|centra)$/.test(token.lower) &&
    !/(?:isch|lijks|loos|heids|ings)$/.test(token.lower)
  );
}
