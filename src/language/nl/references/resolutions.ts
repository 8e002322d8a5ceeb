import type { ReferenceExpression, ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { unUrl } from './addresses.ts';
import { isCapitalised, tokenAt } from './pieces.ts';

/** Whose resolution it is. */
type Body = 'council' | 'assembly' | 'rights' | 'foreign';

const councilWords = /(?:vnvr|veiligheidsraads?|^vr-|^unsc)/;
const assemblyWords = /(?:avvn|algemene-?vergadering|^unga|^ga-)/;
const rightsWords = /(?:mensenrechtenraads?|^mrr|^vn-mrr|^hrc)/;
/** Bodies outside the UN, whose resolutions have numbers of their own. */
const foreignWords =
  /^(?:parlement|parlementaire|assemblee|parlementsresolutie|pace|raad|europees|europese|iaea|oas|kamer|senaat|congres)$/;
/** How many tokens after the numbers may say whose they are: "van de Algemene Vergadering van de VN". */
const reach = 6;
const mostNumbers = 20;

/** Cheap test for the words that `parseResolutions` reads. */
export function isResolutionWord(lower: string): boolean {
  return /(?:resoluties?|resolutions?|unscr|-res\.)$/.test(lower) || lower === 'vnvr';
}

/**
 * "VNVR-resolutie 2735", "resoluties 1701 en 1559 van de VN-Veiligheidsraad", "resolutie 2231 (2015)",
 * "AVVN-resolutie 68/262". A single number is quoted with the word before it, of several each number alone.
 */
export function parseResolutions(
  tokens: readonly Token[],
  at: number,
  floor: number,
): ReferencesRead | undefined {
  let i = at + 1;
  if (tokenAt(tokens, i, at)?.lower === 'nr.' || tokenAt(tokens, i, at)?.lower === 'nrs.') i++;
  const numbers: Numbered[] = [];
  let next = i;
  while (numbers.length < mostNumbers) {
    const read = readNumber(tokens, i, at);
    if (!read) break;
    numbers.push(read);
    next = read.next;
    const join = tokenAt(tokens, next, at)?.lower ?? '';
    if (!/^(?:en|,|&|of|alsmede)$/.test(join)) break;
    i = next + (join === ',' && tokens[next + 1]?.lower === 'en' ? 2 : 1);
  }
  if (numbers.length === 0) return undefined;
  const first = firstOf(tokens, at, floor);
  const body = bodyOf(tokens, first, at, next);
  if (body === 'foreign') return undefined;
  const references = numbers
    .filter(({ session, value }) => session || (body !== 'assembly' && Number(value) <= 3999))
    .map((read) => resolution(read, body));
  if (references.length === 0) return undefined;
  if (numbers.length === 1) references[0]!.start = tokens[first]!.start;
  return { references, next };
}

/** "S/RES/2735 (2024)", "A/RES/ES-11/1", "A/HRC/RES/46/1". */
export function parseSymbol(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  const parts: string[] = [];
  let i = at;
  for (; parts.length < 6; i += 2) {
    const token = tokenAt(tokens, i, at);
    if (!token || token.kind === 'punct' || (i > at && token.start !== tokens[i - 1]!.end)) return undefined;
    parts.push(token.text);
    const sign = tokenAt(tokens, i + 1, at);
    if (sign?.text !== '/' || sign.start !== token.end || tokens[i + 2]?.start !== sign.end) break;
  }
  const symbol = parts.join('/');
  const council = /^S\/RES\/\d{1,4}$/.test(symbol);
  if (!council && !/^A\/(?:HRC\/)?RES\/(?:ES-)?\d{1,3}\/\d{1,3}$/.test(symbol)) return undefined;
  const year = readYear(tokens, i + 1, at);
  const reference: ReferenceExpression = {
    start: tokens[at]!.start,
    end: year?.end ?? tokens[i]!.end,
    type: council ? 'unsc_resolution' : 'un_resolution',
    id: symbol,
  };
  const url = council ? year && unUrl(`${symbol}(${year.value})`) : unUrl(symbol);
  if (url) reference.url = url;
  return { references: [reference], next: year?.next ?? i + 1 };
}

interface Numbered {
  value: string;
  /** The session of the General Assembly or Human Rights Council, as in "68/262". */
  session?: string;
  year?: string;
  start: number;
  end: number;
  next: number;
}

function readNumber(tokens: readonly Token[], at: number, from: number): Numbered | undefined {
  const token = tokenAt(tokens, at, from);
  if (!token || !/^(?:\d{1,4}|ES-\d{1,2})$/.test(token.text)) return undefined;
  const slash = tokenAt(tokens, at + 1, from);
  const number = tokenAt(tokens, at + 2, from);
  const { start } = token;
  if (slash?.text === '/' && slash.start === token.end && number && /^\d{1,3}$/.test(number.text))
    return { value: number.text, session: token.text, start, end: number.end, next: at + 3 };
  if (!/^\d{1,4}$/.test(token.text)) return undefined;
  const year = readYear(tokens, at + 1, from);
  if (!year) return { value: token.text, start, end: token.end, next: at + 1 };
  return { value: token.text, year: year.value, start, end: year.end, next: year.next };
}

/** "(2015)" */
function readYear(
  tokens: readonly Token[],
  at: number,
  from: number,
): { value: string; end: number; next: number } | undefined {
  const year = tokenAt(tokens, at + 1, from);
  const close = tokenAt(tokens, at + 2, from);
  if (tokenAt(tokens, at, from)?.text !== '(' || !year || close?.text !== ')') return undefined;
  return /^(?:19[4-9]|20)\d+$/.test(year.text) && year.text.length === 4
    ? { value: year.text, end: close.end, next: at + 3 }
    : undefined;
}

/** The first token of the name: "VN Veiligheidsraad resolutie", "UNSC Resolution", "VN-resolutie". */
function firstOf(tokens: readonly Token[], at: number, floor: number): number {
  let first = at;
  while (first > floor && at - first < 2) {
    const before = tokenAt(tokens, first - 1, at);
    if (
      !before ||
      !isCapitalised(before) ||
      !/^(?:vnvr|vn|vn-.*|veiligheidsraads?|unsc|un|avvn|unga|mensenrechtenraads?)$/.test(before.lower)
    )
      break;
    first--;
  }
  return first;
}

/** Whose resolution the words say it is; the Security Council's where they don't. */
function bodyOf(tokens: readonly Token[], first: number, at: number, next: number): Body {
  for (let i = first; i <= at; i++) {
    const { lower } = tokens[i]!;
    if (councilWords.test(lower)) return 'council';
    if (assemblyWords.test(lower)) return 'assembly';
    if (rightsWords.test(lower)) return 'rights';
    if (/^(?:ep|eu|pace|parlements|iaea|kamer)/.test(lower)) return 'foreign';
  }
  if (!/^(?:van|in)$/.test(tokenAt(tokens, next, at)?.lower ?? '')) return 'council';
  for (let i = next + 1; i < next + reach; i++) {
    const lower = tokenAt(tokens, i, at)?.lower ?? '';
    if (councilWords.test(lower)) return 'council';
    if (assemblyWords.test(lower) || lower === 'vergadering') return 'assembly';
    if (rightsWords.test(lower)) return 'rights';
    if (foreignWords.test(lower)) return 'foreign';
  }
  return 'council';
}

function resolution({ value, session, year, start, end }: Numbered, body: Body): ReferenceExpression {
  if (!session) {
    const id = `S/RES/${value}`;
    return { start, end, type: 'unsc_resolution', id, ...(year && { url: unUrl(`${id}(${year})`) }) };
  }
  const id = `A/${body === 'rights' ? 'HRC/' : ''}RES/${session}/${value}`;
  return { start, end, type: 'un_resolution', id, url: unUrl(id) };
}
