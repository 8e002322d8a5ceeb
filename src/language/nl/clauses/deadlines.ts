import { months } from '../dates/words.ts';
import type { Word } from './markedword.ts';
import type { Scene } from './scene.ts';

const starts = /^(?:in|voor|vóór|uiterlijk|binnen|na|begin|eind|einde|medio|tegen|volgend|komend)$/;
const periods =
  /^(?:jaar|maand|maanden|weken|kwartaal|halfjaar|semester|zomer|winter|voorjaar|najaar|herfst|lente|kerst|zomerreces|kerstreces|reces|jaarwisseling|jaareinde)$/;

/** What a holder hands over when it is done: "zal in het najaar een herziening presenteren". */
const deliveries = new Set(
  'presenteren komen publiceren informeren rapporteren berichten terugkoppelen leveren ondertekenen voorleggen bekendmaken'.split(
    ' ',
  ),
);

/**
 * A clause names when something is to be done, other than in the meeting: "in het najaar", "vóór 1 maart". With `years`
 * also "in 2030", which tells of the past as often where the verb does not look ahead.
 */
export function hasDeadline({ words, own }: Scene, years = false): boolean {
  return own.some((i) => starts.test(words[i]!.lower) && namesPeriod(words, i, years));
}

function namesPeriod(words: readonly Word[], i: number, years: boolean): boolean {
  for (let k = i + 1; k < Math.min(words.length, i + 6); k++) {
    const { lower } = words[k]!;
    if (periods.test(lower) || months.has(lower) || (years && /^20\d\d$/.test(lower))) return true;
    if (words[k]!.kind === 'punct') return false;
  }
  return false;
}

/** A clause names a sum: "legde € 9 mln. in". */
export function hasAmount({ words, own }: Scene): boolean {
  return own.some((i) => /^(?:€|eur|euro|usd|dollar)$/.test(words[i]!.lower));
}

/** The verb, by its date, tells of something that will be handed over rather than of the course of a meeting. */
export function isDelivery({ readings }: Word): boolean {
  return readings.some(({ particle = '', lemma }) => deliveries.has(particle + lemma));
}
