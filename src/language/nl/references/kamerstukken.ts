import type { ReferenceExpression, ReferencesRead } from '../../references.ts';
import type { Token } from '../../tokens.ts';
import { kamerstukUrl } from './addresses.ts';
import { readDossier } from './dossier.ts';
import { isDash, readSessionYear, tokenAt } from './pieces.ts';

const numberWords = new Set(['nr.', 'nr', 'nrs.', 'nrs', 'no.', 'nos.', 'nummer', 'nummers', 'volgnummer']);
const introductions = new Set(
  'nr. nr nrs. ii i tk ek 1 2 tweede eerste kamer vergaderjaar , dossier met nummer der'.split(' '),
);
/** "Kamerstukken II, vergaderjaar 2023–2024, ": the most tokens before the dossier. */
const longestIntroduction = 12;
/** A letter cites a handful of papers in one go. */
const mostPapers = 40;

/** A number of a paper and the words that it stands on. */
interface PaperNumber {
  value: string;
  start: number;
  end: number;
}

/**
 * Papers after "Kamerstuk", "Kamerstukken II 2023/24," and the like, also several of one dossier ("nrs. 570 en 597")
 * and of several ("28 676, nr. 141 en 21 501-02, nr. 2400").
 */
export function parseKamerstukken(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  let i = at + 1;
  const limit = at + longestIntroduction;
  while (i < limit) {
    const token = tokenAt(tokens, i, at);
    if (!token) return undefined;
    const year = readSessionYear(tokens, i);
    if (year) i = year.next;
    else if (readDossier(tokens, i)) break;
    else if (introductions.has(token.lower)) i++;
    else return undefined;
  }
  return i < limit ? readPapers(tokens, at, i, false) : undefined;
}

/** "(28 676, nr. 141)": a dossier without "Kamerstuk" needs its number. */
export function parseBareKamerstuk(tokens: readonly Token[], at: number): ReferencesRead | undefined {
  return readPapers(tokens, at, at, true);
}

function readPapers(
  tokens: readonly Token[],
  first: number,
  dossierAt: number,
  needsNumber: boolean,
): ReferencesRead | undefined {
  const references: ReferenceExpression[] = [];
  let at = first;
  let dossier = tokenAt(tokens, dossierAt, first) && readDossier(tokens, dossierAt);
  let next = dossierAt;
  while (dossier && references.length < mostPapers) {
    const read = dossier.number ? undefined : readNumbers(tokens, dossier.next, first);
    if (!read && !dossier.number && (needsNumber || references.length > 0)) break;
    const start = tokens[at]!.start;
    next = read?.next ?? dossier.next;
    if (read) {
      read.numbers.forEach(({ value, ...span }, n) => {
        references.push(paper(dossier!.id, value, n === 0 ? { start, end: span.end } : span));
      });
    } else references.push(paper(dossier.id, dossier.number, { start, end: tokens[next - 1]!.end }));
    at = afterJoin(tokens, next, first);
    dossier = at > next && tokenAt(tokens, at, first) ? readDossier(tokens, at) : undefined;
  }
  return references.length > 0 ? { references, next } : undefined;
}

function paper(
  dossier: string,
  number: string | undefined,
  span: { start: number; end: number },
): ReferenceExpression {
  const id = number === undefined ? dossier : `${dossier}-${number}`;
  const url = kamerstukUrl(dossier, number);
  return { start: span.start, end: span.end, type: 'kamerstuk', id, ...(url && { url }) };
}

/** ", nr. 474", ", nrs. 570, 571 en 597", ", nr. 474 en nr. 480", ", AB". */
function readNumbers(
  tokens: readonly Token[],
  at: number,
  from: number,
): { numbers: PaperNumber[]; next: number } | undefined {
  let i = tokenAt(tokens, at, from)?.text === ',' ? at + 1 : at;
  const word = tokenAt(tokens, i, from);
  if (word && numberWords.has(word.lower)) i++;
  else if (i === at || !/^[A-Z]{1,3}$/.test(word?.text ?? '')) return undefined;
  const first = readNumber(tokens, i, from);
  if (!first) return undefined;
  const numbers = [first];
  let next = i + 1;
  const many = /^n(?:r|o)s|^nummers/.test(word!.lower);
  while (numbers.length < mostPapers) {
    const joined = afterJoin(tokens, next, from);
    if (joined === next) break;
    const again = numberWords.has(tokenAt(tokens, joined, from)?.lower ?? '');
    const number = readNumber(tokens, again ? joined + 1 : joined, from);
    if (!number || !(many || again || closes(tokens, joined + 1, from))) break;
    if (readDossier(tokens, joined)) break;
    numbers.push(number);
    next = again ? joined + 2 : joined + 1;
  }
  return { numbers, next };
}

function readNumber(tokens: readonly Token[], at: number, from: number): PaperNumber | undefined {
  const token = tokenAt(tokens, at, from);
  if (!token || token.kind === 'punct' || token.kind === 'note') return undefined;
  if (!/^(?:\d{1,5}|[A-Z]{1,3}\d?)$/.test(token.text)) return undefined;
  return { value: token.text, start: token.start, end: token.end };
}

/** The index after "en", "," or a dash between two numbers; `at` itself when there is none. */
function afterJoin(tokens: readonly Token[], at: number, from: number): number {
  const token = tokenAt(tokens, at, from);
  if (!token) return at;
  if (token.lower === 'tot' && tokens[at + 1]?.lower === 'en' && tokens[at + 2]?.lower === 'met')
    return at + 3;
  if (token.lower === 't' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.lower === 'm') return at + 3;
  if (/^(?:en|&|,|;)$/.test(token.lower) || isDash(token)) {
    const more = tokenAt(tokens, at + 1, from)?.lower ?? '';
    return more === 'en' || /^kamerstuk(?:ken)?$/.test(more) ? at + 2 : at + 1;
  }
  return at;
}

/** True when the list of numbers ends there, as it does not in "nr. 474 en 3 bijlagen". */
function closes(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokenAt(tokens, at, from);
  return !token || /^[).;,]$/.test(token.text) || token.lower === 'en';
}
