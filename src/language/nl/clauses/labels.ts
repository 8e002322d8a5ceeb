import type { HolderReading, LeadIn } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { holderAt } from './holders.ts';
import type { Word } from './markedword.ts';

/** Longest label in words. */
const reach = 8;

const positions =
  /^(?:kabinets)?(?:inzet|positie|standpunt|inbreng|lijn|opstelling|appreciatie|beoordeling|oordeel|interventie|boodschap)$/;
/** What is said in the meeting and not before it. */
const spoken = /^(?:kabinets)?(?:inbreng|interventie)$/;
const owners =
  /^(?:nederland|nederlandse|nl|kabinet|regering|kabinetsinzet|kabinetsstandpunt|kabinetspositie)$/;
const beside = /^(?:de|het|van|voor|en|in|raad|eu|nieuwe|eerste)$/;

/**
 * The holder of what stands under tokens `from` to `to` where they are a label for the government's positions and nothing
 * else: "Inzet Nederland", "Nederlandse positie:", "NL". Undefined for "Krachtenveld" and for a sentence.
 */
export function labelIn(words: readonly Word[], from: number, to: number): LeadIn | undefined {
  let start = from;
  let end = to;
  while (end > start && words[end - 1]!.kind === 'punct') end--;
  while (start < end && words[start]!.kind !== 'word') start++;
  if (start === end || end - start > reach) return undefined;
  let owner: number | undefined;
  let noun: number | undefined;
  for (let k = start; k < end; k++) {
    const { lower, kind } = words[k]!;
    if (owners.test(lower)) owner ??= k;
    else if (!positions.test(lower) && !(kind === 'word' && beside.test(lower))) return undefined;
    if (positions.test(lower)) noun ??= k;
  }
  const at = owner ?? (words[noun ?? start]!.lower === 'inzet' ? noun : undefined);
  if (at === undefined) return undefined;
  const said = noun !== undefined && spoken.test(words[noun]!.lower);
  return {
    holder: { from: at, to: at + 1, class: 'government' },
    future: noun !== undefined && !said,
    tense: 'present',
    label: true,
  };
}

/** The label that opens a sentence, with the token of its colon: "Inzet: steunt …", "Duitsland: tegen …". */
export function labelBefore(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  to: number,
): { label: LeadIn; at: number } | undefined {
  for (let at = from + 1; at < Math.min(to - 1, from + reach + 1); at++) {
    if (words[at]!.lower !== ':') continue;
    const label = labelIn(words, from, at) ?? ofHolder(holderAt(tokens, words, from, at), at);
    return label && { label, at };
  }
  return undefined;
}

/** Somebody's name and nothing else. */
const ofHolder = (holder: HolderReading | undefined, at: number): LeadIn | undefined =>
  holder && !holder.weak && !holder.pronoun && holder.to === at
    ? { holder, future: false, tense: 'present', label: true }
    : undefined;
