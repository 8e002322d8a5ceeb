import type { ListedSession } from '../../sessions.ts';
import type { Token } from '../../tokens.ts';
import { isSessionNoun } from './titles.ts';

const about = new Set(['over', 'met', 'inzake', 'rond']);
const stops = /^[.;:)]$/;

/** Sessions that a sentence lists; see `SessionGrammar.listed`. */
export function listed(tokens: readonly Token[], from: number, to: number): ListedSession[] {
  return behindColon(tokens, from, to) ?? byNoun(tokens, from, to);
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
