import type { ReferenceExpression, ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { actUrl, commissionUrl, councilUrl } from './addresses.ts';
import { tokenAt } from './pieces.ts';

/** Series of documents of the Commission and the High Representative. */
const series = new Set(['COM', 'JOIN', 'SWD', 'SEC', 'C']);
const legalOrder = /^(?:EU|EG|EEG|EGKS|Euratom|EURATOM|GBVB|JBZ)$/;
const act =
  /(?:verordening|verordeningen|richtlijn|richtlijnen|besluit|besluiten|beschikking|aanbeveling|gemeenschappelijk|optreden|standpunt)$/;
const mostNumbers = 12;

/** "COM(2023) 123", "JOIN (2022) 23", "SWD(2021)45 final", "COM/2023/123", with "en 124" each its own. */
export function parseCommissionDocument(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const code = tokens[at]!;
  if (!series.has(code.text)) return undefined;
  const bracket = tokenAt(tokens, at + 1, at);
  const year = tokenAt(tokens, at + 2, at);
  if (!year || !/^(?:19|20)\d\d$/.test(year.text)) return undefined;
  const opened = bracket?.text === '(' || bracket?.text === '[';
  const closed = tokenAt(tokens, at + 3, at)?.text ?? '';
  if (opened ? !/^[)\]]$/.test(closed) : bracket?.text !== '/' || closed !== '/') return undefined;
  let i = at + 4;
  const references: ReferenceExpression[] = [];
  while (references.length < mostNumbers) {
    const number = tokenAt(tokens, i, at);
    if (!number || !/^\d{1,5}$/.test(number.text)) break;
    const value = number.text.replace(/^0+(?=\d)/, '');
    const url = commissionUrl(code.text, year.text, value);
    references.push({
      start: references.length === 0 ? code.start : number.start,
      end: number.end,
      type: 'com',
      id: `${code.text}/${year.text}/${value}`,
      ...(url && { url }),
    });
    i++;
    const joined = /^(?:en|,)$/.test(tokenAt(tokens, i, at)?.lower ?? '');
    // "COM(2021) 556 en 557", not "COM(2021) 556, 12 maart".
    if (!joined || tokenAt(tokens, i + 1, at)?.text.length !== number.text.length) break;
    i++;
  }
  const next = tokens[i - 1]?.kind === 'punct' || tokens[i - 1]?.lower === 'en' ? i - 1 : i;
  return references.length > 0 ? { references, next } : undefined;
}

/** "ST 8921/24", "Raadsdocument 8921/24". */
export function parseCouncilDocument(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const number = tokenAt(tokens, at + 1, at);
  const slash = tokenAt(tokens, at + 2, at);
  const year = tokenAt(tokens, at + 3, at);
  if (!number || !year || slash?.text !== '/' || slash.start !== number.end) return undefined;
  if (!/^\d{4,5}$/.test(number.text) || !/^\d\d$/.test(year.text)) return undefined;
  const url = councilUrl(number.text, `20${year.text}`);
  const id = `ST ${number.text}/${year.text}`;
  return {
    references: [{ start: tokens[at]!.start, end: year.end, type: 'eu_document', id, url }],
    next: at + 4,
  };
}

/** Cheap test for the words that `parseAct` reads. */
export function isActWord(lower: string): boolean {
  return act.test(lower);
}

/**
 * "Verordening (EU) 2021/1119", "Verordening (EG) nr. 261/2004", "Richtlijn 2005/44/EG", "Besluit 2014/512/GBVB of the
 * Council"; several numbers are each an act ("Verordeningen (EU) 2016/399 en 2018/1860").
 */
export function parseAct(tokens: readonly Token[], at: number, floor: number): ReferencesRead | undefined {
  let i = at + 1;
  // "Besluit van de Raad (GBVB) 2021/509", "Besluit (GBVB) 2021/509 van de Raad"
  if (tokenAt(tokens, i, at)?.lower === 'van' && tokenAt(tokens, i + 2, at)?.text === 'Raad') i += 3;
  const references: ReferenceExpression[] = [];
  let next = i;
  while (references.length < mostNumbers) {
    const read = readActNumber(tokens, i, at);
    if (!read) break;
    references.push(actOf(read, kindOf(tokens[at]!.lower)));
    next = read.next;
    const join = tokenAt(tokens, next, at)?.lower ?? '';
    if (!/^(?:en|,|&|of)$/.test(join)) break;
    i = next + 1;
  }
  if (references.length === 0) return undefined;
  const before = tokenAt(tokens, at - 1, at);
  const long = at > floor && before !== undefined && /^(?:gedelegeerde|uitvoerings)$/.test(before.lower);
  references[0]!.start = tokens[long ? at - 1 : at]!.start;
  return { references, next };
}

/** An act without its kind: "(EU) 2021/1119", "2009/28/EG". */
export function parseBareAct(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const read = readActNumber(tokens, at, at);
  if (!read?.order) return undefined;
  return { references: [actOf(read, read.suffixed ? 'dir' : undefined)], next: read.next };
}

interface ActNumber {
  /** The two numbers as printed: "2021/1119", "261/2004". */
  first: string;
  second: string;
  order?: string;
  /** The legal order stands behind the numbers, as directives and CFSP decisions have it. */
  suffixed: boolean;
  start: number;
  end: number;
  next: number;
}

/** "(EU) 2021/1119", "(EG) nr. 261/2004", "2005/44/EG". */
function readActNumber(tokens: readonly Token[], at: number, from: number): ActNumber | undefined {
  let i = at;
  let order: string | undefined;
  if (tokenAt(tokens, i, from)?.text === '(') {
    order = tokenAt(tokens, i + 1, from)?.text;
    if (!order || !legalOrder.test(order)) return undefined;
    i += 2;
    if (tokenAt(tokens, i, from)?.text === ',') i += 2;
    if (tokenAt(tokens, i, from)?.text !== ')') return undefined;
    i++;
  }
  if (/^nrs?\.?$/.test(tokenAt(tokens, i, from)?.lower ?? '')) i++;
  const first = tokenAt(tokens, i, from);
  const slash = tokenAt(tokens, i + 1, from);
  const second = tokenAt(tokens, i + 2, from);
  if (!first || !second || slash?.text !== '/' || slash.start !== first.end || second.start !== slash.end)
    return undefined;
  if (!/^\d{1,4}$/.test(first.text) || !/^\d{1,4}$/.test(second.text)) return undefined;
  const read = { first: first.text, second: second.text, start: tokens[at]!.start, suffixed: false };
  const stroke = tokenAt(tokens, i + 3, from);
  const suffix = tokenAt(tokens, i + 4, from);
  if (stroke?.text === '/' && stroke.start === second.end && suffix && legalOrder.test(suffix.text))
    return { ...read, order: suffix.text, suffixed: true, end: suffix.end, next: i + 5 };
  const looksNumbered = first.text.length === 4 || second.text.length === 4 || order !== undefined;
  if (!looksNumbered) return undefined;
  return { ...read, ...(order && { order }), end: second.end, next: i + 3 };
}

function kindOf(lower: string): 'reg' | 'dir' | 'dec' | undefined {
  if (/verordening(?:en)?$/.test(lower)) return lower.startsWith('verordening') ? 'reg' : undefined;
  if (/richtlijn(?:en)?$/.test(lower)) return 'dir';
  return /^besluit(?:en)?$/.test(lower) ? 'dec' : undefined;
}

/** The year comes first in directives, decisions and all acts since 2015, else last ("nr. 261/2004"). */
function actOf(read: ActNumber, kind: ReturnType<typeof kindOf>): ReferenceExpression {
  const { first, second, start, end } = read;
  const yearFirst = /^(?:19|20)\d\d$/.test(first) && (kind !== 'reg' || Number(first) >= 2015);
  const [year, number] = yearFirst ? [first, second] : [second, first];
  const url = /^(?:19|20)\d\d$/.test(year) ? actUrl(kind, year, number) : undefined;
  return { start, end, type: 'eu_act', id: `${first}/${second}`, ...(url && { url }) };
}
