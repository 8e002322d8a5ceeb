import type { ListedSession } from '../../sessions.ts';
import type { Token } from '../../tokens.ts';
import { isSessionNoun } from './titles.ts';

const about = new Set(['over', 'met', 'inzake', 'rond']);
const stops = /^[.;:)]$/;

/** Sessions that a sentence lists; see `SessionGrammar.listed`. */
export function listed(tokens: readonly Token[], from: number, to: number): ListedSession[] {
  return behindColon(tokens, from, to) ?? byOrdinal(tokens, from, to) ?? byNoun(tokens, from, to);
}

/** "drie werksessies: Rusland, Oekraïne en de Zuidflank": the parts behind the colon. */
function behindColon(tokens: readonly Token[], from: number, to: number): ListedSession[] | undefined {
  const colon = tokens.findIndex((token, i) => i >= from && i < to && token.text === ':');
  if (colon < 0 || colon + 1 >= to) return undefined;
  const noun = tokens
    .slice(Math.max(from, colon - 8), colon)
    .some((token) => /(?:sessies|zittingen|agendapunten|onderwerpen)$/.test(token.lower));
  if (!noun) return undefined;
  let end = to;
  if (/^[.!]$/.test(tokens[end - 1]!.text)) end--;
  const marks = tokens.slice(colon, end).some((token) => token.text === ';') ? [';'] : [','];
  const parts: ListedSession[] = [];
  let start = colon + 1;
  for (let i = colon + 1; i <= end; i++) {
    const token = tokens[i];
    const last = i === end;
    const joined =
      token?.lower === 'en' && parts.length > 0 && !tokens.slice(i, end).some((t) => marks.includes(t.text));
    if (!last && !marks.includes(token!.text) && !joined) continue;
    const part = trimmed(tokens, start, i);
    if (part) parts.push(part);
    start = i + 1;
  }
  return parts.length > 1 ? parts : undefined;
}

/** "De eerste sessie stond in het teken van X, de tweede van Y en de derde gaat over Z": what each ordinal introduces. */
function byOrdinal(tokens: readonly Token[], from: number, to: number): ListedSession[] | undefined {
  const found: ListedSession[] = [];
  const noun = tokens.slice(from, to).some((token) => isSessionNoun(token.lower));
  if (!noun) return undefined;
  for (let i = from; i < to; i++) {
    if (!ordinals.has(tokens[i]!.lower)) continue;
    let start = i + 1;
    while (start < to && start < i + 8 && !introducing.has(tokens[start]!.lower)) start++;
    if (start >= to || !introducing.has(tokens[start]!.lower)) continue;
    if (tokens[start]!.lower === 'teken') start++;
    let end = start + 1;
    while (end < to && !stops.test(tokens[end]!.text) && !nextOrdinal(tokens, end, to)) end++;
    const part = trimmed(tokens, start + 1, end);
    if (part) found.push(part);
    i = end - 1;
  }
  return found.length > 1 ? found : undefined;
}

const ordinals = new Set(['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'laatste']);
const introducing = new Set(['van', 'over', 'aan', 'teken', 'om']);

/** True when the tokens go on with the next ordinal: ", de tweede", "en de derde". */
function nextOrdinal(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]!.text !== ',' && tokens[at]!.lower !== 'en') return false;
  return tokens.slice(at + 1, Math.min(at + 4, to)).some((token) => ordinals.has(token.lower));
}

/** "een werksessie over Oekraïne en een werkdiner met partners": from each noun of session to the next. */
function byNoun(tokens: readonly Token[], from: number, to: number): ListedSession[] {
  const found: ListedSession[] = [];
  for (let i = from; i < to; i++) {
    if (!isSessionNoun(tokens[i]!.lower) || !about.has(tokens[i + 1]?.lower ?? '')) continue;
    let end = i + 2;
    while (end < to && !stops.test(tokens[end]!.text) && !startsNext(tokens, end, to)) end++;
    found.push({ from: i, to: end });
    i = end - 1;
  }
  return found;
}

/** True when the tokens go on with another session: ", een lunch met …", "en een sessie over …". */
function startsNext(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]!.text !== ',' && tokens[at]!.lower !== 'en') return false;
  for (let i = at + 1; i < Math.min(at + 6, to); i++) if (isSessionNoun(tokens[i]!.lower)) return true;
  return tokens[at]!.text === ',';
}

/** The part without "en", "over", article and number at its start. */
function trimmed(tokens: readonly Token[], from: number, to: number): ListedSession | undefined {
  let start = from;
  while (start < to && /^(?:en|over|een|de|het|\(|\)|\d+|[ivx]+|[a-d])$/.test(tokens[start]!.lower)) start++;
  return start < to && to - start <= 20 ? { from: start, to } : undefined;
}
