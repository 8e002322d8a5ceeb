import type { Hedge, Quantity, UnitRead } from '../../figures.ts';
import type { Token } from '../../tokens.ts';
import { magnitudes, readNumber } from '../numbers/numbers.ts';
import { readCounted } from './counted.ts';
import { isCeiling, readHedge, readHedgeBehindUnit, readTrailingHedge } from './hedges.ts';
import { isNoQuantity } from './labels.ts';
import { readsAsNumber } from './numberwords.ts';
import { currencies, currencyNationalities, followingUnits } from './units.ts';

/** A number with its magnitude and the unit sign on either side. */
interface Amount {
  value: number;
  magnitude: number;
  digits: boolean;
  /** Index of the first token, the number or the currency before it. */
  first: number;
  /** Index of the number. */
  number: number;
  next: number;
  unit?: UnitRead;
}

/** The amount whose number stands at `at`; a currency sign before it is taken in. */
function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const read = readNumber(tokens, at);
  const block = tokens[at]?.block;
  if (!read || tokens[read.next - 1]!.block !== block) return undefined;
  const amount: Amount = {
    value: read.value,
    magnitude: 1,
    digits: read.digits,
    first: at,
    number: at,
    next: read.next,
  };
  for (let n = 0; n < 2; n++) {
    const factor = wordAt(tokens, amount.next, block, magnitudes);
    if (factor === undefined || factor <= amount.magnitude) break;
    amount.magnitude *= factor;
    amount.next++;
  }
  const before = wordAt(tokens, at - 1, block, currencies);
  if (before) {
    amount.first = at - 1;
    if (
      tokens[at - 1]!.text === '$' &&
      /^(?:us|a|c)$/.test(tokens[at - 2]?.lower ?? '') &&
      tokens[at - 2]!.end === tokens[at - 1]!.start
    )
      amount.first = at - 2;
    amount.unit = { unit: before.unit, kind: 'money' };
    return amount;
  }
  readSign(tokens, amount, block!);
  return amount;
}

/** The sign or noun of the unit right after an amount, when it stands in its quote. */
function readSign(tokens: readonly Token[], amount: Amount, block: number): void {
  let i = amount.next;
  if (currencyNationalities.has(tokens[i]?.lower ?? '') && wordAt(tokens, i + 1, block, currencies)) i++;
  const currency = wordAt(tokens, i, block, currencies);
  if (currency) {
    amount.unit = { unit: currency.unit, kind: 'money' };
    amount.next = i + 1;
    return;
  }
  const sign = wordAt(tokens, amount.next, block, followingUnits);
  if (!sign?.sign) {
    if (tokens[amount.next]?.text === '°' && tokens[amount.next]!.block === block) {
      const scale = tokens[amount.next + 1]?.lower === 'c' ? 2 : 1;
      amount.unit = { unit: scale === 2 ? '°C' : '°', kind: 'measure' };
      amount.next += scale;
    }
    return;
  }
  amount.unit = { unit: sign.unit || tokens[amount.next]!.text, kind: sign.kind };
  amount.next++;
  if (tokens[amount.next]?.text === '-' && tokens[amount.next + 1]?.lower === 'punt') amount.next += 2;
}

function wordAt<T>(
  tokens: readonly Token[],
  at: number,
  block: number | undefined,
  words: ReadonlyMap<string, T>,
): T | undefined {
  const token = tokens[at];
  return token && token.block === block ? words.get(token.lower) : undefined;
}

/** How two numbers of one range are joined: index after the join, or undefined. */
function rangeJoin(
  tokens: readonly Token[],
  at: number,
  between: boolean,
  fromTo: boolean,
): number | undefined {
  switch (tokens[at]?.lower) {
    case 'à':
    case 'a':
      return at + 1;
    case '-':
    case '–':
    case '—':
      return at + 1;
    case 'tot':
      if (fromTo) return undefined;
      if (tokens[at + 1]?.lower === 'en' && tokens[at + 2]?.lower === 'met') return at + 3;
      return at + 1;
    case 'of':
      return at + 1;
    case 'en':
      return between ? at + 1 : undefined;
    default:
      return undefined;
  }
}

/** The second number of a range, "vier à vijf", "2 tot 3 miljard", "tussen de 2 en 3"; larger than the first. */
function readRangeEnd(
  tokens: readonly Token[],
  low: Amount,
  taken: (index: number) => boolean,
): Amount | undefined {
  const before = tokens[low.first - 1]?.lower;
  const between = before === 'tussen' || (before === 'de' && tokens[low.first - 2]?.lower === 'tussen');
  const fromTo = before === 'van';
  const join = rangeJoin(tokens, low.next, between, fromTo);
  if (join === undefined) return undefined;
  let at = join;
  if (currencies.has(tokens[at]?.lower ?? '')) at++;
  if (at < tokens.length && (taken(at) || tokens[at]!.block !== tokens[low.number]!.block)) return undefined;
  const high = readAmount(tokens, at);
  if (!high) return undefined;
  const shares = low.magnitude === 1 && low.value < 1000 && high.magnitude > 1;
  const lowValue = low.value * (shares ? high.magnitude : low.magnitude);
  const highValue = high.value * high.magnitude;
  if (highValue <= lowValue) return undefined;
  const joinWord = tokens[low.next]!.lower;
  if (joinWord === 'of' && high.digits !== low.digits) return undefined;
  if (joinWord === 'tot' && low.unit && high.unit && low.unit.unit !== high.unit.unit) return undefined;
  // "daalt met 12,5% tot 3.400 ton": the first number has its own sign behind it.
  if (joinWord === 'tot' && low.unit && low.first === low.number && !high.unit) return undefined;
  return high;
}

/**
 * The quantity whose number stands at token `at`, with its hedge, range and unit; `next` alone where the number is no
 * quantity. See `FigureGrammar.parse`.
 */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  taken: (index: number) => boolean,
): { quantity?: Quantity; next: number } | undefined {
  const low = readAmount(tokens, at);
  if (!low) return undefined;
  const block = tokens[at]!.block;
  const high = readRangeEnd(tokens, low, taken);
  const last = high ?? low;
  let unit = last.unit ?? low.unit;
  let next = last.next;
  const trailing = readTrailingHedge(tokens, next);
  const signEnd = tokens[next - 1]!.end;
  if (!unit) {
    const read = readCounted(tokens, trailing ? next + 2 : next, low.value === 1 && !high);
    if (read) {
      unit = read.unit;
      next = read.next;
    }
  }
  if (low.first === at && !readsAsNumber(tokens, at, low.value, last.magnitude, unit))
    return { next: at + 1 };
  if (last.magnitude === 1 && low.first === at && unit?.kind !== 'money' && unit?.unit !== '%') {
    const end = readNumber(tokens, at)!.next;
    if (isNoQuantity(tokens, at, end, unit !== undefined)) return { next: high ? last.next : end };
  }
  const shared = high && low.magnitude === 1 && low.value < 1000 ? high.magnitude : low.magnitude;
  const quantity: Quantity = {
    start: tokens[low.first]!.start,
    end: trailing ? tokens[last.next + 1]!.end : signEnd,
    first: low.first,
    next: trailing ? Math.max(next, last.next + 2) : next,
    low: round(low.value * shared),
    high: round(last.value * last.magnitude),
    hedge: 'exact',
    magnitude: last.magnitude,
  };
  if (unit) quantity.unit = tonOfMoney(tokens, low, unit, quantity) ?? unit;
  hedge(tokens, quantity, trailing ?? (unit && readHedgeBehindUnit(tokens, next)), high !== undefined, block);
  return { quantity, next: quantity.next };
}

/** "zes ton" of money is six hundred thousand euros; a ton of goods has its goods, a larger number or a measure beside it. */
function tonOfMoney(
  tokens: readonly Token[],
  low: Amount,
  unit: UnitRead,
  quantity: Quantity,
): UnitRead | undefined {
  if (unit.unit !== 'ton' || (quantity.high ?? 0) >= 100) return undefined;
  const after = tokens[quantity.next];
  if (after?.block === tokens[low.number]!.block && after.kind === 'word' && goods.test(after.lower))
    return undefined;
  let money = after?.lower === 'euro';
  for (
    let i = low.first - 1;
    i >= 0 && i > low.first - 16 && tokens[i]!.block === tokens[low.number]!.block;
    i--
  )
    if (moneyWords.test(tokens[i]!.lower)) money = true;
  for (let i = quantity.next; i < quantity.next + 6 && tokens[i]?.block === tokens[low.number]!.block; i++)
    if (moneyWords.test(tokens[i]!.lower)) money = true;
  if (!money) return undefined;
  quantity.low = round(quantity.low! * 1e5);
  quantity.high = round(quantity.high! * 1e5);
  quantity.end = tokens[quantity.next - 1]!.end;
  return { unit: 'EUR', kind: 'money' };
}

const goods =
  /^(?:graan|tarwe|vis|staal|goederen|hulpgoederen|co2|co₂|uitstoot|emissies|olie|gas|voedsel|munitie|afval|kolen|makreel|haring|kunstmest|uranium|plastic|stikstof|lading|vracht|tong|schol|kabeljauw)$/;
const moneyWords =
  /^(?:kosten|euro|€|eur|budget|begroting|uit|bijdrage|bedrag|subsidie|uittrek\p{L}*|trekt|bekostig\p{L}*|financi\p{L}*|begroot|geraamd|gereserveerd|beschikbaar|geld|middelen|kost|kostte|betaal\p{L}*|fonds|donatie|schenk\p{L}*)$/u;

/** Puts the words of doubt before or after the number into the quantity. */
function hedge(
  tokens: readonly Token[],
  quantity: Quantity,
  trailing: Hedge | undefined,
  isRange: boolean,
  block: number,
): void {
  let first = quantity.first;
  const found = readHedge(tokens, first);
  let kind: Hedge | undefined = found?.hedge ?? trailing;
  if (found) {
    first = found.first;
    const outer = readHedge(tokens, first);
    if (outer && (outer.hedge === found.hedge || tokens[first - 1]?.lower === 'schatting'))
      first = outer.first;
    else if (found.hedge === 'at_most' && isCeiling(tokens, first)) first--;
  } else if (!isRange && isCeiling(tokens, first)) {
    first--;
    kind = 'at_most';
  } else if (isRange) {
    if (tokens[first - 1]?.lower === 'de' && tokens[first - 2]?.lower === 'tussen') first -= 2;
    else if (tokens[first - 1]?.lower === 'tussen') first--;
  }
  // "een kleine 300" and "zo'n" stand before a counting word only; the block ends the search.
  if (tokens[first]!.block !== block) first = quantity.first;
  if (kind) {
    quantity.hedge = kind;
    if (kind === 'at_least') quantity.high = null;
    if (kind === 'at_most') quantity.low = null;
    if (isRange && kind === 'at_most') quantity.low = null;
  }
  quantity.first = first;
  quantity.start = tokens[first]!.start;
}

/** Removes the dust of binary fractions: 1.65 × 1e9. */
const round = (value: number): number =>
  Number.isSafeInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
